package plenary.app.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.session.Session;

/** How the server does, in numbers: never a name, never a choice, never who pressed. */
final class Status {
  private final Floor floor;
  private final Live live;

  private final Traffic traffic;

  Status(Floor floor, Live live, Traffic traffic) {
    this.traffic = traffic;
    this.floor = floor;
    this.live = live;
  }

  /** Whether commands are taken. */
  void health(Visit visit) {
    floor.read(Session::size); // throws where the chamber has stopped, and that is 503
    visit.text("ok\n");
  }

  /** In the text form that Prometheus reads. */
  void metrics(Visit visit) {
    var out = new StringBuilder();
    long entries = floor.read(Session::size);
    metric(out, "plenary_entries", "gauge", "Entries of the record.");
    out.append("plenary_entries ").append(entries).append('\n');
    metric(out, "plenary_screens", "gauge", "Connected screens, by kind of page.");
    var screens = new HashMap<String, Integer>();
    live.topics().forEach(topic -> screens.merge(topic.name(), topic.listeners(), Integer::sum));
    screens.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                out.append("plenary_screens{page=\"")
                    .append(each.getKey())
                    .append("\"} ")
                    .append(each.getValue())
                    .append('\n'));
    metric(out, "plenary_pushes_total", "counter", "Live pages drawn anew and sent.");
    out.append("plenary_pushes_total ").append(live.pushes()).append('\n');
    metric(out, "plenary_requests_total", "counter", "Requests answered, by route and status.");
    traffic.write(out);
    var runtime = Runtime.getRuntime();
    metric(out, "plenary_memory_bytes", "gauge", "Memory of the process, by kind.");
    memory(out, "heap_limit", runtime.maxMemory());
    memory(out, "heap_used", runtime.totalMemory() - runtime.freeMemory());
    visit.send(
        "text/plain; version=0.0.4; charset=utf-8",
        out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void memory(StringBuilder out, String kind, long bytes) {
    out.append("plenary_memory_bytes{kind=\"" + kind + "\"} ").append(bytes).append('\n');
  }

  private static void metric(StringBuilder out, String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }
}
