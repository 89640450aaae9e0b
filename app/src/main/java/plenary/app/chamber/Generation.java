package plenary.app.chamber;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import plenary.app.chamber.Answer.Done;

/**
 * Answers by key, in flat arrays: a million objects that live for a second are what a garbage
 * collector is worst at. Nothing is taken out but everything at once.
 */
final class Generation {
  /** How many answers fit. */
  static final int MOST = 32_768;

  private static final int SLOTS = 2 * MOST;

  private final long[] high = new long[SLOTS];
  private final long[] low = new long[SLOTS];
  private final long[] first = new long[SLOTS];
  private final int[] count = new int[SLOTS];
  private final int[] command = new int[SLOTS];
  private final @Nullable Answer[] other = new Answer[SLOTS]; // what is not Done
  private int size;

  /**
   * A hash of who asked and under which id.
   *
   * @param high never 0, which is an empty slot
   */
  record Key(long high, long low) {}

  boolean isFull() {
    return size == MOST;
  }

  /** The slot of a key, or -1 if it is not here. */
  int find(Key key) {
    int slot = slot(key);
    return high[slot] == 0 ? -1 : slot;
  }

  /** The hash of the command in a slot. */
  int command(int slot) {
    return command[slot];
  }

  Answer answer(int slot) {
    var said = other[slot];
    return said == null ? new Done(first[slot], first[slot] + count[slot]) : said;
  }

  void put(Key key, int hash, Answer answer) {
    int slot = slot(key);
    if (high[slot] == 0) size++;
    high[slot] = key.high();
    low[slot] = key.low();
    command[slot] = hash;
    if (answer instanceof Done(var from, var next)) {
      first[slot] = from;
      count[slot] = (int) (next - from);
      other[slot] = null;
    } else {
      other[slot] = answer;
    }
  }

  void clear() {
    Arrays.fill(high, 0);
    Arrays.fill(other, null);
    size = 0;
  }

  /** Where a key is, or would be: half of the slots are always empty. */
  private int slot(Key key) {
    int slot = (int) key.low() & (SLOTS - 1);
    while (high[slot] != 0 && (high[slot] != key.high() || low[slot] != key.low())) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }
}
