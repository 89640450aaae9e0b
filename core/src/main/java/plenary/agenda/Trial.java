package plenary.agenda;

import java.util.BitSet;
import plenary.base.MemberId;

/**
 * Who answered in a trial of the voting devices (试按). It counts for nothing: it is kept in memory
 * until the trial ends, and nowhere else.
 */
public final class Trial {
  private final BitSet pressed = new BitSet();

  /** Takes in that a member's device answered. */
  public void press(MemberId member) {
    pressed.set(member.number());
  }

  /** Whether this member's device answered. */
  public boolean has(MemberId member) {
    return pressed.get(member.number());
  }

  /** How many answered. */
  public int count() {
    return pressed.cardinality();
  }

  /** Begins anew. */
  public void clear() {
    pressed.clear();
  }
}
