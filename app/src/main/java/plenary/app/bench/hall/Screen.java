package plenary.app.bench.hall;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A live page that somebody holds open, and when it was told something. */
final class Screen implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Line line;
  private volatile @Nullable Awaited awaited;

  private record Awaited(String words, CompletableFuture<Long> told) {}

  private Screen(Line line) {
    this.line = line;
  }

  /** Opens a live page; it is open when its first words have come. */
  static Screen open(SSLContext tls, int port, String path, String... head) throws IOException {
    var line = Line.open(tls, port);
    line.send(Line.get(path, head));
    var first = line.some();
    if (!first.startsWith("HTTP/1.1 200")) throw new IOException(path + ": " + first);
    var screen = new Screen(line);
    Thread.ofVirtual().start(screen::follow);
    return screen;
  }

  private void follow() {
    try {
      var before = "";
      for (var now = line.some(); !now.isEmpty(); now = line.some()) {
        var waits = awaited;
        if (waits != null && (before + now).contains(waits.words())) {
          waits.told().complete(System.nanoTime());
          awaited = null;
        }
        before = now;
      }
    } catch (IOException e) {
      var waits = awaited;
      if (waits != null) waits.told().completeExceptionally(e);
    }
  }

  /** From now on it looks out for these words; answers when they will have come. */
  CompletableFuture<Long> expect(String words) {
    var told = new CompletableFuture<Long>();
    awaited = new Awaited(words, told);
    return told;
  }

  /** Waits for the time at which something was told. */
  static long when(CompletableFuture<Long> told) throws InterruptedException {
    try {
      return told.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("a screen was not told", e);
    }
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
