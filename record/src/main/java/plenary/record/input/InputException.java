package plenary.record.input;

/** What is wrong in a file that somebody wrote: one sentence with file, line and what to do. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String what;

  /**
   * A fault at a place.
   *
   * @param what what is wrong and what to do, without the place
   */
  public InputException(Place place, String what) {
    super(place + ": " + what);
    this.place = place;
    this.what = what;
  }

  /** Where it is. */
  public Place place() {
    return place;
  }

  /** What is wrong and what to do, without the place. */
  public String what() {
    return what;
  }
}
