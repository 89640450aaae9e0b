package plenary.app.web.papers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.FilePaper;
import plenary.act.AgendaCommand.RegisterPaper;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.app.files.FileStore;
import plenary.app.files.Kind;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.SentFile;
import plenary.app.web.edge.Visit;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Draft;
import plenary.app.web.prepare.Fields;
import plenary.app.web.roll.RollWords;
import plenary.base.BodyId;
import plenary.base.Limits;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.Text;

/** Papers at the desk: registered, put on file, given out, released; and who has opened them. */
public final class PaperForms {
  private static final String PAGE = "/desk/papers";
  private static final int LONGEST_NAME = 200;

  private final Desk desk;
  private final Floor floor;
  private final FileStore files;
  private final Receipts receipts;
  private final Handout handout;

  public PaperForms(Desk desk, FileStore files, Receipts receipts) {
    this.desk = desk;
    this.floor = desk.floor();
    this.files = files;
    this.receipts = receipts;
    this.handout = new Handout(files);
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  private void show(Visit visit, Draft draft) {
    desk.show(visit, "desk/prepare/papers", floor.read(PapersPage::of), draft);
  }

  /** A paper gets its number and title. */
  public void register(Visit visit) {
    desk.takeOne(
        visit,
        "register",
        PAGE,
        this::show,
        fields ->
            new RegisterPaper(
                new PaperId(fields.number("number", new Text("编号", "Number"), 1, Limits.PAPERS)),
                fields.text("title", new Text("文件名称", "Title"))));
  }

  public void paper(Visit visit) {
    show(visit, Handout.paper(visit), Draft.NONE);
  }

  private void show(Visit visit, PaperId id, Draft draft) {
    int latest =
        floor.read(s -> s.paper(id).flatMap(p -> p.latest()).map(PaperVersion::number).orElse(0));
    Map<PersonId, Instant> opened = receipts.of(id, latest);
    var page = floor.read(s -> s.paper(id).map(paper -> PaperPage.of(s, paper, opened)));
    desk.show(visit, "desk/prepare/paper", page.orElseThrow(Problem::notFound), draft);
  }

  /** A version of a paper, as the desk looks at it. */
  public void version(Visit visit) {
    var id = Handout.paper(visit);
    var word = visit.path("version");
    var version = floor.read(s -> s.paper(id).flatMap(paper -> Handout.version(paper, word)));
    handout.send(visit, id, version.orElseThrow(Problem::notFound));
  }

  /** Puts a version on file: its bytes first, the entry that names them after. */
  public void file(Visit visit) {
    var id = Handout.paper(visit);
    desk.takeOne(
        visit,
        "file",
        at(id),
        (again, draft) -> show(again, id, draft),
        _ -> {
          var paper = floor.read(s -> s.paper(id).map(each -> each.versions().size()));
          int next = 1 + paper.orElseThrow(Problem::notFound);
          var sent = visit.file().orElseThrow(PaperForms::nothing);
          check(sent, next);
          var digest = files.keep(sent.content());
          return new FilePaper(
              id, new PaperVersion(next, named(sent.name()), sent.content().length, digest));
        });
  }

  private static void check(SentFile sent, int next) {
    if (next > Limits.PAPER_VERSIONS) {
      throw Problem.bad("一份文件的版本已满，不能再上传。", "A paper has no more versions than that.");
    }
    if (sent.content().length == 0) {
      throw Problem.bad("文件是空的。请核对后重选。", "The file is empty. Check it and choose again.");
    }
    if (sent.content().length > Limits.UPLOAD) {
      throw Problem.bad(
          "文件超过20兆字节的上限。请压缩或者分成几份。", "The file is larger than 20 MB. Make it smaller.");
    }
    if (Kind.of(sent.content()).isEmpty()) {
      throw Problem.bad(
          "这不是可以收的文件。可以收 PDF、docx、xlsx、odt、纯文本（UTF-8）、PNG、JPG，按内容辨认；"
              + "网页、矢量图、带宏的文件不收。请另存为其中一种后再传。",
          "This is no file that is taken: PDF, docx, xlsx, odt, plain text (UTF-8), PNG or JPG,"
              + " told by content; no web pages, no vector drawings, nothing with macros. Save it"
              + " as one of these.");
    }
  }

  private static Problem nothing() {
    return Problem.bad("请先选择文件。", "Choose a file first.");
  }

  /** The name that was given, without the folders before it and what cannot be printed. */
  private static String named(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var printed = new StringBuilder();
    last.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .limit(LONGEST_NAME)
        .forEach(printed::appendCodePoint);
    return printed.toString().isBlank() ? "file" : printed.toString();
  }

  /** Gives a paper out. */
  public void distribute(Visit visit) {
    var id = Handout.paper(visit);
    desk.takeOne(
        visit,
        "audience",
        at(id),
        (again, draft) -> show(again, id, draft),
        fields -> new DistributePaper(id, audience(fields)));
  }

  private static Audience audience(Fields fields) {
    var label = new Text("分发对象", "To whom");
    try {
      var audience =
          new Audience(
              fields.has("deputies"),
              fields.all("delegation").stream().distinct().map(BodyId::new).toList(),
              fields.all("class").stream()
                  .distinct()
                  .map(word -> RollWords.read(AttendeeClass.values(), word))
                  .toList());
      if (!audience.deputies()
          && audience.delegations().isEmpty()
          && audience.classes().isEmpty()) {
        throw Problem.bad("请选择分发给谁。", "Choose to whom it is given out.");
      }
      return audience;
    } catch (IllegalArgumentException e) {
      throw Problem.bad(
          "“" + label.zh() + "”的内容无法识别。请核对后再试。",
          "What was given for \"" + label.en() + "\" cannot be read. Check it.");
    }
  }

  /** From now on everybody may read it. */
  public void release(Visit visit) {
    var id = Handout.paper(visit);
    desk.take(
        visit,
        "release",
        at(id),
        (again, draft) -> show(again, id, draft),
        _ -> List.of(new Release(new OfPaper(id))));
  }

  private static String at(PaperId id) {
    return "/desk/paper/" + id.number();
  }
}
