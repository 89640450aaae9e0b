package plenary.app.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import plenary.act.Actor;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.Role;
import plenary.act.VoteCommand.CastVote;
import plenary.agenda.Sitting;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.ChamberStoppedException;
import plenary.app.web.edge.Sittings;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.VoteId;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * Simulated deputies: they come in once the doors open, and press once a vote runs. What they do is
 * drawn from a fixed seed.
 */
final class Crowd {
  private static final int AGAINST = 2;
  private static final int ABSTAINING = 3;
  private static final int PRESSING_NOTHING = 1;
  private static final long SEED = 20_221_229;
  private static final Actor GATE = new Actor(Role.SECRETARIAT, "gate-1");

  private final Chamber chamber;
  private final List<MemberId> arrivals;
  private final Supplier<Set<MemberId>> signedIn;
  private final Tempo tempo;
  private final Set<VoteId> pressed = new HashSet<>();
  private boolean arrived;
  private volatile boolean gone;

  /**
   * A crowd that follows what happens in a chamber.
   *
   * @param arrivals who comes, in order
   * @param signedIn deputies who act for themselves
   */
  Crowd(Chamber chamber, List<MemberId> arrivals, Supplier<Set<MemberId>> signedIn, Tempo tempo) {
    this.chamber = chamber;
    this.tempo = tempo;
    this.arrivals = List.copyOf(arrivals);
    this.signedIn = signedIn;
  }

  /** Looks whether there is something to do; the chamber calls it after every change. */
  void look() {
    if (gone) return;
    try {
      chamber.read(Crowd::duty).ifPresent(this::begin);
    } catch (ChamberStoppedException e) {
      gone = true;
    }
  }

  /** Leaves: nobody comes in or presses any more. */
  void leave() {
    gone = true;
  }

  /** What the sitting waits for. */
  private sealed interface Duty {
    record Arrive(SittingId sitting) implements Duty {}

    record Press(VoteId vote, Voters voters) implements Duty {}
  }

  /** Who may vote: those whom the example names, and the others. */
  private record Voters(List<MemberId> named, List<MemberId> others) {}

  private static Optional<Duty> duty(Session session) {
    return Sittings.current(session).flatMap(sitting -> duty(session, sitting));
  }

  private static Optional<Duty> duty(Session session, Sitting sitting) {
    var id = sitting.plan().sitting();
    var vote = session.unsettledVote(id).filter(Crowd::isRunning);
    if (vote.isPresent()) return vote.map(running -> press(session, running));
    boolean open = session.attendance(id).filter(each -> each.checkInOpen()).isPresent();
    boolean planned = sitting.state() == Sitting.State.PLANNED;
    return open && planned ? Optional.of(new Duty.Arrive(id)) : Optional.empty();
  }

  private static boolean isRunning(Vote vote) {
    return vote.state() == Vote.State.OPEN && !vote.byHands();
  }

  private static Duty press(Session session, Vote vote) {
    var named = new ArrayList<MemberId>();
    var others = new ArrayList<MemberId>();
    for (var member : session.roster().members()) {
      if (!vote.mayVote(member.id())) continue;
      boolean isNamed = session.roster().standingChairs().contains(member.id());
      (isNamed ? named : others).add(member.id());
    }
    return new Duty.Press(vote.id(), new Voters(named, others));
  }

  /** The chamber calls from one thread at a time. */
  private void begin(Duty duty) {
    switch (duty) {
      case Duty.Arrive(var sitting) -> {
        if (arrived) return;
        arrived = true;
        start("arrivals", () -> arrive(sitting));
      }
      case Duty.Press(var vote, var voters) -> {
        if (pressed.add(vote)) start("presses", () -> press(vote, voters));
      }
    }
  }

  private static void start(String name, Runnable work) {
    Thread.ofVirtual().name("crowd-" + name).start(work);
  }

  private void arrive(SittingId sitting) {
    var random = new Random(SEED);
    var moments = new ArrayList<Moment>();
    for (int i = 0; i < arrivals.size(); i++) {
      var command = new CheckIn(sitting, List.of(arrivals.get(i)), Optional.empty());
      var id = "gate-1-" + arrivals.get(i).code();
      moments.add(new Moment(wave(random, i), new Asked(id, GATE, command)));
    }
    act(moments);
  }

  /** They come in waves, as buses do, in the order of the list more or less. */
  private long wave(Random random, int place) {
    double at = (place + 0.5) / arrivals.size();
    double swell = at + 0.035 * Math.sin(at * 5 * 2 * Math.PI);
    double jitter = 0.01 * random.nextDouble();
    return Math.round(tempo.arriving().toMillis() * Math.clamp(swell + jitter, 0, 1));
  }

  private void press(VoteId vote, Voters voters) {
    var random = new Random(SEED + vote.number());
    var choices = choices(voters.others().size(), random);
    var themselves = signedIn.get();
    var moments = new ArrayList<Moment>();
    for (var member : voters.named()) {
      if (!themselves.contains(member)) moments.add(press(vote, member, Choice.FOR, random));
    }
    for (int i = 0; i < choices.size(); i++) {
      var member = voters.others().get(i);
      if (themselves.contains(member)) continue;
      choices.get(i).ifPresent(choice -> moments.add(press(vote, member, choice, random)));
    }
    act(moments);
  }

  private Moment press(VoteId vote, MemberId member, Choice choice, Random random) {
    long at = Math.round(tempo.pressing().toMillis() * Math.min(1, delay(random)));
    var id = "crowd-" + vote.number() + "-" + member.code();
    var cast = new CastVote(vote, member, choice);
    return new Moment(at, new Asked(id, Actor.deputy(member), cast));
  }

  /** Most press early, a few take their time. */
  private static double delay(Random random) {
    return 0.04 + 0.18 * -Math.log(1 - random.nextDouble());
  }

  /** Few are against, fewer press nothing, and none of these is somebody whom the example names. */
  private static List<Optional<Choice>> choices(int number, Random random) {
    var choices = new ArrayList<Optional<Choice>>();
    choices.addAll(Collections.nCopies(AGAINST, Optional.of(Choice.AGAINST)));
    choices.addAll(Collections.nCopies(ABSTAINING, Optional.of(Choice.ABSTAIN)));
    choices.addAll(Collections.nCopies(PRESSING_NOTHING, Optional.empty()));
    while (choices.size() < number) choices.add(Optional.of(Choice.FOR));
    Collections.shuffle(choices, random);
    return choices.subList(0, number);
  }

  /** Something to be asked, so many milliseconds from the beginning. */
  private record Moment(long millis, Asked asked) {}

  /** What is refused, since somebody was faster or the vote has closed, is left at that. */
  private void act(List<Moment> moments) {
    moments.sort(Comparator.comparingLong(Moment::millis));
    long began = System.nanoTime();
    for (var moment : moments) {
      if (gone) return;
      if (!slept(moment.millis() - Duration.ofNanos(System.nanoTime() - began).toMillis())) return;
      var _ = chamber.ask(moment.asked());
    }
  }

  private static boolean slept(long millis) {
    try {
      if (millis > 0) Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
