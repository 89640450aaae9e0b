package plenary.app.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.files.FileStore;
import plenary.app.serve.Service;
import plenary.app.side.SideStore;
import plenary.base.Choice;
import plenary.base.Digest;
import plenary.base.Wording;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wording.Wordings;
import plenary.rules.Secrecy;

@Timeout(240)
class BackupTest {
  private static final int MEMBERS = 24;
  private static final Wording WORDING = Wordings.load();
  private static final InstantSource CLOCK = InstantSource.fixed(MadeUp.START);
  private static final Path RULEBOOK =
      Path.of(System.getProperty("plenary.home"), "rulebooks", "cn-municipal.yaml");

  @TempDir Path temp;

  private Path data() {
    return temp.resolve("data");
  }

  private Path backup() {
    return temp.resolve("backup.zip");
  }

  private static Chamber voting(Path data, Secrecy secrecy) {
    var store = Store.open(data, "example.invalid/backup", new SecureRandom());
    var chamber = Chamber.open(store, WORDING, CLOCK);
    var hall = new MadeUp(Rulebooks.read(RULEBOOK), MEMBERS, secrecy);
    for (var asked : hall.setup(chamber.signer())) ask(chamber, asked);
    return chamber;
  }

  private static void ask(Chamber chamber, Asked asked) {
    var answer = chamber.ask(asked).join();
    if (answer instanceof Answer.Refused) throw new AssertionError(asked + ": " + answer);
  }

  private Backup.Made make() {
    return Backup.make(data(), backup(), WORDING, CLOCK);
  }

  private static String entries(Chamber chamber, Path to) throws IOException {
    chamber.export(to);
    return Files.readString(to.resolve("entries.jsonl"));
  }

  @Test
  @DisplayName(
      "a backup made while votes are cast holds every vote acknowledged before it; what is restored"
          + " is the record's beginning, and is served")
  void while_votes_are_cast() throws Exception {
    var paper = "a paper".getBytes(StandardCharsets.UTF_8);
    String whole;
    List<String> before;
    try (var chamber = voting(data(), Secrecy.RECORDED);
        var side = SideStore.open(data())) {
      assertTrue(side.all(row -> row.getString(1), "SELECT hash FROM link").isEmpty());
      var kept = FileStore.in(data()).keep(paper);
      assertArrayEquals(paper, FileStore.in(data()).read(kept).orElseThrow());
      var acknowledged = new ConcurrentLinkedQueue<String>();
      var go = new AtomicBoolean(true);
      var some = new CountDownLatch(500);
      var threads =
          IntStream.rangeClosed(1, MEMBERS)
              .mapToObj(
                  i -> Thread.startVirtualThread(() -> vote(chamber, i, go, acknowledged, some)))
              .toList();
      some.await();
      before = List.copyOf(acknowledged);
      make();
      go.set(false);
      for (var thread : threads) thread.join();
      whole = entries(chamber, temp.resolve("whole"));
    }
    var restored = temp.resolve("restored");
    var made = Restore.from(backup(), restored, WORDING);
    assertArrayEquals(paper, FileStore.in(restored).read(Digest.of(paper)).orElseThrow());
    var store = Store.open(restored, "unused", new SecureRandom());
    try (var chamber = Chamber.open(store, WORDING, CLOCK)) {
      var part = entries(chamber, temp.resolve("part"));
      assertTrue(whole.startsWith(part));
      assertEquals(made.entries(), part.lines().count());
      assertTrue(before.size() >= 500, "only " + before.size());
      for (var id : before) assertTrue(part.contains("\"" + id + "\""), id);
    }
    var setting = new Service.Setting(restored, "unused", Optional.empty());
    try (var service = Service.start(setting, new InetSocketAddress("localhost", 0))) {
      assertTrue(service.port() > 0);
    }
  }

  private static void vote(
      Chamber chamber, int member, AtomicBoolean go, Queue<String> told, CountDownLatch some) {
    for (int turn = 0; go.get(); turn++) {
      var id = "b" + member + "-" + turn;
      ask(chamber, MadeUp.press(id, member, Choice.values()[turn % 3]));
      told.add(id);
      some.countDown();
    }
  }

  @Test
  @DisplayName("a backup that was changed in one byte, or of one file too few, restores nothing")
  void a_changed_backup() throws IOException {
    voting(data(), Secrecy.RECORDED).close();
    make();
    var bytes = Files.readAllBytes(backup());
    var restored = temp.resolve("restored");
    int refused = 0;
    for (int at = 40; at < bytes.length; at += bytes.length / 23) {
      var changed = bytes.clone();
      changed[at] ^= 0x11;
      var file = Files.write(temp.resolve("changed.zip"), changed);
      try {
        Restore.from(file, restored, WORDING);
        Backup.delete(restored); // a byte that says nothing, such as a time
      } catch (BackupFault | java.io.UncheckedIOException e) {
        refused++;
        assertFalse(Files.exists(restored), "at " + at);
      }
    }
    assertTrue(refused >= 18, "only " + refused);
    try (var left = Files.list(temp)) {
      assertFalse(left.anyMatch(file -> file.getFileName().toString().startsWith(".")));
    }
  }

  @Test
  @DisplayName("neither replaces what is there, and nobody but the owner may read a backup")
  void nothing_is_replaced() throws IOException {
    assertThrows(BackupFault.class, this::make, "no data folder");
    voting(data(), Secrecy.RECORDED).close();
    make();
    assertThrows(BackupFault.class, this::make);
    assertThrows(BackupFault.class, () -> Restore.from(backup(), data(), WORDING));
    var permissions = Files.getPosixFilePermissions(backup());
    assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    var restored = Files.createDirectory(temp.resolve("empty"));
    Restore.from(backup(), restored, WORDING);
    var key = Files.getPosixFilePermissions(restored.resolve("keys").resolve("secret"));
    assertEquals("rw-------", PosixFilePermissions.toString(key));
  }

  @Test
  @DisplayName(
      "of a secret vote, backup, data folder and export are the same bytes, whoever chose what and"
          + " whenever; a backup made while it runs is as if nobody had pressed")
  void secret_votes() throws IOException {
    var first = held("first", new Random(1), 9);
    assertEquals(first, held("second", new Random(2), 9));
    assertEquals(first, held("third", new Random(3), 9));
    var other = held("other", new Random(1), 8);
    for (var name : List.of("after.zip", "data/journal.db", "record/entries.jsonl", "record.zip")) {
      assertNotEquals(first.get(name), other.get(name), name);
    }
    assertEquals(first.get("running.zip"), other.get("running.zip"));
  }

  /** The same keys, clock and totals; other deputies choose other things in another order. */
  private Map<String, String> held(String name, Random random, int inFavour) throws IOException {
    var folder = Files.createDirectories(temp.resolve(name));
    var data = Files.createDirectories(folder.resolve("data"));
    keys(data);
    try (var chamber = voting(data, Secrecy.SECRET)) {
      var choices = new ArrayList<Choice>(Collections.nCopies(inFavour, Choice.FOR));
      choices.addAll(Collections.nCopies(5, Choice.AGAINST));
      choices.addAll(Collections.nCopies(3, Choice.ABSTAIN));
      Collections.shuffle(choices, random);
      var members = new ArrayList<>(IntStream.rangeClosed(1, MEMBERS).boxed().toList());
      Collections.shuffle(members, random);
      for (int i = 0; i < choices.size(); i++) {
        ask(chamber, MadeUp.press("p" + random.nextInt(1 << 20), members.get(i), choices.get(i)));
      }
      Backup.make(data, folder.resolve("running.zip"), WORDING, CLOCK);
      ask(chamber, new Asked("close", MadeUp.DESK, new CloseVote(MadeUp.VOTE)));
      ask(chamber, new Asked("say", MadeUp.DESK, new AnnounceResult(MadeUp.VOTE)));
      chamber.export(folder.resolve("record"));
    }
    Backup.make(data, folder.resolve("after.zip"), WORDING, CLOCK);
    return contents(folder);
  }

  private void keys(Path data) throws IOException {
    var known = temp.resolve("known");
    if (!Files.exists(known))
      Store.open(known, "example.invalid/backup", new SecureRandom()).close();
    Files.createDirectory(data.resolve("keys"));
    for (var key : new String[] {"signer", "secret"}) {
      Files.copy(known.resolve("keys").resolve(key), data.resolve("keys").resolve(key));
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Digest.of(Files.readAllBytes(file)).hex());
      }
    }
    return contents;
  }
}
