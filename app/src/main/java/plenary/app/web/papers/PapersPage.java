package plenary.app.web.papers;

import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.agenda.MeetingPaper;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.session.Session;

/**
 * Every meeting paper, by number.
 *
 * @param next the number of the next one
 */
public record PapersPage(List<Row> papers, int next) {
  public PapersPage {
    papers = List.copyOf(papers);
  }

  /** A paper. */
  public record Row(
      int number, Text title, Optional<Version> latest, List<Text> given, boolean released) {
    public Row {
      given = List.copyOf(given);
    }
  }

  /** A version on file. */
  public record Version(int number, String name, String size, Clock filed, String digest) {}

  static PapersPage of(Session session) {
    var reach = new Reach(session.roster());
    return new PapersPage(
        session.papers().stream().map(paper -> row(session, reach, paper)).toList(),
        session.papers().stream().mapToInt(paper -> paper.id().number()).max().orElse(0) + 1);
  }

  static Row row(Session session, Reach reach, MeetingPaper paper) {
    return new Row(
        paper.id().number(),
        paper.title(),
        paper.latest().map(latest -> version(session, paper, latest)),
        paper.distributions().stream().map(reach::words).toList(),
        session.isReleased(new OfPaper(paper.id())));
  }

  static Version version(Session session, MeetingPaper paper, PaperVersion version) {
    return new Version(
        version.number(),
        version.fileName(),
        size(version.size()),
        new Clock(paper.filedAt(version), session.zone()),
        version.digest().hex());
  }

  private static String size(int bytes) {
    int kilo = Math.ceilDiv(bytes, 1024);
    return kilo < 1024 ? kilo + " kB" : kilo / 1024 + "." + kilo % 1024 * 10 / 1024 + " MB";
  }
}
