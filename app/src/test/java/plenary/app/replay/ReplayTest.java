package plenary.app.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Entry;
import plenary.act.VoteEvent.VoteCast;
import plenary.app.chamber.Keys;
import plenary.base.Digest;
import plenary.base.Wording;
import plenary.paper.Papers;
import plenary.record.Pins;
import plenary.record.RecordReader;
import plenary.record.RecordSink;
import plenary.record.SealedEntry;
import plenary.record.WithheldEntry;
import plenary.record.json.Json;
import plenary.record.note.Checkpoint;
import plenary.record.wire.Payloads;
import plenary.record.wording.Wordings;
import plenary.session.Session;

/** The example sitting, run without a server. */
class ReplayTest {
  private static final Path QINGDAO =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022");
  private static final Wording WORDING = Wordings.load();
  private static final Keys KEYS = Keys.example(Keys.EXAMPLE);

  @TempDir Path temp;

  private final Replay replay = Replay.of(QINGDAO, KEYS, WORDING);

  @Test
  @DisplayName("the summary gives due, present, what was needed under which article, and the vote")
  void summary() {
    assertEquals(
        """
        青岛市第十七届人民代表大会第二次会议
          开幕会：应到 561，实到 402，须有 374（地方组织法第十四条，组织法14），符合法定人数
            表决1　市十七届人大二次会议选举办法（草案）：须有 281（地方组织法第二十五条，组织法25），\
        赞成 396，反对 2，弃权 3，未按 1，通过（票数为示例）
        The Second Session of the 17th Qingdao Municipal People's Congress
          Opening sitting: 561 due, 402 present, 374 needed (Organic Law of Local Congresses, \
        art. 14; 组织法14): quorum met
            Vote 1, Election Method (draft) of the Second Session of the 17th Municipal People's \
        Congress: 281 needed (Organic Law of Local Congresses, art. 25; 组织法25), 396 for, 2 against, \
        3 abstaining, 1 not voted: carried (illustrative figures)\
        """,
        String.join("\n", Summary.of(replay.session())));
  }

  @Test
  @DisplayName("the same folder gives the same bytes")
  void same_bytes() throws IOException {
    var one = write("one", replay);
    var other = write("other", Replay.of(QINGDAO, KEYS, WORDING));
    assertEquals(one, other);
    assertEquals(contents(temp.resolve("one")), contents(temp.resolve("other")));
  }

  private Checkpoint write(String folder, Replay what) {
    return new Output(temp.resolve(folder)).write(what, KEYS);
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var bytes = Files.readAllBytes(file);
        contents.put(folder.relativize(file).toString(), Digest.of(bytes).hex());
      }
    }
    return contents;
  }

  @Test
  @DisplayName("the output is a sound record, its zip, and five papers in two languages")
  void output() throws IOException {
    var checkpoint = write("out", replay);
    assertEquals(replay.session().size(), checkpoint.size());
    assertEquals(
        List.of(
            "papers/agenda.en.txt",
            "papers/agenda.zh.txt",
            "papers/attendance-report.en.txt",
            "papers/attendance-report.zh.txt",
            "papers/communique.en.txt",
            "papers/communique.zh.txt",
            "papers/minutes.en.txt",
            "papers/minutes.zh.txt",
            "papers/vote-report.en.txt",
            "papers/vote-report.zh.txt",
            "record.zip",
            "record/checkpoint",
            "record/entries.jsonl",
            "record/key"),
        List.copyOf(contents(temp.resolve("out")).keySet()));
    assertEquals(read("record", checkpoint), read("record.zip", checkpoint));
  }

  @Test
  @DisplayName("what the record tells, replayed, is the session that was run")
  void record_replays() {
    var checkpoint = write("out", replay);
    var replayed = Session.replay(WORDING, read("record", checkpoint));
    assertEquals(replay.session().snapshot(), replayed.snapshot());
  }

  /** Reads a sound record. */
  private List<Entry> read(String name, Checkpoint expected) {
    var entries = new ArrayList<Entry>();
    var sink =
        new RecordSink() {
          @Override
          public void shown(SealedEntry sealed, Json.Obj json) {
            var at = sealed.envelope();
            var payload = Payloads.decode(json);
            entries.add(new Entry(at.seq(), at.at(), payload.by(), at.cmd(), payload.event()));
          }

          @Override
          public void withheld(WithheldEntry entry) {
            throw new AssertionError("withheld: " + entry);
          }
        };
    var pins = new Pins(KEYS.signer().verifier(), expected);
    var report = new RecordReader(Set.of(), pins).read(temp.resolve("out").resolve(name), sink);
    assertTrue(report.sound(), () -> report.faults().toString());
    return entries;
  }

  @Test
  @DisplayName("every paper's text has the hash that its entry in the record gives")
  void papers_are_in_the_record() throws IOException {
    write("out", replay);
    var papers = temp.resolve("out").resolve("papers");
    assertEquals(5, replay.session().issued().size());
    for (var issued : replay.session().issued()) {
      var name = Papers.fileName(issued.kind());
      var zh = Files.readString(papers.resolve(name + ".zh.txt"));
      var en = Files.readString(papers.resolve(name + ".en.txt"));
      assertEquals(issued.zh(), Digest.ofText(zh), name);
      assertEquals(issued.en(), Digest.ofText(en), name);
    }
  }

  @Test
  @DisplayName("the secret vote leaves its totals, and no deputy's choice")
  void no_choice_is_recorded() {
    var entries = read("record", write("out", replay));
    assertTrue(entries.stream().noneMatch(entry -> entry.event() instanceof VoteCast));
  }

  @Test
  @DisplayName("papers that a folder does not issue are issued at its end, as far as they can be")
  void issues_the_rest() throws IOException {
    var folder = copy();
    keepLines(folder.resolve("proceedings.yaml"), line -> !line.contains("do: issue"));
    var run = Replay.of(folder, KEYS, WORDING);
    assertEquals(
        Set.of("agenda", "attendance-report", "communique", "minutes", "vote-report"),
        run.papers().keySet());
    Files.delete(folder.resolve("proceedings.yaml"));
    Files.delete(folder.resolve("attendance.csv"));
    assertEquals(Set.of("agenda"), Replay.of(folder, KEYS, WORDING).papers().keySet());
  }

  interface Keep {
    boolean line(String line);
  }

  private static void keepLines(Path file, Keep keep) throws IOException {
    Files.write(file, Files.readAllLines(file).stream().filter(keep::line).toList());
  }

  /** A copy of the folder with its rulebook, to be changed. */
  private Path copy() throws IOException {
    var home = Files.createDirectories(temp.resolve("home"));
    var source = QINGDAO.getParent().getParent();
    var parts = Stream.of("rulebooks", "sessions/qingdao-2022").map(source::resolve).toList();
    for (var part : parts) {
      var to = Files.createDirectories(home.resolve(source.relativize(part)));
      try (var files = Files.list(part)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    return home.resolve("sessions/qingdao-2022");
  }

  @Test
  @DisplayName("an earlier output is replaced as a whole, anything else is left alone")
  void replaces_only_its_own() throws IOException {
    var out = new Output(temp.resolve("out"));
    assertFalse(out.isTaken());
    write("out", replay);
    assertFalse(out.isTaken());
    Files.writeString(temp.resolve("out/papers/agenda.zh.txt"), "old");
    write("out", replay);
    assertFalse(Files.readString(temp.resolve("out/papers/agenda.zh.txt")).equals("old"));
    Files.writeString(temp.resolve("out/diary.txt"), "dear diary");
    assertTrue(out.isTaken());
    try (var files = Files.list(temp)) {
      assertEquals(List.of(temp.resolve("out")), files.toList());
    }
  }
}
