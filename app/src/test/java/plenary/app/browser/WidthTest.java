package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.app.web.signin.Account;
import plenary.rules.Secrecy;

/** Pages that no sitting passes by. */
@ExtendWith(Chromium.class)
@Timeout(120)
class WidthTest {
  @TempDir Path folder;

  @Test
  @DisplayName("no page is wider than a phone of 360: record, sign-in, desk, what is not there")
  void no_page_is_too_wide(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var photographer = new Photographer();
      photographer
          .with("record", room.open(Screen.DESK, "/record"))
          .with("signin", room.open(Screen.PHONE, "/signin"))
          .with("not-found", room.open(Screen.PHONE, "/nothing"))
          .with("desk", room.open(Screen.DESK, site.link(TestSite.DESK)))
          .with("chair", room.open(Screen.DESK, site.link(TestSite.CHAIR)))
          .look("20");
      photographer.sawNothingTooWide();
    }
  }

  @Test
  @DisplayName("no page of signing in is wider than a phone of 360: accounts, cards, log, contacts")
  void no_page_of_signing_in_is_too_wide(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var access = site.access();
      var names = List.of("值班员甲", "大会秘书处会务组签到处·夜班值班员", "Οι υπεύθυνοι της βόρειας εισόδου");
      for (int i = 0; i < names.size(); i++) {
        access.accounts().create("account-" + i, names.get(i), Account.ROLES.subList(i, i + 3));
      }
      access.accounts().disable("account-1");
      var card = access.cards().issue(TestSite.PRESENT);
      var chief = new Actor(Role.ADMINISTRATOR, "chief");
      var desk = room.open(Screen.DESK, site.link(TestSite.DESK));
      desk.navigate("/desk/contacts/m008");
      desk.fill("#phone", "13912340987");
      desk.locator("[data-test=keep]").click();
      var log = room.open(Screen.DESK, site.link(chief));
      log.navigate("/admin/log");
      var first = "/account/set/" + access.accounts().administratorLink().text();
      var photographer = new Photographer();
      photographer
          .withAll("signin", room.open(Screen.PHONE, "/signin"))
          .withAll("card", room.open(Screen.PHONE, card.path()))
          .withAll("first", room.open(Screen.PHONE, first))
          .withAll("admin", room.open(Screen.DESK, site.link(chief)))
          .withAll("log", log)
          .withAll("contact", desk)
          .withAll("account", account(site, room))
          .look("22");
      photographer.sawNothingTooWide();
      room.hasHeardNoComplaint();
    }
  }

  private static Page account(TestSite site, Room room) {
    var accounts = site.access().accounts();
    var password = "an old boat on a green lake";
    accounts.create("zhang", "张三", List.of(Role.GATE, Role.TELLER));
    accounts.setPassword(accounts.passwordLink("zhang"), password);
    var page = room.open(Screen.PHONE, "/signin");
    page.fill("#account", "zhang");
    page.fill("#password", password);
    page.locator("[data-test=enter]").click();
    page.navigate("/account");
    return page;
  }

  @Test
  @DisplayName("the desk makes a link; it says for whom it is, signs in once, and then no more")
  void a_link(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var desk = room.open(Screen.DESK, site.link(TestSite.DESK));
      desk.selectOption("#role", "deputy");
      desk.fill("#links #number", "8");
      desk.locator("[data-test=make-link]").click();
      var link = desk.locator("[data-test=link]").textContent();
      var photographer = new Photographer();
      var phone = room.open(Screen.PHONE, link);
      photographer.with("link", phone).look("21");
      photographer.sawNothingTooWide();
      phone.locator("[data-test=enter]").click();
      assertThat(phone.locator("[data-test=number]")).hasText("008");
      var other = room.open(Screen.PHONE, link);
      assertThat(other.locator("[data-test=refusal]")).containsText("已经用过或已过期");
    }
  }
}
