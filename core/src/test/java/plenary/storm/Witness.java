package plenary.storm;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.act.Event;
import plenary.act.RosterEvent.MandateEnded;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.CountTaken;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteOpened;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * Keeps books of its own from the events alone, in the plainest way, and objects to any step that
 * does not agree with them.
 */
final class Witness {
  private final Map<SittingId, Set<MemberId>> here = new HashMap<>();
  private final Map<VoteId, Set<MemberId>> entitled = new HashMap<>();
  private final Map<VoteId, Map<MemberId, Choice>> choices = new HashMap<>();
  private final Map<VoteId, Tally> counted = new HashMap<>();
  private final Map<VoteId, SittingId> sittings = new HashMap<>();
  private final Map<VoteId, Integer> invalid = new HashMap<>();
  private final Map<VoteId, String> rules = new HashMap<>();
  private final Set<VoteId> ended = new HashSet<>();
  private final Set<VoteId> voided = new HashSet<>();

  /** Looks at one event, before the session has taken it in. */
  void see(Event event, Session before) {
    switch (event) {
      case MemberArrived(var sitting, var member, _) -> arrived(sitting, member, before, event);
      case ArrivalAttested(var sitting, var member, _, _) ->
          arrived(sitting, member, before, event);
      case MandateEnded(var member, _, _, _) ->
          check(
              here.entrySet().stream()
                  .noneMatch(
                      each ->
                          !before.sitting(each.getKey()).orElseThrow().over()
                              && each.getValue().contains(member)),
              "nobody who is here leaves the roll",
              event);
      case MemberLeft(var sitting, var member, _) -> left(sitting, member, before, event);
      case ArrivalWithdrawn(var sitting, var member, _) -> left(sitting, member, before, event);
      case AttendanceAnnounced said ->
          check(said.present() == present(said.sitting()).size(), "announced as counted", event);
      case SittingOpened(var sitting) -> quorum(sitting, before, event);
      case VoteOpened opened -> opened(opened, before);
      case VoteCast cast -> cast(cast);
      case ChoiceEntered(var vote, var member, var choice, _, _, _) -> {
        check(!choices.get(vote).containsKey(member), "what was cast stands", event);
        cast(new VoteCast(vote, member, choice));
      }
      case CountTaken(var vote, var tally, var papers) -> {
        check(!counted.containsKey(vote) && !voided.contains(vote), "counted once", event);
        counted.put(vote, tally);
        invalid.put(vote, papers);
      }
      case SecretTotalsTaken(var vote, var tally) -> counted(vote, tally, event);
      case HandsCounted(var vote, var tally) -> counted(vote, tally, event);
      case HandCountCorrected(var vote, var tally, _) -> corrected(vote, tally, event);
      case VoteClosed(var vote) -> check(ended.add(vote), "a vote closes once", event);
      case RoundVoided(var vote, _) -> voided(vote, event);
      case ResultAnnounced said -> announced(said);
      default -> {}
    }
  }

  private void arrived(SittingId sitting, MemberId member, Session before, Event event) {
    check(present(sitting).add(member), "nobody arrives twice", event);
    division(sitting, before).ifPresent(vote -> entitled.get(vote).add(member));
  }

  private void left(SittingId sitting, MemberId member, Session before, Event event) {
    check(present(sitting).remove(member), "who leaves was here", event);
    division(sitting, before)
        .filter(vote -> !choices.get(vote).containsKey(member))
        .ifPresent(vote -> entitled.get(vote).remove(member));
  }

  /** The vote that is open and whose roll is too. */
  private Optional<VoteId> division(SittingId sitting, Session before) {
    return before.openVote(sitting).map(Vote::id).filter(id -> rules.get(id).equals("division"));
  }

  private Set<MemberId> present(SittingId sitting) {
    return here.computeIfAbsent(sitting, _ -> new HashSet<>());
  }

  private void quorum(SittingId id, Session before, Event event) {
    var body = before.sitting(id).orElseThrow().plan().body();
    int due = before.roster().due(body);
    boolean asked = body.equals(House.PLENARY);
    check(!asked || present(id).size() * 3 >= due * 2, "opened with two thirds", event);
  }

  private void opened(VoteOpened opened, Session before) {
    var item = before.sitting(opened.item().sitting()).orElseThrow().item(opened.item());
    rules.put(
        opened.vote(), item.orElseThrow().item().business().question().orElseThrow().decision());
    check(!entitled.containsKey(opened.vote()), "a vote opens once", opened);
    var sitting = opened.item().sitting();
    sittings.put(opened.vote(), sitting);
    entitled.put(opened.vote(), new HashSet<>(present(sitting)));
    choices.put(opened.vote(), new HashMap<>());
    boolean another =
        sittings.entrySet().stream()
            .anyMatch(
                other ->
                    other.getValue().equals(sitting)
                        && !other.getKey().equals(opened.vote())
                        && !ended.contains(other.getKey())
                        && !voided.contains(other.getKey()));
    check(!another, "one vote at a time", opened);
  }

  private void cast(VoteCast cast) {
    check(running(cast.vote()), "votes are taken while the vote is open", cast);
    check(entitled.get(cast.vote()).contains(cast.member()), "who votes was here", cast);
    choices.get(cast.vote()).put(cast.member(), cast.choice());
  }

  private void counted(VoteId vote, Tally tally, Event event) {
    check(running(vote), "counts are taken while the vote is open", event);
    check(tally.cast() <= entitled.get(vote).size(), "no more votes than voters", event);
    counted.put(vote, tally);
  }

  private void corrected(VoteId vote, Tally tally, Event event) {
    check(counted.containsKey(vote), "what is corrected was counted", event);
    check(tally.cast() <= entitled.get(vote).size(), "no more votes than voters", event);
    counted.put(vote, tally);
  }

  private void voided(VoteId vote, Event event) {
    check(entitled.containsKey(vote) && voided.add(vote), "a round is voided once", event);
  }

  private void announced(ResultAnnounced said) {
    check(ended.contains(said.vote()), "announced after closing", said);
    check(!voided.contains(said.vote()), "a void round has no result", said);
    var tally = tally(said.vote());
    check(tally.equals(said.tally()), "announced as counted", said);
    int entitledToVote = entitled.get(said.vote()).size();
    check(said.present() == entitledToVote, "present as frozen", said);
    int papers = invalid.getOrDefault(said.vote(), 0);
    check(tally.cast() + papers + said.notVoted() == entitledToVote, "totals add up", said);
    boolean ofAll = tally.inFavour() * 2 > said.members();
    boolean equal = tally.inFavour() == tally.against();
    switch (rules.get(said.vote())) {
      case "casting" -> check(equal || said.carried() == more(tally), "more for", said);
      case "second" -> check(said.carried() == more(tally), "more for than against", said);
      default -> check(said.carried() == ofAll, "half of all", said);
    }
  }

  private static boolean more(Tally tally) {
    return tally.inFavour() > tally.against();
  }

  private boolean running(VoteId vote) {
    return entitled.containsKey(vote) && !ended.contains(vote) && !voided.contains(vote);
  }

  private Tally tally(VoteId vote) {
    if (counted.containsKey(vote)) return counted.get(vote);
    var cast = choices.get(vote).values();
    return new Tally(
        Collections.frequency(cast, Choice.FOR),
        Collections.frequency(cast, Choice.AGAINST),
        Collections.frequency(cast, Choice.ABSTAIN));
  }

  private static void check(boolean holds, String law, Event event) {
    if (!holds) throw new AssertionError("broken: " + law + ", by " + event);
  }
}
