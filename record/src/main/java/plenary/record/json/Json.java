package plenary.record.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. Two values are equal if their canonical bytes are. */
public sealed interface Json {
  /** Most bytes, or UTF-16 units of a string, that {@link #parse} reads. */
  int MAX_BYTES = 16 * 1024 * 1024;

  /** Most arrays and objects inside each other that {@link #parse} reads. */
  int MAX_DEPTH = 64;

  /** The greatest number, 2^53 - 1; the least is its negative. */
  long MAX_NUMBER = (1L << 53) - 1;

  /**
   * An object. Its members are kept, compared and iterated in canonical order (by UTF-16 units),
   * whatever the order of {@code members}.
   */
  record Obj(Map<String, Json> members) implements Json {
    public Obj {
      members = Members.of(members);
    }
  }

  /** An array. */
  record Arr(List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A string without lone surrogates. */
  record Str(String text) implements Json {
    public Str {
      if (!Unicode.isSound(text)) {
        throw new IllegalArgumentException("a lone surrogate in a string");
      }
    }
  }

  /** A whole number, at most {@link #MAX_NUMBER} either way. */
  record Num(long value) implements Json {
    public Num {
      if (value > MAX_NUMBER || value < -MAX_NUMBER) {
        throw new IllegalArgumentException("a number beyond 2^53 - 1: " + value);
      }
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** The null of JSON. */
  record Null() implements Json {}

  /**
   * Reads one JSON value and nothing after it.
   *
   * @throws JsonException if {@code utf8} is not UTF-8, not JSON, names a member twice, holds a
   *     fraction, an exponent, {@code -0} or a lone surrogate, or passes a limit
   */
  static Json parse(byte[] utf8) {
    if (utf8.length > MAX_BYTES) {
      throw new JsonException(1, 1, "longer than " + MAX_BYTES + " bytes");
    }
    return JsonReader.read(Unicode.decode(utf8));
  }

  /** Reads one JSON value and nothing after it, as {@link #parse(byte[])}. */
  static Json parse(String text) {
    if (text.length() > MAX_BYTES) {
      throw new JsonException(1, 1, "longer than " + MAX_BYTES + " characters");
    }
    return JsonReader.read(text);
  }

  /**
   * One member of an object, out of a text that {@link #parse(String)} refuses: what stands before
   * the fault can still be told.
   */
  static Optional<Json> member(String text, String name) {
    return JsonReader.member(text, name);
  }

  /** The canonical bytes of RFC 8785. */
  default byte[] canonical() {
    return CanonicalWriter.write(this);
  }

  /** The canonical bytes as text. */
  default String canonicalText() {
    return new String(canonical(), StandardCharsets.UTF_8);
  }
}
