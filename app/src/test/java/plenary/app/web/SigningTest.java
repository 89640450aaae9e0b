package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;

class SigningTest {
  private static final Pattern LINK =
      Pattern.compile("data-test=\"link\">http://[^<]+(/signin/[^<]+)<");

  @TempDir Path folder;

  @Test
  @DisplayName(
      "a link signs in once, is not used up by looking at it, and its cookie is no script's")
  void a_link_works_once() {
    try (var site = TestSite.prepared(folder)) {
      var secret = site.signIns.link(Actor.deputy(TestSite.PRESENT)).text();
      var visitor = site.visitor();
      assertEquals(200, visitor.get("/signin/" + secret).statusCode());
      assertEquals(200, visitor.get("/signin/" + secret).statusCode());
      var signed = visitor.form("/signin", "secret", secret);
      assertEquals(303, signed.statusCode());
      assertEquals("/deputy", signed.headers().firstValue("Location").orElse(""));
      var cookie =
          signed.headers().allValues("Set-Cookie").stream()
              .filter(each -> each.startsWith("plenary-deputy="))
              .findFirst()
              .orElseThrow();
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
      assertFalse(cookie.contains(secret), "the link's secret is not the sign-in's");
      assertEquals(403, visitor.form("/signin", "secret", secret).statusCode());
      assertEquals(403, visitor.get("/signin/" + secret).statusCode());
    }
  }

  @Test
  @DisplayName("the desk makes links; a deputy's opens that deputy's page and nobody else's")
  void the_desk_makes_links() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var made = desk.form("/desk/links", "stamp", "s", "role", "deputy", "number", "8");
      assertEquals(200, made.statusCode());
      var link = LINK.matcher(made.body());
      assertTrue(link.find());
      assertTrue(site.visitor().get(link.group(1)).body().contains("代表008"));
      assertEquals(
          400,
          desk.form("/desk/links", "stamp", "s", "role", "deputy", "number", "999").statusCode());
      assertEquals(400, desk.form("/desk/links", "stamp", "s", "role", "public").statusCode());
      assertFalse(desk.get("/desk").body().contains(link.group(1)), "shown this once");
    }
  }

  @Test
  @DisplayName("whoever signs out is out")
  void signing_out() {
    try (var site = TestSite.prepared(folder)) {
      var deputy = site.deputy(TestSite.PRESENT);
      assertEquals(200, deputy.get("/deputy").statusCode());
      assertEquals(303, deputy.form("/deputy/leave").statusCode());
      assertEquals(401, deputy.get("/deputy").statusCode());
    }
  }

  @Test
  @DisplayName("one browser may hold several roles, each on its own pages")
  void several_roles() {
    try (var site = TestSite.opened(folder)) {
      var opened = site.signIns.use(site.signIns.link(TestSite.CHAIR)).orElseThrow();
      var both = site.deputy(TestSite.PRESENT).holding(TestSite.CHAIR.role(), opened.secret());
      assertEquals(200, both.get("/deputy").statusCode());
      assertEquals(200, both.get("/chair").statusCode());
      assertEquals(403, both.get("/desk").statusCode());
    }
  }
}
