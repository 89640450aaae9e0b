package plenary.chair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import plenary.act.Decision.Refused;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteRefusal.SecrecyNotAllowed;
import plenary.act.VoteRefusal.TotalsOnly;
import plenary.base.ItemId;
import plenary.base.Sentence;
import plenary.rules.Channel;
import plenary.rules.DecisionRule;
import plenary.rules.Secrecy;
import plenary.session.Session;
import plenary.vote.Vote;

/** Every way the rules allow a question to be put. */
final class Ways {
  /** The time a vote by device runs at first unless the chair ends it sooner, in seconds. */
  private static final int SECONDS = 60;

  private Ways() {}

  /** The ways an item's question can be put, the usual one first. */
  static List<OpenVote> of(Session session, ItemId item, DecisionRule rule) {
    var ways = new ArrayList<OpenVote>();
    for (var channel : rule.channels()) {
      int seconds = channel == Channel.DEVICE ? usual(session) : 0;
      for (var secrecy : rule.secrecy()) ways.add(new OpenVote(item, secrecy, channel, seconds));
      if (!rule.secrecy().contains(Secrecy.RECORDED)) {
        ways.add(new OpenVote(item, Secrecy.RECORDED, channel, 0)); // hands, after a fault
      }
      if (channel == Channel.DEVICE) {
        ways.add(new OpenVote(item, Secrecy.SECRET, Channel.KEYPAD, 0));
      }
    }
    ways.removeIf(way -> unkept(session, way));
    var keys = new HashSet<Character>();
    ways.removeIf(way -> !keys.add(key(way))); // the usual one of its kind
    return ways;
  }

  /** The time that whoever presides chose last. */
  private static int usual(Session session) {
    return session.votes().stream()
        .filter(Vote::byDevice)
        .reduce((_, later) -> later)
        .map(vote -> vote.opened().seconds())
        .orElse(SECONDS);
  }

  /** Whether a way would not keep what the rules ask to be kept. */
  private static boolean unkept(Session session, OpenVote way) {
    return session.decide(way, session.lastAt()) instanceof Refused(var why)
        && (why instanceof SecrecyNotAllowed || why instanceof TotalsOnly);
  }

  static Sentence label(OpenVote way) {
    return Sentence.of("move.open-vote." + manner(way));
  }

  private static String manner(OpenVote way) {
    return switch (way.channel()) {
      case HANDS -> "hands";
      case KEYPAD -> "keypad";
      case PAPER -> "paper";
      case SILENCE -> "silence";
      case DEVICE -> way.secrecy() == Secrecy.SECRET ? "secret" : "recorded";
    };
  }

  static char key(OpenVote way) {
    return switch (way.channel()) {
      case HANDS -> 'H';
      case KEYPAD -> 'X';
      case PAPER -> 'L';
      case SILENCE -> 'S';
      case DEVICE -> way.secrecy() == Secrecy.SECRET ? 'V' : 'N';
    };
  }
}
