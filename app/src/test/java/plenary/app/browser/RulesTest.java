package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.Choice;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

/** Rulebooks as documents, on every screen and without a script. */
@ExtendWith(Chromium.class)
@Timeout(120)
class RulesTest {
  @TempDir Path folder;

  private final List<String> tooWide = new ArrayList<>();

  @Test
  @DisplayName("a rulebook fits every screen; an article leads to its text, and the text back")
  void a_rulebook(Browser browser) {
    try (var site = TestSite.prepared(folder);
        var room = new Room(browser, site.port())) {
      for (var screen : Screen.values()) {
        var list = room.openWithoutScript(screen, "/rules");
        look(list, "40-rules", screen);
        list.locator("[data-test=book] > a[href='/rules/cn-municipal']").click();
        assertThat(list.locator("h1")).containsText("设区的市人民代表大会会议规则");
        look(list, "41-rulebook", screen);
        picture(list, "44-top", screen, false);
        list.navigate("/rules/cn-municipal#decisions");
        picture(list, "43-decisions", screen, false);
        list.locator("#decision-resolution .cite a").first().click();
        assertThat(list.locator(".quoted:target")).containsText("过半数");
        picture(list, "42-article", screen, false);
        list.locator(".quoted:target .governs a").first().click();
        assertThat(list.locator(".rule:target")).isVisible();
      }
      room.hasHeardNoComplaint();
    }
    assertEquals(List.of(), tooWide);
  }

  @Test
  @DisplayName("why a result stands opens without a script, on every screen, and leads to its text")
  void why(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var vote = new VoteId(1);
      site.arrivals().stream()
          .limit(290)
          .forEach(who -> site.ask(Actor.deputy(who), new CastVote(vote, who, Choice.FOR)));
      site.ask(TestSite.CHAIR, new CloseVote(vote), new AnnounceResult(vote));
      for (var screen : Screen.values()) {
        var page = room.openWithoutScript(screen, "/");
        var why = page.locator("[data-test=result] [data-test=why]");
        why.locator("summary").click();
        assertThat(why).containsText("290");
        assertThat(why).containsText("> 1/2");
        why.scrollIntoViewIfNeeded();
        look(page, "45-why", screen);
        why.locator(".why-article a").first().click();
        assertThat(page.locator(".quoted:target")).containsText("过半数");
      }
      open(room, Screen.PHONE, site.link(Actor.deputy(TestSite.PRESENT)), "46-why-deputy");
      open(room, Screen.DESK, site.link(TestSite.DESK), "47-why-desk");
      open(room, Screen.DESK, site.link(TestSite.CHAIR), "48-why-chair");
      room.hasHeardNoComplaint();
    }
    assertEquals(List.of(), tooWide);
  }

  @Test
  @DisplayName("the desk answers what the law leaves open, and mends a method that has faults")
  void the_desk(Browser browser) {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED);
        var room = new Room(browser, site.port())) {
      var vote = new VoteId(1);
      site.arrivals().stream()
          .limit(290)
          .forEach(who -> site.ask(Actor.deputy(who), new CastVote(vote, who, Choice.FOR)));
      site.ask(TestSite.CHAIR, new CloseVote(vote), new AnnounceResult(vote));
      var page = room.open(Screen.DESK, site.link(TestSite.DESK));
      page.locator(".ways a[href='/desk/rules']").click();
      var gap = page.locator("#gap-which-signature");
      gap.locator("input[type=radio]").nth(1).check();
      gap.locator("[data-test=make-ruling]").click();
      assertThat(page.locator("#gap-which-signature [data-test=made]")).containsText("后来的联名有效");
      page.locator("[data-test=layer]")
          .fill("id: own\nover: cn-municipal\nsources: []\nbodies: 3\n");
      page.locator("[data-test=adopt-method]").click();
      assertThat(page.locator("[data-test=findings]")).containsText("bodies");
      assertThat(page.locator("[data-test=layer]")).hasValue(Pattern.compile("^id: own"));
      for (var screen : Screen.values()) {
        page.setViewportSize(screen.width, screen.height);
        look(page, "49-desk-rules", screen);
      }
    }
    assertEquals(List.of(), tooWide);
  }

  /** Opens everything that says why on a page. */
  private void open(Room room, Screen screen, String path, String name) {
    var page = room.open(screen, path);
    var all = page.locator("details.why-of > summary, details.basis > summary");
    assertThat(all.first()).isVisible();
    for (var each : all.all()) each.click();
    look(page, name, screen);
  }

  private void look(Page page, String name, Screen screen) {
    int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (wide > screen.width) tooWide.add(name + " is " + wide + " wide at " + screen.width);
    picture(page, name, screen, true);
  }

  private static void picture(Page page, String name, Screen screen, boolean whole) {
    page.screenshot(Photographer.picture(name, screen).setFullPage(whole));
  }
}
