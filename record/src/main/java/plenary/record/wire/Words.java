package plenary.record.wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  @Override
  public Form form() {
    return new Form.Word(table());
  }

  private List<String> table() {
    return words.values().stream().map(Json.Str::text).toList();
  }

  private WireException unknown(String word, Json at) {
    return new WireException("\"" + word + "\" is not one of " + String.join(", ", table()), at);
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

      @Override
      public Form form() {
        return new Form.Keyed(table(), codec.form());
      }

      @Override
      public List<WireException> faults(Json json) {
        if (!(json instanceof Json.Obj(var members))) return Codec.super.faults(json);
        var found = new ArrayList<WireException>();
        members.forEach(
            (name, value) -> {
              if (!things.containsKey(name)) found.add(unknown(name, value));
              for (var fault : codec.faults(value)) found.add(fault.under(name));
            });
        return found;
      }
    };
  }

  private String word(E thing) {
    return write(thing).text();
  }
}
