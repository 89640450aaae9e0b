package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer.Done;
import plenary.app.journal.SqliteJournal;
import plenary.base.Choice;
import plenary.record.Pins;
import plenary.record.RecordReader;
import plenary.record.RecordReport;
import plenary.record.RecordSink;
import plenary.record.SealedEntry;
import plenary.record.WithheldEntry;
import plenary.record.json.Json;
import plenary.record.note.Checkpoint;
import plenary.rules.Secrecy;
import plenary.session.Session;

@Timeout(120)
class ExportTest {
  @TempDir Path temp;

  private static final class Ignoring implements RecordSink {
    @Override
    public void shown(SealedEntry entry, Json.Obj payload) {}

    @Override
    public void withheld(WithheldEntry entry) {}
  }

  private RecordReport read(String path, Pins pins) {
    return new RecordReader(Set.of(), pins).read(temp.resolve(path), new Ignoring());
  }

  @Test
  @DisplayName("the export is a sound record of all that was asked, as a folder and as a zip")
  void exports() {
    try (var chamber = Halls.voting(Halls.open(store()), 7, Secrecy.RECORDED)) {
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
      var signed = chamber.export(temp.resolve("record"));
      assertEquals(chamber.read(Session::size), signed.size());
      assertEquals(signed, chamber.checkpoint().checkpoint());
      var pins = new Pins(Halls.KEYS.signer().verifier(), signed);
      for (var path : new String[] {"record", "record.zip"}) {
        var report = read(path, pins);
        assertTrue(report.sound(), () -> report.faults().toString());
        assertEquals(signed, report.checkpoint().orElseThrow());
      }
    }
  }

  @Test
  @DisplayName("a record that stands there is not overwritten")
  void does_not_overwrite() {
    try (var chamber = Halls.voting(Halls.open(store()), 7, Secrecy.RECORDED)) {
      chamber.export(temp.resolve("record"));
      assertThrows(UncheckedIOException.class, () -> chamber.export(temp.resolve("record")));
      assertTrue(read("record", Pins.NONE).sound());
    }
  }

  @Test
  @DisplayName("a later record begins with an earlier checkpoint")
  void grows() {
    Checkpoint earlier;
    try (var chamber = Halls.voting(Halls.open(store()), 7, Secrecy.RECORDED)) {
      earlier = chamber.checkpoint().checkpoint();
      chamber.ask(MadeUp.press("a", 1, Choice.FOR)).join();
    }
    try (var chamber = Halls.open(store())) {
      chamber.ask(MadeUp.press("b", 2, Choice.FOR)).join();
      var later = chamber.export(temp.resolve("record"));
      assertEquals(earlier.size() + 2, later.size());
    }
    var report = read("record", new Pins(Halls.KEYS.signer().verifier(), earlier));
    assertTrue(report.sound(), () -> report.faults().toString());
  }

  @Test
  @DisplayName("a checkpoint is signed when an item is over, and covers it")
  void signs_at_items() {
    try (var chamber = Halls.voting(Halls.open(store()), 7, Secrecy.RECORDED)) {
      assertTrue(chamber.latestCheckpoint().isEmpty());
      chamber.ask(new Asked("1", MadeUp.DESK, new CloseVote(MadeUp.VOTE))).join();
      chamber.ask(new Asked("2", MadeUp.DESK, new AnnounceResult(MadeUp.VOTE))).join();
      var answer = chamber.ask(new Asked("3", MadeUp.DESK, new FinishItem(MadeUp.ITEM))).join();
      var latest = chamber.latestCheckpoint().orElseThrow();
      assertEquals(((Done) answer).next(), latest.checkpoint().size());
      var note = latest.note().getBytes(StandardCharsets.UTF_8);
      assertEquals(
          chamber.checkpoint().checkpoint(), Checkpoint.open(note, Halls.KEYS.signer().verifier()));
    }
  }

  private Path store() {
    return temp;
  }

  @Test
  @DisplayName("an entry that was changed in the store is found at the next start")
  void finds_a_changed_entry() throws java.sql.SQLException {
    Halls.voting(Halls.open(store()), 7, Secrecy.RECORDED).close();
    try (var connection =
            java.sql.DriverManager.getConnection(
                "jdbc:sqlite:" + temp.resolve(SqliteJournal.FILE));
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE entry SET payload = CAST(replace(CAST(payload AS TEXT), 'deputy 003', 'deputy 004')"
              + " AS BLOB)");
    }
    var journal = SqliteJournal.open(temp);
    var e =
        assertThrows(
            plenary.record.bytes.IllegalRecordException.class,
            () -> Halls.open(journal, Halls.CLOCK));
    assertTrue(e.getMessage().contains("commits to"), e.getMessage());
    journal.close();
  }
}
