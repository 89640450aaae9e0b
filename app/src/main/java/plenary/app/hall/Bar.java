package plenary.app.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.app.page.Percent;

/**
 * A bar on a scale of whole people, with a line at what is needed.
 *
 * @param segments from the left, each beside the one before
 * @param line where the line stands, if there is one
 */
public record Bar(List<Segment> segments, Optional<Line> line) {
  public Bar {
    segments = List.copyOf(segments);
  }

  /** What a segment counts; its pattern follows from it. */
  public enum Kind {
    PRESENT,
    CAST,
    FOR,
    AGAINST,
    ABSTAIN,
    NOT_VOTED
  }

  /** A stretch of the bar. */
  public record Segment(Kind kind, Percent from, Percent width) {}

  /** The line, and the figure it stands for. */
  public record Line(int figure, Percent at) {
    /** On which side of its line a label is set so as to stay on the drawing. */
    public String anchor() {
      if (at.hundredths() < 2_000) return "start";
      return at.hundredths() > 8_000 ? "end" : "middle";
    }
  }

  /** A bar in the making. */
  public static final class Draft {
    private final List<Segment> segments = new ArrayList<>();
    private final int scale;
    private int reached;
    private Optional<Line> line = Optional.empty();

    /** Nothing yet, {@code scale} people wide. */
    public Draft(int scale) {
      this.scale = scale;
    }

    /** So many more to the right of what is there. */
    public Draft add(Kind kind, int count) {
      if (count <= 0) return this;
      var from = Percent.of(reached, scale);
      reached += count;
      var to = Percent.of(reached, scale);
      segments.add(new Segment(kind, from, new Percent(to.hundredths() - from.hundredths())));
      return this;
    }

    /** With the line at so many. */
    public Draft line(int figure) {
      line = Optional.of(new Line(figure, Percent.of(figure, scale)));
      return this;
    }

    public Bar done() {
      return new Bar(segments, line);
    }
  }
}
