package plenary.act;

import plenary.base.Choice;
import plenary.base.Digest;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** What happened in a vote on a question. */
public sealed interface VoteEvent extends Event {
  VoteId vote();

  /**
   * A vote began; who is present at this moment may vote, and nobody else.
   *
   * @param rulebook the rulebook in force, by hash
   * @param seconds the time set, 0 where the chair ends it
   */
  record VoteOpened(
      VoteId vote, ItemId item, Secrecy secrecy, Channel channel, Digest rulebook, int seconds)
      implements VoteEvent {}

  /** A deputy's choice in a recorded vote; a later one replaces it where the last press counts. */
  record VoteCast(VoteId vote, MemberId member, Choice choice) implements VoteEvent {}

  /** The totals of a secret vote, which were nowhere written before. */
  record SecretTotalsTaken(VoteId vote, Tally tally) implements VoteEvent {}

  /** Hands as counted by those who counted them. */
  record HandsCounted(VoteId vote, Tally tally) implements VoteEvent {}

  /** Hands were shown and nobody counted them. */
  record HandsLeftUncounted(VoteId vote) implements VoteEvent {}

  /** A count of hands was entered wrongly. */
  record HandCountCorrected(VoteId vote, Tally tally, Correction correction)
      implements VoteEvent, Correcting {}

  /** No more votes are taken. */
  record VoteClosed(VoteId vote) implements VoteEvent {}

  /** The round counts for nothing; the question is put again. */
  record RoundVoided(VoteId vote, Fault fault) implements VoteEvent {}

  /**
   * The presiding chair announced a result.
   *
   * @param members members in office
   * @param present those entitled to vote
   * @param notVoted 未按: entitled, and chose nothing
   * @param carried what was declared
   * @param words what was said
   */
  record ResultAnnounced(
      VoteId vote, int members, int present, Tally tally, int notVoted, boolean carried, Text words)
      implements VoteEvent {}

  /**
   * The presiding chair declared the outcome where there are no figures: hands that nobody counted,
   * or nobody objected.
   */
  record UncountedDeclared(VoteId vote, boolean carried, Text words) implements VoteEvent {}

  /** No press is taken until the vote is resumed. */
  record VoteHeld(VoteId vote, Text reason) implements VoteEvent {}

  /** Presses are taken again; the time that was left runs on. */
  record VoteResumed(VoteId vote) implements VoteEvent {}

  /**
   * A counter entered what he or she counted; a later sheet of the same counter replaces it.
   *
   * @param section the part of the hall, from 1; 0 for the hall as a whole
   * @param counter who counted, by account
   */
  record CountEntered(VoteId vote, int section, String counter, CountSheet sheet)
      implements VoteEvent {}

  /**
   * Two counters agree on every part of the hall: this is the count.
   *
   * @param invalid papers on which nobody can read a choice (无效票)
   */
  record CountTaken(VoteId vote, Tally tally, int invalid) implements VoteEvent {}

  /**
   * A deputy whose device failed showed a hand or gave in a paper in a recorded vote.
   *
   * @param channel by hand or on paper
   * @param counter who took it, by account
   * @param witness who saw it
   */
  record ChoiceEntered(
      VoteId vote, MemberId member, Choice choice, Channel channel, String counter, String witness)
      implements VoteEvent {}

  /** Why a deputy chose nothing in a recorded vote, where that is known. */
  record NotVotedExplained(VoteId vote, MemberId member, Cause cause) implements VoteEvent {}

  /** Votes were equal, and whoever has a casting vote gave it. */
  record CastingVoteGiven(VoteId vote, boolean inFavour, Text by) implements VoteEvent {}

  /** Why somebody who may vote chose nothing (未按). */
  enum Cause {
    DEVICE_FAULT,
    LEFT_SEAT,
    DECLINED
  }

  /** Why a round is void. */
  enum Fault {
    /** The server stopped while a secret round was running. */
    INTERRUPTED,
    /** The voting equipment failed. */
    EQUIPMENT,
    /** The presiding chair ordered the question put again. */
    ORDERED,
    /** Somebody objected to adopting it without a vote (默示). */
    OPPOSED
  }
}
