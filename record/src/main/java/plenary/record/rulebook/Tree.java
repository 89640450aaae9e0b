package plenary.record.rulebook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plenary.record.input.Place;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;

/** A rulebook as it was written, whether or not it is one, and where each value stands in it. */
final class Tree {
  private static final Pattern STEP = Pattern.compile("([^.\\[]+)|\\[(\\d+)]");

  private final YamlFile yaml;
  private final Map<Json, String> paths = new IdentityHashMap<>();

  Tree(YamlFile yaml) {
    this.yaml = yaml;
    remember(yaml.root(), "");
  }

  private void remember(Json value, String path) {
    paths.put(value, path);
    switch (value) {
      case Json.Obj(var members) ->
          members.forEach(
              (name, each) -> remember(each, path.isEmpty() ? name : path + "." + name));
      case Json.Arr(var items) -> {
        for (int i = 0; i < items.size(); i++) remember(items.get(i), path + "[" + i + "]");
      }
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  Json root() {
    return yaml.root();
  }

  /** Whether a value stands in the file as it is. */
  boolean has(Json value) {
    return yaml.has(value);
  }

  Place place(Json value) {
    return yaml.place(has(value) ? value : root());
  }

  /** The path to a value, empty for the whole. */
  String path(Json value) {
    return paths.getOrDefault(value, "");
  }

  /** A member of an object, or nothing. */
  static Json member(Json value, String name) {
    return value instanceof Json.Obj(var members) && members.get(name) instanceof Json member
        ? member
        : new Json.Null();
  }

  /** The items of a list that is a member, or none. */
  static List<Json> items(Json value, String name) {
    return member(value, name) instanceof Json.Arr(var items) ? items : List.of();
  }

  /** The ids of what is in a list, as far as they can be read. */
  private List<String> ids(String list) {
    var ids = new ArrayList<String>();
    for (var item : items(root(), list)) {
      if (member(item, "id") instanceof Json.Str(var id) && !id.isBlank()) ids.add(id);
    }
    return ids;
  }

  List<String> sources() {
    return ids("sources");
  }

  List<String> decisions() {
    return ids("decisions");
  }

  /**
   * The value at a path, or the last on the way to it.
   *
   * @param beneath how many sources a rulebook has before its own
   */
  static Json at(Json root, String path, int beneath) {
    Json at = root;
    int before = path.startsWith("sources[") ? beneath : 0;
    var steps = STEP.matcher(path);
    while (steps.find()) {
      var next =
          steps.group(1) != null
              ? member(at, steps.group(1))
              : item(at, Integer.parseInt(steps.group(2)) - before);
      if (next instanceof Json.Null) return at;
      at = next;
    }
    return at;
  }

  private static Json item(Json list, int index) {
    return list instanceof Json.Arr(var items) && index >= 0 && index < items.size()
        ? items.get(index)
        : new Json.Null();
  }
}
