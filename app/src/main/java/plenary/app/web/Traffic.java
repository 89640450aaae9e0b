package plenary.app.web;

import io.javalin.router.Endpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * How many requests were answered, by route and status. A route is what stands in the table, with
 * its places in braces: nothing that anybody sent is in it.
 */
final class Traffic {
  private final Map<String, LongAdder> answered = new ConcurrentSkipListMap<>();

  /** A request was answered; of no route if it was for nothing that there is. */
  void answered(@Nullable Endpoint endpoint, int status) {
    var route = endpoint == null ? "none" : endpoint.method + " " + endpoint.path;
    var labels = "route=\"" + route + "\",status=\"" + status + "\"";
    answered.computeIfAbsent(labels, _ -> new LongAdder()).increment();
  }

  /** Writes every count, as Prometheus reads it. */
  void write(StringBuilder out) {
    answered.forEach(
        (labels, count) ->
            out.append("plenary_requests_total{")
                .append(labels)
                .append("} ")
                .append(count.sum())
                .append('\n'));
  }
}
