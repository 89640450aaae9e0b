package plenary.vote;

import java.util.BitSet;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Tally;

/**
 * The urn of a secret vote: who has pressed, and how many chose what, kept apart and in memory
 * alone. It is no part of the record; when the vote closes its totals are, once.
 *
 * <p>Who has pressed is only ever asked of one member at a time, to refuse a second press; no list
 * of it can be had.
 */
public final class Urn {
  private final BitSet pressed = new BitSet();
  private int inFavour;
  private int against;
  private int abstain;

  /** Drops a vote in; a second press of the same member changes nothing. */
  public void drop(MemberId member, Choice choice) {
    if (pressed.get(member.number())) return;
    pressed.set(member.number());
    switch (choice) {
      case FOR -> inFavour++;
      case AGAINST -> against++;
      case ABSTAIN -> abstain++;
    }
  }

  /** Whether this member has pressed. */
  public boolean has(MemberId member) {
    return pressed.get(member.number());
  }

  /** How many have pressed. */
  public int count() {
    return inFavour + against + abstain;
  }

  /** What was chosen, to be taken when the vote closes and not before. */
  public Tally totals() {
    return new Tally(inFavour, against, abstain);
  }
}
