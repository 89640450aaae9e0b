package plenary.app.hall;

import java.util.Optional;
import plenary.base.Text;

/**
 * A screen in the house: where it is found, how it looks and what it is set to.
 *
 * @param key the end of its address: {@code left}
 * @param kind for whom it hangs there
 * @param dark whether it is light on dark
 * @param notice the words of a notice, once any were given; kept when another view is set
 */
public record Screen(
    String key, Text name, Kind kind, boolean dark, View view, Optional<Text> notice) {
  /** The key of the screen that is always there, at the address without an end. */
  public static final String MAIN = "main";

  public Screen {
    if (!isKey(key)) throw new IllegalArgumentException("the key of a screen: " + key);
  }

  /** For whom a screen hangs where it does. */
  public enum Kind {
    /** For everybody: what anybody may see. */
    HALL,
    /** For the presidium: beside it how many have come or voted, by section, and what is next. */
    PRESIDIUM
  }

  /** Whether this can be the end of an address; {@code live} is where pushes come from. */
  public static boolean isKey(String text) {
    return text.matches("[a-z0-9][a-z0-9-]{0,19}") && !text.equals("live");
  }

  /** The main screen as it is before anybody has changed it. */
  public static Screen main() {
    return new Screen(
        MAIN, new Text("主屏幕", "Main screen"), Kind.HALL, false, View.FOLLOW, Optional.empty());
  }

  public boolean isMain() {
    return key.equals(MAIN);
  }

  public boolean forPresidium() {
    return kind == Kind.PRESIDIUM;
  }

  /** Where it is found. */
  public String address() {
    return isMain() ? "/hall" : "/hall/" + key;
  }

  public Screen showing(View next) {
    return new Screen(key, name, kind, dark, next, notice);
  }

  /** The same with a notice. */
  public Screen noticing(Text words) {
    return new Screen(key, name, kind, dark, View.NOTICE, Optional.of(words));
  }
}
