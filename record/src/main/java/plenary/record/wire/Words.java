package plenary.record.wire;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import plenary.record.json.Json;

/** A closed list of things, each written as one word of a frozen table. */
public final class Words<E extends Enum<E>> implements Codec<E> {
  private final Class<E> type;
  private final EnumMap<E, Json.Str> words;
  private final Map<String, E> things = new HashMap<>();

  private Words(Class<E> type) {
    this.type = type;
    words = new EnumMap<>(type);
  }

  /** Begins a table; {@link #word} adds to it. */
  public static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type);
  }

  /** Adds a line to the table. */
  public Words<E> word(E thing, String word) {
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
    var thing = things.get(Values.text(json));
    if (thing == null) throw unknown(Values.text(json), json);
    return thing;
  }

  private WireException unknown(String word, Json at) {
    var known = words.values().stream().map(Json.Str::text).collect(Collectors.joining(", "));
    return new WireException("\"" + word + "\" is not one of " + known, at);
  }

  /** An object whose names are words of this table. */
  public <V> Codec<Map<E, V>> to(Codec<V> codec) {
    return new Codec<>() {
      @Override
      public Json write(Map<E, V> values) {
        var members = new LinkedHashMap<String, Json>();
        values.forEach((thing, value) -> members.put(word(thing), codec.write(value)));
        return new Json.Obj(members);
      }

      @Override
      public Map<E, V> read(Json json) {
        var values = new EnumMap<E, V>(type);
        for (var member : Values.object(json).members().entrySet()) {
          var thing = things.get(member.getKey());
          if (thing == null) throw unknown(member.getKey(), member.getValue());
          try {
            values.put(thing, codec.read(member.getValue()));
          } catch (WireException e) {
            throw e.under(member.getKey());
          }
        }
        return values;
      }
    };
  }

  private String word(E thing) {
    return write(thing).text();
  }
}
