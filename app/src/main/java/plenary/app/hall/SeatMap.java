package plenary.app.hall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.SeatRow;
import plenary.base.MemberId;
import plenary.base.Text;

/**
 * The seats of a body, drawn in parts: what has changed is drawn anew, and nothing else. Where a
 * plan of the hall is known a part is one of its rows, and who has no seat in it stands in rows at
 * the back; where none is, a part is a delegation under its name, and where a square stands says
 * nothing of who sits where.
 *
 * @param height in units, of which the drawing is {@value #WIDTH} wide
 * @param planned whether a square stands where its seat does
 * @param labels the names of the parts, where they have any
 */
public record SeatMap(int height, boolean planned, List<Label> labels, List<Part> parts) {
  /** The width of every drawing: as many units as it has pixels on a screen 1,920 wide. */
  public static final int WIDTH = 1_760;

  private static final int HEIGHT = 286;

  /** Beyond this many seats a square could not be seen. */
  private static final int MOST = 3_000;

  private static final int LARGEST = 26;
  private static final int SMALLEST = 4;

  /** A seat in a wide row may be this many times as wide as high. */
  private static final int STRETCH = 3;

  private static final int TYPE = 28;
  private static final int LEAST_TYPE = 16;
  private static final int BETWEEN_BLOCKS = 24;

  public SeatMap {
    labels = List.copyOf(labels);
    parts = List.copyOf(parts);
  }

  /** The name of a block, and where its line stands. */
  public record Label(int x, int y, int type, String words) {}

  /**
   * Some seats.
   *
   * @param taken the outlines of the seats of those who are here, as SVG path data
   * @param free of those who are not
   */
  public record Part(String taken, String free) {}

  /** Members who are drawn together, under a name if there are others. */
  public record Block(Optional<Text> name, List<MemberId> members) {
    public Block {
      members = List.copyOf(members);
    }
  }

  /** The map of these blocks; empty where there are no seats to draw, or too many. */
  public static Optional<SeatMap> of(List<Block> blocks, Predicate<MemberId> here) {
    int seats = blocks.stream().mapToInt(block -> block.members().size()).sum();
    if (seats == 0 || seats > MOST) return Optional.empty();
    int most = blocks.stream().mapToInt(block -> block.members().size()).max().orElseThrow();
    var names = names(blocks);
    var grid = Grid.of(blocks.size(), most, names);
    var labels = new ArrayList<Label>();
    var parts = new ArrayList<Part>();
    for (int i = 0; i < blocks.size(); i++) {
      int x = grid.x(i);
      int y = grid.y(i);
      if (!names.isEmpty()) labels.add(grid.label(x, y, names.get(i)));
      var drawing = new Drawing(grid.pitch(), grid.pitch());
      for (int j = 0; j < blocks.get(i).members().size(); j++) {
        int left = x + grid.pitch() * (j % grid.columns());
        int top = y + grid.head() + grid.pitch() * (j / grid.columns());
        drawing.seat(left, top, here.test(blocks.get(i).members().get(j)));
      }
      parts.add(drawing.part());
    }
    return Optional.of(new SeatMap(HEIGHT, false, labels, parts));
  }

  /** What the blocks are called, without what all are called at the end (…代表团). */
  private static List<String> names(List<Block> blocks) {
    var names = blocks.stream().flatMap(block -> block.name().stream()).map(Text::zh).toList();
    if (names.size() < 2) return names;
    int shared = names.getFirst().length() - 1;
    for (var name : names) shared = Math.min(shared, shared(names.getFirst(), name));
    int end = shared;
    return names.stream().map(name -> name.substring(0, name.length() - end)).toList();
  }

  private static int shared(String one, String other) {
    int same = 0;
    int most = Math.min(one.length(), other.length()) - 1;
    while (same < most
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  /** The map of these members as a plan of the hall has them. */
  public static Optional<SeatMap> of(
      List<SeatRow> plan, Collection<MemberId> due, Predicate<MemberId> here) {
    if (due.isEmpty() || due.size() > MOST) return Optional.empty();
    int widest = plan.stream().mapToInt(row -> row.places().size()).max().orElse(1);
    var standing = new LinkedHashSet<>(due);
    for (var row : plan) row.places().forEach(place -> sitter(place).ifPresent(standing::remove));
    int rows = plan.size() + Math.ceilDiv(standing.size(), widest);
    int high = Math.clamp(HEIGHT / rows, SMALLEST, LARGEST);
    int wide = Math.clamp(WIDTH / widest, SMALLEST, high * STRETCH);
    int left = (WIDTH - wide * widest) / 2;
    var known = new LinkedHashSet<>(due);
    var parts = new ArrayList<Part>();
    for (int y = 0; y < rows; y++) {
      var drawing = new Drawing(wide, high);
      if (y < plan.size()) {
        row(plan.get(y), known, here, drawing, left + wide * indent(plan.get(y), widest), high * y);
      } else {
        var some = standing.stream().skip((long) widest * (y - plan.size())).limit(widest).toList();
        for (int i = 0; i < some.size(); i++) {
          drawing.seat(left + wide * i, high * y, here.test(some.get(i)));
        }
      }
      parts.add(drawing.part());
    }
    return Optional.of(new SeatMap(high * rows, true, List.of(), parts));
  }

  /** A short row stands in the middle. */
  private static int indent(SeatRow row, int widest) {
    return (widest - row.places().size()) / 2;
  }

  private static void row(
      SeatRow row,
      Collection<MemberId> due,
      Predicate<MemberId> here,
      Drawing drawing,
      int left,
      int y) {
    int x = left;
    for (var place : row.places()) {
      var sitter = sitter(place).filter(due::contains);
      if (sitter.isPresent()) drawing.seat(x, y, here.test(sitter.get()));
      x += drawing.wide;
    }
  }

  private static Optional<MemberId> sitter(Place place) {
    return place instanceof Place.Taken(MemberId member) ? Optional.of(member) : Optional.empty();
  }

  /** The members of a roll by block, blocks and members in order. */
  static <B> List<Block> blocks(
      Iterable<MemberId> roll, Function<MemberId, B> blockOf, Function<B, Text> name) {
    var blocks = new LinkedHashMap<B, List<MemberId>>();
    for (var member : roll) {
      blocks.computeIfAbsent(blockOf.apply(member), _ -> new ArrayList<>()).add(member);
    }
    return blocks.entrySet().stream()
        .map(block -> new Block(Optional.of(name.apply(block.getKey())), block.getValue()))
        .toList();
  }

  /** Seats while they are drawn, each as a closed path. */
  private static final class Drawing {
    private final StringBuilder taken = new StringBuilder();
    private final StringBuilder free = new StringBuilder();
    private final int wide;
    private final int high;

    Drawing(int wide, int high) {
      this.wide = wide;
      this.high = high;
    }

    void seat(int x, int y, boolean here) {
      int gap = high > 12 ? 3 : high > 6 ? 2 : 1;
      var path = here ? taken : free;
      path.append('M').append(x).append(' ').append(y).append('h').append(wide - gap);
      path.append('v').append(high - gap).append('h').append(gap - wide).append('z');
    }

    Part part() {
      return new Part(taken.toString(), free.toString());
    }
  }

  /**
   * Where blocks stand, each in a cell of its own.
   *
   * @param across how many cells stand side by side
   * @param wide of a cell
   * @param high of a cell
   * @param type the size of its name; 0 if it has none
   * @param pitch from a seat to the next
   */
  private record Grid(int across, int wide, int high, int type, int pitch) {

    /** The one in which the seats of the largest block can be drawn largest. */
    static Grid of(int blocks, int most, List<String> names) {
      int longest = names.stream().mapToInt(String::length).max().orElse(0);
      var best = new Grid(1, WIDTH, HEIGHT / blocks, 0, 0);
      for (int across = 1; across <= blocks; across++) {
        int wide = WIDTH / across;
        int high = HEIGHT / Math.ceilDiv(blocks, across);
        int type = longest == 0 ? 0 : Math.min(TYPE, (wide - BETWEEN_BLOCKS) / longest);
        if (longest > 0 && type < LEAST_TYPE) break;
        int pitch = pitch(wide - BETWEEN_BLOCKS, high - head(type) - 6, most);
        if (pitch > best.pitch()) best = new Grid(across, wide, high, type, pitch);
      }
      return best.pitch() > 0 ? best : new Grid(blocks, WIDTH / blocks, HEIGHT, 0, 2);
    }

    private static int head(int type) {
      return type == 0 ? 0 : type + 7;
    }

    int head() {
      return head(type);
    }

    private static int pitch(int wide, int high, int most) {
      int pitch = LARGEST;
      while (pitch > 0 && (wide / pitch) * (high / pitch) < most) pitch--;
      return pitch;
    }

    int columns() {
      return Math.max(1, (wide - BETWEEN_BLOCKS) / pitch);
    }

    int x(int i) {
      return wide * (i % across);
    }

    int y(int i) {
      return high * (i / across);
    }

    Label label(int x, int y, String words) {
      return new Label(x, y + type, type, words);
    }
  }
}
