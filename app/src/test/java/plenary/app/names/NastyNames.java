package plenary.app.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import plenary.record.json.Json;

/** Names that break programs, as they were collected for these tests. */
public final class NastyNames {
  private NastyNames() {}

  /** Every name, those of more than a hundred code points too. */
  public static List<String> all() {
    var names = new ArrayList<String>();
    for (var kind : ((Json.Obj) read("names.json")).members().entrySet()) {
      if (kind.getKey().equals("lone_surrogate_json_escape")) continue;
      for (var name : ((Json.Arr) kind.getValue()).items()) names.add(((Json.Str) name).text());
    }
    return names;
  }

  /** Texts that a spreadsheet would compute. */
  public static List<String> formulas() {
    return ((Json.Arr) read("csv_injection.json"))
        .items().stream().map(text -> ((Json.Str) text).text()).toList();
  }

  private static Json read(String file) {
    try (var in = NastyNames.class.getResourceAsStream("/nasty/" + file)) {
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
