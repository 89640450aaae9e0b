package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Role;
import plenary.app.web.HouseProvider.Fault;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.ProviderSetting;
import plenary.record.input.InputException;

class ProviderTest {
  @TempDir Path folder;

  @Test
  @DisplayName(
      "whoever the house knows and who has an account here is in, by name or as the file says")
  void signing_in() throws IOException {
    try (var house = new HouseProvider();
        var site = TestSite.with(folder, setting(house.issuer()))) {
      site.access.accounts().create("zhang", "张三", List.of(Role.SECRETARIAT));
      site.access.accounts().create("chief", "李四", List.of(Role.ADMINISTRATOR));
      assertTrue(site.visitor().get("/signin").body().contains("用市人大统一身份认证登录"));
      assertEquals("/desk", location(go(site, house, "Zhang")));
      assertEquals("/admin", location(go(site, house, "li.si@house.example")));
      assertEquals(What.BY_PROVIDER, site.access.log().find("", 1).getFirst().what());
    }
  }

  @Test
  @DisplayName("without an account here, or with a disabled one, the house's word opens nothing")
  void no_account() throws IOException {
    try (var house = new HouseProvider();
        var site = TestSite.with(folder, setting(house.issuer()))) {
      var accounts = site.access.accounts();
      accounts.create("chief", "李四", List.of(Role.ADMINISTRATOR));
      accounts.create("zhang", "张三", List.of(Role.SECRETARIAT));
      accounts.disable("zhang");
      for (var who : List.of("zhang", "nobody", "<script>")) {
        assertEquals(403, go(site, house, who).statusCode(), who);
        assertEquals(What.WRONG_PROVIDER, site.access.log().find("", 1).getFirst().what());
      }
    }
  }

  @Test
  @DisplayName(
      "a token with another nonce, audience, issuer or key, or that has expired, is refused")
  void forged_tokens() throws IOException {
    try (var house = new HouseProvider();
        var site = TestSite.with(folder, setting(house.issuer()))) {
      site.access.accounts().create("zhang", "张三", List.of(Role.SECRETARIAT));
      for (var fault : Fault.values()) {
        house.fault = fault;
        int expected = fault == Fault.NONE ? 303 : 403;
        assertEquals(expected, go(site, house, "zhang").statusCode(), "" + fault);
      }
    }
  }

  @Test
  @DisplayName(
      "an answer is taken once, and from the browser that asked: nobody is signed in as another")
  void another_browser() throws IOException {
    try (var house = new HouseProvider();
        var site = TestSite.with(folder, setting(house.issuer()))) {
      site.access.accounts().create("zhang", "张三", List.of(Role.SECRETARIAT));
      var asking = site.visitor();
      var back = back(asking, house, "zhang");
      assertEquals(403, site.visitor().get(path(back)).statusCode(), "another browser");
      assertEquals(403, asking.get(path(back)).statusCode(), "it was used up");
      var again = back(asking, house, "zhang");
      assertEquals(303, asking.get(path(again)).statusCode());
      assertEquals(403, asking.get(path(again)).statusCode(), "replayed");
      assertEquals(403, asking.get("/provider/back?error=access_denied").statusCode());
    }
  }

  @Test
  @DisplayName(
      "a provider that is down is said so, and passwords go on; without one there is no such page")
  void not_there() throws IOException {
    try (var site = TestSite.with(folder.resolve("a"), setting("http://localhost:1"))) {
      assertEquals(503, site.visitor().get("/provider").statusCode());
      assertEquals(200, site.visitor().get("/signin").statusCode());
    }
    try (var site = TestSite.prepared(folder.resolve("b"))) {
      assertEquals(404, site.visitor().get("/provider").statusCode());
    }
  }

  @Test
  @DisplayName("the file of settings is for the owner alone, and what is wrong in it is a sentence")
  void settings() throws IOException {
    assertEquals(Optional.empty(), ProviderSetting.in(folder));
    setting("https://id.house.example");
    var file = folder.resolve("oidc.properties");
    var may = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    assertEquals("rw-------", may);
    var good = Files.readString(file);
    for (var bad :
        List.of(
            good.replace("client-secret", "client-secrets"),
            good.replace("https://id.", "http://id."),
            good.replaceFirst("issuer = .*", "issuer = \\\\u12"))) {
      Files.writeString(file, bad);
      var fault = assertThrows(InputException.class, () -> ProviderSetting.in(folder), bad);
      assertTrue(String.valueOf(fault.getMessage()).contains("oidc.properties"), bad);
    }
  }

  private ProviderSetting setting(String issuer) throws IOException {
    Files.writeString(
        folder.resolve("oidc.properties"),
        """
        issuer = %s
        client-id = plenary
        client-secret = a secret between two servers
        address = http://localhost:8080
        account.li.si@house.example = chief
        name.zh = 市人大统一身份认证
        """
            .formatted(issuer));
    return ProviderSetting.in(folder).orElseThrow();
  }

  private static HttpResponse<String> go(TestSite site, HouseProvider house, String who) {
    var browser = site.visitor();
    return browser.get(path(back(browser, house, who)));
  }

  private static URI back(Browser browser, HouseProvider house, String who) {
    var sent = browser.get("/provider");
    assertEquals(303, sent.statusCode(), sent.body());
    browser.keeping(sent);
    return house.signIn(URI.create(location(sent)), who);
  }

  private static String path(URI back) {
    return back.getRawPath() + "?" + back.getRawQuery();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
