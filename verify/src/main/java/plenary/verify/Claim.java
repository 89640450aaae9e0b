package plenary.verify;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import plenary.base.Text;

/**
 * One thing that a record claims, and what came of checking it.
 *
 * @param entry the entry that claims it, where it is one
 * @param words what is claimed and why it holds or does not
 * @param figures the numbers in those words, by name
 */
public record Claim(
    Kind kind, Verdict verdict, OptionalLong entry, Text words, SortedMap<String, Long> figures) {
  public Claim {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }
}
