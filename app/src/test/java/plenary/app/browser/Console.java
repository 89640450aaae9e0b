package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;

/** The chair's console, in the hands of somebody who uses it as a person would. */
final class Console {
  private final Page page;
  private final Hand hand;

  /** What the console is used with. */
  enum Hand {
    /** The buttons, with a mouse or a finger. */
    MOUSE,
    /** The keyboard alone. */
    KEYS
  }

  Console(Page page, Hand hand) {
    this.page = page;
    this.hand = hand;
  }

  Page page() {
    return page;
  }

  /** Does the one thing to do next, which is called this. */
  void next(String label) {
    assertThat(primary()).containsText(label);
    settles();
    switch (hand) {
      case MOUSE -> primary().click();
      case KEYS -> page.keyboard().press("Enter");
    }
  }

  /** Hands in the one thing to do next, which is called this, where the last field is. */
  void submit(String label) {
    assertThat(primary()).containsText(label);
    settles();
    switch (hand) {
      case MOUSE -> primary().click();
      case KEYS -> page.keyboard().press("Enter");
    }
  }

  /** The one thing to do next. */
  Locator primary() {
    return page.locator("#primary, .fill.primary > .button");
  }

  /** Does something else that is offered, or opens what has to be filled in for it. */
  void other(String key, String label) {
    var move = page.locator(".others [data-key=\"" + key + "\"]");
    assertThat(move).containsText(label);
    settles();
    unfold(key);
    switch (hand) {
      case MOUSE -> move.click();
      case KEYS -> page.keyboard().press(key.toLowerCase(Locale.ROOT));
    }
  }

  /** Opens what lies under one more key, if this does. */
  private void unfold(String key) {
    if (page.locator(".fold:not([open]) [data-key=\"" + key + "\"]").count() == 0) return;
    switch (hand) {
      case MOUSE -> page.locator(".fold > summary").click();
      case KEYS -> page.keyboard().press("9");
    }
  }

  /** What has just been drawn takes no press yet; a person sees that by the keys it names. */
  private void settles() {
    assertThat(page.locator(".moves[data-settling]")).hasCount(0);
  }

  /** Confirms what cannot be taken back, or hands in what is filled in. */
  void confirm() {
    settles();
    switch (hand) {
      case MOUSE -> page.locator("details.more[open] button").click();
      case KEYS -> page.keyboard().press("Enter");
    }
  }

  /** Fills in a field. */
  void fill(String field, String value) {
    switch (hand) {
      case MOUSE -> page.locator("#" + field).fill(value);
      case KEYS -> type(field, value);
    }
  }

  /** Goes on by Tab until it is the field's turn. */
  private void type(String field, String value) {
    for (int i = 0; i < 40 && !isFocused(field); i++) page.keyboard().press("Tab");
    assertThat(page.locator("#" + field)).isFocused();
    page.keyboard().type(value);
  }

  private boolean isFocused(String field) {
    return (Boolean) page.evaluate("id => document.activeElement?.id === id", field);
  }

  /** Sees this in the words to read out. */
  void reads(String words) {
    assertThat(page.locator(".script")).containsText(words);
  }

  /** Sees this among the figures of the hall. */
  void sees(String figure) {
    assertThat(page.locator("aside.figures")).containsText(figure);
  }
}
