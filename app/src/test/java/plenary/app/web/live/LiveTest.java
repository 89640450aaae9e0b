package plenary.app.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiveTest {
  private final AtomicInteger state = new AtomicInteger();

  @Test
  @DisplayName("whoever does not read holds up nobody, and then gets the newest and none between")
  void a_slow_reader() throws Exception {
    try (var live = new Live()) {
      var topic = live.topic("page", () -> Map.of("part", "state " + state.get()));
      live.start();
      var slow = new Reader(true);
      var quick = new Reader(false);
      slow.follow(live, topic);
      quick.follow(live, topic);
      until(() -> quick.text().contains("state 0"));
      for (int next = 1; next <= 3; next++) {
        var words = "state " + next;
        state.set(next);
        live.changed();
        until(() -> quick.text().contains(words));
      }
      slow.read();
      until(() -> slow.text().contains("state 3"));
      assertFalse(slow.text().contains("state 1"), slow.text());
      assertFalse(slow.text().contains("state 2"), slow.text());
    }
  }

  @Test
  @DisplayName(
      "what is drawn the same again is not sent, and a part that stays is not sent with others")
  void only_what_changed() throws Exception {
    try (var live = new Live()) {
      var topic = live.topic("page", () -> Map.of("turning", "n" + state.get(), "staying", "same"));
      live.start();
      var reader = new Reader(false);
      reader.follow(live, topic);
      until(() -> reader.text().contains("n0"));
      live.changed();
      state.set(1);
      live.changed();
      until(() -> reader.text().contains("n1"));
      assertEquals(1, count(reader.text(), "same"));
      assertEquals(1, count(reader.text(), "n0"));
    }
  }

  @Test
  @DisplayName(
      "what fills a hole in a part is sent alone, and to whoever comes later with the part")
  void holes() throws Exception {
    try (var live = new Live()) {
      var topic =
          live.topic(
              "page",
              () -> Map.of("frame", "[" + Topic.hole("seat") + "]", "seat", "n" + state.get()));
      live.start();
      var early = new Reader(false);
      early.follow(live, topic);
      until(() -> early.text().contains("data: [n0]"));
      state.set(1);
      live.changed();
      until(() -> early.text().contains("data: n1"));
      assertEquals(1, count(early.text(), "event: frame"));
      var late = new Reader(false);
      late.follow(live, topic);
      until(() -> late.text().contains("data: [n1]"));
    }
  }

  @Test
  @DisplayName("a page with a beat hears it when nothing happens")
  void a_beat() throws Exception {
    try (var live = new Live()) {
      var topic = live.topic("page", Duration.ofMillis(20), () -> Map.of("part", "same"));
      live.start();
      var reader = new Reader(false);
      reader.follow(live, topic);
      until(() -> count(reader.text(), "event: beat") >= 3);
      assertEquals(1, count(reader.text(), "same"));
    }
  }

  @Test
  @DisplayName("however often something changes, a page is drawn at most four times a second")
  void four_a_second() throws Exception {
    try (var live = new Live()) {
      var topic = live.topic("page", () -> Map.of("part", "n" + state.incrementAndGet()));
      live.start();
      new Reader(false).follow(live, topic);
      until(() -> topic.pushes() >= 1);
      long began = System.nanoTime();
      long before = topic.pushes();
      while (topic.pushes() < before + 4) live.changed();
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      assertTrue(millis >= 3 * 250 - 20, millis + " ms for four");
    }
  }

  @Test
  @DisplayName("lines of a drawing stay lines of its event, and what is the reader's own is put in")
  void events() throws Exception {
    try (var live = new Live()) {
      var topic = live.topic("page", () -> Map.of("part", "one\ntwo @own@"));
      live.start();
      var reader = new Reader(false);
      Thread.ofVirtual()
          .start(
              () ->
                  reader.serve(
                      () ->
                          live.serve(
                              topic,
                              reader.stream(),
                              event ->
                                  new String(event, StandardCharsets.UTF_8)
                                      .replace("@own@", "mine")
                                      .getBytes(StandardCharsets.UTF_8))));
      until(() -> reader.text().contains("event: part\ndata: one\ndata: two mine\n\n"));
      assertTrue(reader.text().startsWith("retry: "));
    }
  }

  @Test
  @DisplayName("whoever has gone is not counted any more")
  void leaving() throws Exception {
    try (var live = new Live()) {
      var topic = live.topic("page", () -> Map.of("part", "n" + state.get()));
      live.start();
      var reader = new Reader(false);
      reader.follow(live, topic);
      until(() -> topic.listeners() == 1);
      reader.leave();
      state.set(1);
      live.changed();
      until(() -> topic.listeners() == 0);
    }
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static void until(BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("it did not come to that");
      Thread.sleep(5);
    }
  }

  /** Somebody at the other end, who may wait before reading on, or go. */
  private static final class Reader extends OutputStream {
    private final ByteArrayOutputStream got = new ByteArrayOutputStream();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final List<Throwable> faults = new ArrayList<>();
    private volatile boolean gone;

    Reader(boolean waits) {
      if (!waits) reading.countDown();
    }

    private interface Work {
      void run() throws IOException;
    }

    void follow(Live live, Topic topic) {
      Thread.ofVirtual().start(() -> serve(() -> live.serve(topic, stream())));
    }

    Stream stream() {
      return new Stream(this, () -> true);
    }

    void serve(Work work) {
      try {
        work.run();
      } catch (IOException e) {
        faults.add(e);
      }
    }

    void read() {
      reading.countDown();
    }

    void leave() {
      gone = true;
    }

    synchronized String text() {
      return got.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      if (gone) throw new IOException("gone");
      try {
        if (bytes.length > 0 && bytes[0] == 'e') reading.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      synchronized (this) {
        got.write(bytes);
      }
    }
  }
}
