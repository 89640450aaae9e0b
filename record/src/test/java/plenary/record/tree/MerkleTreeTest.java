package plenary.record.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.record.bytes.Hash;

class MerkleTreeTest {
  /** The leaves and roots with which Certificate Transparency's implementations are tested. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final int SIZES = 70; // beyond 64, so that every shape of 1 bits up to 6 is there

  private final TreeHasher hasher = new TreeHasher();

  @Test
  @DisplayName("RFC 6962: the roots over 0 to 8 known leaves are the known ones")
  void known_leaves_have_known_roots() {
    var tree = new MerkleTree();
    assertEquals(ROOTS.get(0), tree.root().hex());
    for (int i = 0; i < LEAVES.size(); i++) {
      tree.append(known(i));
      assertEquals(i + 1, tree.size());
      assertEquals(ROOTS.get(i + 1), tree.root().hex());
    }
  }

  @Test
  @DisplayName("a proof of inclusion for leaf 5 of 8 and of consistency from 6 to 8, as published")
  void known_proofs_are_made() {
    var maker = new ProofMaker(IntStream.range(0, 8).mapToObj(this::known).toList());
    assertEquals(
        List.of(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        hex(maker.inclusion(5, 8).path()));
    assertEquals(
        List.of(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        hex(maker.consistency(6, 8).path()));
  }

  @Test
  @DisplayName("the growing tree and the recursion of the RFC agree at every size up to 70")
  void the_frontier_agrees_with_the_recursion() {
    var maker = new ProofMaker(leaves());
    var tree = new MerkleTree();
    for (int size = 0; size <= SIZES; size++) {
      assertEquals(new TreeHead(size, maker.root(size)), tree.head());
      tree.append(leaf(size));
    }
  }

  @Test
  @DisplayName("every leaf of every tree up to 70 is proved included, and only where it stands")
  void inclusion_holds_for_every_leaf() {
    var maker = new ProofMaker(leaves());
    for (int size = 1; size <= SIZES; size++) {
      Hash root = maker.root(size);
      for (int index = 0; index < size; index++) {
        var proof = maker.inclusion(index, size);
        assertTrue(proof.holds(leaf(index), root), index + " of " + size);
        assertFalse(proof.holds(leaf(index + 1), root));
        assertFalse(proof.holds(leaf(index), maker.root(size - 1)));
        for (var broken : broken(proof.path())) {
          assertFalse(new InclusionProof(index, size, broken).holds(leaf(index), root));
        }
        if (index + 1 < size) {
          assertFalse(new InclusionProof(index + 1, size, proof.path()).holds(leaf(index), root));
        }
      }
    }
  }

  @Test
  @DisplayName("every tree up to 70 is proved to begin with every smaller one, and with no other")
  void consistency_holds_for_every_pair() {
    var maker = new ProofMaker(leaves());
    for (int newer = 0; newer <= SIZES; newer++) {
      Hash newerRoot = maker.root(newer);
      for (int older = 0; older <= newer; older++) {
        Hash olderRoot = maker.root(older);
        var proof = maker.consistency(older, newer);
        assertTrue(proof.holds(olderRoot, newerRoot), older + " to " + newer);
        assertFalse(proof.holds(leaf(1), newerRoot));
        assertTrue(older == 0 || !proof.holds(olderRoot, leaf(1)));
        for (var broken : broken(proof.path())) {
          var wrong = new ConsistencyProof(older, newer, broken);
          assertFalse(wrong.holds(olderRoot, newerRoot), older + " to " + newer);
        }
      }
    }
  }

  @Test
  @DisplayName("a proof about a leaf that is not there cannot be made")
  void proofs_check_their_bounds() {
    var maker = new ProofMaker(leaves());
    assertThrows(IllegalArgumentException.class, () -> maker.inclusion(3, 3));
    assertThrows(IllegalArgumentException.class, () -> maker.consistency(4, 3));
    assertThrows(IllegalArgumentException.class, () -> new TreeHead(-1, hasher.empty()));
  }

  /** The path with one hash changed, each in turn; one hash less, at either end; one more. */
  private List<List<Hash>> broken(List<Hash> path) {
    List<List<Hash>> all = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      var changed = new ArrayList<>(path);
      changed.set(i, leaf(1_000));
      all.add(changed);
    }
    if (!path.isEmpty()) {
      all.add(path.subList(1, path.size()));
      all.add(path.subList(0, path.size() - 1));
    }
    all.add(Stream.concat(path.stream(), Stream.of(leaf(1_000))).toList());
    return all;
  }

  private List<Hash> leaves() {
    return IntStream.range(0, SIZES).mapToObj(this::leaf).toList();
  }

  private Hash leaf(int i) {
    return hasher.leaf(("entry " + i).getBytes(UTF_8));
  }

  private Hash known(int i) {
    return hasher.leaf(HexFormat.of().parseHex(LEAVES.get(i)));
  }

  private static List<String> hex(List<Hash> path) {
    return path.stream().map(Hash::hex).toList();
  }
}
