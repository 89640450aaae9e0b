package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Role;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.app.web.signin.Noted;

/** Passkeys, with an authenticator that the browser plays. */
@ExtendWith(Chromium.class)
@Timeout(120)
class PasskeyTest {
  private static final String PASSWORD = "an old boat on a green lake";

  @TempDir Path folder;

  @Test
  @DisplayName("a passkey that is made signs in without a password; one that is removed does not")
  void a_passkey(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      var accounts = site.access().accounts();
      accounts.create("zhang", "张三", List.of(Role.ADMINISTRATOR));
      accounts.setPassword(accounts.passwordLink("zhang"), PASSWORD);
      var page = room.open(Screen.DESK, "/signin");
      authenticator(page);
      page.fill("#account", "zhang");
      page.fill("#password", PASSWORD);
      page.locator("[data-test=enter]").click();
      assertThat(page.locator("[data-test=admin]")).isVisible();

      page.navigate("/account");
      page.fill("#label", "办公室电脑");
      page.locator("[data-test=make-passkey]").click();
      assertThat(page.locator(".offers bdi")).hasText("办公室电脑");
      page.locator("form[action='/account/leave'] button").click();

      page.navigate("/signin");
      page.locator("[data-test=use-passkey]").click();
      assertThat(page.locator("[data-test=admin]")).isVisible();
      assertEquals(Noted.What.BY_PASSKEY, site.access().log().find("", 1).getFirst().what());

      page.navigate("/account");
      page.locator(".offers button").click();
      assertThat(page.locator("#label")).isVisible();
      page.locator("form[action='/account/leave'] button").click();
      page.navigate("/signin");
      page.locator("[data-test=use-passkey]").click();
      assertThat(page.locator("[data-test=passkey-failed]")).containsText("通行密钥未通过");
      assertEquals(Noted.What.WRONG_PASSKEY, site.access().log().find("", 1).getFirst().what());
    }
  }

  /** A device in the machine that knows its owner and asks nobody. */
  private static void authenticator(Page page) {
    CDPSession devtools = page.context().newCDPSession(page);
    devtools.send("WebAuthn.enable", json("{}"));
    devtools.send(
        "WebAuthn.addVirtualAuthenticator",
        json(
            """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
             "hasUserVerification": true, "isUserVerified": true,
             "automaticPresenceSimulation": true}}
            """));
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
