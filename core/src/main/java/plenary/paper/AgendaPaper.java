package plenary.paper;

import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.SessionEvent.PaperKind;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.paper.Paper.Draft;
import plenary.session.Session;

/** 议程: what a sitting will do, in order. */
final class AgendaPaper {
  private final Session session;
  private final Sitting sitting;

  AgendaPaper(Session session, Sitting sitting) {
    this.session = session;
    this.sitting = sitting;
  }

  Paper make() {
    var draft = new Draft(PaperKind.AGENDA, Phrases.title("agenda.title", session, sitting));
    draft.paragraph(
        Sentence.of("agenda.when")
            .with("at", sitting.plan().scheduled())
            .with("place", sitting.plan().place()));
    Phrases.chair(session, sitting)
        .ifPresent(name -> draft.paragraph(Sentence.of("agenda.chair").with("name", name)));
    draft.numbered(sitting.items().stream().map(this::line).toList());
    return draft.done();
  }

  private Sentence line(Progress item) {
    var title = item.item().title();
    return switch (item.item().business()) {
      case Anthem _ -> Sentence.of("agenda.anthem").with("title", title);
      case Report report ->
          Sentence.of("agenda.report")
              .with("title", title)
              .with("organ", report.onBehalfOf())
              .with("name", session.roster().name(report.by()));
      case Review review ->
          Sentence.of("agenda.review")
              .with("title", title)
              .with("papers", review.papers().stream().map(session::title).toList());
      case Question question -> Sentence.of("agenda.question").with("motion", question.motion());
      case Amendment amendment -> Sentence.of("agenda.question").with("motion", amendment.motion());
    };
  }
}
