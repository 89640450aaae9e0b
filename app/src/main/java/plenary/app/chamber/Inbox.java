package plenary.app.chamber;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The tasks that wait for the deciding thread, in order, and no more than fit. */
final class Inbox {
  /** How many fit; whoever comes then waits at the door. */
  static final int MOST = 16_384;

  private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(MOST);
  private final Gate gate;

  Inbox(Gate gate) {
    this.gate = gate;
  }

  /** Adds a task, or turns away whoever waits for it where the gate is shut. */
  void put(Task task) {
    try {
      tasks.put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      task.turnAway();
    }
    if (gate.isShut()) { // nobody may be left to take it
      turnAwayAll();
      wake(); // for what was just taken out may have been to wake somebody
    }
  }

  /** Waits for tasks and takes those that are there. */
  Deque<Task> take(int most) throws InterruptedException {
    var taken = new ArrayDeque<Task>(most);
    taken.add(tasks.take());
    tasks.drainTo(taken, most - 1);
    return taken;
  }

  /** Wakes whoever waits in {@link #take}. */
  void wake() {
    tasks.offer(new Task.Look()); // where there is no room nobody waits
  }

  void turnAwayAll() {
    for (var task = tasks.poll(); task != null; task = tasks.poll()) task.turnAway();
  }
}
