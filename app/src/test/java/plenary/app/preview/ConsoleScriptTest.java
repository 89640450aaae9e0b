package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The console's keys, and its patience with whoever is filling something in, in a browser. */
@EnabledIf("plenary.app.preview.Browsing#possible")
class ConsoleScriptTest {
  @TempDir static Path folder;
  private static Browsing browsing;

  private final List<String> sent = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    Previews.write(folder);
    browsing = new Browsing();
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  /** A console that keeps what it sends, and goes nowhere. */
  private Page console(String scene) {
    var page = browsing.browser().newPage();
    page.exposeFunction("sending", args -> sent.add((String) args[0]));
    page.navigate(folder.resolve("chair-" + scene + ".html").toUri().toString());
    page.evaluate(
        """
        document.addEventListener("submit", (event) => {
          if (event.defaultPrevented) return;
          event.preventDefault();
          const form = new FormData(event.target);
          sending(form.get("command") ?? form.get("blank"));
        });
        """);
    return page;
  }

  /** What the server would push into a part; says whether it is to be drawn. */
  private static boolean pushed(Page page, String html) {
    return (Boolean)
        page.evaluate(
            """
            (html) => document.querySelector(".moves").dispatchEvent(
              new CustomEvent("htmx:sseBeforeMessage",
                { bubbles: true, cancelable: true, detail: { data: html } }))
            """,
            html);
  }

  @Test
  void enter_does_the_one_thing_to_do_next_once() {
    var page = console("13-about-to-vote");
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    assertEquals(1, sent.size());
    assertTrue(sent.getFirst().contains("\"do\":\"open-vote\""), sent.getFirst());
    assertTrue(sent.getFirst().contains("\"secrecy\":\"secret\""), sent.getFirst());
    page.close();
  }

  @Test
  void a_letter_presses_the_move_that_carries_it() {
    var page = console("13-about-to-vote");
    page.keyboard().press("h");
    assertEquals(1, sent.size());
    assertTrue(sent.getFirst().contains("\"channel\":\"hands\""), sent.getFirst());
    page.close();
  }

  @Test
  void what_cannot_be_taken_back_is_opened_by_its_letter_and_done_by_a_second_press() {
    var page = console("14-secret-vote");
    page.keyboard().press("f");
    assertEquals(List.of(), sent);
    page.keyboard().press("Enter");
    assertEquals(1, sent.size());
    assertTrue(sent.getFirst().contains("void-round"), sent.getFirst());
    page.close();
  }

  @Test
  void letters_typed_into_a_sheet_are_words_and_no_keys() {
    var page = console("13-about-to-vote");
    page.keyboard().press("y");
    page.keyboard().type("hvdp");
    assertEquals(List.of(), sent);
    assertEquals("hvdp", page.inputValue("#objection-matter"));
    page.keyboard().press("Enter");
    assertEquals(List.of("objection"), sent);
    page.close();
  }

  @Test
  void keys_can_be_turned_off() {
    var page = console("13-about-to-vote");
    page.uncheck("#keys");
    page.keyboard().press("h");
    assertEquals(List.of(), sent);
    page.close();
  }

  @Test
  void a_push_waits_while_a_sheet_is_open_and_says_so() {
    var page = console("13-about-to-vote");
    assertTrue(pushed(page, "<p>one</p>"));
    page.keyboard().press("p");
    page.fill("#suspension-reason", "休息");
    assertFalse(pushed(page, "<p>two</p>"));
    assertTrue(page.isVisible(".moved-on"));
    assertEquals("休息", page.inputValue("#suspension-reason"));
    page.close();
  }

  @Test
  void a_sheet_that_came_back_with_faults_is_left_alone() {
    var page = console("32-faulty");
    assertFalse(pushed(page, "<p>one</p>"));
    assertEquals("三百", page.inputValue("#hands-for"));
    page.close();
  }

  @Test
  void what_is_the_same_but_for_the_ids_of_its_commands_is_not_drawn_again() throws Exception {
    var page = console("05-announced");
    var html = Files.readString(folder.resolve("chair-05-announced.html"));
    var moves = html.substring(html.indexOf("<form class=\"do primary\""), html.indexOf("</form>"));
    assertTrue(pushed(page, moves));
    assertFalse(pushed(page, moves));
    assertFalse(
        pushed(page, moves.replaceAll("name=\"id\" value=\"[^\"]*\"", "name=\"id\" value=\"x\"")));
    assertTrue(pushed(page, moves.replace("open-sitting", "adjourn-sitting")));
    page.close();
  }

  @Test
  void the_question_mark_opens_the_articles() {
    var page = console("13-about-to-vote");
    page.keyboard().press("?");
    assertTrue(page.isVisible("text=中华人民共和国地方各级人民代表大会"));
    page.close();
  }
}
