package plenary.paper;

import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Part;
import plenary.act.Business.Pledge;
import plenary.act.Business.Programme;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.SessionEvent.PaperKind;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.PaperId;
import plenary.base.Sentence;
import plenary.paper.Paper.Draft;
import plenary.rules.Shares;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * 新闻稿: what the public is told of a sitting. It gives the outcome of votes and not their figures,
 * and no time but that of the opening.
 */
final class Communique {
  private final Session session;
  private final Sitting sitting;

  Communique(Session session, Sitting sitting) {
    this.session = session;
    this.sitting = sitting;
  }

  Paper make() {
    var draft =
        new Draft(PaperKind.COMMUNIQUE, Phrases.title("communique.title", session, sitting));
    opening(draft);
    rostrum(draft);
    for (var item : sitting.items()) item(draft, item);
    press(draft);
    return draft.done();
  }

  private void opening(Draft draft) {
    sitting
        .openedAt()
        .ifPresent(
            at ->
                draft.paragraph(
                    Phrases.title("communique.opened", session, sitting)
                        .with("at", at)
                        .with("place", sitting.plan().place())));
    session
        .attendance(sitting.plan().sitting())
        .flatMap(Attendance::announced)
        .ifPresent(said -> draft.paragraph(Phrases.plain(said.words())));
    Phrases.chair(session, sitting)
        .ifPresent(name -> draft.paragraph(Sentence.of("communique.chair").with("name", name)));
  }

  private void rostrum(Draft draft) {
    var chairs = session.roster().standingChairs();
    if (!chairs.isEmpty()) {
      draft.paragraph(
          Sentence.of("communique.standing-chairs").with("names", session.roster().names(chairs)));
    }
    for (var row : sitting.rostrum()) {
      draft.paragraph(
          Sentence.of("communique.rostrum")
              .with("row", row.label())
              .with("people", Phrases.people(session, row)));
    }
    if (!sitting.observers().isEmpty()) {
      draft.paragraph(Sentence.of("communique.observers").with("observers", sitting.observers()));
    }
  }

  private void item(Draft draft, Progress item) {
    if (item.state() != Progress.State.DONE) return;
    switch (item.item().business()) {
      case Anthem _ -> draft.paragraph(Sentence.of("communique.anthem"));
      case Report report -> report(draft, item, report);
      case Review review -> review(draft, review);
      case Question question -> question(draft, item, question);
      case Amendment _ -> {} // what became of the text is said, with what was changed in it
    }
  }

  private void report(Draft draft, Progress item, Report report) {
    draft.paragraph(
        Sentence.of("communique.report")
            .with("name", session.roster().name(report.by()))
            .with("organ", report.onBehalfOf())
            .with("title", item.item().title()));
    draft.paragraph(
        Sentence.of("communique.parts")
            .with("count", report.parts().size())
            .with("parts", report.parts().stream().map(Part::title).toList()));
    for (var part : report.parts()) {
      if (part.areas().isEmpty()) continue;
      draft.paragraph(
          Sentence.of("communique.areas")
              .with("part", part.title())
              .with("count", part.areas().size()));
      draft.numbered(part.areas().stream().map(Phrases::plain).toList());
    }
    for (var pledge : report.pledges()) draft.paragraph(pledge(pledge));
    for (var programme : report.programmes()) draft.paragraph(programme(programme));
  }

  private static Sentence pledge(Pledge pledge) {
    return Sentence.of("communique.pledge")
        .with("name", pledge.name())
        .with("count", pledge.count())
        .with("area", pledge.area());
  }

  private static Sentence programme(Programme programme) {
    var named = Sentence.of(programmeKey(programme)).with("name", programme.name());
    var counted = named.with("count", programme.count());
    return programme.parts().isEmpty() ? counted : counted.with("parts", programme.parts());
  }

  private static String programmeKey(Programme programme) {
    return programme.parts().isEmpty() ? "communique.programme" : "communique.programme-parts";
  }

  private void review(Draft draft, Review review) {
    draft
        .paragraph(Sentence.of("communique.review").with("count", review.papers().size()))
        .numbered(review.papers().stream().map(this::titled).toList());
  }

  private Sentence titled(PaperId id) {
    return Sentence.of("communique.paper").with("title", session.title(id));
  }

  private void question(Draft draft, Progress item, Question question) {
    session
        .lastRound(item.id())
        .filter(vote -> vote.state() == Vote.State.ANNOUNCED)
        .ifPresent(vote -> draft.paragraph(outcome(question, vote)));
  }

  private Sentence outcome(Question question, Vote vote) {
    var words =
        Sentence.of(vote.carried() ? "communique.carried" : "communique.lost")
            .with("motion", question.motion());
    var test = vote.rule().pass().getFirst();
    return words
        .with("base", Shares.of(test.base()))
        .with("share", Shares.of(test.threshold()))
        .with("need", vote.outcome().tests().getFirst().need())
        .with("article", session.rulebook().cite(test));
  }

  private void press(Draft draft) {
    var roster = session.roster();
    for (var credit : roster.press()) {
      draft.paragraph(
          Sentence.of("communique.press")
              .with("work", credit.work())
              .with("name", roster.name(credit.guest())));
    }
    if (!roster.outlets().isEmpty()) {
      draft.paragraph(Sentence.of("communique.outlets").with("outlets", roster.outlets()));
    }
  }
}
