package plenary.record.input;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import plenary.record.json.Json;
import plenary.record.wire.WireException;

/** A file of YAML 1.2 as JSON, which remembers the place of every value. */
public final class YamlFile {
  private final String name;
  private final Json root;
  private final Map<Json, Place> places;

  private YamlFile(String name, Json root, IdentityHashMap<Json, Place> places) {
    this.name = name;
    this.root = root;
    this.places = places;
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is missing, not YAML, or not of the strict kind read here
   */
  public static YamlFile read(Path file) {
    return of(file.toString(), TextFile.read(file));
  }

  /**
   * Reads a file and goes on after what is wrong in it. A value that is wrong is left as nothing,
   * and {@link #place} knows only the file of it.
   *
   * @param faults is told of each
   * @throws InputException if the file cannot be read to its end
   */
  public static YamlFile read(Path file, Consumer<InputException> faults) {
    return of(file.toString(), TextFile.read(file), faults);
  }

  /** Reads a text, which errors call {@code name}. */
  public static YamlFile of(String name, String text) {
    return of(
        name,
        text,
        fault -> {
          throw fault;
        });
  }

  /** Reads a text and goes on after what is wrong in it, as {@link #read(Path, Consumer)}. */
  public static YamlFile of(String name, String text, Consumer<InputException> faults) {
    var places = new IdentityHashMap<Json, Place>();
    return new YamlFile(name, new YamlReader(name, places, faults).read(text), places);
  }

  /** Everything in the file. */
  public Json root() {
    return root;
  }

  /** Where a value of this file stands; for a value that is not of this file, the file. */
  public Place place(Json value) {
    return places.getOrDefault(value, new Place(name, 0));
  }

  /** Whether a value stands in this file and was read as it is written. */
  public boolean has(Json value) {
    return places.containsKey(value);
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
      throw new InputException(place(has(e.at()) ? e.at() : value), e.getMessage());
    }
  }
}
