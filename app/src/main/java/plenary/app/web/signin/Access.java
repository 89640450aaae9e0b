package plenary.app.web.signin;

import java.time.InstantSource;
import plenary.app.side.SideStore;

/**
 * Who may come in, by whatever means.
 *
 * @param side where it is kept
 * @param clock by which it ends
 * @param signIns links, and who is signed in
 * @param cards the credential cards
 */
public record Access(SideStore side, InstantSource clock, SignIns signIns, Cards cards) {

  /** All of it, as it is kept in a side store. */
  public static Access on(SideStore side, InstantSource clock) {
    var signIns = new SignIns(side, clock);
    return new Access(side, clock, signIns, new Cards(side, signIns, clock));
  }
}
