package plenary.app.chamber;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Lock;
import plenary.app.chamber.Clerk.Ruling;
import plenary.app.chamber.Task.Decide;
import plenary.app.chamber.Task.TellHead;

/** The thread that decides, one command after the other. */
final class Deciding implements Runnable {
  /**
   * Most commands decided in one go, while no page can be read. Few, so that those decided can be
   * written while the next are being decided.
   */
  private static final int AT_ONCE = 16;

  private final Clerk clerk;
  private final Lock lock;
  private final Gate gate;
  private final Inbox inbox;
  private final BlockingQueue<Outcome> outbox;

  /**
   * @param lock held while the session may change
   */
  Deciding(Clerk clerk, Lock lock, Queues queues) {
    this.clerk = clerk;
    this.lock = lock;
    this.gate = queues.gate();
    this.inbox = queues.inbox();
    this.outbox = queues.outbox();
  }

  @Override
  public void run() {
    try {
      while (!gate.isShut()) step();
      inbox.turnAwayAll();
      outbox.put(new Outcome.End());
    } catch (InterruptedException e) { // nobody interrupts this thread
      throw new IllegalStateException(e);
    }
  }

  private void step() throws InterruptedException {
    var tasks = inbox.take(AT_ONCE);
    for (var outcome : decide(tasks)) outbox.put(outcome);
    tasks.forEach(Task::turnAway);
  }

  /** Decides until the gate is shut; tasks that are left then stay in {@code tasks}. */
  private List<Outcome> decide(Deque<Task> tasks) {
    var outcomes = new ArrayList<Outcome>(tasks.size());
    lock.lock();
    try {
      while (!tasks.isEmpty() && !gate.isShut()) {
        decide(tasks.getFirst()).ifPresent(outcomes::add);
        tasks.removeFirst();
      }
    } catch (Throwable e) { // while something was made to happen: the state is not sure any more
      gate.fail(e);
    } finally {
      lock.unlock();
    }
    return outcomes;
  }

  private Optional<Outcome> decide(Task task) {
    return switch (task) {
      case Decide(var asked, var who) -> decide(asked, who);
      case TellHead(var who) -> Optional.of(new Outcome.Head(who, clerk.head()));
      case Task.Look _ -> Optional.empty();
      case Task.End _ -> {
        gate.shut();
        yield Optional.empty();
      }
    };
  }

  private Optional<Outcome> decide(Asked asked, Waiting<Answer> who) {
    Ruling ruling;
    try {
      ruling = clerk.look(asked);
    } catch (RuntimeException e) { // nothing has changed: the fault is this command's alone
      who.to().completeExceptionally(e);
      return Optional.empty();
    }
    var result = clerk.perform(ruling);
    return Optional.of(
        new Outcome.Decided(who, result.answer(), result.entries(), result.milestone()));
  }
}
