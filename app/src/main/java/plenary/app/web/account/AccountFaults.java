package plenary.app.web.account;

import java.util.Optional;
import plenary.app.web.edge.Problem;
import plenary.app.web.signin.Account;
import plenary.base.Text;

/** What can be wrong with an account that somebody would make. */
public final class AccountFaults {
  private AccountFaults() {}

  /** What is against this name to sign in with, and this one that others read. */
  public static Optional<Text> of(String typed, String shown) {
    if (Account.name(typed).isEmpty()) {
      return Optional.of(
          new Text(
              "账户名要有2至32个字，可用汉字、字母、数字和 . _ -，不能像代表证号（m008）。",
              "An account's name has 2 to 32 letters, digits or . _ - and is not like a deputy's"
                  + " number (m008)."));
    }
    if (!Account.canBeShown(shown)) {
      return Optional.of(new Text("请填写姓名，最多40个字。", "Give a name of at most 40 characters."));
    }
    return Optional.empty();
  }

  /** There is one of this name. */
  public static Text taken() {
    return new Text("已经有这个账户名。请换一个。", "There is an account of this name. Choose another.");
  }

  static Problem noAccount() {
    return Problem.notFound(
        new Text(
            "您是凭链接登录的，没有账户。如需账户，请与系统管理员联系。",
            "You signed in by a link and have no account. Ask an administrator for one."));
  }
}
