package plenary.app.chamber;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import plenary.app.journal.Journal;
import plenary.record.tree.TreeHead;
import plenary.session.Session;

/**
 * The chamber from one start to the next stop. One thread decides and seals, and goes on while
 * another writes what has gathered and tells the answers.
 */
final class Run {
  private final Clerk clerk;
  private final Gate gate = new Gate();
  private final Inbox inbox;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Durable durable;
  private final Thread decider;
  private final Thread writer;

  private Run(Clerk clerk, Journal journal, Watch watch) {
    this.clerk = clerk;
    this.durable = new Durable(journal.size());
    var queues = new Queues(gate);
    this.inbox = queues.inbox();
    var deciding = new Deciding(clerk, lock.writeLock(), queues);
    var writing = new Writing(journal, queues, durable, watch);
    decider = Thread.ofPlatform().name("plenary-decides").unstarted(deciding);
    writer = Thread.ofPlatform().name("plenary-writes").unstarted(writing);
  }

  static Run start(Clerk clerk, Journal journal, Watch watch) {
    var run = new Run(clerk, journal, watch);
    run.decider.start();
    run.writer.start();
    return run;
  }

  CompletableFuture<Answer> ask(Asked asked) {
    var who = Waiting.forAnswer();
    inbox.put(new Task.Decide(asked, who));
    return who.to();
  }

  /** Size and root of what is decided now, once it is on disk; empty if it never will be. */
  CompletableFuture<Optional<TreeHead>> head() {
    var who = Waiting.forHead();
    inbox.put(new Task.TellHead(who));
    return who.to();
  }

  <T> T read(Function<Session, T> view) {
    long seen;
    T value;
    lock.readLock().lock();
    try {
      if (gate.hasFailed()) throw new ChamberStoppedException();
      value = view.apply(clerk.session());
      seen = clerk.session().size();
    } finally {
      lock.readLock().unlock();
    }
    durable.await(seen);
    return value;
  }

  /** The fault that stopped it, if one did. */
  Optional<Throwable> fault() {
    return gate.fault();
  }

  /** Ends after everything that is queued. */
  void end() {
    inbox.put(new Task.End());
    join();
  }

  /** Waits until both threads have ended. */
  void join() {
    boolean interrupted = false;
    for (var thread = decider; thread.isAlive() || writer.isAlive(); thread = writer) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
