package plenary.app.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import plenary.app.web.account.Homes;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Account;
import plenary.app.web.signin.Accounts;
import plenary.app.web.signin.Accounts.Tried;
import plenary.app.web.signin.Link;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.Provider;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignInLog;
import plenary.app.web.signin.SignIns;
import plenary.base.Text;

/** Signing in by a link or by account and password, and out again. */
final class Signing {
  private final SignIns signIns;
  private final Accounts accounts;
  private final SignInLog log;
  private final Optional<Provider> provider;
  private final InstantSource clock;
  private final Pages pages;

  Signing(Access access, Pages pages) {
    this.signIns = access.signIns();
    this.accounts = access.accounts();
    this.log = access.log();
    this.provider = access.provider();
    this.clock = access.clock();
    this.pages = pages;
  }

  /** Says how one signs in. */
  void page(Visit visit) {
    show(visit, "", Optional.empty());
  }

  private void show(Visit visit, String account, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("token", visit.formToken());
    params.put("account", account);
    params.put("why", why);
    params.put("provider", provider.map(Provider::name));
    visit.html(pages.page("signin", params));
  }

  /**
   * A link as it is opened. One that works once is not used up by looking at it, for whatever shows
   * previews of links looks at them too; one of a demonstration signs in at once.
   */
  void open(Visit visit) {
    var secret = new Secret(visit.path("secret"));
    var link = signIns.find(secret).orElseThrow(() -> dead(visit, secret));
    if (link.reusable()) use(visit, secret);
    else ask(visit, secret, link);
  }

  private void ask(Visit visit, Secret secret, Link link) {
    var params = new HashMap<String, Object>();
    params.put("link", link);
    params.put("secret", secret.text());
    params.put("token", visit.formToken());
    visit.html(pages.page("link", params));
  }

  /** Uses a link. */
  void use(Visit visit) {
    use(visit, new Secret(visit.form().text("secret")));
  }

  private void use(Visit visit, Secret secret) {
    var opened = signIns.use(secret).orElseThrow(() -> dead(visit, secret));
    log.note(What.BY_LINK, SignInLog.who(opened.signIn()), "", visit.origin());
    enter(visit, List.of(opened));
  }

  private Problem dead(Visit visit, Secret secret) {
    var what =
        switch (signIns.ended(secret).orElse(null)) {
          case null -> What.LINK_UNKNOWN;
          case EXPIRED -> What.LINK_EXPIRED;
          case USED, SIGNED_OUT, WITHDRAWN -> What.LINK_REPLAYED;
        };
    log.note(what, "", "", visit.origin());
    return Problem.deadLink();
  }

  /** Signs in by account and password, in every role that the account holds. */
  void password(Visit visit) {
    var typed = visit.form().optional("account").orElse("");
    var name = Account.name(typed).orElse(typed);
    switch (accounts.tryPassword(name, visit.form().typed("password"))) {
      case Tried.Right(var account) -> enter(visit, account);
      case Tried.Wrong() -> {
        log.note(What.WRONG_PASSWORD, known(name), "", visit.origin());
        show(visit.status(403), typed, Optional.of(wrong()));
      }
      case Tried.Wait(var until) -> {
        log.note(What.HAS_TO_WAIT, known(name), "", visit.origin());
        long seconds = Duration.between(clock.instant(), until).toSeconds() + 1;
        show(visit.status(429), typed, Optional.of(later(seconds)));
      }
    }
  }

  private void enter(Visit visit, Account account) {
    var opened = accounts.open(account);
    if (opened.isEmpty()) throw Problem.notYours();
    log.note(What.BY_PASSWORD, account.name(), "", visit.origin());
    enter(visit, opened);
  }

  /** What was typed is logged only if it is an account: it may be a password. */
  private String known(String name) {
    return accounts.find(name).map(Account::name).orElse("");
  }

  private static Text wrong() {
    return new Text("账户或密码不对。请核对后再试。", "Account or password is wrong. Check both and try again.");
  }

  private static Text later(long seconds) {
    return new Text(
        "密码错误次数过多，请" + seconds + "秒后再试。",
        "Too many wrong passwords. Try again in " + seconds + " seconds.");
  }

  /** Whoever signed in in several roles begins at the first. */
  static void enter(Visit visit, List<SignIns.Opened> opened) {
    opened.forEach(visit::keep);
    visit.goTo(Homes.of(opened.getFirst().signIn().role()));
  }

  /** Signs out whoever asks, in the role of the page it is asked on. */
  void out(Visit visit) {
    signIns.end(visit.who());
    log.note(What.OUT, SignInLog.who(visit.who()), "", visit.origin());
    visit.forget();
    visit.goTo("/");
  }
}
