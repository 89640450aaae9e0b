package plenary.app.web.prepare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.base.Text;

/**
 * What was typed into a form and not taken.
 *
 * @param why why not; empty where nothing was refused
 * @param form which form of the page it was
 * @param fields every value given for a name
 */
public record Draft(Optional<Text> why, String form, Map<String, List<String>> fields) {
  /** Nothing was typed. */
  public static final Draft NONE = new Draft(Optional.empty(), "", Map.of());

  /** What a field of a form should hold: what was typed, or what stands. */
  public String value(String of, String field, String otherwise) {
    if (!form.equals(of)) return otherwise;
    var values = fields.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The same for a form in which nothing stands yet. */
  public String value(String of, String field) {
    return value(of, field, "");
  }

  /** Whether a choice of a form is made: as it was made, or as it stands. */
  public boolean chose(String of, String field, String choice, boolean otherwise) {
    if (!form.equals(of)) return otherwise;
    return fields.getOrDefault(field, List.of()).contains(choice);
  }

  /** Whether this form was refused. */
  public boolean isOf(String of) {
    return form.equals(of);
  }
}
