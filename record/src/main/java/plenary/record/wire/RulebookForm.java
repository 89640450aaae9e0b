package plenary.record.wire;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.map;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.RuleValues.BASE;
import static plenary.record.wire.RuleValues.BODY_KIND;
import static plenary.record.wire.RuleValues.MATTER;
import static plenary.record.wire.RuleValues.PUBLICATION;
import static plenary.record.wire.RuleValues.QUANTITY;
import static plenary.record.wire.RuleValues.SECRECY;
import static plenary.record.wire.RuleValues.SHARE;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Shape.wide;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.DAY;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;
import static plenary.record.wire.Values.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenary.record.json.Json;
import plenary.record.wire.RuleValues.Share;
import plenary.rules.BaseRule;
import plenary.rules.BodyRule;
import plenary.rules.Citation;
import plenary.rules.ElectionMethod;
import plenary.rules.ElectionMethod.Doubt;
import plenary.rules.ElectionMethod.MarkRule;
import plenary.rules.ElectionMethod.Marking;
import plenary.rules.ElectionMethod.Round;
import plenary.rules.ElectionMethod.Transfer;
import plenary.rules.ElectionMethod.Treatment;
import plenary.rules.Gap;
import plenary.rules.Initiative;
import plenary.rules.Nomination;
import plenary.rules.Nomination.Bound;
import plenary.rules.Nomination.Difference;
import plenary.rules.Nomination.Nominator;
import plenary.rules.Period;
import plenary.rules.Quorum;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;
import plenary.rules.Source;
import plenary.rules.SpeechLimit;
import plenary.rules.TieStep;

/**
 * The form of a rulebook. People write it and machines hash it in the same form but for two things,
 * which are given: how a citation is spelt, and how a requirement is.
 */
public final class RulebookForm {
  /** The ways of dealing with equal votes. */
  public static final Words<TieStep.Way> TIE =
      Words.of(TieStep.Way.class)
          .word(TieStep.Way.NOT_PASSED, "not-passed")
          .word(TieStep.Way.CASTING_VOTE, "casting-vote")
          .word(TieStep.Way.SECOND_VOTE, "second-vote")
          .word(TieStep.Way.REVOTE_AMONG_TIED, "revote-among-tied")
          .word(TieStep.Way.LOT, "lot")
          .word(TieStep.Way.ELDER, "elder")
          .word(TieStep.Way.PREVIOUS_STAGES, "previous-stages");

  private static final Words<Marking> MARKING =
      Words.of(Marking.class)
          .word(Marking.EACH, "each")
          .word(Marking.ONE, "one")
          .word(Marking.RANKED_TRANSFER, "ranked-transfer")
          .word(Marking.RANKED_PAIRS, "ranked-pairs");

  private static final Words<Doubt> DOUBT =
      Words.of(Doubt.class)
          .word(Doubt.MORE_THAN_SEATS, "more-than-seats")
          .word(Doubt.FEWER_THAN_SEATS, "fewer-than-seats")
          .word(Doubt.WRITE_IN, "write-in")
          .word(Doubt.WRITE_IN_BESIDE_ABSTENTION, "write-in-beside-abstention")
          .word(Doubt.CONTRADICTORY, "contradictory")
          .word(Doubt.UNREADABLE, "unreadable")
          .word(Doubt.BLANK, "blank")
          .word(Doubt.MORE_COLLECTED, "more-collected")
          .word(Doubt.RANKING_GAP, "ranking-gap");

  private static final Words<Treatment> TREATMENT =
      Words.of(Treatment.class)
          .word(Treatment.VALID, "valid")
          .word(Treatment.VOID, "void")
          .word(Treatment.PART_VOID, "part-void")
          .word(Treatment.READABLE_PART, "readable-part")
          .word(Treatment.UP_TO_THERE, "up-to-there")
          .word(Treatment.ALL_VOID, "all-void")
          .word(Treatment.SESSION_RULE, "session-rule");

  /** The places where the law may be silent. */
  public static final Words<Gap.Kind> GAP =
      Words.of(Gap.Kind.class)
          .word(Gap.Kind.QUORUM_LOST, "quorum-lost")
          .word(Gap.Kind.SESSION_RULE, "session-rule")
          .word(Gap.Kind.CASTING_VOTE, "casting-vote")
          .word(Gap.Kind.SECOND_TIE, "second-tie")
          .word(Gap.Kind.NO_WHOLE_NUMBER, "no-whole-number")
          .word(Gap.Kind.WRITE_IN_BESIDE_ABSTENTION, "write-in-beside-abstention")
          .word(Gap.Kind.WHICH_SIGNATURE, "which-signature")
          .word(Gap.Kind.VACANT_SEATS, "vacant-seats");

  private static final Codec<Source.Quote> QUOTE =
      shape(
          Source.Quote::new,
          field("article", WORDS, Source.Quote::article),
          field("text", TEXT, Source.Quote::text));

  private static final Codec<Nominator> NOMINATOR =
      shape(
          Nominator::new,
          field("who", TEXT, Nominator::who),
          absentIf(1, "signatures", COUNT, Nominator::signatures));

  /** A number of seats, {@code 1}, or a share of them, {@code "1/5"}. */
  private static final Codec<Bound> BOUND =
      new Codec<>() {
        @Override
        public Json write(Bound bound) {
          return switch (bound) {
            case Bound.Number(int count) -> COUNT.write(count);
            case Bound.Share(int top, int bottom) -> SHARE.write(new Share(top, bottom));
          };
        }

        @Override
        public Form form() {
          return new Form.Either(COUNT.form(), SHARE.form());
        }

        @Override
        public Bound read(Json json) {
          if (json instanceof Json.Num) return new Bound.Number(COUNT.read(json));
          var share = SHARE.read(json);
          return new Bound.Share(share.top(), share.bottom());
        }
      };

  private static final Codec<Difference> DIFFERENCE =
      shape(
          Difference::new,
          field("least", BOUND, Difference::least),
          optional("most", BOUND, Difference::most));

  private static final Codec<Transfer> TRANSFER =
      shape(
          Transfer::new,
          field("quota", TEXT, Transfer::quota),
          field("surplus", TEXT, Transfer::surplus),
          field("decimals", COUNT, Transfer::decimals));

  /** A text that rules come from; both forms spell it alike. */
  public static final Codec<Source> SOURCE = source();

  private final Codec<Citation> citation;
  private final Codec<List<Citation>> cites;
  private final Codec<Requirement> requirement;
  private final Codec<Quorum> quorum;
  private final DecisionForm decisions;

  /**
   * The form with these spellings.
   *
   * @param cites several citations
   */
  public RulebookForm(
      Codec<Citation> citation,
      Codec<List<Citation>> cites,
      Codec<Requirement> requirement,
      Codec<Quorum> quorum) {
    this.citation = citation;
    this.cites = cites;
    this.requirement = requirement;
    this.quorum = quorum;
    this.decisions = new DecisionForm(cites, requirement);
  }

  /**
   * A whole rulebook.
   *
   * @param beneath sources that it may cite beside its own
   */
  public Shape<Rulebook> rulebook(List<Source> beneath) {
    var id = field("id", WORDS, Rulebook::id);
    var title = field("title", TEXT, Rulebook::title);
    var over = optional("over", WORDS, Rulebook::over);
    var sources = list("sources", SOURCE, Rulebook::sources);
    var bases = list("bases", base(), Rulebook::bases);
    var bodies = list("bodies", body(), Rulebook::bodies);
    var decisions = list("decisions", this.decisions.decision(), Rulebook::decisions);
    var initiatives = list("initiatives", initiative(), Rulebook::initiatives);
    var nominations = list("nominations", nomination(), Rulebook::nominations);
    var elections = list("elections", election(), Rulebook::elections);
    var speeches = list("speeches", speech(), Rulebook::speeches);
    var gaps = list("gaps", gap(), Rulebook::gaps);
    var articles = map("articles", MATTER.to(citation), Rulebook::articles);
    var publications = list("publications", PUBLICATION, Rulebook::publications);
    return wide(
        from ->
            new Rulebook(
                id.read(from),
                title.read(from),
                over.read(from),
                Stream.concat(beneath.stream(), sources.read(from).stream()).toList(),
                bases.read(from),
                bodies.read(from),
                decisions.read(from),
                initiatives.read(from),
                nominations.read(from),
                elections.read(from),
                speeches.read(from),
                gaps.read(from),
                articles.read(from),
                publications.read(from)),
        id,
        title,
        over,
        sources,
        bases,
        bodies,
        decisions,
        initiatives,
        nominations,
        elections,
        speeches,
        gaps,
        articles,
        publications);
  }

  private static Codec<Source> source() {
    var id = field("id", WORDS, Source::id);
    var title = field("title", TEXT, Source::title);
    var cited = field("cited", TEXT, Source::cited);
    Field<Source, Optional<LocalDate>> from =
        optional("in-force", DAY, source -> source.inForce().from());
    var until = until(Source::inForce);
    var verified = field("verified", YES, Source::verified);
    var where = optional("where", WORDS, Source::where);
    var quotes = list("quotes", QUOTE, Source::quotes);
    var unit = optional("unit", TEXT, Source::unit);
    return wide(
        it ->
            new Source(
                id.read(it),
                title.read(it),
                cited.read(it),
                new Period(from.read(it), until.read(it)),
                verified.read(it),
                where.read(it),
                quotes.read(it),
                unit.read(it)),
        id,
        title,
        cited,
        from,
        until,
        verified,
        where,
        quotes,
        unit);
  }

  private Codec<BaseRule> base() {
    return shape(
        (base, name, counted, cite) ->
            new BaseRule(base, name, counted.isEmpty() ? base.counted() : counted, cite),
        field("base", BASE, BaseRule::base),
        field("name", TEXT, BaseRule::name),
        list(
            "counted",
            QUANTITY,
            rule -> rule.counted().equals(rule.base().counted()) ? List.of() : rule.counted()),
        cites(BaseRule::cites));
  }

  private Codec<BodyRule> body() {
    return shape(
        BodyRule::new,
        field("kind", BODY_KIND, BodyRule::kind),
        field("members", TEXT, BodyRule::members),
        list("quorums", quorum, BodyRule::quorums),
        list("decisions", WORDS, BodyRule::decisions));
  }

  private Codec<Initiative> initiative() {
    var id = field("id", WORDS, Initiative::id);
    var title = field("title", TEXT, Initiative::title);
    var sponsors = optional("sponsors", requirement, Initiative::sponsors);
    var others = list("others", TEXT, Initiative::others);
    var parts = list("parts", TEXT, Initiative::parts);
    var then = optional("then", TEXT, Initiative::then);
    var from = since(Initiative::period);
    var until = until(Initiative::period);
    var cites = cites(Initiative::cites);
    return wide(
        it ->
            new Initiative(
                id.read(it),
                title.read(it),
                sponsors.read(it),
                others.read(it),
                parts.read(it),
                then.read(it),
                new Period(from.read(it), until.read(it)),
                cites.read(it)),
        id,
        title,
        sponsors,
        others,
        parts,
        then,
        from,
        until,
        cites);
  }

  private Codec<Nomination> nomination() {
    return shape(
        Nomination::new,
        field("id", WORDS, Nomination::id),
        field("title", TEXT, Nomination::title),
        list("by", NOMINATOR, Nomination::by),
        field("difference", DIFFERENCE, Nomination::difference),
        optional("equal-when", TEXT, Nomination::equalWhen),
        absentIf(0, "days", COUNT, Nomination::days),
        cites(Nomination::cites));
  }

  private Codec<ElectionMethod> election() {
    var id = field("id", WORDS, ElectionMethod::id);
    var title = field("title", TEXT, ElectionMethod::title);
    var marking = field("marking", MARKING, ElectionMethod::marking);
    var secrecy = field("secrecy", SECRECY, ElectionMethod::secrecy);
    var rounds = list("rounds", round(), ElectionMethod::rounds);
    var marks = list("marks", mark(), ElectionMethod::marks);
    var ties = list("ties", decisions.tie(), ElectionMethod::ties);
    var transfer = optional("transfer", TRANSFER, ElectionMethod::transfer);
    var vacant = optional("vacant", TEXT, ElectionMethod::vacant);
    var cites = cites(ElectionMethod::cites);
    return wide(
        it ->
            new ElectionMethod(
                id.read(it),
                title.read(it),
                marking.read(it),
                secrecy.read(it),
                rounds.read(it),
                marks.read(it),
                ties.read(it),
                transfer.read(it),
                vacant.read(it),
                cites.read(it)),
        id,
        title,
        marking,
        secrecy,
        rounds,
        marks,
        ties,
        transfer,
        vacant,
        cites);
  }

  private Codec<Round> round() {
    return shape(
        Round::new,
        list("elect", requirement, Round::elect),
        optional("standing", TEXT, Round::standing),
        cites(Round::cites));
  }

  private Codec<MarkRule> mark() {
    return shape(
        (doubt, treatment, from, until, cite) ->
            new MarkRule(doubt, treatment, new Period(from, until), cite),
        field("doubt", DOUBT, MarkRule::doubt),
        field("treatment", TREATMENT, MarkRule::treatment),
        since(MarkRule::period),
        until(MarkRule::period),
        cites(MarkRule::cites));
  }

  private Codec<SpeechLimit> speech() {
    return shape(
        SpeechLimit::new,
        field("who", TEXT, SpeechLimit::who),
        list("minutes", COUNT, SpeechLimit::minutes),
        optional("set-by", TEXT, SpeechLimit::setBy),
        cites(SpeechLimit::cites));
  }

  private Codec<Gap> gap() {
    return shape(
        (kind, question, decidedBy, answers, from, until, cite) ->
            new Gap(kind, question, decidedBy, answers, new Period(from, until), cite),
        field("kind", GAP, Gap::kind),
        field("question", TEXT, Gap::question),
        field("decided-by", TEXT, Gap::decidedBy),
        list("answers", TEXT, Gap::answers),
        since(Gap::period),
        until(Gap::period),
        absentIf(List.of(), "cite", cites, Gap::cites));
  }

  private <R> Field<R, List<Citation>> cites(Function<R, List<Citation>> get) {
    return field("cite", cites, get);
  }

  static <R> Field<R, Optional<LocalDate>> since(Function<R, Period> get) {
    return optional("from", DAY, value -> get.apply(value).from());
  }

  static <R> Field<R, Optional<LocalDate>> until(Function<R, Period> get) {
    return optional("until", DAY, value -> get.apply(value).until());
  }
}
