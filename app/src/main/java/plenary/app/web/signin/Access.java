package plenary.app.web.signin;

import java.time.InstantSource;
import plenary.app.side.SideStore;

/**
 * Who may come in, by whatever means.
 *
 * @param side where it is kept
 * @param clock by which it ends
 * @param log what happened at the door
 * @param signIns links, and who is signed in
 * @param cards the credential cards
 * @param accounts of the staff
 */
public record Access(
    SideStore side,
    InstantSource clock,
    SignInLog log,
    SignIns signIns,
    Cards cards,
    Accounts accounts) {

  /** All of it, as it is kept in a side store. */
  public static Access on(SideStore side, InstantSource clock) {
    var signIns = new SignIns(side, clock);
    return new Access(
        side,
        clock,
        new SignInLog(side, clock),
        signIns,
        new Cards(side, signIns, clock),
        new Accounts(side, signIns, clock));
  }

  /** Whether nobody could sign in yet. */
  public boolean isNew() {
    return signIns.isEmpty() && accounts.hasNoAdministrator();
  }
}
