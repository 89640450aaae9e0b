package plenary.app.chair;

import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.Command;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.VoidRound;
import plenary.base.SittingId;
import plenary.chair.Move;
import plenary.record.wire.Commands;
import plenary.session.Session;

/** Turns the moves of a script into what a page offers. */
final class Actions {
  private final Session session;
  private final String asked;

  Actions(Session session, SittingId sitting) {
    this.session = session;
    // Arrivals and single votes are no part of a chronicle: while only they come in, the ids stay
    // and the buttons need not be drawn again.
    this.asked = CommandIds.asked(sitting, session.chronicle(sitting).size());
  }

  Action of(Move move) {
    var label = session.say(move.label());
    var key = key(move.key());
    return switch (move) {
      case Move.Ready ready ->
          new Action.Ready(
              label,
              key,
              CommandIds.of(asked, ready.command()),
              Commands.encode(ready.command()).canonicalText(),
              ready.article(),
              isGrave(ready.command()));
      case Move.Ask ask -> new Action.Ask(label, key, asked, Blanks.sheet(ask.blank()), false);
    };
  }

  private static String key(char key) {
    return key == '\n' ? "Enter" : String.valueOf(key);
  }

  private static boolean isGrave(Command command) {
    return command instanceof VoidRound
        || command instanceof AdjournSitting
        || command instanceof DeclareUncounted
        || command instanceof LeaveHandsUncounted;
  }
}
