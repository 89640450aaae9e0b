package plenary.record.folder;

import java.util.ArrayList;
import java.util.List;
import plenary.act.Command;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.VoteCommand.CastVote;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;

/** What a step of a session folder asks. */
public sealed interface Asked {

  /** One command. */
  record Once(Command command) implements Asked {}

  /**
   * A paper to be made from the record as it then stands, and issued: whoever runs the folder makes
   * it, and knows its hashes.
   */
  record Issue(PaperKind paper, SittingId sitting) implements Asked {}

  /**
   * The presses of a secret vote, which a folder knows as totals only. Who pressed what is made up
   * when the folder is run, and is written nowhere.
   */
  record Presses(VoteId vote, Tally tally) implements Asked {
    /**
     * The presses as commands: the first of {@code present} choose for, the next against, the next
     * abstain; the rest press nothing.
     *
     * @param present who may vote, in the order of the roll
     * @throws IllegalArgumentException if they are fewer than the presses
     */
    public List<CastVote> by(List<MemberId> present) {
      if (tally.cast() > present.size()) {
        throw new IllegalArgumentException(
            tally.cast() + " presses by " + present.size() + " deputies who may vote");
      }
      var presses = new ArrayList<CastVote>(tally.cast());
      for (var choice : Choice.values()) {
        for (int i = 0; i < tally.of(choice); i++) {
          presses.add(new CastVote(vote, present.get(presses.size()), choice));
        }
      }
      return presses;
    }
  }
}
