package plenary.app.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoorPaceTest {
  private long nanos;
  private final DoorPace door = new DoorPace(() -> nanos);

  @Test
  @DisplayName("400 may knock at once, and 40 a second from then on, however many there are")
  void a_hall_and_a_guesser() {
    assertEquals(400, allowed(10_000));
    nanos += TimeUnit.SECONDS.toNanos(1);
    assertEquals(40, allowed(10_000));
    nanos += TimeUnit.HOURS.toNanos(1);
    assertEquals(400, allowed(10_000));
  }

  private int allowed(int tries) {
    int allowed = 0;
    for (int i = 0; i < tries; i++) if (door.allows()) allowed++;
    return allowed;
  }
}
