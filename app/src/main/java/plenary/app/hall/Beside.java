package plenary.app.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plenary.act.Business.Question;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.hall.Message.Title;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
import plenary.app.page.Why.Stage;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.session.QuorumCheck;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What the presidium's screen shows beside the message: how many of each section have come, or have
 * voted while a vote runs, what the question needs and what comes next. Never what was chosen.
 *
 * @param voting whether the sections say how many have voted
 * @param need what the question before the sitting, or the next one, needs to carry
 */
public record Beside(
    List<Section> sections, boolean voting, Optional<Why> need, Optional<Title> next) {
  public Beside {
    sections = List.copyOf(sections);
  }

  /** A part of the hall: so many of so many. */
  public record Section(Text name, int count, int of) {}

  static Beside of(Session session, Sitting sitting) {
    var vote = running(session, sitting);
    return new Beside(
        vote.map(each -> voted(session, sitting, each)).orElseGet(() -> present(session, sitting)),
        vote.isPresent(),
        need(session, sitting),
        sitting.next().map(Showing::title));
  }

  private static Optional<Vote> running(Session session, Sitting sitting) {
    return sitting
        .current()
        .flatMap(item -> session.lastRound(item.id()))
        .filter(vote -> vote.state() == Vote.State.OPEN && !vote.byHands());
  }

  private static List<Section> present(Session session, Sitting sitting) {
    var attendance = session.attendance(sitting.plan().sitting()).orElseThrow();
    return sections(session, sitting, _ -> true, attendance::isPresent);
  }

  private static List<Section> voted(Session session, Sitting sitting, Vote vote) {
    return sections(session, sitting, vote::mayVote, vote::hasVoted);
  }

  private static List<Section> sections(
      Session session, Sitting sitting, Predicate<MemberId> due, Predicate<MemberId> counted) {
    var sections = new ArrayList<Section>();
    for (var block : Showing.blocks(session, session.rollOf(sitting))) {
      int of = (int) block.members().stream().filter(due).count();
      int count = (int) block.members().stream().filter(due).filter(counted).count();
      if (of > 0) sections.add(new Section(block.name().orElseThrow(), count, of));
    }
    return sections;
  }

  private static Optional<Why> need(Session session, Sitting sitting) {
    int present = QuorumCheck.of(session, sitting).present();
    return sitting
        .current()
        .or(sitting::next)
        .map(Progress::item)
        .map(item -> item.business())
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .flatMap(question -> need(session, sitting, question, present));
  }

  /** The first requirement to carry, as far as it is known before the vote. */
  static Optional<Why> need(Session session, Sitting sitting, Question question, int present) {
    return Reasons.of(session, sitting).before(question.decision(), present).stream()
        .filter(why -> why.kind() == Kind.PASS && why.stage() == Stage.ASKED)
        .findFirst();
  }
}
