package plenary.app.web.account;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Account;
import plenary.app.web.signin.Accounts;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.Passkeys;
import plenary.app.web.signin.SignInLog;
import plenary.app.web.signin.Via;
import plenary.base.Text;
import plenary.record.json.Json;

/** Passkeys: making one, signing in with one. What script asks for is answered as JSON. */
public final class PasskeyActions {
  private static final int LABEL = 40;
  private static final long TIMEOUT_MILLIS = 300_000;

  /** ES256, EdDSA, RS256: what every authenticator has one of. */
  private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

  private final Passkeys passkeys;
  private final Accounts accounts;
  private final SignInLog log;

  public PasskeyActions(Access access) {
    this.passkeys = access.passkeys();
    this.accounts = access.accounts();
    this.log = access.log();
  }

  /** What a browser needs to make a passkey. */
  public void begin(Visit visit) {
    var account = mine(visit);
    var user =
        object(
            Map.of(
                "id", text(Passkeys.handle(account)),
                "name", text(account.name()),
                "displayName", text(account.shown())));
    var options = new HashMap<String, Json>();
    options.put("challenge", text(passkeys.challengeForNew(account)));
    options.put("rp", object(Map.of("id", text(site(visit).host()), "name", text("Plenary"))));
    options.put("user", user);
    options.put("pubKeyCredParams", new Json.Arr(ALGORITHMS.stream().map(this::kind).toList()));
    options.put("timeout", new Json.Num(TIMEOUT_MILLIS));
    options.put("attestation", text("none"));
    options.put(
        "authenticatorSelection",
        object(
            Map.of(
                "residentKey", text("required"),
                "requireResidentKey", new Json.Bool(true),
                "userVerification", text("required"))));
    var known = passkeys.of(account.name()).stream().map(each -> credential(each.id())).toList();
    options.put("excludeCredentials", new Json.Arr(known));
    send(visit, object(options));
  }

  private Json kind(int algorithm) {
    return object(Map.of("type", text("public-key"), "alg", new Json.Num(algorithm)));
  }

  private static Json credential(String id) {
    return object(Map.of("type", text("public-key"), "id", text(id)));
  }

  /** Keeps the passkey that a browser has made. */
  public void add(Visit visit) {
    var account = mine(visit);
    var label = visit.query("label");
    if (label.isEmpty() || label.length() > LABEL) throw Problem.wrong("label");
    if (!passkeys.add(account, site(visit), label, body(visit))) {
      log.note(What.WRONG_PASSKEY, account.name(), "", visit.origin());
      throw failed();
    }
    log.note(What.PASSKEY_ADDED, account.name(), "", visit.origin());
    send(visit, object(Map.of("go", text("/account"))));
  }

  /** Forgets one. */
  public void remove(Visit visit) {
    var account = mine(visit);
    passkeys.remove(account.name(), visit.form().text("id"));
    log.note(What.PASSKEY_REMOVED, account.name(), "", visit.origin());
    visit.goTo("/account");
  }

  /** What a browser needs to sign in. */
  public void ask(Visit visit) {
    var options = new HashMap<String, Json>();
    options.put("challenge", text(passkeys.challengeToSignIn()));
    options.put("rpId", text(site(visit).host()));
    options.put("timeout", new Json.Num(TIMEOUT_MILLIS));
    options.put("userVerification", text("required"));
    send(visit, object(options));
  }

  /** Signs in whoever's passkey has signed. */
  public void use(Visit visit) {
    var account = passkeys.verified(site(visit), body(visit));
    var opened = account.map(accounts::open).orElse(List.of());
    if (opened.isEmpty()) {
      log.note(What.WRONG_PASSKEY, "", "", visit.origin());
      throw failed();
    }
    log.note(What.BY_PASSKEY, account.map(Account::name).orElse(""), "", visit.origin());
    opened.forEach(visit::keep);
    var first = opened.getFirst().signIn().role();
    send(visit, object(Map.of("go", text(Homes.of(first)))));
  }

  private static Problem failed() {
    return Problem.refused(
        new Text(
            "通行密钥未通过，没有登录。请再试一次，或改用密码。",
            "The passkey did not hold. Try again, or use the password."));
  }

  private Account mine(Visit visit) {
    var via = visit.who().via();
    if (via.kind() != Via.Kind.ACCOUNT) throw AccountFaults.noAccount();
    return accounts.find(via.name()).orElseThrow(AccountFaults::noAccount);
  }

  /**
   * A passkey is bound to the name in the address bar, which the browser states in what it signs.
   */
  private static Passkeys.Site site(Visit visit) {
    var origin = visit.address("");
    var host = origin.replaceFirst("^[a-z]+://", "").replaceFirst(":[0-9]+$", "");
    return new Passkeys.Site(origin, host);
  }

  private static String body(Visit visit) {
    return new String(visit.body(), StandardCharsets.UTF_8);
  }

  private static void send(Visit visit, Json json) {
    visit.send("application/json; charset=utf-8", json.canonical());
  }

  private static Json object(Map<String, Json> members) {
    return new Json.Obj(members);
  }

  private static Json text(String text) {
    return new Json.Str(text);
  }
}
