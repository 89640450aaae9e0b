package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.SettleObjection;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.Choice;
import plenary.base.PaperId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** The public pages with results on them: for whoever is in a hurry, and for whoever prints. */
@ExtendWith(Chromium.class)
@Timeout(300)
class PublicPagesTest {
  private static final VoteId FIRST = new VoteId(1);
  private static final VoteId SECOND = new VoteId(2);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "a result is read with its why, its chart and its table, and leads to a page of its own")
  void a_result(Browser browser) {
    try (var site = voted(folder);
        var room = new Room(browser, site.port())) {
      var home = room.openWithoutScript(Screen.DESK, "/");
      assertThat(home.locator("[data-test=small-vote]")).hasCount(2);
      home.locator("[data-test=small-vote]").first().click();
      assertThat(home.locator("h1")).containsText("选举办法（草案）");
      assertThat(home.locator("[data-test=outcome]")).containsText("未通过");
      assertThat(home.locator("[data-test=result]")).containsText("需 281 票赞成，得 218 票");
      assertThat(home.locator("[data-test=result]")).containsText("以后一次结果为准");
      assertThat(home.locator("[data-test=figures] td"))
          .hasText(new String[] {"218", "162", "17", "5"});
      assertThat(home.locator(".chart").first())
          .hasAttribute("aria-label", "赞成 218，反对 162，弃权 17，未按 5，全体 561");
      home.locator("[data-test=rounds] a").click();
      assertThat(home.locator("[data-test=outcome]")).containsText("通过");
      assertThat(home.locator("[data-test=figures] td"))
          .hasText(new String[] {"396", "2", "3", "1"});
      assertThat(home.locator("[data-test=verify]")).containsText("./plenary verify record.zip");
      home.navigate("/");
      home.locator("[data-test=to-delegations]").click();
      assertThat(home.locator("[data-test=delegations] tfoot td.number"))
          .hasText(new String[] {"561", "402"});
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("the public pages with results are usable by everybody, on a phone, and on paper")
  void every_public_page(Browser browser) {
    try (var site = voted(folder);
        var room = new Room(browser, site.port())) {
      var photographer = new Photographer();
      for (var path : List.of("/", "/sittings/1", "/sittings/1/votes/1", "/sittings/1/votes/2")) {
        var page = room.open(Screen.DESK, path);
        assertEquals(List.of(), Axe.objections(page), path);
        photographer.withAll("public" + path.replace('/', '-'), page);
      }
      photographer.look("30");
      photographer.sawNothingTooWide();
      print(room.open(Screen.DESK, "/sittings/1"));
      room.hasHeardNoComplaint();
    }
  }

  /** On paper what is folded on the screen is there, and what only leads elsewhere is not. */
  private static void print(Page page) {
    assertThat(page.locator(".whys").first()).isHidden();
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".whys").first()).isVisible();
    assertThat(page.locator(".ways")).isHidden();
    page.setViewportSize(700, 990); // about the width of a sheet
    page.screenshot(Photographer.picture("30-public-print", Screen.DESK).setFullPage(true));
  }

  /** A question that was not adopted, and was put again after an objection. */
  private static TestSite voted(Path folder) {
    var site = TestSite.voting(folder, Secrecy.RECORDED);
    press(site, FIRST, 218, 162, 17);
    site.ask(TestSite.CHAIR, new CloseVote(FIRST), new AnnounceResult(FIRST));
    var matter = Text.same("有表决器没有反应，请求重新表决");
    site.ask(TestSite.CHAIR, new RaiseObjection(TestSite.SITTING, matter, Optional.empty()));
    site.ask(TestSite.CHAIR, new SettleObjection(TestSite.SITTING, Settlement.PUT_AGAIN));
    var again = new OpenVote(TestSite.item(4), Secrecy.SECRET, Channel.DEVICE, 60);
    site.ask(TestSite.CHAIR, again);
    press(site, SECOND, 396, 2, 3);
    site.ask(TestSite.CHAIR, new CloseVote(SECOND), new AnnounceResult(SECOND));
    site.ask(TestSite.DESK, new Release(new OfPaper(new PaperId(1))));
    site.ask(
        TestSite.CHAIR, new FinishItem(TestSite.item(4)), new AdjournSitting(TestSite.SITTING));
    return site;
  }

  private static void press(TestSite site, VoteId vote, int yes, int no, int neither) {
    for (int i = 0; i < yes + no + neither; i++) {
      var choice = i < yes ? Choice.FOR : i < yes + no ? Choice.AGAINST : Choice.ABSTAIN;
      var member = site.arrivals().get(i);
      site.ask(Actor.deputy(member), new CastVote(vote, member, choice));
    }
  }
}
