package plenary.app.web.home;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.agenda.MeetingPaper;
import plenary.agenda.Sitting;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.session.Session;

/**
 * The session as far as it is public.
 *
 * @param assembly 青岛市第十七届人民代表大会
 * @param session 青岛市第十七届人民代表大会第二次会议
 * @param sittings every sitting that was released, in the order planned
 * @param papers every meeting paper that was released
 * @param marks what in all this is for illustration only, in words
 * @param signer the key whose signature the record bears
 */
public record HomePage(
    Text assembly,
    Text session,
    List<PublicSitting> sittings,
    List<PublicPaper> papers,
    List<Text> marks,
    String signer) {
  public HomePage {
    sittings = List.copyOf(sittings);
    papers = List.copyOf(papers);
    marks = List.copyOf(marks);
  }

  /**
   * A meeting paper.
   *
   * @param released since when it is public
   * @param file whether there is a file of it to read
   */
  public record PublicPaper(int number, Text title, Clock released, boolean file) {
    /** Where it can be read, if there is a file of it. */
    public String address() {
      return "/papers/" + number;
    }
  }

  /** The sitting of this number. */
  public Optional<PublicSitting> sitting(int number) {
    return sittings.stream().filter(each -> each.number() == number).findFirst();
  }

  /** The sitting to show first: the one under way, else the latest. */
  public Optional<PublicSitting> current() {
    return sittings.stream()
        .filter(PublicSitting::underWay)
        .findFirst()
        .or(() -> sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.getLast()));
  }

  /** The page as things stand; empty before a session is convened. */
  public static Optional<HomePage> of(Session session) {
    if (!session.isConvened()) return Optional.empty();
    var facts = session.convened();
    return Optional.of(
        new HomePage(
            facts.assembly(),
            facts.title(),
            session.sittings().stream()
                .filter(sitting -> isPublic(session, sitting))
                .map(sitting -> PublicSitting.of(session, sitting))
                .toList(),
            papers(session),
            marks(session),
            facts.signer()));
  }

  private static boolean isPublic(Session session, Sitting sitting) {
    return session.isReleased(new OfSitting(sitting.plan().sitting()));
  }

  private static List<PublicPaper> papers(Session session) {
    return session.papers().stream().flatMap(paper -> released(session, paper).stream()).toList();
  }

  private static Optional<PublicPaper> released(Session session, MeetingPaper paper) {
    return session
        .releasedAt(new OfPaper(paper.id()))
        .map(
            at ->
                new PublicPaper(
                    paper.id().number(),
                    paper.title(),
                    new Clock(at, session.zone()),
                    paper.latest().isPresent()));
  }

  private static List<Text> marks(Session session) {
    return Arrays.stream(Illustration.values())
        .flatMap(what -> session.illustration(what).stream())
        .toList();
  }
}
