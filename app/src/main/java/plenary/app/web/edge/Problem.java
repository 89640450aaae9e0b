package plenary.app.web.edge;

import plenary.base.Text;

/**
 * Why a request is not done, as an HTTP status and a sentence that says what to do. Thrown where it
 * is found, shown at the edge; nothing has changed.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Text sentence;
  private final boolean notYours;

  private Problem(int status, Text sentence) {
    this(status, sentence, false);
  }

  private Problem(int status, Text sentence, boolean notYours) {
    super(sentence.en(), null, false, false); // an answer, not a fault: no stack trace
    this.status = status;
    this.sentence = sentence;
    this.notYours = notYours;
  }

  /** Whether it is not done because of who asked. */
  boolean isNotYours() {
    return notYours;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What is wrong, and what to do. */
  public Text sentence() {
    return sentence;
  }

  /** What was sent cannot be read. */
  public static Problem bad(String zh, String en) {
    return new Problem(400, new Text(zh, en));
  }

  public static Problem missing(String field) {
    return bad(
        "请求缺少“" + field + "”。请重新打开页面后再试。",
        "The request lacks \"" + field + "\". Open the page again and retry.");
  }

  public static Problem wrong(String field) {
    return bad(
        "“" + field + "”的内容无法识别。请核对后重试。",
        "What was given for \"" + field + "\" cannot be read. Check it and try again.");
  }

  public static Problem notSignedIn() {
    return new Problem(
        401,
        new Text(
            "请先登录：代表扫描证件上的二维码或打开登录链接，工作人员使用账户。",
            "Sign in first: deputies with the code on the card or a link, staff with an account."));
  }

  public static Problem notYours() {
    return new Problem(
        403,
        new Text(
            "您的身份不能进行这项操作。如有疑问，请与大会秘书处联系。",
            "This is not for your role. If in doubt, ask the secretariat."),
        true);
  }

  /** A link that was used up, or has ended, or never was. */
  public static Problem deadLink() {
    return new Problem(
        403,
        new Text(
            "这个登录链接已经用过或已过期。请向大会秘书处索取新的链接。",
            "This link has been used, or has expired. Ask the secretariat for a new one."));
  }

  /** A card's code that is none, or none any more. */
  public static Problem deadCard() {
    return new Problem(
        403,
        new Text(
            "这张证件已经停用，或者不是本系统签发的。请向大会秘书处补办。",
            "This card has been withdrawn, or was not issued here. Ask the secretariat for another."));
  }

  static Problem staleForm() {
    return new Problem(
        403,
        new Text(
            "页面已过期，未作任何改动。请重新打开页面后再试。",
            "The page has expired, and nothing was changed. Open it again and retry."));
  }

  /** Somebody is not let in. */
  public static Problem forbidden(Text sentence) {
    return new Problem(403, sentence);
  }

  /** There is nothing at this address. */
  public static Problem notFound() {
    return new Problem(
        404,
        new Text("没有这个页面。请从首页重新进入。", "There is no such page. Start from the first page again."));
  }

  /** What is asked for by name does not exist. */
  public static Problem notFound(Text sentence) {
    return new Problem(404, sentence);
  }

  /** The session says no. */
  public static Problem refused(Text sentence) {
    return new Problem(409, sentence);
  }

  /** The id of a command stands for another one already. */
  public static Problem idTaken() {
    return new Problem(
        409,
        new Text(
            "这个操作编号已用于另一项操作，本次未执行。请换一个编号重发。",
            "This id belongs to another command already, and nothing was done. Send it with"
                + " another id."));
  }

  static Problem tooLarge(int most) {
    return new Problem(
        413,
        new Text(
            "发送的内容超过" + most / 1024 + "千字节的上限。请分几次发送。",
            "What was sent is longer than " + most / 1024 + " kB. Send it in parts."));
  }

  static Problem wrongKind(String expected) {
    return new Problem(
        415,
        new Text(
            "内容类型应为" + expected + "。请改正后重发。",
            "The content type should be " + expected + ". Mend that and send it again."));
  }

  static Problem tooFast() {
    return new Problem(
        429, new Text("操作过于频繁。请稍候几秒再试。", "Too many requests. Wait a few seconds and try again."));
  }

  /** The session cannot take anything now. */
  public static Problem unavailable(Text sentence) {
    return new Problem(503, sentence);
  }
}
