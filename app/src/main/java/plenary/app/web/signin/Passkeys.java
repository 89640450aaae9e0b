package plenary.app.web.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import plenary.app.side.SideStore;
import plenary.base.Digest;

/**
 * Passkeys: a device that its owner has unlocked signs a challenge. Nothing that is kept here lets
 * anybody sign in. A passkey belongs to the host name under which it was made.
 */
public final class Passkeys {
  /** Most of one account. */
  public static final int MOST = 20;

  private final SideStore side;
  private final Accounts accounts;
  private final InstantSource clock;
  private final Challenges<String> registering;
  private final Challenges<String> signingIn;

  Passkeys(SideStore side, Accounts accounts, InstantSource clock) {
    this.side = side;
    this.accounts = accounts;
    this.clock = clock;
    this.registering = new Challenges<>(clock);
    this.signingIn = new Challenges<>(clock);
  }

  /** Loaded when the first passkey comes by: a demonstration never needs it. */
  private static final class Verifier {
    static final ObjectConverter CONVERTER = new ObjectConverter();
    static final WebAuthnManager MANAGER =
        WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    static final AttestedCredentialDataConverter CREDENTIALS =
        new AttestedCredentialDataConverter(CONVERTER);
  }

  /**
   * Where the browser says it is.
   *
   * @param origin {@code https://hall.example:8443}
   * @param host {@code hall.example}
   */
  public record Site(String origin, String host) {}

  /** A challenge for a new passkey of an account. */
  public String challengeForNew(Account account) {
    return registering.about(account.name());
  }

  /** A challenge for whoever would sign in. */
  public String challengeToSignIn() {
    return signingIn.about("");
  }

  /** How an account is called on a device: nothing that tells who it is. */
  public static String handle(Account account) {
    var bytes =
        Digest.ofText("passkey " + account.name()).hex().getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The passkeys of an account, the oldest first. */
  public List<Passkey> of(String account) {
    return side.all(
        Passkeys::passkey, "SELECT * FROM passkey WHERE account = ? ORDER BY made, id", account);
  }

  private static Passkey passkey(ResultSet row) throws SQLException {
    long used = row.getLong("used");
    return new Passkey(
        row.getString("id"),
        row.getString("label"),
        Instant.ofEpochMilli(row.getLong("made")),
        used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
  }

  /**
   * Keeps a new passkey.
   *
   * @param answer of the browser, as JSON
   * @return whether it holds
   */
  public boolean add(Account account, Site site, String label, String answer) {
    RegistrationData data;
    try {
      data = Verifier.MANAGER.parseRegistrationResponseJSON(answer);
      var challenge = data.getCollectedClientData();
      if (challenge == null) return false;
      var asked = registering.take(text(challenge.getChallenge()));
      if (!asked.equals(Optional.of(account.name()))) return false;
      var property = property(site, challenge.getChallenge());
      Verifier.MANAGER.verify(data, new RegistrationParameters(property, null, true, true));
    } catch (RuntimeException e) { // whatever the library has against it
      return false;
    }
    return keep(account, label, data);
  }

  private boolean keep(Account account, String label, RegistrationData data) {
    var attestation = data.getAttestationObject();
    if (attestation == null) return false;
    var authenticator = attestation.getAuthenticatorData();
    var credential = authenticator.getAttestedCredentialData();
    if (credential == null || of(account.name()).size() >= MOST) return false;
    return side.change(
            "INSERT INTO passkey (id, account, label, credential, counter, made)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            base64(credential.getCredentialId()),
            account.name(),
            label,
            base64(Verifier.CREDENTIALS.convert(credential)),
            authenticator.getSignCount(),
            clock.millis())
        > 0;
  }

  private static String text(Challenge challenge) {
    return base64(challenge.getValue());
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static ServerProperty property(Site site, Challenge challenge) {
    return ServerProperty.builder()
        .origin(new Origin(site.origin()))
        .rpId(site.host())
        .challenge(new DefaultChallenge(challenge.getValue()))
        .build();
  }

  /** A kept passkey. */
  private record Kept(String account, String credential, long counter) {
    static Kept of(ResultSet row) throws SQLException {
      return new Kept(
          row.getString("account"), row.getString("credential"), row.getLong("counter"));
    }
  }

  /**
   * The account whose passkey has signed the challenge.
   *
   * @param answer of the browser, as JSON
   */
  public Optional<Account> verified(Site site, String answer) {
    try {
      var data = Verifier.MANAGER.parseAuthenticationResponseJSON(answer);
      var client = data.getCollectedClientData();
      if (client == null) return Optional.empty();
      if (signingIn.take(text(client.getChallenge())).isEmpty()) {
        return Optional.empty();
      }
      var id = id(data);
      var kept = side.one(Kept::of, "SELECT * FROM passkey WHERE id = ?", id);
      if (kept.isEmpty()) return Optional.empty();
      verify(site, data, kept.get());
      var authenticator = data.getAuthenticatorData();
      long counter = authenticator == null ? 0 : authenticator.getSignCount();
      side.change(
          "UPDATE passkey SET counter = ?, used = ? WHERE id = ?", counter, clock.millis(), id);
      return accounts.find(kept.get().account()).filter(account -> !account.disabled());
    } catch (RuntimeException e) { // whatever the library has against it
      return Optional.empty();
    }
  }

  @SuppressWarnings("NullAway") // the library marks each byte as nullable, where it means the array
  private static String id(AuthenticationData data) {
    return base64(data.getCredentialId());
  }

  /** Throws if it does not hold. */
  private static void verify(Site site, AuthenticationData data, Kept kept) {
    var client = data.getCollectedClientData();
    if (client == null) throw new IllegalArgumentException("no client data");
    var credential =
        new CredentialRecordImpl(
            new NoneAttestationStatement(),
            null,
            null,
            null,
            kept.counter(),
            Verifier.CREDENTIALS.convert(Base64.getUrlDecoder().decode(kept.credential())),
            null,
            null,
            null,
            null);
    var property = property(site, client.getChallenge());
    Verifier.MANAGER.verify(
        data, new AuthenticationParameters(property, credential, null, true, true));
  }

  /** Forgets a passkey of an account. */
  public void remove(String account, String id) {
    side.change("DELETE FROM passkey WHERE account = ? AND id = ?", account, id);
  }
}
