package plenary.paper;

import java.util.List;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.Entry;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.PaperKind;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.paper.Paper.Draft;
import plenary.session.Session;

/** 会议记录: what happened in a sitting, in order, with the time of each. */
final class Minutes {
  private final Session session;
  private final Sitting sitting;

  Minutes(Session session, Sitting sitting) {
    this.session = session;
    this.sitting = sitting;
  }

  Paper make() {
    var draft = new Draft(PaperKind.MINUTES, Phrases.title("minutes.title", session, sitting));
    sitting.openedAt().ifPresent(at -> draft.paragraph(Sentence.of("minutes.date").with("at", at)));
    draft.paragraph(Sentence.of("minutes.place").with("place", sitting.plan().place()));
    Phrases.chair(session, sitting)
        .ifPresent(name -> draft.paragraph(Sentence.of("minutes.chair").with("name", name)));
    for (var row : sitting.rostrum()) {
      draft.paragraph(
          Sentence.of("minutes.rostrum")
              .with("row", row.label())
              .with("people", Phrases.people(session, row)));
    }
    if (!sitting.observers().isEmpty()) {
      draft.paragraph(Sentence.of("minutes.observers").with("observers", sitting.observers()));
    }
    draft.heading(Sentence.of("minutes.proceedings"));
    for (var entry : proceedings()) draft.paragraph(line(entry));
    Phrases.mark(draft, session, Illustration.TIMES);
    if (hasFigures()) Phrases.mark(draft, session, Illustration.VOTE_FIGURES);
    return draft.done();
  }

  /** From the opening of the doors; what was prepared before is in other papers. */
  private List<Entry> proceedings() {
    return session.chronicle(sitting.plan().sitting()).stream()
        .dropWhile(entry -> !(entry.event() instanceof CheckInOpened))
        .toList();
  }

  private Sentence line(Entry entry) {
    return Sentence.of("minutes.line")
        .with("at", entry.at())
        .with("what", Happenings.sentence(session, entry.event()));
  }

  private boolean hasFigures() {
    return session.votes().stream()
        .anyMatch(vote -> vote.item().sitting().equals(sitting.plan().sitting()));
  }
}
