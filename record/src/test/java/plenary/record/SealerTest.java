package plenary.record;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.bytes.Sha256;
import plenary.record.tree.MerkleTree;
import plenary.record.tree.TreeHasher;

class SealerTest {
  private static final Instant AT = Instant.parse("2022-12-29T01:00:00.007Z");
  private static final byte[] PAYLOAD = "{\"type\":\"vote-cast\"}".getBytes(UTF_8);
  private static final RecordSecret SECRET = ExampleRecord.SECRET;

  private final Sealer sealer = new Sealer(SECRET);

  @Test
  @DisplayName("an entry is what the page says, computed here a second time")
  void an_entry_is_sealed_as_the_page_says() throws GeneralSecurityException {
    sealer.seal(AT, "a", PAYLOAD);
    var entry = sealer.seal(AT, "b", PAYLOAD);

    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(ExampleRecord.SECRET_TEXT.getBytes(US_ASCII), "HmacSHA256"));
    mac.update("plenary salt v1".getBytes(US_ASCII));
    mac.update(ByteBuffer.allocate(8).putLong(1).array());
    byte[] salt = mac.doFinal();
    byte[] salted = ByteBuffer.allocate(32 + PAYLOAD.length).put(salt).put(PAYLOAD).array();

    assertEquals(Hash.of(salt), entry.salt());
    assertEquals(new Envelope(1, AT, "b", Sha256.of(salted)), entry.envelope());
  }

  @Test
  @DisplayName("the same payload twice has two salts and two commitments")
  void equal_payloads_look_different() {
    Set<Hash> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      var entry = sealer.seal(AT, "a", PAYLOAD);
      seen.add(entry.salt());
      seen.add(entry.envelope().c());
    }
    assertEquals(2_000, seen.size());
  }

  @Test
  @DisplayName("the head is the tree over the envelopes, from the empty one on")
  void the_head_is_the_tree_over_envelopes() {
    var tree = new MerkleTree();
    var hasher = new TreeHasher();
    assertEquals(tree.head(), sealer.head());
    for (int i = 0; i < 10; i++) {
      tree.append(hasher.leaf(sealer.seal(AT, "a", PAYLOAD).envelope().bytes()));
      assertEquals(tree.head(), sealer.head());
    }
  }

  @Test
  @DisplayName("a second sealer that resumes after the first goes on as if it were the first")
  void a_sealer_resumes() {
    var second = new Sealer(SECRET);
    for (int i = 0; i < 10; i++) {
      var entry = sealer.seal(AT.plusMillis(i), "c" + i, PAYLOAD);
      assertEquals(entry, second.resume(entry.envelope(), entry.payload()));
    }
    assertEquals(sealer.head(), second.head());
    assertEquals(
        sealer.seal(AT.plusSeconds(1), "x", PAYLOAD), second.seal(AT.plusSeconds(1), "x", PAYLOAD));
  }

  @Test
  @DisplayName("a stored entry that was not sealed in its place is refused on resuming")
  void a_corrupt_journal_is_refused() {
    var first = sealer.seal(AT, "a", PAYLOAD).envelope();
    var next = sealer.seal(AT, "b", PAYLOAD).envelope();
    var other = "{\"type\":\"vote-lost\"}".getBytes(UTF_8);
    refused("seq is 1, expected 0", next, PAYLOAD);
    refused("commits to", first, other);
    refused("commits to", new Envelope(0, AT, "a", next.c()), PAYLOAD);
    var foreign = new Sealer(RecordSecret.of(new byte[32]));
    assertThrows(IllegalRecordException.class, () -> foreign.resume(first, PAYLOAD));
  }

  private static void refused(String why, Envelope envelope, byte[] payload) {
    var fresh = new Sealer(SECRET);
    var e = assertThrows(IllegalRecordException.class, () -> fresh.resume(envelope, payload));
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }

  @Test
  @DisplayName("time may stand still but not go back, and a refused entry leaves no trace")
  void time_does_not_go_back() {
    sealer.seal(AT, "a", PAYLOAD);
    var before = sealer.head();
    assertThrows(
        IllegalArgumentException.class, () -> sealer.seal(AT.minusMillis(1), "b", PAYLOAD));
    assertThrows(IllegalArgumentException.class, () -> sealer.seal(AT.plusNanos(1), "b", PAYLOAD));
    assertThrows(IllegalArgumentException.class, () -> sealer.seal(AT, "b b", PAYLOAD));
    assertEquals(before, sealer.head());
    sealer.seal(AT, "b", PAYLOAD);
    assertEquals(2, sealer.size());
  }

  @Test
  @DisplayName("neither a secret nor a sealed entry shows itself in a log")
  void secrets_are_silent() {
    var entry = sealer.seal(AT, "a", PAYLOAD);
    assertEquals("RecordSecret", SECRET.toString());
    assertFalse(entry.toString().contains(entry.salt().base64()));
    assertFalse(entry.toString().contains("vote"));
    assertThrows(IllegalArgumentException.class, () -> RecordSecret.of(new byte[31]));
  }

  @Test
  @DisplayName("a withheld entry keeps its envelope and tells its type")
  void an_entry_is_withheld() {
    var entry = sealer.seal(AT, "a", PAYLOAD);
    assertEquals(new WithheldEntry(entry.envelope(), "vote-cast"), entry.withhold());
    var typeless = sealer.seal(AT, "a", "{}".getBytes(UTF_8));
    assertThrows(IllegalRecordException.class, typeless::withhold);
    assertNotEquals(entry, typeless);
  }
}
