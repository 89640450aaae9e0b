package plenary.app.hall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.app.page.Clock;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.session.Session;

/**
 * What the hall's screen shows at one moment.
 *
 * @param session 青岛市第十七届人民代表大会第二次会议
 * @param sitting 开幕会
 * @param message the one thing it says
 * @param marks what in it is for illustration only, in words
 * @param entries how many entries the record has
 * @param checkpoint the latest checkpoint's hash, shortened to be read aloud
 */
public record HallPage(
    Text session,
    Text sitting,
    Clock clock,
    Message message,
    List<Text> marks,
    long entries,
    Optional<String> checkpoint) {
  public HallPage {
    marks = List.copyOf(marks);
  }

  /**
   * The page of a sitting as things stand.
   *
   * @throws IllegalArgumentException if there is no such sitting
   */
  public static HallPage of(Session session, SittingId id, Instant now) {
    var sitting =
        session
            .sitting(id)
            .orElseThrow(() -> new IllegalArgumentException("no sitting " + id.number()));
    var message = new Showing(session, sitting, now).message();
    return new HallPage(
        session.convened().title(),
        sitting.plan().title(),
        new Clock(now, session.zone()),
        message,
        message.illustrated().stream()
            .flatMap(what -> session.illustration(what).stream())
            .toList(),
        session.size(),
        Optional.empty());
  }

  /** This page with the short form of the latest checkpoint's hash. */
  public HallPage withCheckpoint(String shortHash) {
    return new HallPage(session, sitting, clock, message, marks, entries, Optional.of(shortHash));
  }
}
