package plenary.app.sheet;

import java.util.List;

/**
 * What stands in a sheet.
 *
 * @param form what the file was found to be, e.g. {@code CSV, UTF-8}
 * @param rows in order; rows without text are left out, the others keep their numbers
 * @param faults cells that could not be read exactly
 * @param remarks what was passed over
 */
public record Table(String form, List<Row> rows, List<Fault> faults, List<Fault> remarks) {
  public Table {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }
}
