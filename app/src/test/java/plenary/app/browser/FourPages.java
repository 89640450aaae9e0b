package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import plenary.act.Actor;
import plenary.app.browser.Console.Hand;
import plenary.app.browser.Room.Screen;
import plenary.app.web.TestSite;
import plenary.base.MemberId;

/** What the chair, a deputy, the hall and the public see of one moment of a sitting. */
final class FourPages {
  final Console chair;
  final Page phone;
  final Page hall;
  final Page home;

  FourPages(TestSite site, Room room, MemberId deputy) {
    chair = new Console(room.open(Screen.DESK, site.link(TestSite.CHAIR)), Hand.MOUSE);
    phone = room.open(Screen.PHONE, site.link(Actor.deputy(deputy)));
    hall = room.open(Screen.HALL, "/hall");
    home = room.open(Screen.DESK, "/");
  }

  /**
   * One moment, on all four.
   *
   * @param read what the chair is to read out
   * @param where what the deputy and the public are told of where the sitting is
   * @param shown what the hall shows
   */
  void see(String read, String where, String... shown) {
    chair.reads(read);
    assertThat(phone.locator("[data-test=where]")).containsText(where);
    assertThat(home.locator("[data-test=now]").first()).containsText(where);
    for (var words : shown) assertThat(message()).containsText(words);
  }

  /** A result as announced, with its figures and why it is so, on all four. */
  void result(String motion, boolean adopted, int need, int... figures) {
    var outcome = adopted ? "通过" : "未通过";
    var read = adopted ? motion + "，通过" : motion + "，未获通过";
    see(read, "表决结果已经宣布：" + motion, outcome, "通过需 " + need, "组织法", "第二十五条");
    var split = new String[figures.length];
    for (int i = 0; i < figures.length; i++) split[i] = "" + figures[i];
    assertThat(message().locator(".split dd")).hasText(split);
    assertThat(message().locator(".outcome")).containsText(outcome);
    assertThat(ballot()).containsText("表决结果已经宣布：" + outcome);
    var result = home.locator("[data-test=result]").first();
    assertThat(result).containsText(motion);
    assertThat(result.locator("[data-test=outcome]")).containsText(outcome);
    assertThat(result).containsText("需 " + need + " 票赞成，得 " + figures[0] + " 票");
    assertThat(result).containsText("第二十五条");
    assertThat(result).containsText("赞成" + figures[0] + "票");
  }

  /** Nothing of how a vote stands is on any page that others see. */
  void noSplit() {
    assertThat(hall.locator(".split")).hasCount(0);
    assertThat(chair.page().locator("aside .result")).hasCount(0);
  }

  Locator message() {
    return hall.locator(".message");
  }

  Locator ballot() {
    return phone.locator("#ballot");
  }

  Locator cast() {
    return hall.locator("[data-count=cast]");
  }
}
