package plenary.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.book.RulebookPage.Entry;
import plenary.book.Saying.Lines;
import plenary.rules.ElectionMethod;
import plenary.rules.ElectionMethod.MarkRule;
import plenary.rules.ElectionMethod.Round;
import plenary.rules.Initiative;
import plenary.rules.Nomination;
import plenary.rules.Nomination.Bound;
import plenary.rules.Nomination.Difference;
import plenary.rules.Nomination.Nominator;
import plenary.rules.Nomination.Range;
import plenary.rules.TieStep;

/** Who may set something going, who may be put forward, and how one is elected. */
record Candidacies(Saying saying, Needs needs, BiConsumer<Lines, TieStep> tie) {
  /** Seats for which a difference is shown as an example. */
  private static final int[] SEATS = {1, 5, 10, 30};

  Entry initiative(Initiative rule) {
    var lines = saying.lines().period(rule.period());
    rule.sponsors()
        .ifPresent(
            asked -> {
              lines.add(needs.line("sponsors", needs.need(asked), asked));
              needs.example(lines, asked);
            });
    lines.addAll("others", rule.others());
    lines.addAll("parts", rule.parts());
    lines.add("then", rule.then());
    lines.add(
        "article",
        saying.list(rule.cites().stream().map(saying.book()::cite).toList()),
        rule.cites());
    return new Entry("initiative-" + rule.id(), rule.title(), lines.made());
  }

  Entry nomination(Nomination rule) {
    var lines = saying.lines();
    lines.addAll("by", rule.by().stream().map(this::nominator).toList());
    lines.add("difference", difference(rule.difference()), rule.cites());
    lines.add("example", saying.list(examples(rule.difference())));
    lines.add("equal-when", rule.equalWhen());
    if (rule.days() > 0) {
      lines.add("days", saying.say(Sentence.of("rulebook.days").with("days", rule.days())));
    }
    return new Entry("nomination-" + rule.id(), rule.title(), lines.made());
  }

  private Text nominator(Nominator by) {
    if (by.signatures() == 1) return by.who();
    return saying.say(
        Sentence.of("rulebook.signatures").with("who", by.who()).with("count", by.signatures()));
  }

  private Text difference(Difference difference) {
    var least = bound(difference.least());
    if (difference.most().isEmpty()) {
      return saying.say(Sentence.of("rulebook.difference.unlimited").with("least", least));
    }
    var most = difference.most().get();
    if (difference.least().equals(most)) {
      return saying.say(Sentence.of("rulebook.difference.exact").with("count", least));
    }
    return saying.say(
        Sentence.of("rulebook.difference.range").with("least", least).with("most", bound(most)));
  }

  private Text bound(Bound bound) {
    return switch (bound) {
      case Bound.Number(int count) ->
          saying.say(Sentence.of("rulebook.bound.number").with("count", count));
      case Bound.Share(int top, int bottom) ->
          saying.say(Sentence.of("rulebook.bound.share").with("top", top).with("bottom", bottom));
    };
  }

  private List<Text> examples(Difference difference) {
    var examples = new ArrayList<Text>();
    for (int seats : SEATS) {
      var sentence =
          difference
              .of(seats)
              .map(range -> candidates(seats, range))
              .orElseGet(() -> Sentence.of("rulebook.candidates.none"));
      examples.add(saying.say(sentence.with("seats", seats)));
    }
    return examples;
  }

  private static Sentence candidates(int seats, Range range) {
    int least = seats + range.least();
    if (range.unlimited()) {
      return Sentence.of("rulebook.candidates.unlimited").with("least", least);
    }
    boolean exact = range.least() == range.most();
    return Sentence.of(exact ? "rulebook.candidates.exact" : "rulebook.candidates.range")
        .with("least", least)
        .with("most", seats + range.most());
  }

  Entry election(ElectionMethod method) {
    var lines = saying.lines();
    lines.add("marking", saying.word("marking", method.marking()), method.cites());
    lines.add("secrecy", saying.word("secrecy", method.secrecy()));
    int number = 1;
    for (var round : method.rounds()) round(lines, round, number++);
    for (var mark : method.marks()) mark(lines, mark);
    for (var step : method.ties()) tie.accept(lines, step);
    method
        .transfer()
        .ifPresent(
            transfer -> {
              lines.add("quota", transfer.quota());
              lines.add("surplus", transfer.surplus());
              lines.add(
                  "decimals",
                  saying.say(
                      Sentence.of("rulebook.decimals").with("decimals", transfer.decimals())));
            });
    lines.add("vacant", method.vacant());
    return new Entry("election-" + method.id(), method.title(), lines.made());
  }

  private void round(Lines lines, Round round, int number) {
    var title = saying.say(Sentence.of("rulebook.round").with("number", number));
    lines.add(title, round.standing().orElseGet(() -> saying.say("round-all")), round.cites());
    if (round.elect().isEmpty()) lines.add("needed", saying.say("most-votes"));
    for (var requirement : round.elect()) needs.add(lines, requirement);
  }

  private void mark(Lines lines, MarkRule mark) {
    var treatment = saying.word("treatment", mark.treatment());
    var words =
        saying
            .period(mark.period())
            .map(
                period ->
                    saying.say(
                        Sentence.of("rulebook.treated-in")
                            .with("period", period)
                            .with("treatment", treatment)))
            .orElse(treatment);
    lines.add(saying.word("doubt", mark.doubt()), words, mark.cites());
  }
}
