package plenary.app.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plenary.app.hall.HallPage;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;

/** The big screen. */
final class HallActions {
  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final Topic topic;

  HallActions(Floor floor, Live live, Pages pages) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.topic = live.topic("hall", () -> pages.live(this::draw, "hall"));
  }

  private Map<String, String> draw() {
    return look()
        .map(page -> Map.of("hall", pages.part("hall/message", Map.of("page", page))))
        .orElseGet(Map::of);
  }

  void page(Visit visit) {
    var params = new HashMap<String, Object>();
    params.put("page", look().orElseThrow(Problem::notFound));
    params.put("look", visit.query("look").equals("dark") ? "dark" : "light");
    visit.html(pages.page("hall", params));
  }

  void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  private Optional<HallPage> look() {
    var now = floor.now();
    return floor.read(
        session ->
            Sittings.current(session)
                .map(sitting -> HallPage.of(session, sitting.plan().sitting(), now)));
  }
}
