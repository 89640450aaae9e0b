package plenary.app.web.signin;

import java.time.Instant;
import plenary.base.Text;

/**
 * Something that happened at the door, as administrators read it.
 *
 * @param at when; the first time, if it happened several times in one minute
 * @param what it was
 * @param who did it: an account, a card, a role and its number; nothing if that is not known
 * @param about what it was done to: a route, an account, a card
 * @param origin the address it came from
 * @param times how often in that minute
 */
public record Noted(Instant at, What what, String who, String about, String origin, int times) {

  /** What may happen. The names stand in the store and never change. */
  public enum What {
    BY_LINK(false, "凭链接登录", "Signed in by a link"),
    BY_CARD(false, "凭证件登录", "Signed in by a card"),
    BY_PASSWORD(false, "凭密码登录", "Signed in by a password"),
    BY_PASSKEY(false, "凭通行密钥登录", "Signed in by a passkey"),
    BY_PROVIDER(false, "凭统一身份认证登录", "Signed in by the house's identity provider"),
    OUT(false, "退出登录", "Signed out"),
    LINK_MADE(false, "制作登录链接", "Made a sign-in link"),
    CARD_ISSUED(false, "签发证件", "Issued a card"),
    CARD_WITHDRAWN(false, "停用证件", "Withdrew a card"),
    ACCOUNT_MADE(false, "新建账户", "Made an account"),
    ACCOUNT_CHANGED(false, "更改账户身份", "Changed the roles of an account"),
    ACCOUNT_DISABLED(false, "停用账户", "Disabled an account"),
    ACCOUNT_ENABLED(false, "恢复账户", "Enabled an account"),
    ACCOUNT_LINK(false, "制作设置密码的链接", "Made a link that sets a password"),
    ENDED_ALL(false, "结束全部登录", "Ended all sign-ins"),
    PASSWORD_SET(false, "设置密码", "Set a password"),
    PASSKEY_ADDED(false, "添加通行密钥", "Added a passkey"),
    PASSKEY_REMOVED(false, "移除通行密钥", "Removed a passkey"),
    CONTACT_SEEN(false, "查看联系方式", "Looked at contact details"),
    CONTACT_CHANGED(false, "修改联系方式", "Changed contact details"),
    CONTACT_ERASED(false, "清除联系方式", "Erased contact details"),

    WRONG_PASSWORD(true, "账户或密码不对", "Wrong account or password"),
    WRONG_PIN(true, "证件密码不对", "Wrong PIN"),
    WRONG_PASSKEY(true, "通行密钥未通过", "A passkey that did not hold"),
    WRONG_PROVIDER(true, "统一身份认证未通过", "The identity provider's answer did not hold"),
    HAS_TO_WAIT(true, "猜错过多，等待期内再试", "Tried again while it had to wait"),
    DEAD_CARD(true, "使用已停用的证件", "Used a withdrawn card"),
    NO_CARD(true, "使用不存在的证件", "Used a card that there is not"),
    LINK_REPLAYED(true, "再次使用用过的链接", "Used a link again"),
    LINK_EXPIRED(true, "使用过期的链接", "Used a link that has expired"),
    LINK_UNKNOWN(true, "使用不存在的链接", "Used a link that there is not"),
    COOKIE_EXPIRED(true, "登录已到期", "A sign-in that has expired"),
    COOKIE_ENDED(true, "登录已结束", "A sign-in that was ended"),
    COOKIE_UNKNOWN(true, "登录凭据不存在或被改动", "A sign-in that there is not, or that was tampered with"),
    CROSS_SITE(true, "来自其他网站的请求", "A request from another site"),
    FORM_TOKEN(true, "表单凭据陈旧或伪造", "A form with a stale or forged token"),
    WRONG_ROLE(true, "身份不符", "Not for this role"),
    TOO_FAST(true, "请求过于频繁", "Too many requests");

    private final boolean refused;
    private final String zh;
    private final String en;

    What(boolean refused, String zh, String en) {
      this.refused = refused;
      this.zh = zh;
      this.en = en;
    }

    /** Whether somebody was not let in, or something not done. */
    public boolean refused() {
      return refused;
    }

    public Text words() {
      return new Text(zh, en);
    }
  }
}
