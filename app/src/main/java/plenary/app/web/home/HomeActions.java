package plenary.app.web.home;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;

/** The public pages, for anybody: the session, each sitting, each result, and the feed. */
public final class HomeActions {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PAGE = "page";

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
    visit.shared(HTML, pages.page("home", params()));
  }

  /** A sitting as a page of the record. */
  public void sitting(Visit visit) {
    var page = look();
    var sitting = Places.sitting(page, visit);
    visit.shared(HTML, pages.page("home/sitting", Map.of(PAGE, page, "sitting", sitting)));
  }

  /** A result as a page of the record. */
  public void vote(Visit visit) {
    var page = look();
    var sitting = Places.sitting(page, visit);
    var result = Places.result(sitting, visit);
    var params = Map.of(PAGE, page, "sitting", sitting, "result", result);
    visit.shared(HTML, pages.page("home/vote", params));
  }

  /** What was announced, for readers of feeds. */
  public void feed(Visit visit) {
    var feed = new Feed(look(), visit.address(""));
    visit.shared("application/atom+xml; charset=utf-8", feed.xml());
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  private HomePage look() {
    return floor.read(HomePage::of).orElseThrow(Problem::notFound);
  }

  private Map<String, Object> params() {
    var params = new HashMap<String, Object>();
    params.put(PAGE, floor.read(HomePage::of));
    return params;
  }
}
