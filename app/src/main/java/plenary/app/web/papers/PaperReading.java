package plenary.app.web.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.agenda.MeetingPaper;
import plenary.app.files.FileStore;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.papers.PapersPage.Version;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.session.Session;

/** Papers for those they were given out to, and those that were released for everybody. */
public final class PaperReading {
  private final Floor floor;
  private final Pages pages;
  private final Receipts receipts;
  private final Handout handout;

  public PaperReading(Floor floor, Pages pages, FileStore files, Receipts receipts) {
    this.floor = floor;
    this.pages = pages;
    this.receipts = receipts;
    this.handout = new Handout(files);
  }

  /** A paper that may be read, the latest version first. */
  public record Given(int number, Text title, List<Version> versions) {
    public Given {
      versions = List.copyOf(versions);
    }
  }

  /** What was given out to whoever visits. */
  public record Page(Text session, Text name, List<Given> papers) {
    public Page {
      papers = List.copyOf(papers);
    }
  }

  public void page(Visit visit) {
    var person = person(visit);
    var page = floor.read(session -> look(session, person));
    var params = new HashMap<String, Object>();
    params.put("page", page.orElseThrow(Problem::notFound));
    visit.html(pages.page("deputy/papers", params));
  }

  private static Optional<Page> look(Session session, PersonId person) {
    if (!session.roster().knows(person)) return Optional.empty();
    var given = given(session, person).stream().map(paper -> given(session, paper)).toList();
    var title = session.convened().title();
    return Optional.of(new Page(title, session.roster().name(person), given));
  }

  /** The papers given out to somebody of which there is something to read. */
  public static List<MeetingPaper> given(Session session, PersonId person) {
    var reach = new Reach(session.roster());
    return session.papers().stream()
        .filter(paper -> paper.latest().isPresent() && reach.includes(paper, person))
        .toList();
  }

  private static Given given(Session session, MeetingPaper paper) {
    var versions =
        paper.versions().stream()
            .map(version -> PapersPage.version(session, paper, version))
            .toList()
            .reversed();
    return new Given(paper.id().number(), paper.title(), versions);
  }

  /** A version of a paper that was given out to whoever visits; that it was opened is kept. */
  public void version(Visit visit) {
    var person = person(visit);
    var id = Handout.paper(visit);
    var word = visit.path("version");
    var version =
        floor
            .read(
                session -> given(session, id, person).flatMap(each -> Handout.version(each, word)))
            .orElseThrow(Problem::notFound);
    receipts.opened(id, version.number(), person, floor.now());
    handout.send(visit, id, version);
  }

  private static Optional<MeetingPaper> given(Session session, PaperId id, PersonId person) {
    var reach = new Reach(session.roster());
    return session.paper(id).filter(paper -> reach.includes(paper, person));
  }

  /** The latest version of a paper that was released. */
  public void released(Visit visit) {
    var id = Handout.paper(visit);
    var version = floor.read(session -> released(session, id)).orElseThrow(Problem::notFound);
    handout.send(visit, id, version);
  }

  private static Optional<PaperVersion> released(Session session, PaperId id) {
    if (!session.isReleased(new OfPaper(id))) return Optional.empty();
    return session.paper(id).flatMap(MeetingPaper::latest);
  }

  private static PersonId person(Visit visit) {
    return Reach.person(visit.actor()).orElseThrow(Problem::notFound);
  }
}
