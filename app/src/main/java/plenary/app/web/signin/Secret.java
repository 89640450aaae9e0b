package plenary.app.web.signin;

import java.security.SecureRandom;
import java.util.Base64;
import plenary.base.Digest;

/**
 * 128 random bits as 22 characters that may stand in an address or a cookie.
 *
 * @param text never to be stored or logged
 */
public record Secret(String text) {
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A fresh one. */
  public static Secret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is stored of it. */
  Digest hash() {
    return Digest.ofText(text);
  }

  /** What stands in the forms of whoever holds it; the secret does not follow from it. */
  public String formToken() {
    return Digest.ofText("form " + text).hex().substring(0, 32);
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
