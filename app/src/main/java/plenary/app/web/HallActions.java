package plenary.app.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plenary.app.chamber.SignedCheckpoint;
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
  private static final int BRIEF_CHARS = 10;

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
    var page =
        floor.read(
            session ->
                Sittings.current(session)
                    .map(sitting -> HallPage.of(session, sitting.plan().sitting(), now)));
    var latest = floor.chamber().latestCheckpoint().map(HallActions::brief);
    return latest.isEmpty() ? page : page.map(shown -> shown.withCheckpoint(latest.get()));
  }

  /** How a checkpoint's root begins, as it is written in the checkpoint. */
  private static String brief(SignedCheckpoint signed) {
    return signed.checkpoint().root().base64().substring(0, BRIEF_CHARS);
  }
}
