package plenary.app.web.home;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;

/** The public page, for anybody. */
public final class HomeActions {
  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final Topic topic;

  public HomeActions(Floor floor, Live live, Pages pages) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.topic = live.topic("home", () -> pages.live(this::draw, "sittings"));
  }

  private Map<String, String> draw() {
    return Map.of("sittings", pages.part("home/sittings", params()));
  }

  public void page(Visit visit) {
    visit.cache("no-cache").html(pages.page("home", params()));
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  private Map<String, Object> params() {
    var params = new HashMap<String, Object>();
    params.put("page", floor.read(HomePage::of));
    return params;
  }
}
