package plenary.app.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.record.json.Json;
import plenary.record.json.JsonException;

/**
 * What a backup says of itself.
 *
 * @param made when, as an instant
 * @param entries how many entries its record has
 * @param root the root of its record's tree, in base64
 * @param files every other file in it
 */
record Manifest(String made, long entries, String root, List<Part> files) {
  static final String NAME = "manifest.json";
  private static final String FORMAT = "plenary-backup/1";

  Manifest {
    files = List.copyOf(files);
  }

  /** A file in it. */
  record Part(String name, long bytes, String sha256) {}

  byte[] json() {
    var parts = new ArrayList<Json>();
    for (var part : files) {
      parts.add(
          new Json.Obj(
              Map.of(
                  "name", new Json.Str(part.name()),
                  "bytes", new Json.Num(part.bytes()),
                  "sha256", new Json.Str(part.sha256()))));
    }
    var all = new LinkedHashMap<String, Json>();
    all.put("format", new Json.Str(FORMAT));
    all.put("made", new Json.Str(made));
    all.put("entries", new Json.Num(entries));
    all.put("root", new Json.Str(root));
    all.put("files", new Json.Arr(parts));
    return new Json.Obj(all).canonical();
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Manifest parse(byte[] bytes) {
    try {
      if (!(Json.parse(bytes) instanceof Json.Obj(var all))) throw none();
      if (!text(all, "format").equals(FORMAT)) throw none();
      if (!(all.get("files") instanceof Json.Arr(var items))) throw none();
      var files = items.stream().map(Manifest::part).toList();
      return new Manifest(text(all, "made"), number(all, "entries"), text(all, "root"), files);
    } catch (JsonException e) {
      throw none();
    }
  }

  private static Part part(Json item) {
    if (!(item instanceof Json.Obj(var part))) throw none();
    var name = text(part, "name");
    if (!Contents.belongs(name)) throw none();
    return new Part(name, number(part, "bytes"), text(part, "sha256"));
  }

  private static String text(Map<String, Json> members, String name) {
    if (members.get(name) instanceof Json.Str(var text)) return text;
    throw none();
  }

  private static long number(Map<String, Json> members, String name) {
    if (members.get(name) instanceof Json.Num(var number) && number >= 0) return number;
    throw none();
  }

  private static IllegalArgumentException none() {
    return new IllegalArgumentException("no manifest of a backup");
  }
}
