package plenary.record.wire;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenary.record.json.Json;

/** Both directions between a value and its wire form. */
public interface Codec<T> {

  /** The wire form of {@code value}. */
  Json write(T value);

  /**
   * The value that {@code json} is the wire form of.
   *
   * @throws WireException if it is none
   */
  T read(Json json);

  /**
   * Everything that keeps {@code json} from being read, where {@link #read} stops at the first.
   *
   * @return empty if {@code read} would read it
   */
  default List<WireException> faults(Json json) {
    try {
      read(json);
      return List.of();
    } catch (WireException e) {
      return List.of(e);
    }
  }

  /** What it reads. */
  default Form form() {
    return new Form.Any();
  }

  /** This codec for several in order. */
  default Codec<List<T>> list() {
    var one = this;
    return new Codec<>() {
      @Override
      public Json write(List<T> values) {
        var items = new ArrayList<Json>(values.size());
        for (var value : values) items.add(one.write(value));
        return new Json.Arr(items);
      }

      @Override
      public List<T> read(Json json) {
        if (!(json instanceof Json.Arr(var items))) throw WireException.not("a list", json);
        var values = new ArrayList<T>(items.size());
        for (int i = 0; i < items.size(); i++) {
          try {
            values.add(one.read(items.get(i)));
          } catch (WireException e) {
            throw e.under("[" + i + "]");
          }
        }
        return values;
      }

      @Override
      public Form form() {
        return new Form.Items(one.form());
      }

      @Override
      public List<WireException> faults(Json json) {
        if (!(json instanceof Json.Arr(var items))) return Codec.super.faults(json);
        var found = new ArrayList<WireException>();
        for (int i = 0; i < items.size(); i++) {
          for (var fault : one.faults(items.get(i))) found.add(fault.under("[" + i + "]"));
        }
        return found;
      }
    };
  }

  /** This codec for a value that may be absent; an absent one is not written at all. */
  default Codec<Optional<T>> optional() {
    return as(Optional::of, Optional::orElseThrow);
  }

  /**
   * This codec seen as another type.
   *
   * @param from throws {@link IllegalArgumentException} or {@link DateTimeException}, with a reason
   *     fit to be shown, for what can never be
   */
  default <U> Codec<U> as(Function<T, U> from, Function<U, T> to) {
    var inner = this;
    return new Codec<>() {
      @Override
      public Json write(U value) {
        return inner.write(to.apply(value));
      }

      @Override
      public U read(Json json) {
        T raw = inner.read(json);
        try {
          return from.apply(raw);
        } catch (IllegalArgumentException | DateTimeException e) {
          throw WireException.because(e, json);
        }
      }

      @Override
      public Form form() {
        return inner.form();
      }

      @Override
      public List<WireException> faults(Json json) {
        var within = inner.faults(json);
        return within.isEmpty() ? Codec.super.faults(json) : within;
      }
    };
  }
}
