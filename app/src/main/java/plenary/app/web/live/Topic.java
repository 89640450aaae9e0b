package plenary.app.web.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The live parts of one kind of page, and who shows it. */
public final class Topic {
  private final String name;
  private final Supplier<Map<String, String>> draw;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile Drawing drawing = Drawing.NONE;

  Topic(String name, Supplier<Map<String, String>> draw) {
    this.name = name;
    this.draw = draw;
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

  /** Draws anew, if anybody looks, and wakes who has to be told. One thread calls this. */
  void redraw() {
    if (listeners.isEmpty()) {
      drawing = new Drawing(drawing.number(), Map.of()); // what stands here would soon be old
      return;
    }
    var next = drawing.with(draw.get());
    if (next == drawing) return;
    drawing = next;
    listeners.forEach(Listener::wake);
  }

  void wakeAll() {
    listeners.forEach(Listener::wake);
  }
}
