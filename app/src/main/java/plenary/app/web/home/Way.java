package plenary.app.web.home;

import plenary.base.Text;
import plenary.vote.Vote;

/** How a vote is taken, in words: by what, and whether it is secret. */
public final class Way {
  private Way() {}

  /** The words. */
  public static Text of(Vote vote) {
    return switch (vote.opened().channel()) {
      case DEVICE ->
          vote.secret()
              ? new Text("无记名表决，按表决器", "Secret vote, by device")
              : new Text("记名表决，按表决器", "Recorded vote, by device");
      case HANDS -> new Text("举手表决", "Show of hands");
      case KEYPAD ->
          vote.secret()
              ? new Text("无记名表决，会场表决系统", "Secret vote, by the hall's keypads")
              : new Text("会场表决系统表决", "By the hall's keypads");
      case PAPER -> new Text("无记名投票", "By paper ballot");
      case SILENCE -> new Text("默示（询问有无异议）", "Without objection");
    };
  }
}
