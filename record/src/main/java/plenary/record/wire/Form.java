package plenary.record.wire;

import java.util.List;
import plenary.record.json.Json;

/** What a {@link Codec} reads, as a value: from it the form can be told to other programs. */
public sealed interface Form {
  /** Anything; what is told of a form that no other program need know. */
  record Any() implements Form {}

  /** An object with named members and no others. */
  record Named(List<Member> members) implements Form {
    public Named {
      members = List.copyOf(members);
    }
  }

  /** A member of an object. */
  record Member(String name, boolean required, Form form) {}

  /** An object whose names are words. */
  record Keyed(List<String> words, Form value) implements Form {
    public Keyed {
      words = List.copyOf(words);
    }
  }

  /** A list. */
  record Items(Form item) implements Form {}

  /** One of some words. */
  record Word(List<String> words) implements Form {
    public Word {
      words = List.copyOf(words);
    }
  }

  /**
   * A text that is not blank.
   *
   * @param like what it looks like, {@code a day such as 2022-12-29}; blank for any words
   */
  record Words(String like) implements Form {}

  /** A whole number. */
  record Whole(long least, long most) implements Form {}

  /** True or false. */
  record Truth() implements Form {}

  /** One form or the other. */
  record Either(Form one, Form other) implements Form {}

  /** A form but for one value, which is left out instead. */
  record But(Form form, Json absent) implements Form {}
}
