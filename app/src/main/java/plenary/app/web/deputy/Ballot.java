package plenary.app.web.deputy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.agenda.Sitting;
import plenary.app.page.Reasons;
import plenary.app.page.Remaining;
import plenary.app.page.Why;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.rules.Channel;
import plenary.rules.Press;
import plenary.session.Motions;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * A vote as one deputy has it in hand.
 *
 * @param vote its number
 * @param motion what is voted on
 * @param phase what can be done in it
 * @param secret whether choices are kept from everybody
 * @param changeable whether a later press replaces an earlier one
 * @param pressed whether this deputy has pressed
 * @param recorded what this deputy chose, in a recorded vote alone
 * @param entered what the staff entered for this deputy where a device failed, in words
 * @param left seconds left, where a time was set
 * @param carried whether it carried, once that is announced
 * @param why what it needs to carry, or what the result announced came to
 * @param stamp of the form that is shown
 */
public record Ballot(
    int vote,
    Text motion,
    Phase phase,
    boolean secret,
    boolean changeable,
    boolean pressed,
    Optional<Choice> recorded,
    Optional<Text> entered,
    Optional<Integer> left,
    Optional<Boolean> carried,
    List<Why> why,
    String stamp) {
  public Ballot {
    why = List.copyOf(why);
  }

  /** What a deputy can do in a vote. */
  public enum Phase {
    /** Press. */
    OPEN,
    /** Wait: no press is taken until the vote goes on. */
    HELD,
    /** Raise a hand in the hall. */
    HANDS,
    /** Fill in a paper. */
    PAPER,
    /** Press on the hall's own keypad. */
    KEYPAD,
    /** Object, or say nothing. */
    SILENCE,
    /** Nothing: not present when it began. */
    NOT_ENTITLED,
    /** Wait for the result. */
    CLOSED,
    /** Hear the result. */
    ANNOUNCED,
    /** Wait until it is put again. */
    VOID
  }

  /** The vote before a sitting, for one deputy; empty if there is none. */
  static Optional<Ballot> of(
      Session session, Sitting sitting, MemberId member, Instant now, String stamp) {
    return sitting
        .current()
        .flatMap(item -> session.lastRound(item.id()))
        .map(vote -> of(session, sitting, vote, member, now, stamp));
  }

  private static Ballot of(
      Session session, Sitting sitting, Vote vote, MemberId member, Instant now, String stamp) {
    return new Ballot(
        vote.id().number(),
        Motions.of(session, vote),
        phase(vote, member),
        vote.secret(),
        !vote.secret() && vote.rule().press() == Press.LAST,
        vote.hasVoted(member),
        vote.secret() ? Optional.empty() : vote.choice(member),
        vote.entered(member).map(Ballot::words),
        Remaining.seconds(vote, now),
        vote.state() == Vote.State.ANNOUNCED ? Optional.of(vote.carried()) : Optional.empty(),
        why(session, sitting, vote),
        stamp);
  }

  /** Until a result is announced no count is shown. */
  private static List<Why> why(Session session, Sitting sitting, Vote vote) {
    var reasons = Reasons.of(session, sitting, vote);
    return switch (vote.state()) {
      case OPEN, CLOSED, VOID -> reasons.before(vote.rule().id(), vote.present());
      case ANNOUNCED ->
          vote.announced().map(said -> reasons.announced(vote, said)).orElse(List.of());
    };
  }

  private static Phase phase(Vote vote, MemberId member) {
    return switch (vote.state()) {
      case OPEN -> running(vote, member);
      case CLOSED -> Phase.CLOSED;
      case ANNOUNCED -> Phase.ANNOUNCED;
      case VOID -> Phase.VOID;
    };
  }

  private static Phase running(Vote vote, MemberId member) {
    return switch (vote.opened().channel()) {
      case HANDS -> Phase.HANDS;
      case PAPER -> Phase.PAPER;
      case KEYPAD -> Phase.KEYPAD;
      case SILENCE -> Phase.SILENCE;
      case DEVICE -> {
        if (!vote.mayVote(member)) yield Phase.NOT_ENTITLED;
        yield vote.heldAt().isPresent() ? Phase.HELD : Phase.OPEN;
      }
    };
  }

  private static Text words(ChoiceEntered entered) {
    var choice = OwnRecord.word(entered.choice());
    return entered.channel() == Channel.PAPER
        ? new Text(choice.zh() + "（纸质）", choice.en() + ", on paper")
        : new Text(choice.zh() + "（举手）", choice.en() + ", by hand");
  }

  /** Whether the buttons are shown. */
  public boolean choosing() {
    return phase == Phase.OPEN && (!pressed || changeable);
  }
}
