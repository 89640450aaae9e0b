package plenary.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plenary.act.Actor;
import plenary.act.Event;
import plenary.base.Sentence;
import plenary.base.Sentence.Arg;
import plenary.base.Sentence.Said;
import plenary.base.Sentence.Several;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.record.wire.Payloads;

/** Wherein what was recorded differs from what was recomputed, field by field. */
final class Differences {
  private static final int MOST = 8;
  private static final int LONGEST_VALUE = 80;

  private final Phrasebook phrasebook;
  private final List<Arg> found = new ArrayList<>();

  private Differences(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  static Several between(Event said, Event expected, Phrasebook phrasebook) {
    var differences = new Differences(phrasebook);
    differences.compare(
        "", Payloads.encode(Actor.SYSTEM, said), Payloads.encode(Actor.SYSTEM, expected));
    return new Several(differences.found);
  }

  private void compare(String path, @Nullable Json said, @Nullable Json expected) {
    if (found.size() >= MOST || (said != null && said.equals(expected))) return;
    if (said instanceof Json.Obj(var one) && expected instanceof Json.Obj(var other)) {
      var names = new TreeSet<>(one.keySet());
      names.addAll(other.keySet());
      names.remove("words"); // they follow from the figures, which are compared
      for (var name : names) {
        compare(path.isEmpty() ? name : path + "." + name, one.get(name), other.get(name));
      }
      return;
    }
    found.add(
        new Said(
            Sentence.of("difference")
                .with("field", field(path))
                .with("said", value(said))
                .with("expected", value(expected))));
  }

  private Sentence field(String path) {
    return phrasebook.knows("field." + path)
        ? Sentence.of("field." + path)
        : Sentence.of("paper.plain").with("text", Text.same(path));
  }

  private static Sentence value(@Nullable Json value) {
    if (value == null) return Sentence.of("nothing");
    var text = value instanceof Json.Str(var words) ? words : value.canonicalText();
    var shown = text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    return Sentence.of("paper.plain").with("text", Text.same(shown));
  }
}
