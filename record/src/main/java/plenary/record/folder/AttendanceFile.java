package plenary.record.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.Command;
import plenary.base.SittingId;
import plenary.record.input.CsvFile;
import plenary.record.input.CsvFile.Row;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;
import plenary.record.wire.WireException;

/** {@code attendance.csv}: who came and left when, and who was noted absent. */
final class AttendanceFile {
  private static final List<String> COLUMNS = List.of("sitting", "number", "at", "status");

  /** Absences of one sitting, noted together. */
  private record Noted(SittingId sitting, Instant at, Absence cause) {}

  private final Preparation preparation;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Noted, List<Row>> absent = new LinkedHashMap<>();

  private AttendanceFile(Preparation preparation) {
    this.preparation = preparation;
  }

  static List<Draft> read(Path file, Preparation preparation) {
    var attendance = new AttendanceFile(preparation);
    CsvFile.read(file, COLUMNS).forEach(attendance::row);
    attendance.noteAbsences();
    return attendance.drafts;
  }

  private void row(Row row) {
    var sitting = row.read("sitting", AttendanceFile::sitting);
    var day = preparation.day(sitting);
    if (day.isEmpty()) throw row.fault("sitting", "session.yaml plans no such sitting");
    var member = row.read("number", RollFile::member);
    var at = row.read("at", text -> Written.moment(text, day.get(), preparation.zone()));
    switch (row.text("status")) {
      case "arrived" -> add(at, new CheckIn(sitting, List.of(member), Optional.empty()), row);
      case "left" -> add(at, new CheckOut(sitting, member, Optional.empty()), row);
      default -> {
        var noted = new Noted(sitting, at, row.read("status", AttendanceFile::cause));
        absent.computeIfAbsent(noted, _ -> new ArrayList<>()).add(row);
      }
    }
  }

  private void add(Instant at, Command command, Row row) {
    drafts.add(Draft.of(at, preparation.by(), command, row.place()));
  }

  private void noteAbsences() {
    absent.forEach(
        (noted, rows) -> {
          var members = rows.stream().map(row -> row.read("number", RollFile::member)).toList();
          add(
              noted.at(),
              new NoteAbsence(noted.sitting(), members, noted.cause()),
              rows.getFirst());
        });
  }

  private static SittingId sitting(String text) {
    if (!text.matches("[0-9]{1,2}")) {
      throw new IllegalArgumentException("\"" + text + "\" is not a sitting's number such as 1");
    }
    return new SittingId(Integer.parseInt(text));
  }

  private static Absence cause(String text) {
    try {
      return ActValues.ABSENCE.read(new Json.Str(text));
    } catch (WireException e) {
      throw new IllegalArgumentException(e.what() + ", arrived, left", e);
    }
  }
}
