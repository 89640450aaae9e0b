package plenary.app.chamber;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** What the two threads of a run share. */
record Queues(Gate gate, Inbox inbox, BlockingQueue<Outcome> outbox) {
  Queues(Gate gate) {
    this(gate, new Inbox(gate), new ArrayBlockingQueue<>(Inbox.MOST));
  }
}
