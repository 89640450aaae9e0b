package plenary.record.wire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.record.json.Json;

/**
 * One of several types of value, told apart by a name in a field of the object: {@code {"type":
 * "vote-closed", "vote": 1}}.
 */
public final class Union<T> implements Codec<T> {
  private final String tag;
  private final Set<String> onlyTag;
  private final Unknown unknown;
  private final Map<String, Type<? extends T>> byName = new HashMap<>();
  private final Map<Class<?>, Type<? extends T>> byClass = new HashMap<>();

  /** A type of value, and its name for ever. */
  public record Type<V>(String name, Class<V> of, Shape<V> shape) {}

  /** What to say of a name that is in no table. */
  interface Unknown {
    WireException say(String name, Json at);
  }

  Union(String tag, Unknown unknown) {
    this.tag = tag;
    this.onlyTag = Set.of(tag);
    this.unknown = unknown;
  }

  /** Adds lines to the table. */
  Union<T> of(List<? extends Type<? extends T>> types) {
    types.forEach(this::add);
    return this;
  }

  private void add(Type<? extends T> type) {
    if (byName.put(type.name(), type) != null || byClass.put(type.of(), type) != null) {
      throw new IllegalStateException("twice in the table: " + type.name());
    }
  }

  static <V> Type<V> type(String name, Class<V> of, Shape<V> shape) {
    return new Type<>(name, of, shape);
  }

  /** The name of a type of value. */
  public String name(Class<? extends T> of) {
    return type(of).name();
  }

  /** The names and classes in the table. */
  public List<Type<? extends T>> types() {
    return List.copyOf(byName.values());
  }

  @Override
  public Json.Obj write(T value) {
    var members = new LinkedHashMap<String, Json>();
    write(value, members);
    return new Json.Obj(members);
  }

  /** Puts the name and fields of {@code value} beside what is in {@code members} already. */
  void write(T value, Map<String, Json> members) {
    var type = type(value.getClass());
    members.put(tag, new Json.Str(type.name()));
    write(type, value, members);
  }

  @SuppressWarnings("unchecked") // the table was asked by the value's own class
  private static <V> void write(Type<V> type, Object value, Map<String, Json> members) {
    type.shape().write((V) value, members);
  }

  private Type<? extends T> type(Class<?> of) {
    var type = byClass.get(of);
    if (type == null) throw new IllegalStateException("no name in the table for " + of.getName());
    return type;
  }

  @Override
  public T read(Json json) {
    return read(Values.object(json), onlyTag);
  }

  /**
   * Reads an object that has other fields too, read elsewhere.
   *
   * @param besides their names
   */
  T readBeside(Json json, Set<String> besides) {
    var all = new HashSet<>(besides);
    all.add(tag);
    return read(Values.object(json), all);
  }

  /** The same, where {@code besides} has this table's tag too. */
  T read(Json.Obj from, Set<String> besides) {
    Json name = from.members().get(tag);
    if (name == null) throw new WireException("\"" + tag + "\" is missing", from);
    return shape(name).read(from, besides);
  }

  private Shape<? extends T> shape(Json name) {
    var type = byName.get(Values.text(name));
    if (type == null) throw unknown.say(Values.text(name), name).under(tag);
    return type.shape();
  }

  /**
   * Reads an object that does not name its type, because where it stands does.
   *
   * @param name the type's name
   */
  public T readAs(String name, Json json) {
    return shape(new Json.Str(name)).read(json);
  }
}
