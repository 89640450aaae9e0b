package plenary.app.chair;

import java.util.ArrayList;
import java.util.List;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.Command;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.chair.Move;
import plenary.chair.Script;
import plenary.record.wire.Commands;
import plenary.rules.Channel;
import plenary.session.Session;

/** Turns the moves of a script into what a page offers. */
final class Actions {
  private final Session session;
  private final String stamp;

  Actions(Session session, String stamp) {
    this.session = session;
    this.stamp = stamp;
  }

  Action of(Move move) {
    var label = session.say(move.label());
    var key = key(move.key());
    return switch (move) {
      case Move.Ready ready ->
          new Action.Ready(
              label,
              key,
              CommandIds.of(stamp, ready.command()),
              Commands.encode(ready.command()).canonicalText(),
              ready.article(),
              isGrave(ready.command()));
      case Move.Ask ask ->
          new Action.Ask(label, key, stamp, Blanks.sheet(session, ask.blank()), false);
    };
  }

  /** What may be done besides, first of all to choose the time of a vote that is to be opened. */
  List<Action> others(Script script) {
    var all = new ArrayList<Action>();
    if (script.primary().orElse(null) instanceof Move.Ready(_, _, OpenVote way, _)
        && way.channel() == Channel.DEVICE) {
      all.add(new Action.Ask(Blanks.timedLabel(), "T", stamp, Blanks.timed(way), false));
    }
    script.others().forEach(move -> all.add(of(move)));
    return all;
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
