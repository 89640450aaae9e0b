package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;

class AdminTest {
  private static final String PASSWORD = "an old boat on a green lake";
  private static final Pattern LINK =
      Pattern.compile("data-test=\"link\">http://[^<]+(/account/set/([^<]+))<");

  @TempDir Path folder;

  @Test
  @DisplayName("from the console's link to a colleague who signs in: the whole way")
  void the_whole_way() {
    try (var site = TestSite.prepared(folder)) {
      var link = site.access.accounts().administratorLink().text();
      var chief = site.visitor();
      assertTrue(chief.get("/account/set/" + link).body().contains("建立管理员账户"));
      var short1 =
          set(chief, link, "account", "chief", "shown", "李四", "password", "x", "again", "x");
      assertEquals(400, short1.statusCode());
      assertTrue(short1.body().contains("至少要有12个字符") && short1.body().contains("value=\"李四\""));
      var made =
          set(
              chief,
              link,
              "account",
              "Chief",
              "shown",
              "李四",
              "password",
              PASSWORD,
              "again",
              PASSWORD);
      assertEquals(303, made.statusCode(), made.body());
      assertEquals(403, chief.get("/account/set/" + link).statusCode(), "once");
      chief.keeping(signIn(chief, "chief", PASSWORD));
      var page =
          chief.form("/admin/accounts", "account", "zhang", "shown", "张三", "role", "secretariat");
      assertEquals(200, page.statusCode(), page.body());
      var found = LINK.matcher(page.body());
      assertTrue(found.find(), page.body());
      assertFalse(chief.get("/admin").body().contains(found.group(2)), "shown this once");

      var zhang = site.visitor();
      assertTrue(zhang.get(found.group(1)).body().contains("张三"));
      assertEquals(403, signIn(zhang, "zhang", PASSWORD).statusCode(), "no password yet");
      var own = "another boat on a green lake";
      assertEquals(303, set(zhang, found.group(2), "password", own, "again", own).statusCode());
      var in = signIn(zhang, "zhang", own);
      assertEquals("/desk", in.headers().firstValue("Location").orElse(""));
      assertEquals(200, zhang.keeping(in).get("/desk").statusCode());
      assertEquals(403, zhang.get("/admin").statusCode());
      assertTrue(chief.get("/admin/log?q=zhang").body().contains("凭密码登录"));
    }
  }

  private static java.net.http.HttpResponse<String> set(
      Browser browser, String secret, String... fields) {
    var all = new java.util.ArrayList<>(List.of("secret", secret));
    all.addAll(List.of(fields));
    return browser.visitorForm("/account/set", all.toArray(String[]::new));
  }

  private static java.net.http.HttpResponse<String> signIn(
      Browser browser, String account, String password) {
    return browser.visitorForm("/signin/password", "account", account, "password", password);
  }

  @Test
  @DisplayName("no desk makes an administrator, by whatever form")
  void no_administrator_by_the_desk() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var fields =
          new String[] {"stamp", "s", "role", "administrator", "name", "me", "number", "8"};
      assertEquals(400, desk.form("/desk/links", fields).statusCode());
      var account = new String[] {"account", "me", "shown", "me", "role", "administrator"};
      assertEquals(403, desk.form("/admin/accounts", account).statusCode());
      assertEquals(List.of(), site.access.accounts().all());
    }
  }

  @Test
  @DisplayName("one changes one's own password by showing the old one, and goes on here alone")
  void own_password() {
    try (var site = TestSite.prepared(folder)) {
      var accounts = site.access.accounts();
      accounts.create("zhang", "张三", List.of(Role.SECRETARIAT, Role.GATE));
      accounts.setPassword(accounts.passwordLink("zhang"), PASSWORD);
      var here = site.visitor();
      here.keeping(signIn(here, "zhang", PASSWORD));
      var elsewhere = site.visitor();
      elsewhere.keeping(signIn(elsewhere, "zhang", PASSWORD));
      // the first role of the account answers for it
      here.acting(Role.SECRETARIAT);
      var next = "a third boat on a green lake";
      var wrong = here.form("/account/password", "old", "guessed", "password", next, "again", next);
      assertEquals(403, wrong.statusCode());
      var differs =
          here.form("/account/password", "old", PASSWORD, "password", next, "again", next + "x");
      assertEquals(400, differs.statusCode());
      var done = here.form("/account/password", "old", PASSWORD, "password", next, "again", next);
      assertEquals(303, done.statusCode());
      assertEquals(200, here.keeping(done).get("/account").statusCode());
      assertEquals(401, elsewhere.get("/account").statusCode());
      assertEquals(403, signIn(elsewhere, "zhang", PASSWORD).statusCode());
      assertEquals(404, site.signedIn(TestSite.DESK).get("/account").statusCode(), "by a link");
    }
  }

  @Test
  @DisplayName("administrators ask nothing of the session")
  void administrators_ask_nothing() {
    try (var site = TestSite.prepared(folder)) {
      var chief = site.signedIn(new Actor(Role.ADMINISTRATOR, "chief"));
      assertEquals(403, chief.get("/desk").statusCode());
      assertEquals(403, chief.json("/api/commands", "{}").statusCode());
      assertEquals(200, chief.get("/admin").statusCode());
    }
  }
}
