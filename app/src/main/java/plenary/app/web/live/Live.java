package plenary.app.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws every live page anew when something changed, and sends it at most four times a second: at
 * once, where nothing was sent for that long.
 */
public final class Live implements AutoCloseable {
  /** A page that hears nothing for longer says that it is cut off. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Live.class);

  private final List<Topic> topics = new CopyOnWriteArrayList<>();
  private final AtomicBoolean changed = new AtomicBoolean();
  private final Thread pusher = Thread.ofVirtual().name("live").unstarted(this::push);
  private volatile boolean open = true;

  /** Starts to push. */
  public void start() {
    pusher.start();
  }

  /**
   * A kind of page.
   *
   * @param draw its live parts as HTML, by the name of their event
   */
  public Topic topic(String name, Supplier<Map<String, String>> draw) {
    return topic(name, HEARTBEAT, draw, () -> _ -> "");
  }

  /** The same, with something that is each reader's own and is told to nobody else. */
  public Topic topic(
      String name, Supplier<Map<String, String>> draw, Supplier<UnaryOperator<String>> owns) {
    return topic(name, HEARTBEAT, draw, owns);
  }

  /**
   * The same for a page that has to know at once when its line is cut.
   *
   * @param beat how long nothing may be sent before it is said that there is nothing new
   */
  public Topic topic(String name, Duration beat, Supplier<Map<String, String>> draw) {
    return topic(name, beat, draw, () -> _ -> "");
  }

  /**
   * A kind of page.
   *
   * @param owns as things stand, what is whose; looked at once for all readers
   */
  private Topic topic(
      String name,
      Duration beat,
      Supplier<Map<String, String>> draw,
      Supplier<UnaryOperator<String>> owns) {
    var topic = new Topic(name, beat, draw, owns);
    topics.add(topic);
    return topic;
  }

  public List<Topic> topics() {
    return List.copyOf(topics);
  }

  /** How often any page was drawn anew and sent. */
  public long pushes() {
    return topics.stream().mapToLong(Topic::pushes).sum();
  }

  /** Something changed. Costs next to nothing and never waits. */
  public void changed() {
    if (!changed.getAndSet(true)) LockSupport.unpark(pusher);
  }

  /** Keeps whoever reads {@code to} up to date, on the caller's thread, until he or she leaves. */
  public void serve(Topic topic, Stream to) throws IOException {
    serve(topic, to, UnaryOperator.identity());
  }

  /**
   * The same for a page with something in it that is the reader's own.
   *
   * @param own puts it into an event that was drawn for all
   */
  public void serve(Topic topic, Stream to, UnaryOperator<byte[]> own) throws IOException {
    follow(topic, to, new Listener(topic, to.out(), own, ""));
  }

  /** The same for a reader to whom something is told that is his or her own. */
  public void serve(Topic topic, Stream to, String reader) throws IOException {
    follow(topic, to, new Listener(topic, to.out(), UnaryOperator.identity(), reader));
  }

  private void follow(Topic topic, Stream to, Listener listener) throws IOException {
    topic.join(listener);
    try {
      changed(); // what is newest has to be drawn for the first who looks
      listener.follow(() -> open && to.open().getAsBoolean());
    } finally {
      topic.leave(listener);
    }
  }

  /** Somebody may not read any more: every listener looks whether it still may. */
  public void recheck() {
    topics.forEach(Topic::wakeAll);
  }

  private void push() {
    while (open) {
      if (changed.getAndSet(false)) topics.forEach(Topic::stale);
      long wait = Long.MAX_VALUE;
      for (var topic : topics) wait = Math.min(wait, redraw(topic));
      if (!changed.get()) LockSupport.parkNanos(this, wait); // drawing may have used up a wake-up
    }
  }

  /** One page that cannot be drawn does not keep the others from it. */
  private static long redraw(Topic topic) {
    try {
      return topic.redraw();
    } catch (RuntimeException e) {
      LOG.error("The live page {} could not be drawn: {}", topic.name(), e.getClass().getName());
      return Long.MAX_VALUE; // it is tried again with the next change
    }
  }

  @Override
  public void close() {
    open = false;
    LockSupport.unpark(pusher);
    topics.forEach(Topic::wakeAll);
  }
}
