package plenary.record.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plenary.record.json.Json;

/** One named field of a {@link Shape}: its name on the wire, its form, and where it is found. */
public final class Field<R, A> {
  private final String name;
  private final Codec<A> codec;
  private final Function<R, A> get;
  private final @Nullable A absent;

  private Field(String name, Codec<A> codec, Function<R, A> get, @Nullable A absent) {
    this.name = name;
    this.codec = codec;
    this.get = get;
    this.absent = absent;
  }

  /** A field that is always there. */
  public static <R, A> Field<R, A> field(String name, Codec<A> codec, Function<R, A> get) {
    return new Field<>(name, codec, get, null);
  }

  /** A field that is left out where it is {@code absent}. */
  public static <R, A> Field<R, A> absentIf(
      A absent, String name, Codec<A> codec, Function<R, A> get) {
    return new Field<>(name, codec, get, absent);
  }

  /** A field that is left out where it is empty. */
  public static <R, A> Field<R, Optional<A>> optional(
      String name, Codec<A> codec, Function<R, Optional<A>> get) {
    return new Field<>(name, codec.optional(), get, Optional.empty());
  }

  /** A list that is left out where it is empty. */
  public static <R, A> Field<R, List<A>> list(
      String name, Codec<A> codec, Function<R, List<A>> get) {
    return new Field<>(name, codec.list(), get, List.of());
  }

  /** A table that is left out where it is empty. */
  public static <R, K, V> Field<R, Map<K, V>> map(
      String name, Codec<Map<K, V>> codec, Function<R, Map<K, V>> get) {
    return new Field<>(name, codec, get, Map.of());
  }

  /** A flag that is left out where it is off. */
  public static <R> Field<R, Boolean> flag(String name, Function<R, Boolean> get) {
    return new Field<>(name, Values.YES, get, false);
  }

  /** The same field of something that has an {@code R}. */
  <T> Field<T, A> of(Function<T, R> whole) {
    return new Field<>(name, codec, value -> get.apply(whole.apply(value)), absent);
  }

  String name() {
    return name;
  }

  /**
   * The field's value in an object.
   *
   * @throws WireException if it is missing or no such value
   */
  public A read(Json.Obj from) {
    Json json = from.members().get(name);
    if (json == null) {
      if (absent == null) throw new WireException("\"" + name + "\" is missing", from);
      return absent;
    }
    try {
      A value = codec.read(json);
      if (value.equals(absent)) throw new WireException("leave it out where it is empty", json);
      return value;
    } catch (WireException e) {
      throw e.under(name);
    }
  }

  /** Everything that keeps the field from being read. */
  List<WireException> faults(Json.Obj from) {
    Json json = from.members().get(name);
    var found = json == null ? List.<WireException>of() : codec.faults(json);
    if (!found.isEmpty()) return found.stream().map(fault -> fault.under(name)).toList();
    try {
      read(from);
      return List.of();
    } catch (WireException e) {
      return List.of(e);
    }
  }

  /** The field among the members of its object. */
  Form.Member member() {
    if (absent == null) return new Form.Member(name, true, codec.form());
    boolean nothing = absent.equals(Optional.empty());
    var form = codec.form();
    return new Form.Member(name, false, nothing ? form : new Form.But(form, codec.write(absent)));
  }

  void write(R from, Map<String, Json> into) {
    A value = get.apply(from);
    if (!value.equals(absent)) into.put(name, codec.write(value));
  }
}
