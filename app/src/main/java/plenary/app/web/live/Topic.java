package plenary.app.web.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The live parts of one kind of page, and who shows it. */
public final class Topic {
  private static final long BETWEEN_PUSHES = TimeUnit.MILLISECONDS.toNanos(250);

  /** What is drawn and found to be the same is sent to nobody, and may be looked at sooner. */
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(40);

  /** No text that somebody typed has it in it: that would be escaped. */
  static final String HOLE = "<@part:";

  static final char HOLE_END = '>';

  private final String name;
  private final Duration beat;
  private final Supplier<Map<String, String>> draw;
  private final Supplier<UnaryOperator<String>> owns;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile Drawing drawing = Drawing.NONE;
  private boolean stale = true;
  private long notBefore = System.nanoTime();

  Topic(
      String name,
      Duration beat,
      Supplier<Map<String, String>> draw,
      Supplier<UnaryOperator<String>> owns) {
    this.name = name;
    this.beat = beat;
    this.draw = draw;
    this.owns = owns;
  }

  /** Stands in a part of a page where another part belongs, which is also sent by itself. */
  public static String hole(String part) {
    return HOLE + part + HOLE_END;
  }

  /** How long nothing may be sent before it is said that there is nothing new. */
  Duration beat() {
    return beat;
  }

  public String name() {
    return name;
  }

  /** How many browsers show it. */
  public int listeners() {
    return listeners.size();
  }

  /** How often it was drawn anew and sent. */
  public long pushes() {
    return drawing.number();
  }

  Drawing drawing() {
    return drawing;
  }

  void join(Listener listener) {
    listeners.add(listener);
  }

  void leave(Listener listener) {
    listeners.remove(listener);
  }

  /** What is drawn may be old. The thread that draws calls this. */
  void stale() {
    stale = true;
  }

  /**
   * Draws anew what may be old, if anybody looks and it is time, and wakes who has to be told. The
   * thread that draws calls this.
   *
   * @return for how many nanoseconds nothing is to be done, unless something changes
   */
  long redraw() {
    if (!stale) return Long.MAX_VALUE;
    long now = System.nanoTime();
    if (now < notBefore) return notBefore - now;
    stale = false;
    if (listeners.isEmpty()) {
      drawing = new Drawing(drawing.number(), Map.of()); // what stands here would soon be old
      return Long.MAX_VALUE;
    }
    notBefore = now + BETWEEN_PUSHES; // also where drawing fails
    var next = drawing.with(draw.get());
    boolean changed = next != drawing;
    if (!changed) notBefore = now + BETWEEN_LOOKS;
    drawing = next;
    var own = owns.get();
    for (var listener : listeners) {
      if (listener.tell(own) || changed) listener.wake();
    }
    return Long.MAX_VALUE;
  }

  void wakeAll() {
    listeners.forEach(Listener::wake);
  }
}
