package plenary.app.sheet;

import java.util.List;
import java.util.Map;

/** A file that was read as a kind of table: its rows, and every fault at its place. */
public interface Columned<C extends Head> {
  /** Which column of the file holds what, in its order. */
  Map<C, Integer> places();

  /** The heads of those that are not known. */
  List<String> ignored();

  /** What stands below the heads. */
  List<? extends Line<C>> lines();

  /** What must be mended before anything is taken in. */
  List<Fault> faults();

  /** What should be looked at. */
  List<Fault> remarks();

  /** A row. */
  interface Line<C> {
    /** As the file numbers it. */
    int row();

    /** What stands in the columns. */
    Map<C, String> words();

    /** What stands in a column; empty if nothing does. */
    default String word(C column) {
      return words().getOrDefault(column, "");
    }
  }

  /** The columns that are known, in the file's order. */
  default List<C> columns() {
    return List.copyOf(places().keySet());
  }

  /** Whether the file has this column. */
  default boolean has(C column) {
    return places().containsKey(column);
  }

  /** Where a column stands in the file, from 1; 0 where it has none. */
  default int place(C column) {
    return places().getOrDefault(column, 0);
  }
}
