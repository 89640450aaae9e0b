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
  private final int[] bySection;
  private int inFavour;
  private int against;
  private int abstain;

  Urn(int sections) {
    bySection = new int[sections + 1];
  }

  /** Drops a vote in; a second press of the same member changes nothing. */
  void drop(MemberId member, Choice choice, int section) {
    if (pressed.get(member.number())) return;
    pressed.set(member.number());
    bySection[section]++;
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

  /** How many of a part of the hall have pressed. */
  int count(int section) {
    return bySection[section];
  }

  /** What was chosen, to be taken when the vote closes and not before. */
  public Tally totals() {
    return new Tally(inFavour, against, abstain);
  }
}
