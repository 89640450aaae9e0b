package plenary.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * The least that a durable append can be: what has gathered is written to a file in one piece and
 * synced ({@code fdatasync}), then everybody is told. It knows no session, hash or structure.
 */
final class BareFile implements AutoCloseable {
  private static final int MOST = 16_384;

  private final FileChannel file;
  private final BlockingQueue<Append> queue = new ArrayBlockingQueue<>(MOST);
  private final Thread writer = Thread.ofPlatform().name("bare-file").unstarted(this::write);
  private ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);

  /** Some bytes and who waits for them; the end has none. */
  private record Append(byte[] bytes, CompletableFuture<Void> done) {}

  BareFile(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    writer.start();
  }

  /** Appends, and waits until it is on disk. */
  void append(byte[] bytes) throws InterruptedException {
    var done = new CompletableFuture<Void>();
    queue.put(new Append(bytes, done));
    done.join();
  }

  private void write() {
    var batch = new ArrayList<Append>();
    boolean ended = false;
    while (!ended) {
      batch.clear();
      try {
        batch.add(queue.take());
        queue.drainTo(batch);
        write(batch);
      } catch (IOException | InterruptedException e) {
        batch.forEach(append -> append.done().completeExceptionally(e));
      }
      ended = batch.stream().anyMatch(append -> append.bytes().length == 0);
    }
  }

  private void write(List<Append> batch) throws IOException {
    int size = batch.stream().mapToInt(append -> append.bytes().length).sum();
    if (size > buffer.capacity()) buffer = ByteBuffer.allocateDirect(2 * size);
    buffer.clear();
    for (var append : batch) buffer.put(append.bytes());
    buffer.flip();
    while (buffer.hasRemaining()) file.write(buffer);
    file.force(false);
    for (var append : batch) append.done().complete(null);
  }

  @Override
  public void close() throws IOException {
    try (file) {
      append(new byte[0]);
      writer.join();
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
