package plenary.app.preview;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine, where it has one. */
public final class Browsing implements AutoCloseable {
  public static final Path CHROMIUM =
      Path.of(System.getProperty("plenary.chromium", "/usr/bin/chromium"));

  private final Playwright playwright;
  private final Browser browser;

  public Browsing() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--hide-scrollbars")));
  }

  public static boolean possible() {
    return Files.isExecutable(CHROMIUM);
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
