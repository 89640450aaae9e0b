package plenary.app.hall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.agenda.Sitting;
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
 * @param beside what the presidium's screen shows beside it
 * @param marks what in it is for illustration only, in words
 * @param entries how many entries the record has
 * @param checkpoint the latest checkpoint's hash, shortened to be read aloud
 */
public record HallPage(
    Text session,
    Text sitting,
    Clock clock,
    Message message,
    Optional<Beside> beside,
    List<Text> marks,
    long entries,
    Optional<String> checkpoint) {
  public HallPage {
    marks = List.copyOf(marks);
  }

  /**
   * The page of a sitting as things stand, on the main screen as it is set at first.
   *
   * @throws IllegalArgumentException if there is no such sitting
   */
  public static HallPage of(Session session, SittingId id, Instant now) {
    return of(session, id, now, Screen.main());
  }

  /**
   * The page of a sitting on a screen. A view that cannot be shown any more gives way to what the
   * state calls for: a screen never says what is not so.
   *
   * @throws IllegalArgumentException if there is no such sitting
   */
  public static HallPage of(Session session, SittingId id, Instant now, Screen screen) {
    var sitting = sitting(session, id);
    var showing = new Showing(session, sitting, now);
    var message =
        switch (showing.view(screen.view(), screen.notice())) {
          case Viewing.Shown(var shown) -> shown;
          case Viewing.NotNow _ -> showing.message();
        };
    return new HallPage(
        session.convened().title(),
        sitting.plan().title(),
        new Clock(now, session.zone()),
        message,
        beside(session, sitting, screen, message),
        message.illustrated().stream()
            .flatMap(what -> session.illustration(what).stream())
            .toList(),
        session.size(),
        Optional.empty());
  }

  private static Optional<Beside> beside(
      Session session, Sitting sitting, Screen screen, Message message) {
    if (!screen.forPresidium() || message instanceof Message.Blank) return Optional.empty();
    return Optional.of(Beside.of(session, sitting));
  }

  /** Why a screen cannot show what it is set to; empty if it can. */
  public static Optional<Text> objection(
      Session session, SittingId id, Instant now, Screen screen) {
    var found =
        new Showing(session, sitting(session, id), now).view(screen.view(), screen.notice());
    return switch (found) {
      case Viewing.Shown _ -> Optional.empty();
      case Viewing.NotNow(var why) -> Optional.of(why);
    };
  }

  private static Sitting sitting(Session session, SittingId id) {
    return session
        .sitting(id)
        .orElseThrow(() -> new IllegalArgumentException("no sitting " + id.number()));
  }

  /** This page with the short form of the latest checkpoint's hash. */
  public HallPage withCheckpoint(String shortHash) {
    return new HallPage(
        session, sitting, clock, message, beside, marks, entries, Optional.of(shortHash));
  }
}
