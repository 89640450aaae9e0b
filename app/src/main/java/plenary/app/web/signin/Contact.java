package plenary.app.web.signin;

import java.util.regex.Pattern;

/**
 * How somebody is reached, and the number by which the state knows him or her. It is personal: in
 * the side store alone, never in the record, an export or a log.
 *
 * @param phone empty if it is not known
 * @param identity number of the identity card; empty if it is not known
 * @param email empty if it is not known
 */
public record Contact(String phone, String identity, String email) {
  /** Nothing is known. */
  public static final Contact NONE = new Contact("", "", "");

  /** Most characters of each. */
  public static final int MOST = 100;

  private static final Pattern PHONE = Pattern.compile("|[+0-9][0-9 ()/.-]{4,29}");
  private static final Pattern IDENTITY = Pattern.compile("|[0-9A-Za-z]{6,30}");
  private static final Pattern EMAIL = Pattern.compile("|[^\\s@<>\"]+@[^\\s@<>\"]+");

  /** Whether a phone can have this number. */
  public static boolean isPhone(String text) {
    return PHONE.matcher(text).matches();
  }

  /** Whether an identity card can have this number. */
  public static boolean isIdentity(String text) {
    return IDENTITY.matcher(text).matches();
  }

  /** Whether mail can be sent there. */
  public static boolean isEmail(String text) {
    return text.length() <= MOST && EMAIL.matcher(text).matches();
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** So that it gets into no log by accident. */
  @Override
  public String toString() {
    return "Contact";
  }
}
