package plenary.record.tree;

import java.util.ArrayList;
import java.util.List;
import plenary.record.bytes.Hash;

/**
 * Makes proofs from all leaf hashes, by the recursion of RFC 9162 section 2.1. A proof costs as
 * many hashes as there are leaves. Not for two threads at once.
 */
public final class ProofMaker {
  private final TreeHasher hasher = new TreeHasher();
  private final List<Hash> leaves;

  /** Proofs about a copy of {@code leaves}, the hashes of the leaves in order. */
  public ProofMaker(List<Hash> leaves) {
    this.leaves = List.copyOf(leaves);
  }

  /** The root over the first {@code size} leaves. */
  public Hash root(int size) {
    return size == 0 ? hasher.empty() : root(0, size);
  }

  /** That leaf {@code index} is among the first {@code size}. */
  public InclusionProof inclusion(int index, int size) {
    var path = new ArrayList<Hash>();
    if (index < size) {
      climb(index, 0, size, path);
    }
    return new InclusionProof(index, size, path);
  }

  /** That the first {@code newer} leaves begin with the first {@code older}. */
  public ConsistencyProof consistency(int older, int newer) {
    var path = new ArrayList<Hash>();
    if (older > 0 && older < newer) {
      descend(older, 0, newer, true, path);
    }
    return new ConsistencyProof(older, newer, path);
  }

  /** MTH of RFC 9162 over the leaves from {@code from} up to and without {@code to}. */
  private Hash root(int from, int to) {
    if (to - from == 1) {
      return leaves.get(from);
    }
    int middle = middle(from, to);
    return hasher.node(root(from, middle), root(middle, to));
  }

  /** PATH of RFC 9162. */
  private void climb(int index, int from, int to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    int middle = middle(from, to);
    if (index < middle) {
      climb(index, from, middle, path);
      path.add(root(middle, to));
    } else {
      climb(index, middle, to, path);
      path.add(root(from, middle));
    }
  }

  /** SUBPROOF of RFC 9162: {@code known} as long as the older root is the subtree's own. */
  private void descend(int older, int from, int to, boolean known, List<Hash> path) {
    if (older == to) {
      if (!known) {
        path.add(root(from, to));
      }
      return;
    }
    int middle = middle(from, to);
    if (older <= middle) {
      descend(older, from, middle, known, path);
      path.add(root(middle, to));
    } else {
      descend(older, middle, to, false, path);
      path.add(root(from, middle));
    }
  }

  /** Where RFC 6962 splits: after the largest power of two below the number of leaves. */
  private static int middle(int from, int to) {
    return from + Integer.highestOneBit(to - from - 1);
  }
}
