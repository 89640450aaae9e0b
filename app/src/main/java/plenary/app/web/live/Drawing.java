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

  /**
   * A part as the bytes that are sent.
   *
   * @param drawn as it was drawn, with holes where other parts belong
   */
  record Part(long changed, String drawn, byte[] event) {}

  /**
   * This drawing with {@code fragments} in place; the same one if none of them differs. A fragment
   * may have holes for others ({@link Topic#hole}): what fills them does not make it another.
   */
  Drawing with(Map<String, String> fragments) {
    var next = new LinkedHashMap<String, Part>();
    boolean changed = fragments.size() != parts.size();
    for (var fragment : fragments.entrySet()) {
      var old = parts.get(fragment.getKey());
      if (old == null || !old.drawn().equals(fragment.getValue())) {
        changed = true;
        next.put(fragment.getKey(), part(fragment, number + 1, fragments));
      } else if (fragment.getValue().contains(Topic.HOLE)) {
        next.put(fragment.getKey(), part(fragment, old.changed(), fragments));
      } else {
        next.put(fragment.getKey(), old);
      }
    }
    return changed ? new Drawing(number + 1, next) : this;
  }

  private static Part part(
      Map.Entry<String, String> fragment, long changed, Map<String, String> fragments) {
    var html = filled(fragment.getValue(), fragments);
    var text = new StringBuilder(html.length() + 64);
    text.append("event: ").append(fragment.getKey()).append('\n');
    html.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    var event = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    return new Part(changed, fragment.getValue(), event);
  }

  private static String filled(String html, Map<String, String> fragments) {
    int from = html.indexOf(Topic.HOLE);
    if (from < 0) return html;
    var text = new StringBuilder(html.length() * 2);
    int done = 0;
    while (from >= 0) {
      int to = html.indexOf(Topic.HOLE_END, from);
      var name = html.substring(from + Topic.HOLE.length(), to);
      text.append(html, done, from).append(fragments.getOrDefault(name, ""));
      done = to + 1;
      from = html.indexOf(Topic.HOLE, done);
    }
    return text.append(html, done, html.length()).toString();
  }
}
