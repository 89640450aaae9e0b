package plenary.app.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** One browser that shows a page: its own thread, until it goes away. */
final class Listener {
  /** An event of its own, so that the page can hear it and knows that the line holds. */
  private static final byte[] NOTHING_NEW =
      "event: beat\ndata:\n\n".getBytes(StandardCharsets.US_ASCII);

  private final Thread thread = Thread.currentThread();
  private final Topic topic;
  private final OutputStream out;
  private final UnaryOperator<byte[]> own;
  private final String reader;
  private volatile String mine = "";
  private String told = "";
  private long seen;

  Listener(Topic topic, OutputStream out, UnaryOperator<byte[]> own, String reader) {
    this.topic = topic;
    this.out = out;
    this.own = own;
    this.reader = reader;
  }

  /** Takes in what is whose; whether the reader's own is another than before. */
  boolean tell(UnaryOperator<String> owns) {
    var next = owns.apply(reader);
    if (next.equals(mine)) return false;
    mine = next;
    return true;
  }

  void wake() {
    LockSupport.unpark(thread);
  }

  /** Sends what is new, and now and then that nothing is, while {@code open}. */
  void follow(BooleanSupplier open) throws IOException {
    send(("retry: " + jittered() + "\n\n").getBytes(StandardCharsets.US_ASCII));
    while (open.getAsBoolean()) {
      var drawing = topic.drawing();
      var own = mine;
      if (drawing.number() > seen || !own.equals(told)) {
        send(drawing, own);
      } else if (!waited()) {
        send(NOTHING_NEW);
      }
    }
  }

  /** Waits for a push; false if none came for the length of a heartbeat. */
  private boolean waited() {
    long asleep = System.nanoTime();
    LockSupport.parkNanos(this, topic.beat().toNanos());
    return System.nanoTime() - asleep < topic.beat().toNanos();
  }

  private void send(Drawing drawing, String now) throws IOException {
    for (var part : drawing.parts().values()) {
      if (part.changed() > seen) out.write(own.apply(part.event()));
    }
    if (!now.equals(told)) {
      out.write(("event: own\ndata: " + now + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
    told = now;
    seen = drawing.number();
    out.flush();
  }

  private void send(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /** When to come back after a cut: not all at the same moment. */
  private static int jittered() {
    return ThreadLocalRandom.current().nextInt(1_000, 5_000);
  }
}
