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

/**
 * The seats of a body as squares. Where a plan of the hall is known they stand as in it, and who
 * has no seat in it stands in a row of his or her own at the back; where none is, they stand in
 * blocks, a block a delegation, and where a square stands says nothing of who sits where.
 *
 * @param width in units, a seat and its gap being {@value #PITCH}
 * @param height in units
 * @param taken the outlines of the seats of those who are here, as SVG path data
 * @param free of those who are not
 */
public record SeatMap(int width, int height, String taken, String free) {
  private static final int PITCH = 10;
  private static final int SEAT = 8;
  private static final int AISLE = 8;

  /** Beyond this many seats a square could not be seen. */
  private static final int MOST = 3_000;

  /** How many times as wide as high the drawing should be. */
  private static final int ASPECT = 7;

  /** The map of these blocks; empty where there are no seats to draw, or too many. */
  static Optional<SeatMap> of(List<List<MemberId>> blocks, Predicate<MemberId> here) {
    int seats = blocks.stream().mapToInt(List::size).sum();
    if (seats == 0 || seats > MOST) return Optional.empty();
    int rows = rows(blocks);
    var taken = new StringBuilder();
    var free = new StringBuilder();
    int left = 0;
    for (var block : blocks) {
      int columns = columns(block, rows);
      for (int i = 0; i < block.size(); i++) {
        var path = here.test(block.get(i)) ? taken : free;
        int x = left + PITCH * (i % columns);
        int y = PITCH * (i / columns);
        square(path, x, y);
      }
      left += PITCH * columns + AISLE;
    }
    int width = left - AISLE - (PITCH - SEAT);
    int height = PITCH * rows - (PITCH - SEAT);
    return Optional.of(new SeatMap(width, height, taken.toString(), free.toString()));
  }

  /** The map of these members as a plan of the hall has them. */
  static Optional<SeatMap> of(
      List<SeatRow> plan, Collection<MemberId> due, Predicate<MemberId> here) {
    if (due.isEmpty() || due.size() > MOST) return Optional.empty();
    var standing = new LinkedHashSet<>(due);
    var taken = new StringBuilder();
    var free = new StringBuilder();
    int width = 0;
    int y = 0;
    for (var row : plan) {
      int x = 0;
      for (var place : row.places()) {
        if (place instanceof Place.Taken(MemberId member) && standing.remove(member)) {
          square(here.test(member) ? taken : free, x, y);
        }
        x += place instanceof Place.Aisle ? AISLE : PITCH;
      }
      width = Math.max(width, x);
      y += PITCH;
    }
    int columns = Math.max(1, width / PITCH);
    int i = 0;
    for (var member : standing) {
      square(here.test(member) ? taken : free, PITCH * (i % columns), y + PITCH * (i / columns));
      i++;
    }
    int rows = Math.ceilDiv(standing.size(), columns);
    int height = y + PITCH * rows - (PITCH - SEAT);
    int wide = Math.max(width, PITCH * Math.min(columns, standing.size())) - (PITCH - SEAT);
    return Optional.of(new SeatMap(wide, height, taken.toString(), free.toString()));
  }

  private static void square(StringBuilder path, int x, int y) {
    path.append('M').append(x).append(' ').append(y).append("h8v8h-8z");
  }

  /** The fewest rows that keep the drawing no wider than it should be. */
  private static int rows(List<List<MemberId>> blocks) {
    int rows = 1;
    while (width(blocks, rows) > ASPECT * PITCH * rows) rows++;
    return rows;
  }

  private static int width(List<List<MemberId>> blocks, int rows) {
    return blocks.stream().mapToInt(block -> PITCH * columns(block, rows) + AISLE).sum();
  }

  private static int columns(List<MemberId> block, int rows) {
    return Math.ceilDiv(block.size(), rows);
  }

  /** The members of a roll by block, blocks and members in order. */
  static <B> List<List<MemberId>> blocks(Iterable<MemberId> roll, Function<MemberId, B> blockOf) {
    var blocks = new LinkedHashMap<B, List<MemberId>>();
    for (var member : roll) {
      blocks.computeIfAbsent(blockOf.apply(member), _ -> new ArrayList<>()).add(member);
    }
    return List.copyOf(blocks.values());
  }
}
