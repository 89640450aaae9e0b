package plenary.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.book.RulebookPage.Entry;
import plenary.book.RulebookPage.Section;
import plenary.book.Saying.Lines;
import plenary.rules.BaseRule;
import plenary.rules.BodyRule;
import plenary.rules.Citation;
import plenary.rules.DecisionRule;
import plenary.rules.DecisionRule.Roll;
import plenary.rules.DecisionRule.Weight;
import plenary.rules.Gap;
import plenary.rules.Matter;
import plenary.rules.Period;
import plenary.rules.Quorum;
import plenary.rules.Source;
import plenary.rules.SpeechLimit;
import plenary.rules.TieStep;

/** The sections of a rulebook's page. */
final class PageSections {
  private final Saying saying;
  private final Optional<LocalDate> day;
  private final Needs needs;
  private final Candidacies candidacies;

  PageSections(Saying saying, Optional<LocalDate> day) {
    this.saying = saying;
    this.day = day;
    this.needs = new Needs(saying);
    this.candidacies = new Candidacies(saying, needs, this::tie);
  }

  List<Section> all() {
    var book = saying.book();
    var sections = new ArrayList<Section>();
    add(sections, "sources", book.sources(), this::source);
    add(sections, "bases", book.bases(), this::base);
    add(sections, "bodies", book.bodies(), this::body);
    add(sections, "decisions", book.decisions(), this::decision);
    add(sections, "initiatives", book.initiatives(), candidacies::initiative);
    add(sections, "nominations", book.nominations(), candidacies::nomination);
    add(sections, "elections", book.elections(), candidacies::election);
    add(sections, "speeches", book.speeches(), this::speech);
    add(sections, "gaps", book.gaps(), this::gap);
    add(sections, "articles", List.copyOf(book.articles().keySet()), this::matter);
    add(sections, "publications", publications(), entry -> entry);
    return sections;
  }

  private <T> void add(
      List<Section> sections, String anchor, List<T> values, Function<T, Entry> entry) {
    if (values.isEmpty()) return;
    var entries = new ArrayList<Entry>();
    for (var value : values) {
      var made = entry.apply(value);
      long same = entries.stream().filter(each -> each.anchor().equals(made.anchor())).count();
      entries.add(same == 0 ? made : again(made, entries));
    }
    sections.add(new Section(anchor, saying.say("section." + anchor), entries));
  }

  /** A later version of a value, under an anchor of its own. */
  private static Entry again(Entry made, List<Entry> before) {
    int number = 2;
    while (true) {
      var anchor = made.anchor() + "-" + number++;
      if (before.stream().noneMatch(each -> each.anchor().equals(anchor))) {
        return new Entry(anchor, made.title(), made.lines());
      }
    }
  }

  private Entry source(Source source) {
    var lines = saying.lines();
    lines.add("cited", source.cited());
    var period = source.inForce();
    lines.add("in-force", saying.period(period).orElseGet(() -> saying.say("in-force.undated")));
    day.filter(on -> !period.equals(Period.ALWAYS) && !period.holdsOn(on))
        .ifPresent(on -> lines.add("not-in-force", saying.day("on-day", on)));
    lines.add("verified", saying.say(source.verified() ? "verified.yes" : "verified.no"));
    lines.add("where", source.where().map(Text::same));
    for (var quote : source.quotes()) {
      lines.add(quoted(source, quote.article()), quote.text(), List.of());
    }
    return new Entry("source-" + source.id(), source.title(), lines.made());
  }

  private Text quoted(Source source, String article) {
    return saying.book().cite(new Citation(source.id(), article));
  }

  private Entry base(BaseRule rule) {
    var lines = saying.lines().add("called", rule.name(), rule.cites());
    if (rule.base().ofVotes()) {
      lines.add("counted", saying.words("quantity", rule.counted()));
    }
    var kind = saying.word("base", rule.base());
    return new Entry("base-" + saying.code(rule.base()), kind, lines.made());
  }

  private Entry body(BodyRule rule) {
    var lines = saying.lines().add("members", rule.members());
    for (var quorum : rule.quorums()) quorum(lines, rule, quorum);
    if (rule.quorums().isEmpty()) lines.add("quorum", saying.say("quorum.none"));
    lines.addAll(
        "takes",
        rule.decisions().stream()
            .map(id -> saying.book().decision(id).orElseThrow().title())
            .toList());
    var kind = saying.word("body", rule.kind());
    return new Entry("body-" + saying.code(rule.kind()), kind, lines.made());
  }

  private void quorum(Lines lines, BodyRule body, Quorum quorum) {
    var asked = quorum.requirement();
    var base = needs.base(asked, body);
    lines.add(
        needs.line(
            "quorum",
            saying.say(
                Sentence.of("rulebook.quorum." + saying.code(quorum.moment()))
                    .with("need", needs.need(asked, base))),
            asked));
    needs.example(lines, asked);
    if (quorum.moment() == Quorum.Moment.VOTE) {
      lines.add("takes-part", saying.words("quantity", asked.counted()));
      if (asked.beside() > 0) {
        lines.add(
            "beside", saying.say(Sentence.of("rulebook.beside").with("count", asked.beside())));
      }
    }
    quorum
        .challenge()
        .ifPresent(
            who ->
                lines.add(
                    "challenge", saying.say(Sentence.of("rulebook.challenge").with("who", who))));
    lines.add("on-loss", saying.word("on-loss", quorum.onLoss()));
  }

  private Entry decision(DecisionRule rule) {
    var lines = saying.lines().period(rule.period());
    lines.addAll(
        "taken-by",
        saying.book().bodyTaking(rule.id()).stream()
            .map(body -> saying.word("body", body.kind()))
            .toList());
    var body = saying.book().bodyTaking(rule.id());
    for (var asked : rule.pass()) {
      needs.add(
          lines, asked, body.map(it -> needs.base(asked, it)).orElseGet(() -> needs.base(asked)));
    }
    if (rule.pass().size() > 1) lines.add("all", saying.say("all-needed"));
    for (var step : rule.ties()) tie(lines, step);
    lines.add("channels", saying.words("channel", rule.channels()));
    lines.add("secrecy", saying.words("secrecy", rule.secrecy()));
    lines.add("press", saying.word("press", rule.press()));
    if (rule.roll() == Roll.OPEN) lines.add("roll", saying.word("roll", rule.roll()));
    for (var gate : rule.gates()) {
      var topic = saying.say(Sentence.of("topic." + saying.code(gate.topic())));
      lines.add("gate", topic, gate.cites());
    }
    if (rule.weight() == Weight.SHARES) lines.add("weight", saying.word("weight", rule.weight()));
    return new Entry("decision-" + rule.id(), rule.title(), lines.made());
  }

  private void tie(Lines lines, TieStep step) {
    var words = new ArrayList<Text>();
    words.add(saying.word("tie", step.way()));
    step.by()
        .ifPresent(
            by ->
                words.add(
                    saying.say(
                        Sentence.of(step.duty() ? "rulebook.by-duty" : "rulebook.by")
                            .with("by", by))));
    if (step.withinHours() > 0) {
      words.add(saying.say(Sentence.of("rulebook.within-hours").with("hours", step.withinHours())));
    }
    lines.add("tie", saying.list(words), step.cites());
  }

  private Entry speech(SpeechLimit limit) {
    var lines = saying.lines();
    var minutes =
        limit.minutes().stream()
            .map(each -> saying.say(Sentence.of("rulebook.minutes").with("minutes", each)))
            .toList();
    if (minutes.isEmpty()) {
      lines.add("minutes", saying.say("minutes-open"), limit.cites());
    } else {
      lines.add("minutes", saying.list(minutes), limit.cites());
    }
    lines.add("set-by", limit.setBy());
    return new Entry("speech", limit.who(), lines.made());
  }

  private Entry gap(Gap gap) {
    var lines = saying.lines().period(gap.period());
    lines.add("question", gap.question(), gap.cites());
    lines.add("decided-by", gap.decidedBy());
    lines.addAll("answers", gap.answers());
    var kind = saying.word("gap", gap.kind());
    return new Entry("gap-" + saying.code(gap.kind()), kind, lines.made());
  }

  private Entry matter(Matter matter) {
    var cite = saying.book().article(matter).orElseThrow();
    var lines = saying.lines().add("article", saying.book().cite(cite), List.of(cite));
    return new Entry("article-" + saying.code(matter), saying.word("matter", matter), lines.made());
  }

  private List<Entry> publications() {
    var published = saying.book().publications();
    if (published.isEmpty()) return List.of();
    var lines = saying.lines().add("published", saying.words("publication", published));
    return List.of(new Entry("published", saying.say("published"), lines.made()));
  }
}
