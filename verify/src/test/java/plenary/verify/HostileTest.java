package plenary.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.act.VoteEvent.VoteOpened;
import plenary.record.json.Json;
import plenary.record.wire.Payloads;

/** Garbage, however large, deep or cunning, is FAILED and told in a line; nothing crashes. */
class HostileTest {
  private static final String BY = "\"by\":{\"name\":\"desk\",\"role\":\"secretariat\"}";

  @TempDir Path temp;

  private static Ran failed(Path record) {
    var ran = Ran.verify(record);
    assertEquals(1, ran.status(), () -> ran.out() + ran.err());
    assertEquals("", ran.err());
    assertFalse(ran.lines(Verdict.FAILED).isEmpty());
    return ran;
  }

  private static List<byte[]> payloads(Hall hall) {
    var payloads = new ArrayList<byte[]>();
    for (var entry : hall.entries) {
      payloads.add(Payloads.encode(entry.by(), entry.event()).canonical());
    }
    return payloads;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "\"text\"",
        "{\"type\":7}",
        "{\"type\":\"vote-closed\",\"vote\":1}",
        "{" + BY + ",\"type\":\"vote-closed\",\"vote\":1}",
        "{" + BY + ",\"type\":\"vote-closed\",\"vote\":0}",
        "{" + BY + ",\"type\":\"vote-closed\",\"vote\":9007199254740991}",
        "{" + BY + ",\"type\":\"vote-closed\",\"vote\":1.5}",
        "{" + BY + ",\"type\":\"check-in-opened\",\"sitting\":7}",
        "{" + BY + ",\"sitting\":7,\"type\":\"check-in-opened\"}",
        "{" + BY + ",\"item\":\"1.1\",\"sitting\":1,\"type\":\"item-begun\"}",
        "{" + BY + ",\"digest\":\"\",\"rulebook\":{},\"type\":\"rulebook-adopted\"}",
        "{" + BY + ",\"digest\":\" \",\"rulebook\":{},\"type\":\"rulebook-adopted\"}",
        "not JSON",
        "{\"a\":1,\"a\":2}",
      })
  @DisplayName("one payload that is none, alone and after a sound beginning")
  void a_payload_that_is_none(String payload) {
    failed(Written.raw(temp.resolve("alone"), List.of(payload.getBytes(UTF_8))));
    var after = payloads(Example.everything()).subList(0, 60);
    after.add(payload.getBytes(UTF_8));
    var ran = failed(Written.raw(temp.resolve("after"), after));
    assertTrue(ran.out().contains("60") || ran.out().contains("entries.jsonl:61"), ran::out);
  }

  @Test
  @DisplayName("a type that no release knows yet is told apart")
  void a_newer_release() {
    var payloads = payloads(Example.everything()).subList(0, 5);
    payloads.add(("{" + BY + ",\"type\":\"ballot-shredded\"}").getBytes(UTF_8));
    var ran = failed(Written.raw(temp.resolve("record"), payloads));
    assertTrue(ran.out().contains("entry 5 was made by a newer release"), ran::out);
    assertTrue(ran.out().contains("第5条由更新的版本写成"), ran::out);
  }

  @Test
  @DisplayName("no entries at all: nobody is named as signer")
  void no_entries() {
    var ran = failed(Written.raw(temp.resolve("record"), List.of()));
    assertTrue(ran.out().contains("the first entry names none"), ran::out);
  }

  @Test
  @DisplayName("a payload a hundred thousand deep, one of 20 MiB, one of a million members")
  void deep_huge_and_wide() {
    failed(raw("[".repeat(100_000)));
    failed(raw("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)));
    failed(raw("{\"type\":\"" + "x".repeat(20 << 20) + "\"}"));
    var wide = new StringBuilder("{");
    for (int i = 0; i < 1_000_000; i++) wide.append('"').append(1_000_000 + i).append("\":0,");
    failed(raw(wide.append("\"type\":\"x\"}").toString()));
  }

  private Path raw(String payload) {
    return Written.raw(Scratch.fresh(temp).resolve("record"), List.of(payload.getBytes(UTF_8)));
  }

  @Test
  @DisplayName("three files of random bytes, empty files, folders in their place, one missing")
  void files_that_are_none() throws IOException {
    var random = new Random(20221229);
    for (int i = 0; i < 50; i++) {
      var folder = Scratch.fresh(temp);
      for (var name : Scratch.NAMES) {
        byte[] bytes = new byte[random.nextInt(3_000)];
        random.nextBytes(bytes);
        Scratch.write(folder.resolve(name), i == 0 ? new byte[0] : bytes);
      }
      failed(folder);
    }
    for (var name : Scratch.NAMES) {
      var record =
          Written.record(Scratch.fresh(temp).resolve("record"), Example.everything().entries);
      Files.delete(record.resolve(name));
      assertTrue(failed(record).out().contains("the file is missing"));
      Files.createDirectory(record.resolve(name));
      failed(record);
    }
    var more = Written.record(temp.resolve("record"), Example.everything().entries);
    Scratch.write(more.resolve("notes.txt"), new byte[3]);
    assertTrue(failed(more).out().contains("not part of a record: notes.txt"));
  }

  @Test
  @DisplayName("a vote of 99999 seconds, which no command can ask for")
  void what_no_command_can_ask_for() {
    var forged =
        new Forgery(Example.everything())
            .change(
                VoteOpened.class,
                vote ->
                    new VoteOpened(
                        vote.vote(),
                        vote.item(),
                        vote.secrecy(),
                        vote.channel(),
                        vote.rulebook(),
                        99_999));
    var ran = failed(Written.record(temp.resolve("record"), forged.entries()));
    assertTrue(ran.out().contains("a vote runs 0 to 3600 seconds, not 99999"), ran::out);
  }

  @Test
  @DisplayName("names that move the cursor or turn the text are shown without doing so")
  void control_characters_are_not_printed() {
    var payloads = payloads(Example.everything()).subList(0, 3);
    payloads.add(("{" + BY + ",\"type\":\"\\u001b[2Jok\u202Eko\u2028\"}").getBytes(UTF_8));
    var ran = failed(Written.raw(temp.resolve("record"), payloads));
    assertTrue(ran.out().chars().noneMatch(c -> c == 0x1b || c == 0x202E || c == 0x2028), ran::out);
  }

  @Test
  @DisplayName("a thousand entries that are all wrong are twenty lines and a count")
  void many_faults_are_counted() {
    var payloads = payloads(Example.everything()).subList(0, 2);
    for (int i = 0; i < 1_000; i++) {
      payloads.add(
          ("{" + BY + ",\"name\":{\"en\":\"x\",\"zh\":\"x\"},\"paper\":0,\"type\":\"x\"}")
              .replace("\"paper\":0,", "")
              .replace(
                  "\"type\":\"x\"",
                  "\"capacity\":\"press\",\"guest\":\"g001\",\"type\":\"guest-admitted\"")
              .getBytes(UTF_8));
    }
    var sorted = payloads.stream().map(bytes -> Json.parse(bytes).canonical()).toList();
    var ran = failed(Written.raw(temp.resolve("record"), sorted));
    assertEquals(21, ran.lines(Verdict.FAILED).size(), ran::out);
    assertTrue(ran.out().contains("and 979 more that failed"), ran::out);
    assertTrue(ran.out().contains("999 claims failed"), ran::out);
  }

  @Test
  @DisplayName("payloads changed at random, sealed and signed again: an answer, never a crash")
  void random_changes() {
    int count = "long".equals(System.getProperty("plenary.storm")) ? 20_000 : 1_000;
    System.out.println("hostile seed 561");
    var random = new Random(561);
    var sound = payloads(Example.everything());
    int refused = 0;
    for (int i = 0; i < count; i++) {
      var payloads = new ArrayList<>(sound);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        int at = random.nextInt(payloads.size());
        var other = Json.parse(sound.get(random.nextInt(sound.size())));
        payloads.set(at, changed(Json.parse(payloads.get(at)), other, random).canonical());
      }
      var record = Written.raw(temp.resolve("record-" + i), payloads);
      var found = Verification.of(record, null, null);
      if (!found.verified()) refused++;
    }
    assertTrue(refused > count * 9 / 10, refused + " of " + count + " found out");
  }

  /** One value somewhere in {@code json} replaced, left out, or taken from elsewhere. */
  private static Json changed(Json json, Json other, Random random) {
    return switch (json) {
      case Json.Obj(var members) when !members.isEmpty() && random.nextInt(20) > 0 -> {
        var names = List.copyOf(members.keySet());
        var name = names.get(random.nextInt(names.size()));
        var copy = new LinkedHashMap<>(members);
        if (random.nextInt(10) == 0) {
          copy.remove(name);
        } else {
          copy.put(name, changed(members.get(name), inside(other, name), random));
        }
        yield new Json.Obj(copy);
      }
      case Json.Arr(var items) when !items.isEmpty() && random.nextInt(10) > 0 -> {
        var copy = new ArrayList<>(items);
        int at = random.nextInt(items.size());
        copy.set(at, changed(items.get(at), other, random));
        yield new Json.Arr(copy);
      }
      case Json.Num(long number) -> new Json.Num(number + random.nextInt(5) - 2);
      case Json.Bool(boolean value) -> new Json.Bool(!value);
      default -> other;
    };
  }

  private static Json inside(Json other, String name) {
    return other instanceof Json.Obj(var members) && members.containsKey(name)
        ? members.get(name)
        : other;
  }
}
