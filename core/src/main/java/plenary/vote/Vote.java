package plenary.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
import plenary.act.VoteEvent.CastingVoteGiven;
import plenary.act.VoteEvent.Cause;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.CountTaken;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.HandsLeftUncounted;
import plenary.act.VoteEvent.NotVotedExplained;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteHeld;
import plenary.act.VoteEvent.VoteOpened;
import plenary.act.VoteEvent.VoteResumed;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Counts;
import plenary.rules.DecisionRule;
import plenary.rules.Outcome;
import plenary.rules.Quantity;
import plenary.rules.Secrecy;
import plenary.rules.TieStep;
import plenary.rules.Yardstick;

/** A vote on a question, whatever the channel. */
public final class Vote {
  private final VoteOpened opened;
  private final Instant openedAt;
  private final Yardstick yardstick;
  private final int members;
  private final Set<MemberId> roll;
  private final Sections sections;
  private final Counting counting;
  private final Map<MemberId, Choice> choices = new LinkedHashMap<>();
  private final Map<MemberId, ChoiceEntered> entered = new LinkedHashMap<>();
  private final Map<MemberId, Cause> causes = new LinkedHashMap<>();
  private final Map<Choice, Integer> cast = new EnumMap<>(Choice.class);
  private final Urn urn;
  private final List<ResultAnnounced> announcements = new ArrayList<>();
  private State state = State.OPEN;
  private @Nullable Tally counted;
  private int invalid;
  private @Nullable Instant heldAt;
  private Duration held = Duration.ZERO;
  private @Nullable CastingVoteGiven casting;
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
   * @param sections the parts of the hall
   */
  public Vote(
      VoteOpened opened,
      Instant at,
      Yardstick yardstick,
      int members,
      Collection<MemberId> present,
      Sections sections) {
    this.opened = opened;
    this.openedAt = at;
    this.yardstick = yardstick;
    this.members = members;
    this.roll = new LinkedHashSet<>(present);
    this.sections = sections;
    this.counting = Counting.of(opened, sections, roll);
    this.urn = new Urn(sections.count());
  }

  /** Takes in what happened, as entry {@code seq} of the record at {@code at}. */
  public void apply(VoteEvent event, long seq, Instant at) {
    switch (event) {
      case VoteOpened _ -> {}
      case VoteCast(_, var member, var choice) -> cast(member, choice);
      case SecretTotalsTaken(_, var tally) -> counted(tally, seq);
      case HandsCounted(_, var tally) -> counted(tally, seq);
      case CountEntered entry -> counting.enter(entry);
      case CountTaken(_, var tally, var papers) -> {
        counted(tally, seq);
        invalid = papers;
      }
      case ChoiceEntered choice -> {
        cast(choice.member(), choice.choice());
        entered.put(choice.member(), choice);
      }
      case NotVotedExplained(_, var member, var cause) -> causes.put(member, cause);
      case CastingVoteGiven given -> casting = given;
      case VoteHeld _ -> heldAt = at;
      case VoteResumed _ -> {
        if (heldAt != null) held = held.plus(Duration.between(heldAt, at));
        heldAt = null;
      }
      case HandsLeftUncounted _ -> uncounted = true;
      case HandCountCorrected(_, var tally, _) -> counted(tally, seq);
      case VoteClosed _ -> {
        state = State.CLOSED;
        closedAt = at;
        heldAt = null;
        if (bySilence()) uncounted = true;
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

  /** Takes in that a member came in while it was open. */
  public void arrived(MemberId member) {
    causes.remove(member, Cause.LEFT_SEAT);
    if (rule().roll() == DecisionRule.Roll.OPEN) roll.add(member);
  }

  /** Takes in that a member left while it was open. */
  public void left(MemberId member) {
    if (!roll.contains(member) || !byName() || choices.containsKey(member)) return;
    if (rule().roll() == DecisionRule.Roll.OPEN) roll.remove(member);
    else causes.put(member, Cause.LEFT_SEAT);
  }

  private void cast(MemberId member, Choice choice) {
    causes.remove(member);
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

  public boolean byDevice() {
    return opened.channel() == Channel.DEVICE;
  }

  public boolean onPaper() {
    return opened.channel() == Channel.PAPER;
  }

  /** Whether the chair asks for objections, and nobody votes (默示). */
  public boolean bySilence() {
    return opened.channel() == Channel.SILENCE;
  }

  /** Whether each deputy's choice is an entry of its own. */
  public boolean byName() {
    return byDevice() && !secret();
  }

  /** Whether it is in the urn alone until it closes: a secret vote by device. */
  public boolean inUrn() {
    return byDevice() && secret();
  }

  /** Whether its figures come from people who counted, or from a keypad system. */
  public boolean countedByPeople() {
    return switch (opened.channel()) {
      case HANDS, KEYPAD, PAPER -> true;
      case DEVICE, SILENCE -> false;
    };
  }

  /** Since when no press is taken; empty while presses are. */
  public Optional<Instant> heldAt() {
    return Optional.ofNullable(heldAt);
  }

  /** When its time is over, where one was set and it is not held. */
  public Optional<Instant> endsAt() {
    if (opened.seconds() == 0 || heldAt != null || state != State.OPEN) return Optional.empty();
    return Optional.of(openedAt.plusSeconds(opened.seconds()).plus(held));
  }

  /** The time left at a moment, where one was set; it stands still while the vote is held. */
  public Optional<Duration> left(Instant now) {
    if (opened.seconds() == 0) return Optional.empty();
    var end = openedAt.plusSeconds(opened.seconds()).plus(held);
    return Optional.of(Duration.between(heldAt == null ? now : heldAt, end));
  }

  /** The parts of the hall as they were when it opened. */
  public Sections sections() {
    return sections;
  }

  /** What counters entered of it. */
  public Counting counting() {
    return counting;
  }

  /** How many of a part of the hall may vote; of all for 0. */
  public int present(int section) {
    if (section == 0) return present();
    return (int) roll.stream().filter(member -> sections.of(member) == section).count();
  }

  /** How many of a part of the hall have voted on their devices. */
  public int turnout(int section) {
    if (inUrn()) return urn.count(section);
    return (int) choices.keySet().stream().filter(each -> sections.of(each) == section).count();
  }

  /** Who may vote and has not, in a vote by names; in any other nobody can tell. */
  public List<MemberId> missing() {
    if (!byName()) return List.of();
    return roll.stream().filter(member -> !choices.containsKey(member)).toList();
  }

  /** Why a member chose nothing, where that is known. */
  public Optional<Cause> cause(MemberId member) {
    return Optional.ofNullable(causes.get(member));
  }

  /** How many chose nothing for this reason. */
  public int notVoted(Cause cause) {
    return (int) causes.values().stream().filter(cause::equals).count();
  }

  /** The choice of a member whose device failed, as it was taken by hand or on paper. */
  public Optional<ChoiceEntered> entered(MemberId member) {
    return Optional.ofNullable(entered.get(member));
  }

  /** How many choices were taken by hand or on paper from those whose devices failed. */
  public int enteredChoices() {
    return entered.size();
  }

  /** Papers on which nobody can read a choice. */
  public int invalid() {
    return invalid;
  }

  /** Whether votes are equal and the rules have something to say of that. */
  public boolean tied() {
    return rule().tied(Counts.of(members, present(), tally(), invalid));
  }

  /** The casting vote that is to be given, where votes are equal and somebody has one. */
  public Optional<TieStep> castingVote() {
    if (!figuresKnown() || !tied() || rule().ties().isEmpty()) return Optional.empty();
    return Optional.of(rule().ties().getFirst())
        .filter(step -> step.way() == TieStep.Way.CASTING_VOTE && casting == null);
  }

  /** The casting vote that was given. */
  public Optional<CastingVoteGiven> casting() {
    return Optional.ofNullable(casting);
  }

  /** Drops a press into the urn. */
  public void drop(MemberId member, Choice choice) {
    urn.drop(member, choice, sections.of(member));
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
    return inUrn() ? urn.has(member) : choices.containsKey(member);
  }

  /** How many have voted so far, whatever they chose. */
  public int turnout() {
    if (counted != null) return counted.cast() + invalid;
    return inUrn() ? urn.count() : choices.size();
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
    return counted != null || byName();
  }

  /** Whether there are no figures and will be none: hands that nobody counted, or silence. */
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
    return present() - tally().cast() - invalid;
  }

  /** What the votes come to under the rule. */
  public Outcome outcome() {
    return outcome(members, present(), tally());
  }

  /** What other figures would come to under the rule of this vote, such as those announced. */
  public Outcome outcome(int members, int present, Tally tally) {
    return yardstick.outcome(counts(members, present, tally));
  }

  private Counts counts(int members, int present, Tally tally) {
    var counts = Counts.of(members, present, tally, invalid);
    if (casting == null || !rule().tied(counts))
      return counts; // a corrected count may not be equal
    return counts.plus(casting.inFavour() ? Quantity.FOR : Quantity.AGAINST, 1);
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

  /** Everything recorded as one value, equal when two votes are; the urn is no part of it. */
  public Object snapshot() {
    return Arrays.asList(
        opened,
        openedAt,
        members,
        List.copyOf(roll),
        new LinkedHashMap<>(choices),
        new LinkedHashMap<>(entered),
        new LinkedHashMap<>(causes),
        counting.snapshot(),
        heldAt(),
        held,
        casting(),
        invalid,
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
