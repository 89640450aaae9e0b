package plenary.record.tree;

import plenary.record.bytes.Hash;

/** How many leaves a tree has, and their root: all that fixes its whole content. */
public record TreeHead(long size, Hash root) {
  public TreeHead {
    if (size < 0) {
      throw new IllegalArgumentException("tree size: " + size);
    }
  }
}
