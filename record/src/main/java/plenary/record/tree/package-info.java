/**
 * The Merkle tree of RFC 6962: one root for all entries, and short proofs against it.
 *
 * <p>Units. Sizes and indexes count leaves, from 0. A leaf hash is {@code SHA-256(0x00 || leaf)}, a
 * node {@code SHA-256(0x01 || left || right)}, the root of no leaves {@code SHA-256("")}.
 *
 * <p>Invariant: a tree only grows. {@link plenary.record.tree.MerkleTree} keeps the roots of its
 * complete subtrees (at most 63) and no leaves; proofs are made by {@link
 * plenary.record.tree.ProofMaker} from the list of all leaf hashes.
 *
 * <p>May know {@code bytes}. Start at {@link plenary.record.tree.MerkleTree}.
 */
@NullMarked
package plenary.record.tree;

import org.jspecify.annotations.NullMarked;
