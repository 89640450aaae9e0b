package plenary.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.app.web.edge.Route;
import plenary.rules.Secrecy;

/**
 * Every page there is, in the role that works on it: usable by everybody, on every screen, by the
 * keyboard alone. A page that is added is walked too, or fails here for want of an example.
 */
@ExtendWith(Chromium.class)
@Timeout(600)
class EveryPageTest {
  /** The narrowest phone that a page is made for. */
  private static final int NARROW = 360;

  /** Tabbing through a table of hundreds tells no more than through its first rows. */
  private static final int MOST_STOPS = 120;

  /** What to put in the places of an address. */
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("/desk/export/roster.{kind}", "/desk/export/roster.csv"),
          Map.entry("/desk/export/attendance-{sitting}.{kind}", "/desk/export/attendance-1.csv"),
          Map.entry("/rules/{id}", "/rules/cn-municipal"),
          Map.entry("/desk/papers/{kind}", "/desk/papers/agenda"),
          Map.entry("/desk/roster/{code}", "/desk/roster/m008"),
          Map.entry("/desk/sittings/{sitting}", "/desk/sittings/1"),
          Map.entry("/gate/lists/{delegation}", "/gate/lists/delegation-01"),
          Map.entry("/gate/lists/{delegation}/sheet", "/gate/lists/delegation-01/sheet"),
          Map.entry("/gate/lists/{delegation}/print", "/gate/lists/delegation-01/print"),
          Map.entry("/desk/contacts/{code}", "/desk/contacts/m008"),
          Map.entry("/desk/paper/{paper}", "/desk/paper/1"),
          Map.entry("/desk/paper/{paper}/{version}", "/desk/paper/1/1"),
          Map.entry("/deputy/papers/{paper}/{version}", "/deputy/papers/1/1"),
          Map.entry("/hall/{screen}", "/hall/main"),
          Map.entry("/papers/{paper}", "/papers/1"),
          Map.entry("/sittings/{sitting}", "/sittings/1"),
          Map.entry("/sittings/{sitting}/votes/{vote}", "/sittings/1/votes/1"),
          Map.entry("/api/sittings/{sitting}", "/api/sittings/1"),
          Map.entry("/api/sittings/{sitting}/votes/{vote}", "/api/sittings/1/votes/1"),
          Map.entry("/assets/{hash}/{name}", "/assets/0/plenary.css"));

  private static final List<Role> ROLES =
      List.of(
          Role.PUBLIC,
          Role.SECRETARIAT,
          Role.CHAIR,
          Role.DEPUTY,
          Role.TELLER,
          Role.GATE,
          Role.ADMINISTRATOR);

  /** Addresses that are used up by being opened, and are looked at elsewhere. */
  private static final Set<String> ELSEWHERE =
      Set.of("/signin/{secret}", "/card/{code}", "/account/set/{secret}");

  @TempDir Path folder;

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  @Test
  @DisplayName(
      "no page has anything that axe objects to, or is wider than a phone of 360, or hides from Tab")
  void every_page(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      for (var role : ROLES) {
        var page = room.open(Screen.DESK, role == Role.PUBLIC ? "/" : site.link(actor(role)));
        for (var route : site.addresses()) {
          if (route.roles().getFirst() == role) visit(page, route);
        }
      }
    }
    assertTrue(seen.size() > 10, "only these were seen: " + seen);
    assertEquals(List.of(), wrong);
  }

  private static Actor actor(Role role) {
    return switch (role) {
      case SECRETARIAT -> TestSite.DESK;
      case CHAIR -> TestSite.CHAIR;
      case DEPUTY -> Actor.deputy(TestSite.PRESENT);
      default -> new Actor(role, "somebody");
    };
  }

  private void visit(Page page, Route route) {
    if (ELSEWHERE.contains(route.path()) || route.path().endsWith("live")) return;
    if (route.path().equals("/desk/import/{id}")) {
      preview(page);
      return;
    }
    var path = EXAMPLES.getOrDefault(route.path(), route.path());
    if (path.contains("{")) {
      wrong.add(path + " has no example here");
      return;
    }
    var answer = page.request().get(path);
    if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) return;
    if (!answer.text().startsWith("<!doctype")) return; // a part of a page
    seen.add(path);
    page.navigate(path);
    look(page, path);
  }

  /** A file with a fault, as it is shown before it is taken in. */
  private void preview(Page page) {
    page.navigate("/desk/import");
    var roster = "证号,姓名,代表团\n900,,甲团\n901,李\u200b明,甲团\n".getBytes(UTF_8);
    page.setInputFiles("#roster", new FilePayload("名册.csv", "text/csv", roster));
    page.locator("[data-test=send-roster]").click();
    page.locator("[data-test=sheet]").waitFor();
    seen.add("/desk/import/{id}");
    look(page, "/desk/import/{id}");
  }

  private void look(Page page, String path) {
    for (var objection : Axe.objections(page)) wrong.add(path + " " + objection);
    page.setViewportSize(NARROW, Screen.PHONE.height);
    int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (wide > NARROW) wrong.add(path + " is " + wide + " wide on a phone of " + NARROW);
    page.setViewportSize(Screen.DESK.width, Screen.DESK.height);
    int missed = (Integer) page.evaluate(Tabs.STOPS) - Tabs.reached(page, MOST_STOPS);
    if (missed > 0) wrong.add(path + ": Tab does not come to " + missed + " things to press");
  }
}
