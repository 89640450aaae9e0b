package plenary.app.browser;

import com.microsoft.playwright.Browser;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import plenary.app.browser.Console.Hand;
import plenary.app.browser.Room.Screen;
import plenary.app.demo.Demo;
import plenary.app.demo.Tempo;

/** The opening sitting of the example, from the doors to adjournment. */
@ExtendWith(Chromium.class)
@Timeout(600)
class SittingTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022");
  private static final Tempo BRISK = new Tempo(Duration.ofSeconds(3), Duration.ofSeconds(2));

  private static Demo start() {
    return Demo.start(EXAMPLE, new InetSocketAddress("localhost", 0), 0, BRISK);
  }

  @Test
  @DisplayName("chair with a mouse: 561 due, 402 present, quorum 374; adopted by more than 281")
  void by_mouse(Browser browser) {
    try (var demo = start();
        var room = new Room(browser, demo.port())) {
      new Photographer().withAll("demo", room.open(Screen.DESK, "/demo")).look("00");
      var photographer = photographer(demo, room);
      new Sitting(demo, room, Hand.MOUSE, photographer::look).play();
      photographer.sawNothingTooWide();
      room.hasHeardNoComplaint();
    }
  }

  @Test
  @DisplayName("chair with the keyboard alone: Enter and letters")
  void by_keys(Browser browser) {
    try (var demo = start();
        var room = new Room(browser, demo.port())) {
      new Sitting(demo, room, Hand.KEYS, _ -> {}).play();
      room.hasHeardNoComplaint();
    }
  }

  private static Photographer photographer(Demo demo, Room room) {
    return new Photographer()
        .with("hall", room.open(Screen.HALL, "/hall"))
        .with("hall-dark", room.open(Screen.HALL, "/hall?look=dark"))
        .with("chair", room.open(Screen.DESK, Sitting.link(demo, "执行主席")))
        .with("deputy", room.open(Screen.PHONE, Sitting.link(demo, "代表 011")))
        .with("desk", room.open(Screen.DESK, Sitting.link(demo, "秘书处")))
        .withAll("home", room.open(Screen.DESK, "/"));
  }
}
