package plenary.app.page;

/** A place on a drawing, in hundredths of a percent of its width: {@code 66.66%}. */
public record Percent(int hundredths) {
  public Percent {
    if (hundredths < 0 || hundredths > 10_000) {
      throw new IllegalArgumentException("not on the drawing: " + hundredths);
    }
  }

  /** Where {@code part} ends on a drawing {@code whole} wide; beyond its edge is its edge. */
  public static Percent of(int part, int whole) {
    if (whole <= 0) return new Percent(0);
    return new Percent((int) Math.clamp(10_000L * part / whole, 0, 10_000));
  }

  /** As an SVG attribute says it. */
  @Override
  public String toString() {
    int rest = hundredths % 100;
    return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest + "%";
  }
}
