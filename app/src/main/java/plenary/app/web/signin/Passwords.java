package plenary.app.web.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plenary.base.Text;

/** What a password has to be: long, and not one that everybody tries first. */
public final class Passwords {
  /** Fewest characters. */
  public static final int LEAST = 12;

  /** Most characters; a whole sentence fits. */
  public static final int MOST = 200;

  private static final int FEWEST_DIFFERENT = 5;

  private static final Set<String> COMMON = common();

  private Passwords() {}

  /** What is against a password, in words; empty if it will do. */
  public static Optional<Text> fault(String password, String account, String shown) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST) {
      return fault(
          "密码至少要有" + LEAST + "个字符，可以是一句话。",
          "A password has at least " + LEAST + " characters; a sentence will do.");
    }
    if (length > MOST) {
      return fault("密码最多" + MOST + "个字符。", "A password has at most " + MOST + " characters.");
    }
    var plain = folded(password);
    if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isRun(plain)) {
      return fault(
          "密码太有规律，容易被猜中，请换一个。",
          "That password follows a pattern that is soon guessed. Choose another.");
    }
    if (COMMON.contains(plain) || isMadeOf(plain, account) || isMadeOf(plain, shown)) {
      return fault(
          "这个密码太常见，请换一个。", "That password is among the first to be tried. Choose another.");
    }
    return Optional.empty();
  }

  private static Optional<Text> fault(String zh, String en) {
    return Optional.of(new Text(zh, en));
  }

  /** As it is compared with what is common: without capitals and spaces. */
  private static String folded(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s", "");
  }

  /** As it is hashed, whatever keyboard it was typed on. */
  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /** Whether each character follows the one before it: 23456789…, and back. */
  private static boolean isRun(String plain) {
    int up = 0;
    int down = 0;
    for (int i = 1; i < plain.length(); i++) {
      int step = plain.charAt(i) - plain.charAt(i - 1);
      if (step == 1) up++;
      if (step == -1) down++;
    }
    return Math.max(up, down) >= plain.length() - 3;
  }

  /** Whether hardly anything is in it beside a name. */
  private static boolean isMadeOf(String plain, String name) {
    var part = folded(name);
    if (part.length() < 3 || !plain.contains(part)) return false;
    return plain.replace(part, "").length() < 6;
  }

  private static Set<String> common() {
    try (var in = Passwords.class.getResourceAsStream("common-passwords.txt")) {
      if (in == null) throw new IllegalStateException("not on the class path: common passwords");
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Passwords::folded)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
