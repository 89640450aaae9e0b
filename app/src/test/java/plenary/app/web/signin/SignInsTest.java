package plenary.app.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.side.SideStore;
import plenary.base.MemberId;

class SignInsTest {
  private static final Actor DEPUTY = Actor.deputy(new MemberId(8));

  @TempDir Path folder;
  private Instant now = Instant.parse("2022-12-29T00:00:00Z");

  @Test
  @DisplayName("of many who use a link at once, one gets in")
  void one_gets_in() throws Exception {
    var signIns = new SignIns(SideStore.inMemory(), () -> now);
    var link = signIns.link(DEPUTY);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Optional<SignIns.Opened>> use = () -> signIns.use(link);
      int in = 0;
      for (var each : threads.invokeAll(Stream.generate(() -> use).limit(50).toList())) {
        if (each.get().isPresent()) in++;
      }
      assertEquals(1, in);
    }
  }

  @Test
  @DisplayName("links and sign-ins end")
  void they_end() {
    var signIns = new SignIns(SideStore.inMemory(), () -> now);
    var late = signIns.link(DEPUTY);
    var opened = signIns.use(signIns.link(DEPUTY)).orElseThrow();
    now = now.plus(SignIns.LINK);
    assertTrue(signIns.use(late).isEmpty());
    assertTrue(signIns.of(opened.secret()).isPresent());
    var end = opened.signIn().until();
    for (int day = 3; day < 14; day++) {
      now = now.plus(Duration.ofDays(1));
      assertTrue(signIns.of(opened.secret()).isPresent(), "day " + day);
    }
    now = end.minusSeconds(1);
    assertTrue(signIns.of(opened.secret()).isPresent());
    now = now.plusSeconds(1);
    assertTrue(signIns.of(opened.secret()).isEmpty(), "however much it was used");
    assertEquals(Optional.of(SignIns.Ending.EXPIRED), signIns.ended(opened.secret()));
  }

  @Test
  @DisplayName("staff are out after four hours away, not while a live page of theirs is open")
  void idle() {
    var signIns = new SignIns(SideStore.inMemory(), () -> now);
    var away = signIns.use(signIns.link(new Actor(Role.SECRETARIAT, "away"))).orElseThrow();
    var listening = signIns.use(signIns.link(new Actor(Role.CHAIR, "m002"))).orElseThrow();
    for (int hour = 1; hour <= 4; hour++) {
      now = now.plus(Duration.ofHours(1));
      assertTrue(signIns.stays(listening.signIn()), "hour " + hour);
    }
    assertTrue(signIns.of(away.secret()).isEmpty());
    assertTrue(signIns.of(listening.secret()).isPresent());
  }

  @Test
  @DisplayName(
      "a restart signs nobody out, leaves links to be used once, and finds no secret on disk")
  void a_restart() throws IOException {
    SignIns.Opened opened;
    Secret unused;
    Secret used;
    try (var store = SideStore.open(folder)) {
      var signIns = new SignIns(store, () -> now);
      unused = signIns.link(DEPUTY);
      used = signIns.link(DEPUTY);
      opened = signIns.use(used).orElseThrow();
    }
    try (var store = SideStore.open(folder)) {
      var signIns = new SignIns(store, () -> now);
      assertEquals(
          Optional.of(new MemberId(8)), signIns.of(opened.secret()).flatMap(SignIn::member));
      assertTrue(signIns.use(used).isEmpty());
      assertTrue(signIns.use(unused).isPresent());
      signIns.end(opened.signIn());
    }
    try (var store = SideStore.open(folder)) {
      var signIns = new SignIns(store, () -> now);
      assertTrue(signIns.of(opened.secret()).isEmpty());
      assertTrue(signIns.use(unused).isEmpty());
    }
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (var secret : new Secret[] {unused, used, opened.secret()}) {
          assertFalse(bytes.contains(secret.text()), file.toString());
        }
      }
    }
  }

  @Test
  @DisplayName("a secret is 128 bits, never the same, and shows itself nowhere by accident")
  void secrets() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) seen.add(Secret.fresh().text());
    assertEquals(1_000, seen.size());
    var secret = Secret.fresh();
    assertEquals(22, secret.text().length());
    assertFalse(("" + secret).contains(secret.text()));
    assertNotEquals(secret.formToken(), secret.hash().hex());
    assertFalse(secret.formToken().contains(secret.text()));
  }
}
