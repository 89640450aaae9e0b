package plenary.app.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.app.side.SideStore;
import plenary.app.web.gate.GateState.Link;
import plenary.app.web.gate.GateWatch.Pulse;
import plenary.base.Text;

class GateWatchTest {
  private static final Instant NINE = Instant.parse("2030-01-02T09:00:00Z");

  private Instant now = NINE;
  private final InstantSource clock = () -> now;

  private static Pulse pulse(String name, int pending) {
    return new Pulse(name, "device", pending, Optional.of(NINE), 7, 0);
  }

  private static List<Link> links(GateWatch watch) {
    return watch.all().stream().map(GateState::link).toList();
  }

  @Test
  @DisplayName("a gate that says nothing for 25 seconds is as before, and one second later lost")
  void silence() {
    try (var side = SideStore.inMemory();
        var watch = new GateWatch(side, clock, () -> {})) {
      watch.heard(pulse("1号门", 0));
      now = NINE.plus(GateWatch.SILENCE);
      assertEquals(List.of(Link.ONLINE), links(watch));
      assertTrue(watch.warning().isEmpty());
      now = now.plusSeconds(1);
      assertEquals(List.of(Link.LOST), links(watch));
      assertEquals("有 1 个签到口失联，可能有未上传的签到", watch.warning().map(Text::zh).orElse(""));
      watch.heard(pulse("1号门", 0));
      assertEquals(List.of(Link.ONLINE), links(watch));
    }
  }

  @Test
  @DisplayName("a gate with scans that are not uploaded is behind, and whoever announces is told")
  void behind() {
    try (var side = SideStore.inMemory();
        var watch = new GateWatch(side, clock, () -> {})) {
      watch.heard(pulse("1号门", 0));
      watch.heard(pulse("2号门", 12));
      assertEquals(List.of(Link.ONLINE, Link.BEHIND), links(watch));
      assertTrue(watch.warning().orElseThrow().zh().contains("12 条"));
      watch.heard(pulse("2号门", 0));
      assertTrue(watch.warning().isEmpty());
    }
  }

  @Test
  @DisplayName("a gate that is lost stays so over a restart, until it is taken off")
  void restart() {
    try (var side = SideStore.inMemory()) {
      try (var watch = new GateWatch(side, clock, () -> {})) {
        watch.heard(pulse("1号门", 3));
      }
      side.settle();
      now = NINE.plus(Duration.ofMinutes(5));
      try (var watch = new GateWatch(side, clock, () -> {})) {
        assertEquals(List.of(Link.LOST), links(watch));
        assertEquals(3, watch.all().getFirst().pending());
        watch.shut("1号门", "device");
        assertEquals(List.of(), links(watch));
      }
      side.settle();
      try (var watch = new GateWatch(side, clock, () -> {})) {
        assertEquals(List.of(), links(watch));
      }
    }
  }
}
