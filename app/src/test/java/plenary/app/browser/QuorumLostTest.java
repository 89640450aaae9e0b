package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.VoteCommand.CastVote;
import plenary.app.web.TestSite;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.VoteId;

/**
 * Deputies leave a sitting that has opened until fewer than two thirds are there. The law says how
 * many must be there for it to be held, and nothing of this: the chair is asked.
 */
@ExtendWith(Chromium.class)
@Timeout(300)
class QuorumLostTest {
  private static final String MOTION = "市十七届人大二次会议选举办法（草案）";

  @TempDir Path folder;

  @Test
  @DisplayName("组织法14: 373 of 561 left, 374 needed; the presidium goes on, and 281 carry")
  void goes_on(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var pages = new FourPages(site, room, TestSite.PRESENT);
      var left = fallsBelow(site, pages);
      answer(pages, "yes", "主席团");
      assertThat(pages.chair.primary()).containsText("开启表决（无记名）");
      pages.see("现在表决" + MOTION, "正在进行第4项", "通过需 281 票赞成");
      pages.chair.next("开启表决（无记名）");
      pages.see("请按表决器", "正在表决：" + MOTION, "无记名");
      pages.phone.locator("[data-test=for]").click();
      assertThat(pages.ballot()).containsText("已记录");
      votes(site, left);
      assertThat(pages.cast()).hasText("373");
      pages.noSplit();
      pages.chair.next("结束表决");
      pages.see("赞成281票，反对92票", "等待宣布结果：" + MOTION, "等待宣布结果");
      pages.chair.next("宣布结果");
      pages.result(MOTION, true, 281, 281, 92, 0, 0);
      pages.chair.next("结束这一项");
      pages.see("各项议程已经进行完毕", "各项议程已经进行完毕");
      pages.chair.next("宣布散会");
      pages.see("会议已经散会", "已经散会", "散会");
      Verifier.verifies(pages.home, folder);
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("组织法14: the presidium does not go on: no vote opens, and the sitting pauses")
  void stops(Browser browser) {
    try (var site = TestSite.opened(folder);
        var room = new Room(browser, site.port())) {
      var pages = new FourPages(site, room, TestSite.PRESENT);
      fallsBelow(site, pages);
      answer(pages, "no", "主席团");
      pages.see("实到373人，不足法定人数374人", "正在进行第4项", MOTION);
      pages.chair.reads("尚差1人");
      assertThat(pages.chair.page().locator(".moves")).not().containsText("开启表决");
      assertThat(pages.ballot().locator("#vote")).hasCount(0);
      pages.chair.other("P", "休会");
      pages.chair.fill("suspension-reason", "到会人数不足三分之二");
      pages.chair.confirm();
      pages.see("现在继续开会", "休会", "休会", "到会人数不足三分之二");
      pages.chair.next("继续开会");
      pages.see("不足法定人数374人", "正在进行第4项", MOTION);
      pages.chair.other("D", "推迟这一项");
      pages.chair.fill("deferral-reason", "到会人数不足三分之二");
      pages.chair.confirm();
      pages.see("各项议程已经进行完毕", "各项议程已经进行完毕");
      pages.chair.next("宣布散会");
      pages.see("会议已经散会", "已经散会", "散会");
      assertThat(pages.home.locator("[data-test=result]")).hasCount(0);
      Verifier.verifies(pages.home, folder);
      room.hasHeardNoComplaint();
    }
  }

  /** 402 are there when it opens; 374 may still vote, and at 373 the chair is asked. */
  private static List<MemberId> fallsBelow(TestSite site, FourPages pages) {
    pages.see("现在进行第1项", "接下来是第1项", "现在开会");
    upToTheVote(site);
    pages.see("现在表决" + MOTION, "正在进行第4项", "通过需 281 票赞成");
    var there = site.arrivals().reversed();
    var leaving =
        there.stream()
            .filter(each -> !each.equals(TestSite.PRESENT) && !each.equals(new MemberId(2)))
            .limit(29)
            .toList();
    leaving.subList(0, 28).forEach(each -> leaves(site, each));
    pages.chair.sees("374");
    assertThat(pages.chair.primary()).containsText("开启表决（无记名）");
    leaves(site, leaving.getLast());
    pages.see("现在到会373人，少于法定人数374人", "正在进行第4项", MOTION);
    pages.chair.reads("对会议中途人数不足没有规定");
    pages.chair.reads("第十四条");
    assertThat(pages.chair.page().locator(".moves")).not().containsText("开启表决");
    var attendance = pages.home.locator("[data-test=attendance]");
    assertThat(attendance).containsText("402");
    assertThat(pages.ballot().locator("#vote")).hasCount(0);
    return site.arrivals().stream().filter(each -> !leaving.contains(each)).toList();
  }

  private static void leaves(TestSite site, MemberId member) {
    site.ask(TestSite.GATE, new CheckOut(TestSite.SITTING, member, Optional.empty()));
  }

  private static void upToTheVote(TestSite site) {
    for (int item = 1; item <= 4; item++) {
      site.ask(TestSite.CHAIR, new BeginItem(TestSite.item(item)));
      if (item == 2) {
        for (int part = 1; part <= 3; part++) {
          site.ask(TestSite.DESK, new DeliverPart(TestSite.item(item), part));
        }
      }
      if (item == 3) site.ask(TestSite.DESK, new DistributePapers(TestSite.item(item)));
      if (item < 4) site.ask(TestSite.CHAIR, new FinishItem(TestSite.item(item)));
    }
  }

  private static void answer(FourPages pages, String goOn, String by) {
    var page = pages.chair.page();
    assertThat(pages.chair.primary()).containsText("记录主席团的决定");
    page.locator("form.fill.primary input[name=go-on][value=" + goOn + "]").check();
    page.locator("form.fill.primary input[name=decided-by]").fill(by);
    pages.chair.submit("记录主席团的决定");
  }

  /** Everybody but the one with the phone: 281 for in all, the rest against. */
  private static void votes(TestSite site, List<MemberId> present) {
    int inFavour = 1;
    for (var member : present) {
      if (member.equals(TestSite.PRESENT)) continue;
      var choice = inFavour++ < 281 ? Choice.FOR : Choice.AGAINST;
      site.ask(Actor.deputy(member), new CastVote(new VoteId(1), member, choice));
    }
  }
}
