package plenary.record.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.record.json.Json;
import plenary.record.wire.Shape;
import plenary.record.wire.WireException;
import plenary.rules.Misfit.MisfitException;
import plenary.rules.Rulebook;

/**
 * What is left of a rulebook when its faulty parts are set aside: items of lists, and whatever
 * cannot be without one that is.
 */
final class Sound {
  /** More than parts stand inside each other. */
  private static final int ROUNDS = 8;

  private final Map<Json, Json> origins = new IdentityHashMap<>();
  private Json root;

  private Sound(Json root) {
    this.root = root;
  }

  /** Sets parts of {@code root} aside until {@code form} has nothing against any that is left. */
  static Sound of(Json root, Shape<Rulebook> form) {
    var sound = new Sound(root);
    for (int round = 0; round < ROUNDS; round++) {
      var faults =
          form.faults(sound.root).stream()
              .filter(fault -> !(fault.getCause() instanceof MisfitException))
              .toList();
      if (faults.isEmpty()) break;
      sound.setAside(faults);
    }
    return sound;
  }

  Json root() {
    return root;
  }

  /** The value of the file that is left as {@code value}. */
  Json origin(Json value) {
    return origins.getOrDefault(value, value);
  }

  private void setAside(List<WireException> faults) {
    var faulty = Collections.<Json>newSetFromMap(new IdentityHashMap<>());
    for (var fault : faults) {
      if (fault.at() != root) faulty.add(fault.at());
    }
    var left = new LinkedHashMap<String, Json>();
    left.put("id", new Json.Str("unnamed"));
    left.put("title", text());
    if (root instanceof Json.Obj(var members)) {
      members.forEach((name, value) -> left(value, faulty).ifPresent(it -> left.put(name, it)));
    }
    root = new Json.Obj(left);
  }

  private static Json text() {
    var words = new Json.Str("unnamed");
    return new Json.Obj(Map.of("zh", words, "en", words));
  }

  private Optional<Json> left(Json value, Set<Json> faulty) {
    if (faulty.contains(value)) return Optional.empty();
    return switch (value) {
      case Json.Arr(var items) -> {
        var kept = new ArrayList<Json>();
        for (var item : items) left(item, faulty).ifPresent(kept::add);
        boolean same = same(items, kept);
        yield same
            ? Optional.of(value)
            : Optional.of(kept).filter(it -> !it.isEmpty()).map(it -> as(value, new Json.Arr(it)));
      }
      case Json.Obj(var members) -> {
        var kept = new LinkedHashMap<String, Json>();
        members.forEach((name, each) -> left(each, faulty).ifPresent(it -> kept.put(name, it)));
        boolean same = same(List.copyOf(members.values()), List.copyOf(kept.values()));
        yield Optional.of(same ? value : as(value, new Json.Obj(kept)));
      }
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.of(value);
    };
  }

  private static boolean same(List<Json> before, List<Json> after) {
    if (before.size() != after.size()) return false;
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) != after.get(i)) return false;
    }
    return true;
  }

  private Json as(Json was, Json is) {
    origins.put(is, origin(was));
    return is;
  }
}
