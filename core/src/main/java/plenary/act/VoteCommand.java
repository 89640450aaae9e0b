package plenary.act;

import plenary.act.VoteEvent.Cause;
import plenary.act.VoteEvent.Fault;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** What may be asked in a vote on a question. */
public sealed interface VoteCommand extends Command {

  /**
   * Puts the question of an item to the vote.
   *
   * @param seconds 0..3600; 0 where the chair ends it
   */
  record OpenVote(ItemId item, Secrecy secrecy, Channel channel, int seconds)
      implements VoteCommand {
    public OpenVote {
      if (seconds < 0 || seconds > 3_600) {
        throw new IllegalArgumentException("a vote runs 0 to 3600 seconds, not " + seconds);
      }
    }
  }

  record CastVote(VoteId vote, MemberId member, Choice choice) implements VoteCommand {}

  /** A whole count on one word, as older records hold; two counters enter theirs instead. */
  record CountHands(VoteId vote, Tally tally) implements VoteCommand {}

  record LeaveHandsUncounted(VoteId vote) implements VoteCommand {}

  record CorrectHandCount(VoteId vote, Tally tally, String reason, String agreedBy)
      implements VoteCommand {}

  record CloseVote(VoteId vote) implements VoteCommand {}

  record VoidRound(VoteId vote, Fault fault) implements VoteCommand {}

  record AnnounceResult(VoteId vote) implements VoteCommand {}

  record DeclareUncounted(VoteId vote, boolean carried) implements VoteCommand {}

  record HoldVote(VoteId vote, Text reason) implements VoteCommand {}

  record ResumeVote(VoteId vote) implements VoteCommand {}

  /**
   * What one counter counted; when two say the same of every part of the hall, it is the count.
   *
   * @param section the part of the hall, from 1; 0 for the hall as a whole
   * @param counter who counted, by account
   */
  record EnterCount(VoteId vote, int section, String counter, CountSheet sheet)
      implements VoteCommand {}

  record EnterChoice(
      VoteId vote, MemberId member, Choice choice, Channel channel, String counter, String witness)
      implements VoteCommand {}

  record ExplainNotVoted(VoteId vote, MemberId member, Cause cause) implements VoteCommand {}

  record GiveCastingVote(VoteId vote, boolean inFavour, Text by) implements VoteCommand {}
}
