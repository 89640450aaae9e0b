package plenary.record.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object: never changing, sorted by name in UTF-16 units. */
final class Members extends AbstractMap<String, Json> {
  private final Entry<String, Json>[] sorted;

  private Members(Entry<String, Json>[] sorted) {
    this.sorted = sorted;
  }

  /** A sorted copy of {@code members}. */
  @SuppressWarnings({"rawtypes", "unchecked"}) // generic arrays cannot be made otherwise
  static Members of(Map<String, Json> members) {
    if (members instanceof Members already) {
      return already;
    }
    Entry<String, Json>[] entries = new Entry[members.size()];
    int n = 0;
    for (var member : members.entrySet()) {
      if (!Unicode.isSound(member.getKey())) {
        throw new IllegalArgumentException("a lone surrogate in a name");
      }
      entries[n++] = Map.entry(member.getKey(), member.getValue());
    }
    return sort(entries);
  }

  /** Sorts {@code entries} in place and keeps them. */
  static Members sort(Entry<String, Json>[] entries) {
    if (!isSorted(entries)) {
      Arrays.sort(entries, Entry.comparingByKey());
    }
    return new Members(entries);
  }

  /** A name that stands here twice, which only a text that was read can have. */
  Optional<String> twice() {
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i - 1].getKey().equals(sorted[i].getKey())) {
        return Optional.of(sorted[i].getKey());
      }
    }
    return Optional.empty();
  }

  private static boolean isSorted(Entry<String, Json>[] entries) {
    for (int i = 1; i < entries.length; i++) {
      if (entries[i - 1].getKey().compareTo(entries[i].getKey()) > 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Json get(@Nullable Object name) {
    return name instanceof String text ? find(text) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  private @Nullable Json find(String name) {
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = sorted[middle].getKey().compareTo(name);
      if (order == 0) {
        return sorted[middle].getValue();
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  @Override
  public Set<Entry<String, Json>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Json>> iterator() {
        return Arrays.asList(sorted).iterator();
      }

      @Override
      public int size() {
        return sorted.length;
      }
    };
  }
}
