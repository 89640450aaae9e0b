package plenary.app.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.act.Actor;
import plenary.app.web.signin.SignIn;
import plenary.app.web.signin.Via;
import plenary.base.Digest;
import plenary.base.MemberId;

class PaceTest {
  private long nanos;
  private final Pace pace = new Pace(new ConcurrentHashMap<>(), () -> nanos);

  @Test
  @DisplayName("a deputy's phone may ask 60 times at once, and 15 times a second from then on")
  void a_phone() {
    assertEquals(60, allowed(deputy(8), 100));
    nanos += TimeUnit.SECONDS.toNanos(1);
    assertEquals(15, allowed(deputy(8), 100));
    nanos += TimeUnit.SECONDS.toNanos(1_000);
    assertEquals(60, allowed(deputy(8), 100));
  }

  @Test
  @DisplayName("one sign-in that asks too fast slows down nobody else")
  void each_by_itself() {
    allowed(deputy(8), 1_000);
    assertTrue(pace.allows(deputy(9)));
  }

  private int allowed(SignIn who, int tries) {
    int allowed = 0;
    for (int i = 0; i < tries; i++) if (pace.allows(who)) allowed++;
    return allowed;
  }

  private static SignIn deputy(int number) {
    var actor = Actor.deputy(new MemberId(number));
    return new SignIn(Digest.ofText("" + number), actor, Instant.EPOCH, Instant.MAX, Via.LINK);
  }
}
