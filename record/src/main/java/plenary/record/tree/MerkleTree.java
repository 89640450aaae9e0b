package plenary.record.tree;

import java.util.ArrayList;
import java.util.List;
import plenary.record.bytes.Hash;

/**
 * A tree that grows leaf by leaf and remembers only its frontier: the roots of the complete
 * subtrees from left to right, one for each 1 bit of the size. Not for two threads at once.
 */
public final class MerkleTree {
  private final TreeHasher hasher = new TreeHasher();
  private final List<Hash> frontier = new ArrayList<>();
  private long size;

  /** Adds one leaf, given by its hash ({@link TreeHasher#leaf}). */
  public void append(Hash leaf) {
    Hash carry = leaf;
    for (long bits = size; (bits & 1) == 1; bits >>= 1) {
      carry = hasher.node(frontier.removeLast(), carry);
    }
    frontier.add(carry);
    size++;
  }

  /** How many leaves there are. */
  public long size() {
    return size;
  }

  /** The root over all leaves so far, in as many steps as the size has 1 bits. */
  public Hash root() {
    if (size == 0) {
      return hasher.empty();
    }
    Hash root = frontier.getLast();
    for (int i = frontier.size() - 2; i >= 0; i--) {
      root = hasher.node(frontier.get(i), root);
    }
    return root;
  }

  /** Size and root together. */
  public TreeHead head() {
    return new TreeHead(size, root());
  }
}
