package plenary.record.wire;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.record.json.Json;

/** A closed list of things, each written as one word of a frozen table. */
public final class Words<E extends Enum<E>> implements Codec<E> {
  private final EnumMap<E, Json.Str> words;
  private final Map<String, E> things = new HashMap<>();

  private Words(Class<E> type) {
    words = new EnumMap<>(type);
  }

  /** Begins a table; {@link #word} adds to it. */
  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type);
  }

  Words<E> word(E thing, String word) {
    if (words.put(thing, new Json.Str(word)) != null || things.put(word, thing) != null) {
      throw new IllegalStateException("twice in the table: " + word);
    }
    return this;
  }

  @Override
  public Json.Str write(E thing) {
    var word = words.get(thing);
    if (word == null) throw new IllegalStateException("no word in the table for " + thing);
    return word;
  }

  @Override
  public E read(Json json) {
    var word = Values.text(json);
    var thing = things.get(word);
    if (thing == null) {
      throw new WireException("\"" + word + "\" is not one of " + known(), json);
    }
    return thing;
  }

  private String known() {
    return stream().map(Json.Str::text).collect(Collectors.joining(", "));
  }

  private Stream<Json.Str> stream() {
    return words.values().stream();
  }

  /** An object whose names are words of this table. */
  <V, M> Codec<M> to(
      Codec<V> values, java.util.function.Function<Map<E, V>, M> make, Field<M, Map<E, V>> get) {
    throw new UnsupportedOperationException();
  }
}
