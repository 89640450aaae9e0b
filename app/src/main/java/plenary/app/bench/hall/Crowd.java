package plenary.app.bench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import plenary.act.Command;
import plenary.base.MemberId;
import plenary.record.json.Json;
import plenary.record.wire.Commands;

/**
 * Everybody in the hall, connected: each deputy by two connections, as a browser is.
 *
 * @param phones what they press on
 * @param pages their live pages
 * @param hall the big screen
 * @param chair the live console
 * @param console where the chair's commands are sent
 */
record Crowd(
    House house,
    List<Phone> phones,
    List<Screen> pages,
    Screen hall,
    Screen chair,
    Line console,
    AtomicInteger asked)
    implements AutoCloseable {
  private static final int AT_ONCE = 64;
  private static final Pattern HEAP =
      Pattern.compile("(?m)^plenary_memory_bytes\\{kind=\"heap_limit\"\\} (\\d+)$");

  static Crowd gather(House house, int port) throws IOException {
    var tls = house.tls();
    var cookie = house.chair().cookie();
    return new Crowd(
        house,
        each(house, (number, holder) -> phone(house, port, number, holder)),
        each(house, (_, holder) -> Screen.open(tls, port, "/deputy/live", holder.cookie())),
        Screen.open(tls, port, "/hall/live"),
        Screen.open(tls, port, "/chair/live", cookie),
        Line.open(tls, port),
        new AtomicInteger());
  }

  private static Phone phone(House house, int port, int number, Holder holder) throws IOException {
    var phone = new Phone(new MemberId(number), holder, Line.open(house.tls(), port));
    phone.nothing(); // its line is up
    return phone;
  }

  private interface Making<T> {
    T of(int number, Holder holder) throws IOException;
  }

  /** One for each deputy, so many at once: what is measured comes later. */
  private static <T> List<T> each(House house, Making<T> making) {
    var turns = new Semaphore(AT_ONCE);
    var made = new ArrayList<CompletableFuture<T>>();
    for (int i = 0; i < house.deputies().size(); i++) {
      int number = i + 1;
      var one = new CompletableFuture<T>();
      made.add(one);
      turns.acquireUninterruptibly();
      Thread.startVirtualThread(
          () -> {
            try {
              one.complete(making.of(number, house.deputies().get(number - 1)));
            } catch (IOException | RuntimeException e) {
              one.completeExceptionally(e);
            } finally {
              turns.release();
            }
          });
    }
    return made.stream().map(one -> one.join()).toList();
  }

  /** The chair asks, and it is done; answers when that was. */
  long ask(Command command) throws IOException {
    var members = new LinkedHashMap<String, Json>(Commands.encode(command).members());
    members.put("id", new Json.Str("chair-" + asked.incrementAndGet()));
    var body = new Json.Obj(members).canonicalText();
    var reply =
        console.ask(
            Line.post(
                "/api/commands", body, house.chair().cookie(), "Content-Type: application/json"));
    if (reply.status() != 200) throw new IllegalStateException(command + ": " + reply);
    return System.nanoTime();
  }

  /** Most heap that the server may have, in MiB, as it says itself. */
  int heap() throws IOException {
    var found = HEAP.matcher(console.ask(Line.get("/metrics")).body());
    return found.find() ? (int) (Long.parseLong(found.group(1)) >> 20) : 0;
  }

  @Override
  public void close() throws IOException {
    try {
      console.close();
      hall.close();
      chair.close();
      for (var phone : phones) phone.close();
      for (var page : pages) page.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
