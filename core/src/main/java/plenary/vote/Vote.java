package plenary.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plenary.act.VoteEvent;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.HandsLeftUncounted;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteOpened;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Counts;
import plenary.rules.DecisionRule;
import plenary.rules.Outcome;
import plenary.rules.Secrecy;
import plenary.rules.Yardstick;

/** A vote on a question, whatever the channel. */
public final class Vote {
  private final VoteOpened opened;
  private final Instant openedAt;
  private final Yardstick yardstick;
  private final int members;
  private final Set<MemberId> roll;
  private final Map<MemberId, Choice> choices = new LinkedHashMap<>();
  private final Map<Choice, Integer> cast = new EnumMap<>(Choice.class);
  private final Urn urn = new Urn();
  private final List<ResultAnnounced> announcements = new ArrayList<>();
  private State state = State.OPEN;
  private @Nullable Tally counted;
  private long countedBy = -1;
  private boolean uncounted;
  private @Nullable Instant closedAt;
  private @Nullable RoundVoided voided;
  private @Nullable UncountedDeclared declared;

  /** Where a vote stands. */
  public enum State {
    OPEN,
    CLOSED,
    ANNOUNCED,
    VOID
  }

  /**
   * A vote that has just opened.
   *
   * @param yardstick what its decision is measured by, in the rulebook in force
   * @param members members in office at this moment
   * @param present who is here at this moment
   */
  public Vote(
      VoteOpened opened,
      Instant at,
      Yardstick yardstick,
      int members,
      Collection<MemberId> present) {
    this.opened = opened;
    this.openedAt = at;
    this.yardstick = yardstick;
    this.members = members;
    this.roll = new LinkedHashSet<>(present);
  }

  /** Takes in what happened, as entry {@code seq} of the record at {@code at}. */
  public void apply(VoteEvent event, long seq, Instant at) {
    switch (event) {
      case VoteOpened _ -> {}
      case VoteCast(_, var member, var choice) -> cast(member, choice);
      case SecretTotalsTaken(_, var tally) -> counted(tally, seq);
      case HandsCounted(_, var tally) -> counted(tally, seq);
      case HandsLeftUncounted _ -> uncounted = true;
      case HandCountCorrected(_, var tally, _) -> counted(tally, seq);
      case VoteClosed _ -> {
        state = State.CLOSED;
        closedAt = at;
      }
      case RoundVoided round -> {
        state = State.VOID;
        voided = round;
      }
      case ResultAnnounced result -> {
        state = State.ANNOUNCED;
        announcements.add(result);
      }
      case UncountedDeclared result -> {
        state = State.ANNOUNCED;
        declared = result;
      }
    }
  }

  private void cast(MemberId member, Choice choice) {
    var before = choices.put(member, choice);
    if (before != null) cast.merge(before, -1, Integer::sum);
    cast.merge(choice, 1, Integer::sum);
  }

  private int cast(Choice choice) {
    return cast.getOrDefault(choice, 0);
  }

  private void counted(Tally tally, long seq) {
    counted = tally;
    countedBy = seq;
  }

  public VoteId id() {
    return opened.vote();
  }

  public ItemId item() {
    return opened.item();
  }

  public VoteOpened opened() {
    return opened;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public DecisionRule rule() {
    return yardstick.rule();
  }

  public State state() {
    return state;
  }

  /** Whether it is open, or its result is still to be announced. */
  public boolean unsettled() {
    return state == State.OPEN || state == State.CLOSED;
  }

  public boolean secret() {
    return opened.secrecy() == Secrecy.SECRET;
  }

  public boolean byHands() {
    return opened.channel() == Channel.HANDS;
  }

  /** Members in office when it opened. */
  public int members() {
    return members;
  }

  /** How many may vote in it. */
  public int present() {
    return roll.size();
  }

  /** Whether this member was present when it opened. */
  public boolean mayVote(MemberId member) {
    return roll.contains(member);
  }

  /** Whether this member has voted. */
  public boolean hasVoted(MemberId member) {
    return secret() ? urn.has(member) : choices.containsKey(member);
  }

  /** How many have voted so far, whatever they chose. */
  public int turnout() {
    if (counted != null) return counted.cast();
    return secret() ? urn.count() : choices.size();
  }

  /** What a member chose in a recorded vote. */
  public Optional<Choice> choice(MemberId member) {
    return Optional.ofNullable(choices.get(member));
  }

  /** Every choice of a recorded vote, in the order first cast. */
  public Map<MemberId, Choice> choices() {
    return Collections.unmodifiableMap(choices);
  }

  /** The urn of a secret vote that is running. */
  public Urn urn() {
    return urn;
  }

  /** Whether the figures are there: always by device; by hands once they are counted. */
  public boolean figuresKnown() {
    return counted != null || !(byHands() || secret());
  }

  /** Whether hands were shown and nobody counted them. */
  public boolean uncounted() {
    return uncounted;
  }

  /** The entry that the count in force comes from; empty where presses are counted one by one. */
  public Optional<Long> countedBy() {
    return countedBy < 0 ? Optional.empty() : Optional.of(countedBy);
  }

  /** The votes as recorded so far; in a secret vote nothing until its totals are taken. */
  public Tally tally() {
    if (counted != null) return counted;
    return new Tally(cast(Choice.FOR), cast(Choice.AGAINST), cast(Choice.ABSTAIN));
  }

  /** 未按: how many may vote and chose nothing. */
  public int notVoted() {
    return present() - tally().cast();
  }

  /** What the votes come to under the rule. */
  public Outcome outcome() {
    return outcome(members, present(), tally());
  }

  /** What other figures would come to under the rule of this vote, such as those announced. */
  public Outcome outcome(int members, int present, Tally tally) {
    return yardstick.outcome(Counts.of(members, present, tally));
  }

  /** Whether it carried, as computed, or as declared where hands were not counted. */
  public boolean carried() {
    return declared != null ? declared.carried() : outcome().carried();
  }

  /** The result announced last. */
  public Optional<ResultAnnounced> announced() {
    return announcements.isEmpty() ? Optional.empty() : Optional.of(announcements.getLast());
  }

  /** What was declared of hands that nobody counted. */
  public Optional<UncountedDeclared> declared() {
    return Optional.ofNullable(declared);
  }

  /** Why the round counts for nothing. */
  public Optional<RoundVoided> voided() {
    return Optional.ofNullable(voided);
  }

  /** Everything recorded here as one value, equal when two votes are; the urn is no part of it. */
  public Object snapshot() {
    return List.of(
        opened,
        openedAt,
        members,
        List.copyOf(roll),
        new LinkedHashMap<>(choices),
        tally(),
        countedBy(),
        uncounted,
        state,
        closedAt(),
        List.copyOf(announcements),
        declared(),
        voided());
  }
}
