package plenary.app.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** One browser that shows a page: its own thread, until it goes away. */
final class Listener {
  private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(15);
  private static final byte[] NOTHING_NEW = ":\n\n".getBytes(StandardCharsets.US_ASCII);

  private final Thread thread = Thread.currentThread();
  private final Topic topic;
  private final OutputStream out;
  private final UnaryOperator<byte[]> own;
  private long seen;

  Listener(Topic topic, OutputStream out, UnaryOperator<byte[]> own) {
    this.topic = topic;
    this.out = out;
    this.own = own;
  }

  void wake() {
    LockSupport.unpark(thread);
  }

  /** Sends what is new, and now and then that nothing is, while {@code open}. */
  void follow(BooleanSupplier open) throws IOException {
    send(("retry: " + jittered() + "\n\n").getBytes(StandardCharsets.US_ASCII));
    while (open.getAsBoolean()) {
      var drawing = topic.drawing();
      if (drawing.number() > seen) {
        send(drawing);
      } else if (!waited()) {
        send(NOTHING_NEW);
      }
    }
  }

  /** Waits for a push; false if none came for the length of a heartbeat. */
  private boolean waited() {
    long asleep = System.nanoTime();
    LockSupport.parkNanos(this, HEARTBEAT);
    return System.nanoTime() - asleep < HEARTBEAT;
  }

  private void send(Drawing drawing) throws IOException {
    for (var part : drawing.parts().values()) {
      if (part.changed() > seen) out.write(own.apply(part.event()));
    }
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
