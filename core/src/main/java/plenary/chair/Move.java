package plenary.chair;

import java.util.Optional;
import plenary.act.Command;
import plenary.base.ItemId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;

/** Something the chair may do now. */
public sealed interface Move {
  /** What it is called, in a verb a secretary says: 开启表决. */
  Sentence label();

  /** The key that does it. */
  char key();

  /**
   * A command that is complete.
   *
   * @param article the article that allows or asks it
   */
  record Ready(Sentence label, char key, Command command, Optional<Text> article) implements Move {}

  /** A command that still lacks what only a person can say. */
  record Ask(Sentence label, char key, Blank blank) implements Move {}

  /** What is to be filled in, and for which command. */
  sealed interface Blank {
    /** Hands for, against and abstaining. */
    record Hands(VoteId vote) implements Blank {}

    /** Hands as they should have been entered, why, and who agreed. */
    record HandsAgain(VoteId vote) implements Blank {}

    /** What is objected to, and by whom if named. */
    record Objection(SittingId sitting) implements Blank {}

    /** Why the sitting pauses. */
    record Suspension(SittingId sitting) implements Blank {}

    /** Why the sitting is not held. */
    record NotHeld(SittingId sitting) implements Blank {}

    /** Why an item is put off. */
    record Deferral(ItemId item) implements Blank {}

    /** Whether to go on below the quorum, where the law is silent, and who decided. */
    record Silence(SittingId sitting) implements Blank {}
  }
}
