package plenary.record.wire;

import plenary.record.json.Json;

/**
 * JSON that is not the wire form of what it should be. The message is one sentence that begins with
 * the path to the fault: {@code events[3].vote: should be a whole number, not a text}.
 */
public class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String what;
  private final transient Json at;

  /**
   * A fault at {@code at} itself.
   *
   * @param what what is wrong, without the path
   */
  public WireException(String what, Json at) {
    this("", what, at);
  }

  /** A fault further in. */
  WireException(String path, String what, Json at) {
    super(what);
    this.path = path;
    this.what = what;
    this.at = at;
  }

  static WireException not(String expected, Json found) {
    return new WireException("should be " + expected + ", not " + kind(found), found);
  }

  static WireException because(RuntimeException refusal, Json at) {
    var reason = refusal.getMessage();
    var refused = new WireException(reason == null ? "not a value that can be" : reason, at);
    refused.initCause(refusal);
    return refused;
  }

  /** The path and what is wrong: one sentence. */
  @Override
  public final String getMessage() {
    return path.isEmpty() ? what : path + ": " + what;
  }

  /** The path from where reading began to the fault, e.g. {@code items[2].title}. */
  public final String path() {
    return path;
  }

  /** What is wrong, without the path. */
  public final String what() {
    return what;
  }

  /** The faulty value itself, by identity, so that a reader that knows lines can name one. */
  public final Json at() {
    return at;
  }

  /** This fault seen from one step further out: a field's name, or {@code [3]}. */
  public final WireException under(String step) {
    boolean joined = path.isEmpty() || path.startsWith("[");
    return again(joined ? step + path : step + "." + path);
  }

  WireException again(String longer) {
    var outside = new WireException(longer, what, at);
    if (getCause() != null) outside.initCause(getCause());
    return outside;
  }

  private static String kind(Json json) {
    return switch (json) {
      case Json.Obj _ -> "an object";
      case Json.Arr _ -> "a list";
      case Json.Str _ -> "a text";
      case Json.Num _ -> "a number";
      case Json.Bool _ -> "true or false";
      case Json.Null _ -> "nothing";
    };
  }
}
