package plenary.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Browsers before one server, each as if on a machine of its own, and what they complain of. */
final class Room implements AutoCloseable {
  private final Browser browser;
  private final String base;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** The sizes of the screens that pages are made for. */
  enum Screen {
    HALL(1920, 1080),
    DESK(1280, 800),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  Room(Browser browser, int port) {
    this.browser = browser;
    this.base = "http://localhost:" + port;
  }

  /** Somebody opens {@code path} in a browser of his or her own. */
  Page open(Screen screen, String path) {
    return open(screen, path, true);
  }

  /** The same in a browser that runs no script. */
  Page openWithoutScript(Screen screen, String path) {
    return open(screen, path, false);
  }

  private Page open(Screen screen, String path, boolean script) {
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(base)
            .setViewportSize(screen.width, screen.height)
            .setJavaScriptEnabled(script)
            .setLocale("zh-CN");
    var context = browser.newContext(options);
    contexts.add(context);
    var page = context.newPage();
    listen(page);
    page.navigate(path);
    return page;
  }

  private void listen(Page page) {
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error"))
            complaints.add(page.url() + " " + message.text() + " " + message.location());
        });
    page.onPageError(error -> complaints.add(page.url() + " " + error));
  }

  /** No page has had an error in its script, or lacked a file, or broke its own policy. */
  void hasHeardNoComplaint() {
    assertEquals(List.of(), complaints);
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
