package plenary.record.tree;

import java.util.List;
import plenary.record.bytes.Hash;

/**
 * Shows that the first {@code older} leaves of {@code newer} are unchanged and in the same order.
 *
 * @param path the hashes of RFC 9162 section 2.1.4.1; empty if the sizes are equal or the older is
 *     0
 */
public record ConsistencyProof(long older, long newer, List<Hash> path) {
  public ConsistencyProof {
    if (older < 0 || older > newer) {
      throw new IllegalArgumentException("cannot grow from " + older + " to " + newer);
    }
    path = List.copyOf(path);
  }

  /** Whether the proof leads from {@code olderRoot} to {@code newerRoot} (section 2.1.4.2). */
  public boolean holds(Hash olderRoot, Hash newerRoot) {
    if (older == 0) {
      return path.isEmpty() && olderRoot.equals(new TreeHasher().empty());
    }
    if (older == newer) {
      return path.isEmpty() && olderRoot.equals(newerRoot);
    }
    if (path.isEmpty()) {
      return false;
    }
    return Long.bitCount(older) == 1
        ? climbs(olderRoot, path, olderRoot, newerRoot)
        : climbs(path.getFirst(), path.subList(1, path.size()), olderRoot, newerRoot);
  }

  /** Goes up from {@code start}, the root of the last complete subtree of the older tree. */
  private boolean climbs(Hash start, List<Hash> steps, Hash olderRoot, Hash newerRoot) {
    var hasher = new TreeHasher();
    int up = Long.numberOfTrailingZeros(older);
    long at = (older - 1) >> up;
    long last = (newer - 1) >> up;
    Hash oldSum = start;
    Hash newSum = start;
    for (Hash step : steps) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        oldSum = hasher.node(step, oldSum);
        newSum = hasher.node(step, newSum);
        int skip = (at & 1) == 1 ? 0 : Long.numberOfTrailingZeros(at);
        at >>= skip;
        last >>= skip;
      } else {
        newSum = hasher.node(newSum, step);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && oldSum.equals(olderRoot) && newSum.equals(newerRoot);
  }
}
