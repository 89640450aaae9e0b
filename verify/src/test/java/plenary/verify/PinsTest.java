package plenary.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaEvent.ObserversInvited;
import plenary.act.Entry;
import plenary.base.Text;

/** What is known from elsewhere: the signer's key, a checkpoint noted earlier. */
class PinsTest {
  @TempDir Path temp;

  private Path write(List<Entry> entries) {
    return Written.record(Scratch.fresh(temp).resolve("record"), entries);
  }

  private static List<Entry> entries() {
    return Example.everything().entries;
  }

  @Test
  @DisplayName("the right key: the signer is pinned; another key: FAILED, and all else is told")
  void key() {
    var record = write(entries());
    var right = Ran.verify(record, "--key", Example.KEY.verifier().text());
    assertEquals(0, right.status());
    assertTrue(
        right
            .out()
            .strip()
            .endsWith("核验通过，签名人已核对  verified: consistent, and the signer is the one you named"));
    var other = Example.key(Example.KEY.verifier().name(), 'o').verifier().text();
    var wrong = Ran.verify(record, "--key", other);
    assertEquals(1, wrong.status());
    assertEquals(1, wrong.lines(Verdict.FAILED).size(), wrong::out);
    assertTrue(wrong.lines(Verdict.FAILED).getFirst().contains(other), wrong::out);
  }

  @Test
  @DisplayName("an earlier checkpoint of this record, of every length, and the latest itself")
  void earlier_checkpoint() {
    var all = entries();
    var record = write(all);
    for (int size : new int[] {1, 2, 3, 64, 100, all.size()}) {
      var earlier = write(all.subList(0, size)).resolve("checkpoint");
      var ran = Ran.verify(record, "--checkpoint", earlier);
      assertEquals(0, ran.status(), ran::out);
      assertTrue(ran.out().contains("the record begins with its " + size + " entries"), ran::out);
      assertTrue(ran.out().contains("verified: consistent"), ran::out);
    }
  }

  @Test
  @DisplayName("a checkpoint of no entries pins nobody")
  void empty_checkpoint() {
    var ran = Ran.verify(write(entries()), "--checkpoint", write(List.of()).resolve("checkpoint"));
    assertEquals(0, ran.status(), ran::out);
    assertTrue(ran.out().contains("signer not pinned"), ran::out);
  }

  @Test
  @DisplayName("history rewritten since the checkpoint, and a record shorter than it")
  void rewritten_since() {
    var all = entries();
    var noted = write(all.subList(0, 100)).resolve("checkpoint");
    var rewritten = new Forgery(Example.everything());
    rewritten.change(
        ObserversInvited.class,
        invited -> new ObserversInvited(invited.sitting(), Text.same("别的人")));
    var changed = Ran.verify(write(rewritten.entries()), "--checkpoint", noted);
    assertEquals(1, changed.status());
    assertTrue(changed.out().contains("the first 100 entries are not those"), changed::out);
    var shorter = Ran.verify(write(all.subList(0, 30)), "--checkpoint", noted);
    assertEquals(1, shorter.status());
    assertTrue(
        shorter.out().contains("the record has 30 entries, the checkpoint had 100"), shorter::out);
  }

  @Test
  @DisplayName("a checkpoint that somebody else signed")
  void checkpoint_of_another_signer() {
    var other =
        Written.record(
            Scratch.fresh(temp).resolve("record"),
            entries(),
            Example.key(Example.KEY.verifier().name(), 'o'),
            Set.of());
    var ran = Ran.verify(write(entries()), "--checkpoint", other.resolve("checkpoint"));
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("pinned checkpoint: not signed by this signer"), ran::out);
  }

  @Test
  @DisplayName("a record that is not sound up to there cannot be compared, and that is no pass")
  void not_sound_up_to_the_checkpoint() {
    var all = entries();
    var record = write(all);
    var noted = write(all.subList(0, 100)).resolve("checkpoint");
    byte[] bytes = Scratch.read(record.resolve("entries.jsonl"));
    bytes[new String(bytes, US_ASCII).indexOf("\"salt\":") + 20] ^= 1;
    Scratch.write(record.resolve("entries.jsonl"), bytes);
    var ran = Ran.verify(record, "--checkpoint", noted);
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("pinned checkpoint: could not be compared"), ran::out);
  }
}
