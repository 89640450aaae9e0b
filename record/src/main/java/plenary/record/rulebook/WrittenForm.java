package plenary.record.rulebook;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.map;
import static plenary.record.wire.RuleValues.BASE;
import static plenary.record.wire.RuleValues.BODY_KIND;
import static plenary.record.wire.RuleValues.CHANNEL;
import static plenary.record.wire.RuleValues.EDGE;
import static plenary.record.wire.RuleValues.MATTER;
import static plenary.record.wire.RuleValues.MOMENT;
import static plenary.record.wire.RuleValues.ON_LOSS;
import static plenary.record.wire.RuleValues.PRESS;
import static plenary.record.wire.RuleValues.PUBLICATION;
import static plenary.record.wire.RuleValues.SECRECY;
import static plenary.record.wire.RuleValues.SHARE;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.Comparator;
import java.util.List;
import plenary.record.json.Json;
import plenary.record.wire.Codec;
import plenary.record.wire.RuleValues;
import plenary.record.wire.RuleValues.Edge;
import plenary.record.wire.RuleValues.Share;
import plenary.record.wire.Shape;
import plenary.rules.Base;
import plenary.rules.BodyRule;
import plenary.rules.Citation;
import plenary.rules.DecisionRule;
import plenary.rules.Quorum;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;
import plenary.rules.Source;

/**
 * A rulebook as people write it. It differs from the wire form in two things: a requirement is one
 * line, {@code {base: members, of: "1/2", op: ">", cite: 组织法25}}, and so is a quorum; and a
 * citation is source and article run together, one or a list.
 */
final class WrittenForm {
  static final Codec<List<Source>> SOURCES = RuleValues.SOURCE.list();

  private final Codec<Citation> citation;
  private final Codec<List<Citation>> cites;

  private WrittenForm(List<String> sources) {
    citation = WORDS.as(text -> citation(text, sources), Citation::code);
    cites = oneOrMore(citation);
  }

  /** The form of a rulebook that has these sources. */
  static Shape<Rulebook> of(List<String> sources) {
    var form = new WrittenForm(sources);
    return shape(
        Rulebook::new,
        field("id", WORDS, Rulebook::id),
        field("title", TEXT, Rulebook::title),
        field("sources", SOURCES, Rulebook::sources),
        list("bodies", form.body(), Rulebook::bodies),
        list("decisions", form.decision(), Rulebook::decisions),
        map("articles", MATTER.to(form.citation), Rulebook::articles),
        list("publications", PUBLICATION, Rulebook::publications));
  }

  private Codec<BodyRule> body() {
    return shape(
        BodyRule::new,
        field("kind", BODY_KIND, BodyRule::kind),
        field("members", TEXT, BodyRule::members),
        list("quorums", quorum(), BodyRule::quorums),
        list("decisions", WORDS, BodyRule::decisions));
  }

  private Codec<DecisionRule> decision() {
    return shape(
        DecisionRule::new,
        field("id", WORDS, DecisionRule::id),
        field("title", TEXT, DecisionRule::title),
        list("pass", requirement(), DecisionRule::pass),
        list("channels", CHANNEL, DecisionRule::channels),
        list("secrecy", SECRECY, DecisionRule::secrecy),
        field("press", PRESS, DecisionRule::press));
  }

  private Codec<Requirement> requirement() {
    return shape(
        WrittenForm::requirement,
        field("base", BASE, Requirement::base),
        field("of", SHARE, WrittenForm::share),
        field("op", EDGE, WrittenForm::edge),
        field("cite", cites, Requirement::cites));
  }

  private Codec<Quorum> quorum() {
    return shape(
        (moment, base, of, op, onLoss, cite) ->
            new Quorum(moment, requirement(base, of, op, cite), onLoss),
        field("moment", MOMENT, Quorum::moment),
        field("base", BASE, quorum -> quorum.requirement().base()),
        field("of", SHARE, quorum -> share(quorum.requirement())),
        field("op", EDGE, quorum -> edge(quorum.requirement())),
        field("on-loss", ON_LOSS, Quorum::onLoss),
        field("cite", cites, quorum -> quorum.requirement().cites()));
  }

  private static Requirement requirement(Base base, Share of, Edge op, List<Citation> cite) {
    return new Requirement(base, RuleValues.threshold(op, of), cite);
  }

  private static Share share(Requirement requirement) {
    return Share.of(requirement.threshold());
  }

  private static Edge edge(Requirement requirement) {
    return RuleValues.edge(requirement.threshold());
  }

  /** Splits {@code 组织法14} after the longest source that it begins with. */
  private static Citation citation(String text, List<String> sources) {
    var source =
        sources.stream()
            .filter(id -> text.startsWith(id) && text.length() > id.length())
            .max(Comparator.comparingInt(String::length))
            .orElseThrow(() -> uncited(text, sources));
    return new Citation(source, text.substring(source.length()).strip());
  }

  private static IllegalArgumentException uncited(String text, List<String> sources) {
    return new IllegalArgumentException(
        "\"" + text + "\" is not one of the sources " + sources + " with an article after it");
  }

  private static <T> Codec<List<T>> oneOrMore(Codec<T> one) {
    var several = one.list();
    return new Codec<>() {
      @Override
      public Json write(List<T> values) {
        return values.size() == 1 ? one.write(values.getFirst()) : several.write(values);
      }

      @Override
      public List<T> read(Json json) {
        return json instanceof Json.Arr ? several.read(json) : List.of(one.read(json));
      }
    };
  }
}
