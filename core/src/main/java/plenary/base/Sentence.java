package plenary.base;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something to be said, as a key and its arguments; the words are data (see {@link Wording}).
 *
 * @param key which sentence, e.g. {@code refusal.no-quorum}
 * @param args what stands in its places, by name
 */
public record Sentence(String key, SortedMap<String, Arg> args) {
  public Sentence {
    args = Collections.unmodifiableSortedMap(new TreeMap<>(args));
  }

  /** What may stand in a sentence's place. */
  public sealed interface Arg {}

  /** A whole number, printed in figures. */
  public record Figure(long number) implements Arg {}

  /** Words that are the same wherever they stand: a name, a title, an article. */
  public record Words(Text text) implements Arg {}

  /** A moment, shown in the assembly's time zone. */
  public record Moment(Instant at) implements Arg {}

  /** A sentence inside the sentence. */
  public record Said(Sentence sentence) implements Arg {}

  /** Several in order, joined as each language joins a list. */
  public record Several(List<Arg> args) implements Arg {
    public Several {
      args = List.copyOf(args);
    }
  }

  /** A sentence without arguments so far. */
  public static Sentence of(String key) {
    return new Sentence(key, new TreeMap<>());
  }

  /** This sentence with one more place filled. */
  public Sentence with(String name, Arg arg) {
    var more = new TreeMap<>(args);
    more.put(name, arg);
    return new Sentence(key, more);
  }

  public Sentence with(String name, long number) {
    return with(name, new Figure(number));
  }

  public Sentence with(String name, Text text) {
    return with(name, new Words(text));
  }

  public Sentence with(String name, Instant at) {
    return with(name, new Moment(at));
  }

  public Sentence with(String name, Sentence sentence) {
    return with(name, new Said(sentence));
  }

  /** This sentence with a list of texts in one place. */
  public Sentence with(String name, List<Text> texts) {
    return with(name, new Several(texts.stream().<Arg>map(Words::new).toList()));
  }
}
