package plenary.record.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import plenary.act.Actor;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.record.input.CsvFile;
import plenary.record.input.CsvFile.Row;
import plenary.record.input.InputException;
import plenary.record.input.Place;

/** {@code roll.csv}: every deputy in office, with number, name and delegation. */
final class RollFile {
  private static final List<String> COLUMNS = List.of("number", "name", "name-en", "delegation");

  private RollFile() {}

  static Draft read(Path file, Instant at, Actor by) {
    var rows = CsvFile.read(file, COLUMNS);
    if (rows.isEmpty()) throw new InputException(new Place(file.toString(), 0), "nobody is listed");
    var seen = new HashSet<MemberId>();
    var members = rows.stream().map(row -> enrolment(row, seen)).toList();
    return Draft.of(at, by, new EnrolMembers(members), rows.getFirst().place());
  }

  private static Enrolment enrolment(Row row, HashSet<MemberId> seen) {
    var member = row.read("number", RollFile::member);
    if (!seen.add(member)) throw row.fault("number", member.digits() + " stands here twice");
    var zh = row.read("name", RollFile::name);
    var en = row.read("name-en", RollFile::name);
    return new Enrolment(member, new Text(zh, en), row.read("delegation", BodyId::new));
  }

  /** A deputy's number as printed, with or without leading zeros. */
  static MemberId member(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("\"" + text + "\" is not a deputy's number such as 032");
    }
    return new MemberId(Integer.parseInt(text));
  }

  private static String name(String text) {
    if (text.isBlank()) throw new IllegalArgumentException("no name; write one");
    return text.strip();
  }
}
