package plenary.record.cases;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plenary.record.input.CsvFile;
import plenary.record.input.CsvFile.Row;
import plenary.rules.Counts;
import plenary.rules.Quantity;

/**
 * A real vote and what was officially made of it.
 *
 * @param counts what the source has; what it has not is not there
 * @param cast whether whoever presides cast a vote for, beside the members
 * @param carried as recorded
 * @param contradicts why the source cannot be right, where it cannot; else empty
 */
record RollCall(
    String id,
    String rulebook,
    String decision,
    Counts counts,
    boolean cast,
    boolean carried,
    String contradicts) {
  private static final Map<String, Quantity> COUNTED =
      Map.of(
          "members", Quantity.MEMBERS,
          "present", Quantity.PRESENT,
          "for", Quantity.FOR,
          "against", Quantity.AGAINST,
          "abstain", Quantity.ABSTAIN,
          "present-not-voting", Quantity.PRESENT_NOT_VOTING,
          "absent", Quantity.ABSENT);

  private static final List<String> COLUMNS =
      List.of(
          ("id,date,rulebook,decision,members,present,for,against,abstain,present-not-voting,absent,"
                  + "casting,recorded,source,note,contradicts")
              .split(","));

  /** Every roll call of a file in the test resources. */
  static List<RollCall> all(String file) {
    var home = Path.of(System.getProperty("plenary.home", ".."));
    return CsvFile.read(home.resolve("record/src/test/resources/cases").resolve(file), COLUMNS)
        .stream()
        .map(RollCall::of)
        .toList();
  }

  private static RollCall of(Row row) {
    var counts = new EnumMap<Quantity, Long>(Quantity.class);
    COUNTED.forEach(
        (column, quantity) -> {
          if (!row.text(column).isEmpty()) counts.put(quantity, row.read(column, Long::valueOf));
        });
    return new RollCall(
        row.text("id"),
        row.text("rulebook"),
        row.text("decision"),
        new Counts(counts),
        row.text("casting").equals("for"),
        row.text("recorded").equals("passed"),
        row.text("contradicts"));
  }

  boolean sound() {
    return contradicts.isEmpty();
  }

  @Override
  public String toString() {
    return id + " " + decision;
  }
}
