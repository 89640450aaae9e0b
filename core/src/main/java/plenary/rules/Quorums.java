package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import plenary.rules.Quorum.Moment;
import plenary.rules.UnfitCaseException.Fault;

/** The quorums of one body, put to cases. A quorum that awaits adoption is not asked for. */
final class Quorums {
  private final Bases bases;
  private final boolean castingVotes;
  private final List<Asked> usual;
  private final List<Asked> open;
  private final List<Asked> decide;
  private final List<Asked> vote;

  private record Asked(Quorum quorum, Measure measure) {}

  /**
   * What the quorums come to.
   *
   * @param tests each that could be tested
   * @param missing what a case does not tell, and some quorum needs
   * @param lost whether the law is silent on people having left
   */
  record Presence(List<Verdict.Test> tests, List<Quantity> missing, boolean lost) {
    /** Whether there was a quorum; empty where that cannot be said. */
    Optional<Boolean> held() {
      if (lost) return Optional.empty();
      for (var test : tests) if (!test.met()) return Optional.of(false);
      return missing.isEmpty() ? Optional.of(true) : Optional.empty();
    }
  }

  Quorums(List<Quorum> quorums, Bases bases, boolean castingVotes) {
    this.bases = bases;
    this.castingVotes = castingVotes;
    var asked =
        quorums.stream()
            .filter(quorum -> !quorum.requirement().pending())
            .map(quorum -> new Asked(quorum, Measure.of(quorum)))
            .toList();
    this.usual = asked.stream().filter(each -> each.quorum().testedUnasked()).toList();
    this.open = at(asked, Moment.OPEN);
    this.decide = at(asked, Moment.DECIDE);
    this.vote = at(asked, Moment.VOTE);
  }

  private static List<Asked> at(List<Asked> asked, Moment moment) {
    return asked.stream().filter(each -> each.quorum().moment() == moment).toList();
  }

  /** Every article that asks a quorum. */
  Stream<Citation> cites() {
    return Stream.of(usual, open, decide, vote)
        .flatMap(List::stream)
        .flatMap(each -> each.measure().cites().stream());
  }

  /** What a case comes to: at its moment, or as a whole. */
  Presence test(Case asked) {
    if (asked.moment().isEmpty()) return whole(asked);
    return switch (asked.moment().get()) {
      case OPEN -> strictly(open, asked);
      case DECIDE -> decide.isEmpty() ? afterOpening(asked) : strictly(decide, asked);
      case VOTE ->
          new Presence(vote.stream().map(each -> voted(each, asked)).toList(), List.of(), false);
    };
  }

  private Presence whole(Case asked) {
    var tests = new ArrayList<Verdict.Test>(usual.size());
    var missing = new ArrayList<Quantity>(0);
    for (var each : usual) {
      if (each.quorum().moment() == Moment.VOTE) {
        tests.add(voted(each, asked));
      } else {
        leniently(each, asked, tests, missing);
      }
    }
    return new Presence(tests, missing, false);
  }

  /** Tests what can be; those who were counted are present, even where nobody counted heads. */
  private void leniently(Asked each, Case asked, List<Verdict.Test> tests, List<Quantity> missing) {
    var measure = each.measure();
    var present = asked.present();
    long got = present.orElseGet(() -> asked.presentAtLeast(castingVotes));
    var whole =
        measure.requirement().base() == Base.PRESENT
            ? OptionalLong.of(got)
            : measure.whole(bases, asked);
    if (!measure.testable(whole)) {
      note(measure.told(), missing);
      if (present.isEmpty()) note(Quantity.PRESENT, missing);
      return;
    }
    var test = measure.test(whole, got, present.isEmpty());
    if (present.isPresent() || got > 0 && test.met()) {
      tests.add(test);
    } else {
      note(Quantity.PRESENT, missing);
    }
  }

  private static void note(Quantity quantity, List<Quantity> missing) {
    if (!missing.contains(quantity)) missing.add(quantity);
  }

  private Presence strictly(List<Asked> quorums, Case asked) {
    return new Presence(
        quorums.stream().map(each -> present(each, asked)).toList(), List.of(), false);
  }

  private Verdict.Test present(Asked each, Case asked) {
    long present =
        asked.present().orElseThrow(() -> new UnfitCaseException(Fault.MISSING, Quantity.PRESENT));
    return each.measure().people(bases, asked, present);
  }

  private Verdict.Test voted(Asked each, Case asked) {
    return each.measure().test(bases, asked, asked.counts());
  }

  /** Nothing is asked for deciding: what is asked for opening may still have to hold. */
  private Presence afterOpening(Case asked) {
    for (var each : open) {
      switch (each.quorum().onLoss()) {
        case STOP -> {
          return strictly(open, asked);
        }
        case ASK -> {
          if (asked.present().isEmpty()) {
            return new Presence(List.of(), List.of(Quantity.PRESENT), false);
          }
          var test = present(each, asked);
          if (!test.met()) return new Presence(List.of(test), List.of(), true);
        }
        case CONTINUE -> {}
      }
    }
    return new Presence(List.of(), List.of(), false);
  }
}
