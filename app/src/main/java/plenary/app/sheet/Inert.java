package plenary.app.sheet;

/**
 * Keeps a spreadsheet from taking a text for a formula: before one that begins like a formula goes
 * an apostrophe, and reading takes it away again. A text that itself begins with apostrophes and
 * then like a formula gets one more, so that every text comes back as it was.
 */
public final class Inert {
  private static final String FIRST = "=+-@\t\r\n＝＋－＠";

  private Inert() {}

  /** As it is written into a file. */
  public static String write(String text) {
    return likeFormula(text) ? "'" + text : text;
  }

  /** As it was before {@link #write}. */
  public static String read(String written) {
    return written.startsWith("'") && likeFormula(written) ? written.substring(1) : written;
  }

  /** Whether a spreadsheet might compute this: apostrophes, if any, and then a formula's sign. */
  public static boolean likeFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') at++;
    return at < text.length() && FIRST.indexOf(text.charAt(at)) >= 0;
  }
}
