package plenary.record.tree;

import java.util.List;
import plenary.record.bytes.Hash;

/**
 * Shows that a leaf stands at {@code index} of the first {@code size} leaves.
 *
 * @param path the sister hashes from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
  public InclusionProof {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " among " + size);
    }
    path = List.copyOf(path);
  }

  /** Whether the proof leads from {@code leaf} to {@code root}, as RFC 9162 section 2.1.3.2. */
  public boolean holds(Hash leaf, Hash root) {
    var hasher = new TreeHasher();
    long at = index;
    long last = size - 1;
    Hash sum = leaf;
    for (Hash sister : path) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        sum = hasher.node(sister, sum);
        int up = (at & 1) == 1 ? 0 : Long.numberOfTrailingZeros(at);
        at >>= up;
        last >>= up;
      } else {
        sum = hasher.node(sum, sister);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && sum.equals(root);
  }
}
