package plenary.app.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.base.Text;

/** What a column of a kind of table holds, known by its head. */
public interface Head {
  /** The head as it is written. */
  Text head();

  /** Other heads by which it is known. */
  List<String> others();

  /** Whether names stand in it, which are shown as they are. */
  default boolean isName() {
    return false;
  }

  /** Whether what stands in it never enters the record. */
  default boolean isPersonal() {
    return false;
  }

  /** Columns by every head that they have, {@link Headed#folded}. */
  static <C extends Head> Map<String, C> byHead(C[] columns) {
    var heads = new LinkedHashMap<String, C>();
    for (var column : columns) {
      heads.put(Headed.folded(column.head().zh()), column);
      heads.put(Headed.folded(column.head().en()), column);
      for (var other : column.others()) heads.put(Headed.folded(other), column);
    }
    return heads;
  }
}
