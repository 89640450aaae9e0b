package plenary.app.web.sheets;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import plenary.app.roll.AttendanceExport;
import plenary.app.roll.RosterExport;
import plenary.app.sheet.CsvWriter;
import plenary.app.sheet.XlsxWriter;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.session.Session;

/** What the secretariat may fetch as a file. */
public final class ExportActions {
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Floor floor;
  private final Pages pages;

  public ExportActions(Floor floor, Pages pages) {
    this.floor = floor;
    this.pages = pages;
  }

  /** A sitting whose attendance can be fetched. */
  public record OfSitting(int number, Text title) {}

  /** What there is to fetch. */
  public void page(Visit visit) {
    var params = new HashMap<String, Object>();
    params.put("session", floor.title());
    params.put("sittings", floor.read(ExportActions::sittings));
    visit.html(pages.page("sheets/export", params));
  }

  private static List<OfSitting> sittings(Session session) {
    return session.sittings().stream()
        .map(sitting -> sitting.plan())
        .map(plan -> new OfSitting(plan.sitting().number(), plan.title()))
        .toList();
  }

  /** {@code roster.csv} or {@code roster.xlsx}. */
  public void roster(Visit visit) {
    send(visit, "roster", "名册", session -> RosterExport.rows(session.roster()));
  }

  /** The attendance of a sitting: {@code attendance-1.csv}. */
  public void attendance(Visit visit) {
    var id = sitting(visit.path("sitting"));
    send(
        visit,
        "attendance-" + id.number(),
        "出席情况",
        session ->
            session
                .sitting(id)
                .map(sitting -> AttendanceExport.rows(session, sitting))
                .orElseThrow(Problem::notFound));
  }

  private static SittingId sitting(String number) {
    if (!number.matches("[1-9][0-9]?")) throw Problem.notFound();
    return new SittingId(Integer.parseInt(number));
  }

  private void send(
      Visit visit, String name, String title, Function<Session, List<List<String>>> rows) {
    var kind = visit.path("kind");
    if (!kind.equals("csv") && !kind.equals("xlsx")) throw Problem.notFound();
    var all = floor.read(rows);
    var bytes = kind.equals("csv") ? CsvWriter.write(all) : XlsxWriter.write(title, all);
    visit.cache("no-store");
    visit.file(name + "." + kind, kind.equals("csv") ? CSV : XLSX, new ByteArrayInputStream(bytes));
  }
}
