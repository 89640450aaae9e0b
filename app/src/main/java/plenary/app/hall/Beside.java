package plenary.app.hall;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import plenary.act.Business.Question;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.hall.Message.Title;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
import plenary.app.page.Why.Stage;
import plenary.base.Text;
import plenary.session.QuorumCheck;
import plenary.session.Session;
import plenary.vote.Sections;
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
    var vote = session.openVote(sitting.plan().sitting()).filter(Vote::byDevice);
    return new Beside(
        vote.map(Beside::voted).orElseGet(() -> present(session, sitting)),
        vote.isPresent(),
        need(session, sitting),
        sitting.next().map(Showing::title));
  }

  private static List<Section> present(Session session, Sitting sitting) {
    var attendance = session.attendance(sitting.plan().sitting()).orElseThrow();
    var sections = session.sectionsOf(sitting);
    var counts = new int[sections.count() + 1][2];
    sections
        .of()
        .forEach(
            (member, section) -> {
              counts[section][1]++;
              if (attendance.isPresent(member)) counts[section][0]++;
            });
    return sections(sections, section -> counts[section][0], section -> counts[section][1]);
  }

  private static List<Section> voted(Vote vote) {
    return sections(vote.sections(), vote::turnout, vote::present);
  }

  private static List<Section> sections(
      Sections sections, IntUnaryOperator count, IntUnaryOperator of) {
    return IntStream.rangeClosed(1, sections.count())
        .mapToObj(
            section ->
                new Section(
                    sections.name(section), count.applyAsInt(section), of.applyAsInt(section)))
        .filter(section -> section.of() > 0)
        .toList();
  }

  private static Optional<Why> need(Session session, Sitting sitting) {
    int present = QuorumCheck.of(session, sitting).present();
    return sitting
        .current()
        .or(sitting::next)
        .map(Progress::item)
        .flatMap(item -> item.business().question())
        .flatMap(question -> need(session, sitting, question, present));
  }

  /** The first requirement to carry, as far as it is known before the vote. */
  static Optional<Why> need(Session session, Sitting sitting, Question question, int present) {
    return Reasons.of(session, sitting).before(question.decision(), present).stream()
        .filter(why -> why.kind() == Kind.PASS && why.stage() == Stage.ASKED)
        .findFirst();
  }
}
