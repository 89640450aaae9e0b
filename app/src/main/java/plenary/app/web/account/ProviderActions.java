package plenary.app.web.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Account;
import plenary.app.web.signin.Accounts;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.Provider;
import plenary.app.web.signin.Provider.Back;
import plenary.app.web.signin.Provider.UnreachableException;
import plenary.app.web.signin.SignInLog;
import plenary.base.Text;

/**
 * Signing in by the house's identity provider. The browser is sent there and back by GET, as the
 * protocol has it; what makes the way back safe is a state that is used once, by this browser.
 */
public final class ProviderActions {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderActions.class);

  private final Access access;
  private final Accounts accounts;
  private final SignInLog log;

  public ProviderActions(Access access) {
    this.access = access;
    this.accounts = access.accounts();
    this.log = access.log();
  }

  private Provider provider() {
    return access.provider().orElseThrow(Problem::notFound);
  }

  /** Sends somebody to the provider. */
  public void begin(Visit visit) {
    var provider = provider();
    try {
      visit.goTo(provider.begin(visit.formToken()).toString());
    } catch (UnreachableException e) {
      throw unreachable(e);
    }
  }

  /** Somebody is back. */
  public void back(Visit visit) {
    var provider = provider();
    try {
      switch (provider.back(visit.formToken(), visit.query("state"), visit.query("code"))) {
        case Back.Known(var account) -> enter(visit, account);
        case Back.NoAccount() -> throw refused(visit, "no account");
        case Back.Wrong() -> throw refused(visit, "");
      }
    } catch (UnreachableException e) {
      throw unreachable(e);
    }
  }

  private void enter(Visit visit, Account account) {
    var opened = accounts.open(account);
    if (opened.isEmpty()) throw refused(visit, account.name());
    log.note(What.BY_PROVIDER, account.name(), "", visit.origin());
    opened.forEach(visit::keep);
    visit.goTo(Homes.of(opened.getFirst().signIn().role()));
  }

  private Problem refused(Visit visit, String about) {
    log.note(What.WRONG_PROVIDER, "", about, visit.origin());
    return Problem.forbidden(
        new Text(
            "统一身份认证未通过，或者您在本系统没有账户。请重新登录；仍不行请与系统管理员联系。",
            "That did not hold, or you have no account here. Sign in again, or ask an administrator."));
  }

  private static Problem unreachable(UnreachableException e) {
    var cause = e.getCause();
    LOG.warn(
        "统一身份认证无法访问 the identity provider cannot be reached: {}",
        cause == null ? "" : cause.getClass().getSimpleName());
    return Problem.unavailable(
        new Text(
            "统一身份认证暂时无法访问。请稍后再试，或用账户和密码登录。",
            "The identity provider cannot be reached. Try again later, or use account and password."));
  }
}
