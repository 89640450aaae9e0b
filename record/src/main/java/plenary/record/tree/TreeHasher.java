package plenary.record.tree;

import plenary.record.bytes.Hash;
import plenary.record.bytes.Sha256;

/** The three hashes of RFC 6962 section 2.1. Not for two threads at once. */
public final class TreeHasher {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final Sha256 sha256 = new Sha256();

  /** The hash of the leaf that is {@code bytes}. */
  public Hash leaf(byte[] bytes) {
    return sha256.add(LEAF).add(bytes).finish();
  }

  /** The hash of the leaf that is {@code bytes} from {@code from} up to and without {@code to}. */
  public Hash leaf(byte[] bytes, int from, int to) {
    return sha256.add(LEAF).add(bytes, from, to).finish();
  }

  /** The hash of the node over {@code left} and {@code right}. */
  public Hash node(Hash left, Hash right) {
    return sha256.add(NODE).add(left).add(right).finish();
  }

  /** The root of no leaves. */
  public Hash empty() {
    return sha256.finish();
  }
}
