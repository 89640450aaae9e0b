package plenary.app.web.signin;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a card's QR code says after {@code /card/}.
 *
 * @param key names the card; a gate keeps no more than this
 * @param secret shows that whoever reads it has the card before him or her
 */
public record CardCode(String key, Secret secret) {
  private static final Pattern FORM =
      Pattern.compile("(?:.*/card/)?([A-Za-z0-9_-]{16})\\.([A-Za-z0-9_-]{22})");

  /** Reads a code, or the whole address that ends with one. */
  public static Optional<CardCode> read(String text) {
    var matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new CardCode(matcher.group(1), new Secret(matcher.group(2))))
        : Optional.empty();
  }

  /** The code as it is printed. */
  public String text() {
    return key + "." + secret.text();
  }

  @Override
  public String toString() {
    return "CardCode[" + key + "]";
  }
}
