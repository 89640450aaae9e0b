package plenary.app.web.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.agenda.Sitting;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.Text;
import plenary.session.Session;

/**
 * The record for everybody. Its checkpoint may be noted at any time; what it says of people is
 * given out once every sitting that was begun is over and released.
 */
public final class RecordActions implements AutoCloseable {
  private final Floor floor;
  private final Pages pages;
  private final Exports exports;

  public RecordActions(Floor floor, Pages pages) {
    this.floor = floor;
    this.pages = pages;
    this.exports = new Exports(floor);
  }

  /**
   * What the page of the record shows.
   *
   * @param checkpoint the signed note
   * @param open whether the entries are given out
   */
  public record RecordPage(
      Text session, String signer, String checkpoint, long size, boolean open) {}

  public void page(Visit visit) {
    var chamber = floor.chamber();
    boolean convened = floor.read(Session::isConvened);
    if (!convened) throw Problem.notFound();
    var signed = chamber.checkpoint();
    var page =
        floor.read(
            session ->
                new RecordPage(
                    session.convened().title(),
                    chamber.signer(),
                    signed.note(),
                    signed.checkpoint().size(),
                    mayTake(visit, session)));
    var params = new HashMap<String, Object>();
    params.put("page", page);
    visit.cache("no-cache").html(pages.page("record", params));
  }

  public void checkpoint(Visit visit) {
    var note = floor.chamber().checkpoint().note();
    visit.cache("no-cache").send("text/plain; charset=utf-8", bytes(note));
  }

  public void key(Visit visit) {
    visit
        .cache("no-cache")
        .send("text/plain; charset=utf-8", bytes(floor.chamber().signer() + "\n"));
  }

  public void entries(Visit visit) throws IOException {
    visit.file(
        "entries.jsonl",
        "application/jsonl",
        Files.newInputStream(taken(visit).resolve("entries.jsonl")));
  }

  public void zip(Visit visit) throws IOException {
    var folder = taken(visit);
    var zip = folder.resolveSibling(folder.getFileName() + ".zip");
    visit.file("record.zip", "application/zip", Files.newInputStream(zip));
  }

  private Path taken(Visit visit) {
    if (!floor.read(session -> mayTake(visit, session))) {
      throw Problem.refused(
          new Text(
              "会议档案在会议结束并公开后提供下载；现在可以先记下存证。",
              "The record can be downloaded once the sitting is over and released; its"
                  + " checkpoint can be noted now."));
    }
    return exports.latest();
  }

  /** The secretariat takes it at any time. */
  private static boolean mayTake(Visit visit, Session session) {
    return visit.isSignedIn() || session.isConvened() && isOver(session);
  }

  private static boolean isOver(Session session) {
    var begun = session.sittings().stream().filter(sitting -> isBegun(session, sitting)).toList();
    return !begun.isEmpty()
        && begun.stream()
            .allMatch(
                sitting ->
                    sitting.over() && session.isReleased(new OfSitting(sitting.plan().sitting())));
  }

  private static boolean isBegun(Session session, Sitting sitting) {
    return session
        .attendance(sitting.plan().sitting())
        .filter(attendance -> attendance.checkInOpen())
        .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    exports.close();
  }
}
