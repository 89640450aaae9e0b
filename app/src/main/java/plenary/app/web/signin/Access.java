package plenary.app.web.signin;

import java.time.InstantSource;
import java.util.Optional;
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
 * @param passkeys of the accounts
 * @param contacts how people are reached
 * @param provider the house's identity provider, if it has one
 */
public record Access(
    SideStore side,
    InstantSource clock,
    SignInLog log,
    SignIns signIns,
    Cards cards,
    Accounts accounts,
    Passkeys passkeys,
    Contacts contacts,
    Optional<Provider> provider) {

  /** All of it, as it is kept in a side store. */
  public static Access on(SideStore side, InstantSource clock) {
    return on(side, clock, Optional.empty());
  }

  /** The same with an identity provider. */
  public static Access on(SideStore side, InstantSource clock, Optional<ProviderSetting> provider) {
    var signIns = new SignIns(side, clock);
    var accounts = new Accounts(side, signIns, clock);
    return new Access(
        side,
        clock,
        new SignInLog(side, clock),
        signIns,
        new Cards(side, signIns, clock),
        accounts,
        new Passkeys(side, accounts, clock),
        new Contacts(side),
        provider.map(setting -> new Provider(setting, accounts, clock)));
  }

  /** Whether nobody could sign in yet. */
  public boolean isNew() {
    return signIns.isEmpty() && accounts.hasNoAdministrator();
  }
}
