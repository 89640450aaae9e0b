package plenary.app.web.papers;

import java.util.Optional;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.agenda.MeetingPaper;
import plenary.app.files.FileStore;
import plenary.app.files.Kind;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.PaperId;
import plenary.base.Text;

/** Hands a version of a paper to a browser, to be kept there and not to be run. */
final class Handout {
  private final FileStore files;

  Handout(FileStore files) {
    this.files = files;
  }

  /** The paper whose number stands in the path. */
  static PaperId paper(Visit visit) {
    var word = visit.path("paper");
    if (!word.matches("[1-9][0-9]{0,3}")) throw Problem.notFound();
    return new PaperId(Integer.parseInt(word));
  }

  /** The version whose number stands in the path. */
  static Optional<PaperVersion> version(MeetingPaper paper, String word) {
    if (!word.matches("[1-9][0-9]{0,2}")) return Optional.empty();
    int number = Integer.parseInt(word);
    return paper.versions().stream().filter(each -> each.number() == number).findFirst();
  }

  /** Sends a version; what it is sent as is told by its content. */
  void send(Visit visit, PaperId paper, PaperVersion version) {
    var content = files.read(version.digest()).orElseThrow(Handout::lost);
    var kind = Kind.of(content).orElseThrow(Handout::lost);
    var plain = "paper-" + paper.number() + "-v" + version.number() + "." + kind.ending();
    visit.attachment(plain, named(version.fileName(), kind), kind.mediaType(), content);
  }

  /** The name that was given, ending as its content asks. */
  private static String named(String name, Kind kind) {
    var dotted = "." + kind.ending();
    boolean fits =
        name.regionMatches(true, name.length() - dotted.length(), dotted, 0, dotted.length())
            || (kind == Kind.JPG && name.toLowerCase(java.util.Locale.ROOT).endsWith(".jpeg"));
    return fits ? name : name + dotted;
  }

  private static Problem lost() {
    return Problem.unavailable(
        new Text(
            "文件不在存放处，或者已不是登记时的内容，没有发送。请告知大会秘书处。",
            "The file is not where it is kept, or no longer what was put on file, and was not sent."
                + " Tell the secretariat."));
  }
}
