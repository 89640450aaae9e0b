package plenary.app.web.screens;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plenary.act.Role;
import plenary.app.chamber.SignedCheckpoint;
import plenary.app.hall.HallPage;
import plenary.app.hall.Screen;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;

/** The screens of the house, each at its address. */
public final class HallActions {
  private static final int BRIEF_CHARS = 10;

  /** A page takes its line for cut when it has heard nothing for five seconds. */
  private static final Duration BEAT = Duration.ofSeconds(2);

  /** Who may see what hangs before the presidium. */
  private static final List<Role> PRESIDIUM = List.of(Role.CHAIR, Role.SECRETARIAT, Role.SCREEN);

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final Screens screens;
  private final HallParts parts;
  private final Map<String, Topic> topics = new ConcurrentHashMap<>();

  public HallActions(Floor floor, Live live, Pages pages, Screens screens) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.screens = screens;
    this.parts = new HallParts(pages);
    topics.put(Screen.MAIN, topic("hall", Screen.MAIN));
  }

  /** The main screen. */
  public void main(Visit visit) {
    page(visit, screens.get(Screen.MAIN));
  }

  /** What is pushed to the main screen. */
  public void mainLive(Visit visit) throws IOException {
    live(visit, screens.get(Screen.MAIN));
  }

  /** Another screen. */
  public void page(Visit visit) {
    page(visit, screens.get(visit.path("screen")));
  }

  /** What is pushed to another screen. */
  public void live(Visit visit) throws IOException {
    live(visit, screens.get(visit.path("screen")));
  }

  private void page(Visit visit, Screen screen) {
    admit(visit, screen);
    var params = new HashMap<String, Object>();
    params.put("page", look(screen).orElseThrow(Problem::notFound));
    params.put("look", looks(visit, screen));
    params.put("screen", screen);
    visit.html(pages.page("hall", params));
  }

  /** As the address asks, else as the screen is set. */
  private static String looks(Visit visit, Screen screen) {
    var asked = visit.query("look");
    if (asked.equals("dark") || asked.equals("light")) return asked;
    return screen.dark() ? "dark" : "light";
  }

  private void live(Visit visit, Screen screen) throws IOException {
    admit(visit, screen);
    var key = screen.key();
    live.serve(topics.computeIfAbsent(key, _ -> topic("hall-" + key, key)), visit.events());
  }

  /** Turnout by section is for the presidium. */
  private static void admit(Visit visit, Screen screen) {
    if (screen.forPresidium() && !visit.isOneOf(PRESIDIUM)) throw Problem.notSignedIn();
  }

  private Topic topic(String name, String key) {
    return live.topic(
        name,
        BEAT,
        () -> pages.live(() -> draw(screens.find(key)), "hall", "head", "foot", "look"));
  }

  private Map<String, String> draw(Optional<Screen> screen) {
    if (screen.isEmpty()) return Map.of("hall", pages.part("hall/removed", Map.of()));
    return look(screen.get()).map(page -> parts.of(page, screen.get())).orElseGet(Map::of);
  }

  /** What a screen shows now. */
  Optional<HallPage> look(Screen screen) {
    var now = floor.now();
    var page =
        floor.read(
            session ->
                Sittings.current(session)
                    .map(sitting -> HallPage.of(session, sitting.plan().sitting(), now, screen)));
    var latest = floor.chamber().latestCheckpoint().map(HallActions::brief);
    return latest.isEmpty() ? page : page.map(shown -> shown.withCheckpoint(latest.get()));
  }

  /** How a checkpoint's root begins, as it is written in the checkpoint. */
  private static String brief(SignedCheckpoint signed) {
    return signed.checkpoint().root().base64().substring(0, BRIEF_CHARS);
  }
}
