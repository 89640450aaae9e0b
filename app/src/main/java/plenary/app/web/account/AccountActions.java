package plenary.app.web.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Account;
import plenary.app.web.signin.Accounts;
import plenary.app.web.signin.Accounts.Tried;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.Passkeys;
import plenary.app.web.signin.Passwords;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignInLog;
import plenary.app.web.signin.Via;
import plenary.base.Text;

/** One's own account. */
public final class AccountActions {
  private final Accounts accounts;
  private final Passkeys passkeys;
  private final SignInLog log;
  private final Pages pages;

  public AccountActions(Access access, Pages pages) {
    this.accounts = access.accounts();
    this.passkeys = access.passkeys();
    this.log = access.log();
    this.pages = pages;
  }

  /** What a link leads to that sets a password, or makes the first administrator. */
  public void link(Visit visit) {
    var secret = new Secret(visit.path("secret"));
    showLink(visit, secret, new HashMap<>(), Optional.empty());
  }

  private void showLink(
      Visit visit, Secret secret, Map<String, Object> params, Optional<Text> why) {
    var name = accounts.link(secret).orElseThrow(() -> dead(visit));
    params.putIfAbsent("account", name);
    params.putIfAbsent("shown", accounts.find(name).map(Account::shown).orElse(""));
    params.put("first", name.equals(Accounts.FIRST));
    params.put("secret", secret.text());
    params.put("why", why);
    params.put("token", visit.formToken());
    visit.html(pages.page("account/set", params));
  }

  private Problem dead(Visit visit) {
    log.note(What.LINK_UNKNOWN, "", "account", visit.origin());
    return Problem.deadLink();
  }

  /** Uses such a link. */
  public void set(Visit visit) {
    var secret = new Secret(visit.form().text("secret"));
    var link = accounts.link(secret).orElseThrow(() -> dead(visit));
    if (link.equals(Accounts.FIRST)) makeAdministrator(visit, secret);
    else setPassword(visit, secret, accounts.find(link).orElseThrow(Problem::deadLink));
  }

  private void makeAdministrator(Visit visit, Secret secret) {
    var form = visit.form();
    var typed = form.optional("account").orElse("");
    var shown = form.optional("shown").orElse("");
    var params = new HashMap<String, Object>(Map.of("account", typed, "shown", shown));
    var name = Account.name(typed);
    Optional<Text> why = AccountFaults.of(typed, shown);
    if (why.isEmpty()) why = newPassword(form, name.orElseThrow(), shown);
    if (why.isEmpty()
        && !accounts.makeAdministrator(secret, name.orElseThrow(), shown, form.typed("password"))) {
      why = Optional.of(AccountFaults.taken());
    }
    if (why.isPresent()) {
      showLink(visit.status(400), secret, params, why);
      return;
    }
    log.note(What.ACCOUNT_MADE, "", name.orElseThrow(), visit.origin());
    visit.goTo("/signin");
  }

  private void setPassword(Visit visit, Secret secret, Account account) {
    var why = newPassword(visit.form(), account.name(), account.shown());
    if (why.isPresent()) {
      showLink(visit.status(400), secret, new HashMap<>(), why);
      return;
    }
    if (accounts.setPassword(secret, visit.form().typed("password")).isEmpty()) throw dead(visit);
    log.note(What.PASSWORD_SET, account.name(), "", visit.origin());
    visit.goTo("/signin");
  }

  /** What is against the new password in a form, typed twice. */
  private static Optional<Text> newPassword(Form form, String account, String shown) {
    var password = form.typed("password");
    if (!password.equals(form.typed("again"))) {
      return Optional.of(
          new Text("两次输入的密码不同。请再输一遍。", "The two passwords differ. Type both again."));
    }
    return Passwords.fault(password, account, shown);
  }

  /** The account of whoever is signed in by one. */
  public void page(Visit visit) {
    show(visit, Optional.empty());
  }

  private void show(Visit visit, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    var account = mine(visit);
    params.put("account", account);
    params.put("passkeys", passkeys.of(account.name()));
    params.put("why", why);
    params.put("token", visit.formToken());
    visit.html(pages.page("account/own", params));
  }

  private Account mine(Visit visit) {
    var via = visit.who().via();
    return Optional.of(via)
        .filter(each -> each.kind() == Via.Kind.ACCOUNT)
        .flatMap(each -> accounts.find(each.name()))
        .orElseThrow(AccountFaults::noAccount);
  }

  /** Changes one's own password; every sign-in of the account ends, and this one begins anew. */
  public void change(Visit visit) {
    var account = mine(visit);
    switch (accounts.tryPassword(account.name(), visit.form().typed("old"))) {
      case Tried.Right _ -> changeTo(visit, account);
      case Tried.Wrong() -> refuse(visit, 403, What.WRONG_PASSWORD, account);
      case Tried.Wait _ -> refuse(visit, 429, What.HAS_TO_WAIT, account);
    }
  }

  private void refuse(Visit visit, int status, What what, Account account) {
    log.note(what, account.name(), "", visit.origin());
    var why =
        new Text(
            "现在的密码不对，未作改动。请核对后稍候再试。",
            "That is not your password now; nothing was changed. Check it, wait a little, try again.");
    show(visit.status(status), Optional.of(why));
  }

  private void changeTo(Visit visit, Account account) {
    var why = newPassword(visit.form(), account.name(), account.shown());
    if (why.isPresent()) {
      show(visit.status(400), why);
      return;
    }
    accounts.changePassword(account.name(), visit.form().typed("password"));
    log.note(What.PASSWORD_SET, account.name(), "", visit.origin());
    accounts.open(account).forEach(visit::keep);
    visit.goTo("/account");
  }

  /** Ends every sign-in of one's own account, this one too. */
  public void endAll(Visit visit) {
    var account = mine(visit);
    accounts.endSignIns(account.name());
    log.note(What.ENDED_ALL, account.name(), account.name(), visit.origin());
    visit.goTo("/signin");
  }
}
