package plenary.record.input;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import plenary.record.json.Json;
import plenary.record.wire.WireException;

/** A file of YAML 1.2 as JSON, which remembers the line of every value. */
public final class YamlFile {
  private final String name;
  private final Json root;
  private final Map<Json, Integer> lines;

  private YamlFile(String name, Json root, IdentityHashMap<Json, Integer> lines) {
    this.name = name;
    this.root = root;
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is missing, not YAML, or not of the strict kind read here
   */
  public static YamlFile read(Path file) {
    return of(file.toString(), TextFile.read(file));
  }

  /** Reads a text, which errors call {@code name}. */
  public static YamlFile of(String name, String text) {
    var lines = new IdentityHashMap<Json, Integer>();
    return new YamlFile(name, new YamlReader(name, lines).read(text), lines);
  }

  /** Everything in the file. */
  public Json root() {
    return root;
  }

  /** Where a value of this file stands; for a value that is not of this file, the file. */
  public Place place(Json value) {
    return new Place(name, lines.getOrDefault(value, 0));
  }

  /**
   * What {@code read} makes of a value of this file.
   *
   * @throws InputException where it throws a {@link WireException}
   */
  public <T> T decode(Json value, Function<Json, T> read) {
    try {
      return read.apply(value);
    } catch (WireException e) {
      throw new InputException(place(lines.containsKey(e.at()) ? e.at() : value), e.getMessage());
    }
  }
}
