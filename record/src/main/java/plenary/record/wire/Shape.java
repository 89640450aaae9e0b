package plenary.record.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plenary.record.json.Json;

/** A value written as an object with named fields, none of them unknown. */
public final class Shape<T> implements Codec<T> {
  private final List<Field<T, ?>> fields;
  private final Set<String> names;
  private final Function<Json.Obj, T> make;

  private Shape(Function<Json.Obj, T> make, List<Field<T, ?>> fields) {
    this.fields = fields;
    this.names = fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
    this.make = make;
    if (names.size() != fields.size()) throw new IllegalStateException("a field twice: " + names);
  }

  @Override
  public Json.Obj write(T value) {
    var members = new LinkedHashMap<String, Json>();
    write(value, members);
    return new Json.Obj(members);
  }

  /** Puts the fields of {@code value} beside what is in {@code members} already. */
  void write(T value, Map<String, Json> members) {
    for (var field : fields) field.write(value, members);
  }

  /** The names of its fields. */
  Set<String> names() {
    return names;
  }

  @Override
  public T read(Json json) {
    return read(Values.object(json), Set.of());
  }

  /** Reads an object that has other fields too, read elsewhere: those in {@code besides}. */
  T read(Json.Obj from, Set<String> besides) {
    for (var name : from.members().keySet()) {
      if (!names.contains(name) && !besides.contains(name)) throw unknown(name, from);
    }
    try {
      return make.apply(from);
    } catch (IllegalArgumentException e) {
      throw WireException.because(e, from);
    }
  }

  @Override
  public Form form() {
    return new Form.Named(fields.stream().map(Field::member).toList());
  }

  @Override
  public List<WireException> faults(Json json) {
    if (!(json instanceof Json.Obj from)) return Codec.super.faults(json);
    var found = new ArrayList<WireException>();
    for (var name : from.members().keySet()) {
      if (!names.contains(name)) found.add(unknown(name, from));
    }
    for (var field : fields) found.addAll(field.faults(from));
    return found.isEmpty() ? Codec.super.faults(json) : found;
  }

  private WireException unknown(String name, Json.Obj from) {
    var known = fields.stream().map(Field::name).collect(Collectors.joining(", "));
    var what = "no field is called \"" + name + "\" here; " + (known.isEmpty() ? "none is" : known);
    Json there = from.members().get(name);
    return new WireException(what, there == null ? from : there);
  }

  /** A value without fields. */
  public static <T> Shape<T> shape(Supplier<T> make) {
    return new Shape<>(_ -> make.get(), List.of());
  }

  public static <T, A> Shape<T> shape(Function<A, T> make, Field<T, A> a) {
    return new Shape<>(from -> make.apply(a.read(from)), List.of(a));
  }

  public static <T, A, B> Shape<T> shape(BiFunction<A, B, T> make, Field<T, A> a, Field<T, B> b) {
    return new Shape<>(from -> make.apply(a.read(from), b.read(from)), List.of(a, b));
  }

  public static <T, A, B, C> Shape<T> shape(
      Make3<A, B, C, T> make, Field<T, A> a, Field<T, B> b, Field<T, C> c) {
    return new Shape<>(from -> make.of(a.read(from), b.read(from), c.read(from)), List.of(a, b, c));
  }

  public static <T, A, B, C, D> Shape<T> shape(
      Make4<A, B, C, D, T> make, Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d) {
    return new Shape<>(
        from -> make.of(a.read(from), b.read(from), c.read(from), d.read(from)),
        List.of(a, b, c, d));
  }

  public static <T, A, B, C, D, E> Shape<T> shape(
      Make5<A, B, C, D, E, T> make,
      Field<T, A> a,
      Field<T, B> b,
      Field<T, C> c,
      Field<T, D> d,
      Field<T, E> e) {
    return new Shape<>(
        from -> make.of(a.read(from), b.read(from), c.read(from), d.read(from), e.read(from)),
        List.of(a, b, c, d, e));
  }

  public static <T, A, B, C, D, E, F> Shape<T> shape(
      Make6<A, B, C, D, E, F, T> make,
      Field<T, A> a,
      Field<T, B> b,
      Field<T, C> c,
      Field<T, D> d,
      Field<T, E> e,
      Field<T, F> f) {
    return new Shape<>(
        from ->
            make.of(
                a.read(from), b.read(from), c.read(from), d.read(from), e.read(from), f.read(from)),
        List.of(a, b, c, d, e, f));
  }

  public static <T, A, B, C, D, E, F, G> Shape<T> shape(
      Make7<A, B, C, D, E, F, G, T> make,
      Field<T, A> a,
      Field<T, B> b,
      Field<T, C> c,
      Field<T, D> d,
      Field<T, E> e,
      Field<T, F> f,
      Field<T, G> g) {
    return new Shape<>(
        from ->
            make.of(
                a.read(from),
                b.read(from),
                c.read(from),
                d.read(from),
                e.read(from),
                f.read(from),
                g.read(from)),
        List.of(a, b, c, d, e, f, g));
  }

  /**
   * A value of any number of fields.
   *
   * @param make reads each of {@code fields} from the object, in the order it wants
   */
  @SafeVarargs
  public static <T> Shape<T> wide(Function<Json.Obj, T> make, Field<T, ?>... fields) {
    return new Shape<>(make, List.of(fields));
  }

  /**
   * A value with a part whose fields stand beside its own.
   *
   * @param make reads each of {@code more} from the object, given the part
   */
  @SafeVarargs
  public static <T, P> Shape<T> beside(
      Shape<P> part, Function<T, P> get, BiFunction<Json.Obj, P, T> make, Field<T, ?>... more) {
    var fields = new ArrayList<Field<T, ?>>();
    for (var field : part.fields) fields.add(field.of(get));
    fields.addAll(List.of(more));
    return new Shape<>(from -> make.apply(from, part.make.apply(from)), fields);
  }

  /** A constructor of three. */
  public interface Make3<A, B, C, T> {
    T of(A a, B b, C c);
  }

  /** A constructor of four. */
  public interface Make4<A, B, C, D, T> {
    T of(A a, B b, C c, D d);
  }

  /** A constructor of five. */
  public interface Make5<A, B, C, D, E, T> {
    T of(A a, B b, C c, D d, E e);
  }

  /** A constructor of six. */
  public interface Make6<A, B, C, D, E, F, T> {
    T of(A a, B b, C c, D d, E e, F f);
  }

  /** A constructor of seven. */
  public interface Make7<A, B, C, D, E, F, G, T> {
    T of(A a, B b, C c, D d, E e, F f, G g);
  }
}
