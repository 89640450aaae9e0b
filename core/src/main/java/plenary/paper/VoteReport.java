package plenary.paper;

import java.util.ArrayList;
import java.util.List;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.VoteEvent.Cause;
import plenary.agenda.Sitting;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.paper.Paper.Draft;
import plenary.paper.Paper.Table;
import plenary.rules.Requirement;
import plenary.rules.Shares;
import plenary.session.Motions;
import plenary.session.Session;
import plenary.vote.Vote;

/** 表决结果报告: every vote of a sitting, its figures, what was needed and why. */
final class VoteReport {
  private final Session session;
  private final Sitting sitting;

  VoteReport(Session session, Sitting sitting) {
    this.session = session;
    this.sitting = sitting;
  }

  Paper make() {
    var draft = new Draft(PaperKind.VOTE_REPORT, Phrases.title("votes.title", session, sitting));
    var votes =
        session.votes().stream()
            .filter(vote -> vote.item().sitting().equals(sitting.plan().sitting()))
            .toList();
    if (votes.isEmpty()) draft.paragraph(Sentence.of("votes.none"));
    for (var vote : votes) add(draft, vote);
    return draft.done();
  }

  private void add(Draft draft, Vote vote) {
    draft.heading(
        Sentence.of("votes.heading")
            .with("number", vote.id().number())
            .with("motion", Motions.of(session, vote)));
    draft.paragraph(
        Sentence.of(manner(vote))
            .with("members", vote.members())
            .with("present", vote.present())
            .with("at", vote.openedAt()));
    switch (vote.state()) {
      case OPEN -> draft.paragraph(Sentence.of("votes.open"));
      case VOID -> draft.paragraph(Sentence.of(voidKey(vote)));
      case CLOSED, ANNOUNCED -> result(draft, vote);
    }
  }

  private static String manner(Vote vote) {
    return switch (vote.opened().channel()) {
      case HANDS -> "votes.by-hands";
      case KEYPAD -> "votes.by-keypad";
      case PAPER -> "votes.on-paper";
      case SILENCE -> "votes.by-silence";
      case DEVICE -> vote.secret() ? "votes.secret" : "votes.recorded";
    };
  }

  private static String voidKey(Vote vote) {
    return switch (vote.voided().orElseThrow().fault()) {
      case INTERRUPTED -> "votes.void.interrupted";
      case EQUIPMENT -> "votes.void.equipment";
      case ORDERED -> "votes.void.ordered";
      case OPPOSED -> "votes.void.opposed";
    };
  }

  private void result(Draft draft, Vote vote) {
    if (vote.uncounted()) {
      if (!vote.bySilence()) draft.paragraph(Sentence.of("votes.uncounted"));
      vote.declared().ifPresent(said -> draft.paragraph(Phrases.plain(said.words())));
      return;
    }
    draft.add(figures(vote));
    beside(draft, vote);
    Phrases.mark(draft, session, Illustration.VOTE_FIGURES);
    for (var test : vote.outcome().tests()) draft.paragraph(test(test));
    draft.paragraph(Sentence.of(vote.carried() ? "votes.carried" : "votes.lost"));
    vote.announced().ifPresent(said -> draft.paragraph(said(said.words())));
    names(draft, vote);
  }

  private static Sentence said(Text words) {
    return Sentence.of("votes.announced").with("words", words);
  }

  private static Table figures(Vote vote) {
    var tally = vote.tally();
    return new Table(
        Phrases.head("votes.for", "votes.against", "votes.abstain", "votes.not-voted"),
        List.of(
            List.of(
                Phrases.figure(tally.inFavour()),
                Phrases.figure(tally.against()),
                Phrases.figure(tally.abstain()),
                Phrases.figure(vote.notVoted()))));
  }

  /** What the four figures do not say: papers that are void, causes, choices taken by hand. */
  private static void beside(Draft draft, Vote vote) {
    if (vote.invalid() > 0) {
      draft.paragraph(Sentence.of("votes.invalid").with("count", vote.invalid()));
    }
    for (var cause : Cause.values()) {
      int count = vote.notVoted(cause);
      if (count > 0) draft.paragraph(Sentence.of(causeKey(cause)).with("count", count));
    }
    int entered = vote.enteredChoices();
    if (entered > 0) draft.paragraph(Sentence.of("votes.entered").with("count", entered));
    vote.casting()
        .ifPresent(
            given ->
                draft.paragraph(
                    Sentence.of(given.inFavour() ? "votes.casting-for" : "votes.casting-against")
                        .with("by", given.by())));
  }

  private static String causeKey(Cause cause) {
    return switch (cause) {
      case DEVICE_FAULT -> "votes.not-voted-because.device";
      case LEFT_SEAT -> "votes.not-voted-because.left";
      case DECLINED -> "votes.not-voted-because.declined";
    };
  }

  private Sentence test(Requirement.Test test) {
    return Sentence.of(test.met() ? "votes.test-met" : "votes.test-missed")
        .with("base", Shares.of(test.requirement().base()))
        .with("whole", test.whole())
        .with("need", test.need())
        .with("got", test.got())
        .with("article", session.rulebook().cite(test.requirement()));
  }

  /** Who chose what, in a recorded vote by device. */
  private void names(Draft draft, Vote vote) {
    if (!vote.byName()) return;
    for (var choice : Choice.values()) {
      var members = new ArrayList<MemberId>();
      for (var cast : vote.choices().entrySet()) {
        if (cast.getValue() == choice) members.add(cast.getKey());
      }
      if (members.isEmpty()) continue;
      members.sort(null);
      draft.paragraph(
          Sentence.of(named(choice))
              .with("count", members.size())
              .with("names", session.roster().names(members)));
    }
  }

  private static String named(Choice choice) {
    return switch (choice) {
      case FOR -> "votes.names-for";
      case AGAINST -> "votes.names-against";
      case ABSTAIN -> "votes.names-abstain";
    };
  }
}
