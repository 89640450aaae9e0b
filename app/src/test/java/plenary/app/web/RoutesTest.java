package plenary.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.web.edge.Route;
import plenary.app.web.edge.Route.Body;

class RoutesTest {
  /** Everybody there is; Plenary itself does not come through the door. */
  private static final List<Role> VISITORS =
      Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

  @TempDir Path folder;

  @Test
  @DisplayName("every route lets in the roles of the table, and nobody else")
  void every_route_in_every_role() throws IOException {
    var wrong = new ArrayList<String>();
    int seen = 0;
    try (var site = TestSite.opened(folder)) {
      for (var route : site.server.routes().table()) {
        for (var role : VISITORS) {
          int status = status(site, route, role);
          seen++;
          if (!expected(route, role, status)) wrong.add(route + " as " + role + ": " + status);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 500, "only " + seen + " cases");
  }

  @Test
  @DisplayName("before there is a session every route answers, and none fails")
  void before_there_is_a_session() throws IOException {
    var wrong = new ArrayList<String>();
    try (var site = TestSite.empty(folder)) {
      for (var route : site.server.routes().table()) {
        var role = route.roles().getFirst();
        int status = status(site, route, role);
        if (status >= 500) wrong.add(route + ": " + status);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean expected(Route route, Role role, int status) {
    boolean refused = status == 401 || status == 403;
    if (route.roles().contains(role) || route.roles().contains(Role.PUBLIC)) {
      return !refused && status < 500;
    }
    return status == (role == Role.PUBLIC ? 401 : 403);
  }

  private static int status(TestSite site, Route route, Role role) throws IOException {
    var browser = role == Role.PUBLIC ? site.visitor() : site.signedIn(actor(role));
    var path = path(site, route);
    if (route.body() == Body.FORM || route.body() == Body.LONG_FORM)
      return form(site, route, browser, path);
    if (route.body() == Body.FILE) {
      return browser.file(path, "姓名\n".getBytes(UTF_8), "x.csv", "kind", "roster").statusCode();
    }
    if (route.body() == Body.JSON) return browser.json(path, "{}").statusCode();
    assertEquals(HandlerType.GET, route.method());
    var answer = browser.open(path);
    answer.body().close(); // a live page would go on for ever
    return answer.statusCode();
  }

  private static int form(TestSite site, Route route, Browser browser, String path) {
    return route.roles().contains(Role.PUBLIC)
        ? browser.visitorForm(path, fields(site, route)).statusCode()
        : browser.form(path).statusCode();
  }

  private static String[] account(TestSite site) {
    var accounts = site.access.accounts();
    var password = "an old boat on a green lake";
    if (accounts.create("zhang", "张三", List.of(Role.GATE))) {
      accounts.setPassword(accounts.passwordLink("zhang"), password);
    }
    return new String[] {"account", "zhang", "password", password};
  }

  private static Actor actor(Role role) {
    return switch (role) {
      case SECRETARIAT -> TestSite.DESK;
      case CHAIR -> TestSite.CHAIR;
      case GATE -> TestSite.GATE;
      case DEPUTY -> Actor.deputy(TestSite.PRESENT);
      case TELLER, OBSERVER, SCREEN, ADMINISTRATOR -> new Actor(role, "zhang");
      case PUBLIC, SYSTEM -> throw new IllegalArgumentException("nobody signs in as " + role);
    };
  }

  private static String path(TestSite site, Route route) {
    var path = route.path();
    if (path.equals("/account/set/{secret}")) {
      return "/account/set/" + site.access.accounts().administratorLink().text();
    }
    if (path.equals("/card/{code}")) return site.access.cards().issue(TestSite.PRESENT).path();
    return path.replace("{secret}", site.signIns.link(TestSite.DESK).text())
        .replace("{code}", TestSite.PRESENT.code())
        .replace("{hash}", "0")
        .replace("{name}", "plenary.css")
        .replace("{kind}", "agenda")
        .replace("{id}", "current")
        .replace("{code}", TestSite.PRESENT.code())
        .replace("{form}", "name")
        .replace("{sitting}", "1")
        .replace("{delegation}", "delegation-01")
        .replace("{vote}", "1")
        .replace("{screen}", "main")
        .replace("{paper}", "1")
        .replace("{version}", "1");
  }

  private static String[] fields(TestSite site, Route route) {
    return switch (route.path()) {
      case "/signin" -> new String[] {"secret", site.signIns.link(TestSite.DESK).text()};
      case "/card" -> {
        var card = site.access.cards().issue(TestSite.PRESENT);
        var code = card.path().substring("/card/".length());
        yield new String[] {"code", code, "pin", card.pin()};
      }
      case "/signin/password" -> account(site);
      case "/account/set" ->
          new String[] {"secret", site.access.accounts().administratorLink().text()};
      default -> new String[0];
    };
  }

  @Test
  @DisplayName(
      "every route names who may take it; what changes something is not a GET, nor for SYSTEM")
  void every_route_names_roles() throws IOException {
    try (var site = TestSite.prepared(folder)) {
      var seen = new HashSet<String>();
      for (var route : site.server.routes().table()) {
        assertFalse(route.roles().isEmpty(), route + " is for nobody");
        assertFalse(route.roles().contains(Role.SYSTEM), route + " is for Plenary itself");
        assertEquals(route.method() == HandlerType.POST, route.body() != Body.NONE, "" + route);
        assertTrue(seen.add(route.method() + " " + route.path()), route + " stands there twice");
      }
      assertTrue(seen.size() > 50, "" + seen.size());
    }
  }

  @Test
  @DisplayName("what is at no address is 404, and what is not so to be used 405, in both languages")
  void nowhere() {
    try (var site = TestSite.prepared(folder)) {
      var visitor = site.visitor();
      assertEquals(404, visitor.get("/nowhere").statusCode());
      assertTrue(visitor.get("/nowhere").body().contains("没有这个页面"));
      assertTrue(visitor.get("/nowhere").body().contains("There is no such page"));
      assertEquals(405, visitor.form("/hall").statusCode());
      assertEquals(405, visitor.get("/deputy/vote").statusCode());
    }
  }
}
