package plenary.chair;

import java.util.Optional;
import plenary.act.Command;
import plenary.base.ItemId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Topic;

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

    /** What one counter counted, in a part of the hall or in all of it. */
    record Counting(VoteId vote) implements Blank {}

    /** The hand or paper of somebody whose device failed. */
    record ChoiceOf(VoteId vote) implements Blank {}

    /** Why somebody chose nothing. */
    record CauseOf(VoteId vote) implements Blank {}

    /** Which way the casting vote goes, and whose it is. */
    record Casting(VoteId vote) implements Blank {}

    /** Why no press is taken for now. */
    record Hold(VoteId vote) implements Blank {}

    /** Why an item is taken back, and who agreed. */
    record Withdrawal(ItemId item) implements Blank {}

    /** Which committee an item goes to, and why. */
    record Referral(ItemId item) implements Blank {}

    /** A motion that comes into the order of business, before an item or at the end. */
    record Insertion(SittingId sitting, Optional<ItemId> before) implements Blank {}

    /** Which items are decided by the same vote. */
    record Joining(ItemId item) implements Blank {}

    /** The parts that are decided one by one. */
    record Division(ItemId item) implements Blank {}

    /** What somebody asks to have recorded. */
    record Statement(SittingId sitting) implements Blank {}

    /** Who has the quorum tested. */
    record Challenge(SittingId sitting) implements Blank {}

    /** Somebody who is to speak, entered for them. */
    record Request(SittingId sitting) implements Blank {}

    /** What the presidium decided of an item. */
    record Presidium(ItemId item, Topic topic) implements Blank {}

    /** Whether to go on below the quorum, where the law is silent, and who decided. */
    record Silence(SittingId sitting) implements Blank {}
  }
}
