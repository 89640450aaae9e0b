package plenary.app.sheet;

import plenary.base.Text;

/**
 * Something in a sheet that must be mended, or looked at.
 *
 * @param sentence what it is, and what to do
 */
public record Fault(Place place, Text sentence) {

  /** A fault of the whole file. */
  public static Fault ofFile(String zh, String en) {
    return new Fault(Place.FILE, new Text(zh, en));
  }

  /** A fault of one cell. */
  public static Fault at(int row, int column, String zh, String en) {
    return new Fault(new Place(row, column), new Text(zh, en));
  }

  /** The sentence with its place before it. */
  public Text said() {
    var at = place.said();
    var en = at.en();
    return new Text(
        at.zh() + "：" + sentence.zh(),
        Character.toUpperCase(en.charAt(0)) + en.substring(1) + ": " + sentence.en());
  }
}
