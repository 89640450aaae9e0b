package plenary.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.app.browser.Room.Screen;
import plenary.app.preview.Browsing;
import plenary.app.web.TestSite;
import plenary.base.MemberId;

/** A card before a camera, which is a film that the browser takes for one. */
@EnabledIf("plenary.app.preview.Browsing#possible")
@Timeout(120)
class GateCameraTest {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int SQUARE = 8;

  @TempDir Path folder;

  @Test
  @DisplayName("a card that is held to the camera is read, and its deputy checked in")
  void a_card() throws IOException {
    try (var site = TestSite.prepared(folder.resolve("site"))) {
      site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
      var card = site.access().cards().issue(new MemberId(11));
      var film = Files.write(folder.resolve("card.y4m"), film("https://a.example" + card.path()));
      try (var playwright =
              Playwright.create(
                  new Playwright.CreateOptions()
                      .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
          var browser = playwright.chromium().launch(seeing(film));
          var room = new Room(browser, site.port())) {
        var page = room.open(Screen.PHONE, site.link(TestSite.GATE));
        page.navigate("/gate");
        page.fill("[data-test=gate-name]", "1号门");
        page.keyboard().press("Enter");
        page.click("[data-test=camera]");
        assertThat(page.locator("[data-test=state]"))
            .containsText("已签到", new ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator(".shown-about")).containsText("011");
        room.hasHeardNoComplaint();
      }
    }
  }

  private static BrowserType.LaunchOptions seeing(Path film) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Browsing.CHROMIUM)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film));
  }

  /** Two frames of a card, over and over. */
  private static byte[] film(String text) {
    var bright = new byte[WIDTH * HEIGHT];
    Arrays.fill(bright, (byte) 235);
    var rows = QrSquares.of(text);
    int left = (WIDTH - rows.size() * SQUARE) / 2;
    int top = (HEIGHT - rows.size() * SQUARE) / 2;
    for (int y = 0; y < rows.size() * SQUARE; y++) {
      for (int x = 0; x < rows.size() * SQUARE; x++) {
        if (rows.get(y / SQUARE).charAt(x / SQUARE) != '1') continue;
        bright[(top + y) * WIDTH + left + x] = 16;
      }
    }
    var colour = new byte[WIDTH * HEIGHT / 2];
    Arrays.fill(colour, (byte) 128);
    var film = new ByteArrayOutputStream();
    film.writeBytes(ascii("YUV4MPEG2 W640 H480 F10:1 Ip A1:1 C420jpeg\n"));
    for (int i = 0; i < 2; i++) {
      film.writeBytes(ascii("FRAME\n"));
      film.writeBytes(bright);
      film.writeBytes(colour);
    }
    return film.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
