package plenary.app.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Pages that are pushed to, in a browser, under a policy that allows no style and script inline.
 */
@EnabledIf("plenary.app.preview.Browsing#possible")
class LiveTest {
  private static Browsing browsing;
  private final List<String> complaints = new ArrayList<>();
  private Stage stage;
  private Page page;

  @BeforeAll
  static void open() {
    browsing = new Browsing();
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  @BeforeEach
  void begin() throws Exception {
    stage = new Stage();
    page = browsing.browser().newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) complaints.add(message.text());
        });
  }

  @AfterEach
  void end() {
    page.close();
    stage.close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void the_hall_turns_from_a_running_vote_to_its_result() {
    page.navigate(
        stage.show(Pages.render(Pages.hall(Scenes.of("14-secret-vote")), "light", "/assets")));
    assertThat(page.locator(".message")).containsText("371");
    stage.push("hall", Pages.part("hall/message", Pages.hall(Scenes.of("16-adopted"))));
    assertThat(page.locator(".outcome")).containsText("通过");
    assertThat(page.locator("#said")).containsText("市十七届人大二次会议选举办法（草案）");
  }

  @Test
  void the_countdown_goes_on_between_pushes() {
    page.navigate(
        stage.show(Pages.render(Pages.hall(Scenes.of("14-secret-vote")), "light", "/assets")));
    assertThat(page.locator("[data-left]")).hasText("00:16");
  }

  @Test
  void the_console_draws_new_moves_and_keeps_the_focus_on_the_one_thing_to_do_next() {
    page.navigate(stage.show(Pages.render(Pages.chair(Scenes.of("13-about-to-vote")), "/assets")));
    var next = Pages.chair(Scenes.of("14-secret-vote"));
    stage.push("script", Pages.part("chair/script", next));
    stage.push("figures", Pages.part("chair/figures", next));
    stage.push("moves", Pages.part("chair/moves", next));
    var close = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("结束表决"));
    assertThat(close).isFocused();
    assertThat(page.locator(".figures")).containsText("371");
  }

  @Test
  void a_branch_that_is_open_stays_open_while_its_words_stay() {
    page.navigate(stage.show(Pages.render(Pages.chair(Scenes.of("02-check-in")), "/assets")));
    page.locator(".branch").first().locator("summary").click();
    stage.push("script", Pages.part("chair/script", Pages.chair(Scenes.of("03-quorum"))));
    assertThat(page.locator(".script")).containsText("402");
    assertThat(page.locator(".branch[open]")).hasCount(1);
  }

  @Test
  void an_article_that_is_open_to_be_read_stays_open_and_says_what_holds_now() {
    page.navigate(stage.show(Pages.render(Pages.chair(Scenes.of("02-check-in")), "/assets")));
    page.keyboard().press("?");
    assertThat(page.locator("#basis .why-article").first()).isVisible();
    stage.push("script", Pages.part("chair/script", Pages.chair(Scenes.of("03-quorum"))));
    assertThat(page.locator("#basis")).containsText("402");
    assertThat(page.locator("#basis .why-article").first()).isVisible();
  }

  @Test
  void what_waited_is_drawn_once_the_sheet_is_closed() {
    page.navigate(stage.show(Pages.render(Pages.chair(Scenes.of("13-about-to-vote")), "/assets")));
    page.keyboard().press("p");
    stage.push("moves", Pages.part("chair/moves", Pages.chair(Scenes.of("14-secret-vote"))));
    assertThat(page.locator(".moved-on")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#primary")).containsText("结束表决");
  }
}
