package plenary.app.chamber;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import plenary.act.Actor;
import plenary.act.VoteCommand.CloseVote;
import plenary.base.VoteId;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * Closes every vote whose time is over, by the chamber's clock. It keeps nothing: what is due
 * stands in the session, so a hold, a resumption or a restart changes what is due and nothing here.
 */
public final class Timekeeper implements AutoCloseable {
  /** Between two looks at the clock while a vote runs: a clock may be set meanwhile. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Chamber chamber;
  private final Thread keeper = Thread.ofVirtual().name("timekeeper").unstarted(this::keep);
  private volatile boolean open = true;

  /** A vote that closes at a moment unless it is held. */
  private record Due(VoteId vote, Instant at) {}

  Timekeeper(Chamber chamber) {
    this.chamber = chamber;
  }

  /** Keeps the time of a chamber's votes until it is closed. */
  public static Timekeeper start(Chamber chamber) {
    var keeper = new Timekeeper(chamber);
    chamber.onChange(keeper::wake);
    keeper.keeper.start();
    return keeper;
  }

  private void wake() {
    LockSupport.unpark(keeper);
  }

  private void keep() {
    while (open) {
      var wait = look();
      if (!open) return;
      if (wait.isEmpty()) LockSupport.park(this);
      else LockSupport.parkNanos(this, wait.get().toNanos());
    }
  }

  /** Closes what is over; says how long to wait for the next, if any vote has a time. */
  Optional<Duration> look() {
    try {
      var all = chamber.read(Timekeeper::due);
      var now = chamber.now();
      var later = new ArrayList<Instant>();
      for (var due : all) {
        if (due.at().isAfter(now)) later.add(due.at());
        else close(due);
      }
      return later.stream()
          .min(Instant::compareTo)
          .map(next -> Duration.between(now, next))
          .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    } catch (ChamberStoppedException e) {
      return Optional.empty(); // it rings again once it goes on
    }
  }

  /** The id is the same for the same end, so that a second asking is no second command. */
  private void close(Due due) {
    var id = "time-is-over-" + due.vote().number() + "-" + due.at().toEpochMilli();
    var _ = chamber.ask(new Asked(id, Actor.SYSTEM, new CloseVote(due.vote()))).join();
  }

  private static List<Due> due(Session session) {
    return session.votes().stream()
        .filter(vote -> vote.state() == Vote.State.OPEN)
        .flatMap(vote -> vote.endsAt().map(end -> new Due(vote.id(), end)).stream())
        .toList();
  }

  @Override
  public void close() {
    open = false;
    wake();
  }
}
