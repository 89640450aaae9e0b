package plenary.base;

/** How much of anything one session may hold. Beyond each, a sentence refuses. */
public final class Limits {
  public static final int MEMBERS = 99_999;
  public static final int SITTINGS = 99;
  public static final int ITEMS_A_SITTING = 999;
  public static final int VOTES = 9_999;
  public static final int PAPERS = 9_999;
  public static final int PAPER_VERSIONS = 999;
  public static final int SEAT_ROWS = 999;

  /** Lines of a session's agenda, and of its schedule. */
  public static final int LINES = 999;

  /** In bytes. */
  public static final int UPLOAD = 20 * 1024 * 1024;

  /** In UTF-16 code units, for one language of one text. */
  public static final int TEXT_LENGTH = 65_536;

  private Limits() {}

  /**
   * {@code number}, if it is within its limits.
   *
   * @throws IllegalArgumentException if not
   */
  public static int checked(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          what + " " + number + " is not within " + least + " and " + most);
    }
    return number;
  }
}
