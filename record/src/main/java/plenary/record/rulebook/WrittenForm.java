package plenary.record.rulebook;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.RuleValues.BASE;
import static plenary.record.wire.RuleValues.EDGE;
import static plenary.record.wire.RuleValues.MOMENT;
import static plenary.record.wire.RuleValues.ON_LOSS;
import static plenary.record.wire.RuleValues.QUANTITY;
import static plenary.record.wire.RuleValues.SHARE;
import static plenary.record.wire.RuleValues.STANDING;
import static plenary.record.wire.Shape.beside;
import static plenary.record.wire.Shape.wide;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenary.record.json.Json;
import plenary.record.wire.Codec;
import plenary.record.wire.Field;
import plenary.record.wire.Form;
import plenary.record.wire.RuleValues;
import plenary.record.wire.RulebookForm;
import plenary.record.wire.Shape;
import plenary.record.wire.WireException;
import plenary.rules.Citation;
import plenary.rules.Quorum;
import plenary.rules.Requirement;
import plenary.rules.Requirement.Standing;
import plenary.rules.Rulebook;
import plenary.rules.Source;
import plenary.rules.Threshold;

/**
 * A rulebook as people write it. It differs from the wire form in two things: a requirement is one
 * line, {@code {base: members, of: "1/2", op: ">", cite: 组织法25}}, and so is a quorum; and a
 * citation is source and article run together, one or a list.
 */
final class WrittenForm {
  static final Codec<List<Source>> SOURCES = RulebookForm.SOURCE.list();

  private static final Json NONE = new Json.Arr(List.of());

  private WrittenForm() {}

  /**
   * The form of a rulebook that has these sources.
   *
   * @param beneath the sources of what it is laid over
   * @param sources the ids of those and its own
   */
  static Shape<Rulebook> of(List<Source> beneath, List<String> sources) {
    Codec<Citation> citation = WORDS.as(text -> citation(text, sources), Citation::code);
    var cites = oneOrMore(citation);
    var requirement = requirement(cites);
    return new RulebookForm(citation, cites, requirement, quorum(requirement)).rulebook(beneath);
  }

  private static Shape<Requirement> requirement(Codec<List<Citation>> cites) {
    var base = field("base", BASE, Requirement::base);
    var of = threshold("of", SHARE, RuleValues::share);
    var op = threshold("op", EDGE, RuleValues::edge);
    var root = threshold("root", SHARE, RuleValues::root);
    var fewest = threshold("fewest", COUNT, RuleValues::fewest);
    var counted = absentIf(Requirement.VOTES_FOR, "counted", QUANTITY.list(), Requirement::counted);
    var beside = absentIf(0, "beside", COUNT, Requirement::beside);
    var standing = absentIf(Standing.IN_FORCE, "standing", STANDING, Requirement::standing);
    var cite = field("cite", cites, Requirement::cites);
    return wide(
        it ->
            new Requirement(
                base.read(it),
                RuleValues.threshold(op.read(it), of.read(it), root.read(it), fewest.read(it)),
                counted.read(it),
                beside.read(it),
                standing.read(it),
                cite.read(it)),
        base,
        of,
        op,
        root,
        fewest,
        counted,
        beside,
        standing,
        cite);
  }

  private static <T> Field<Requirement, Optional<T>> threshold(
      String name, Codec<T> codec, Function<Threshold, Optional<T>> part) {
    return optional(name, codec, requirement -> part.apply(requirement.threshold()));
  }

  private static Shape<Quorum> quorum(Shape<Requirement> requirement) {
    var moment = field("moment", MOMENT, Quorum::moment);
    var onLoss = field("on-loss", ON_LOSS, Quorum::onLoss);
    var challenge = optional("challenge", TEXT, Quorum::challenge);
    return beside(
        requirement,
        Quorum::requirement,
        (it, asked) -> new Quorum(moment.read(it), asked, onLoss.read(it), challenge.read(it)),
        moment,
        onLoss,
        challenge);
  }

  /** Splits {@code 组织法14} after the longest source that it begins with. */
  static Citation citation(String text, List<String> sources) {
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
        if (json instanceof Json.Arr(var items) && items.isEmpty()) {
          throw new WireException("no article is cited", json);
        }
        return json instanceof Json.Arr ? several.read(json) : List.of(one.read(json));
      }

      @Override
      public Form form() {
        return new Form.Either(one.form(), new Form.But(several.form(), NONE));
      }

      @Override
      public List<WireException> faults(Json json) {
        boolean some = json instanceof Json.Arr(var items) && !items.isEmpty();
        return some ? several.faults(json) : Codec.super.faults(json);
      }
    };
  }
}
