package plenary.app.web.live;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The live parts of a page as they stand: each with the number of the push in which it changed.
 *
 * @param number of the latest push, from 0 before the first
 * @param parts by the name of their event
 */
record Drawing(long number, Map<String, Part> parts) {
  static final Drawing NONE = new Drawing(0, Map.of());

  Drawing {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** A part as the bytes that are sent. */
  record Part(long changed, String html, byte[] event) {}

  /** This drawing with {@code fragments} in place; the same one if none of them differs. */
  Drawing with(Map<String, String> fragments) {
    var next = new LinkedHashMap<String, Part>();
    boolean changed = fragments.size() != parts.size();
    for (var fragment : fragments.entrySet()) {
      var old = parts.get(fragment.getKey());
      boolean same = old != null && old.html().equals(fragment.getValue());
      changed |= !same;
      next.put(fragment.getKey(), same ? old : part(fragment.getKey(), fragment.getValue()));
    }
    return changed ? new Drawing(number + 1, next) : this;
  }

  private Part part(String event, String html) {
    var text = new StringBuilder(html.length() + 64).append("event: ").append(event).append('\n');
    html.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    return new Part(
        number + 1, html, text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }
}
