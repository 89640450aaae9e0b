package plenary.record.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.tree.TreeHead;

class CheckpointTest {
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

  private final SigningKey key = SigningKey.ofSeed("example.com/behind-the-sofa", new byte[32]);
  private final Checkpoint checkpoint =
      new Checkpoint("example.com/behind-the-sofa", 20852163, Hash.ofBase64(ROOT));

  @Test
  @DisplayName("the text is that of the tlog-checkpoint page: origin, size, root")
  void the_text_is_as_specified() {
    String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
    assertEquals(text, checkpoint.text());
    assertEquals(checkpoint, Checkpoint.parse(text));
  }

  @Test
  @DisplayName("what one key signs opens with that key and with no other")
  void a_signed_checkpoint_opens() {
    byte[] note = checkpoint.sign(key);
    assertEquals(checkpoint, Checkpoint.open(note, key.verifier()));
    byte[] otherSeed = "another key, for this test only.".getBytes(UTF_8);
    var other = SigningKey.ofSeed("example.com/behind-the-sofa", otherSeed).verifier();
    assertThrows(IllegalRecordException.class, () -> Checkpoint.open(note, other));
  }

  @Test
  @DisplayName("withheld entries add one line, which is signed with the others")
  void withheld_entries_are_signed_for() {
    var withholding =
        new Checkpoint(checkpoint.origin(), new TreeHead(0, checkpoint.root()), checkpoint.root());
    assertEquals(
        "example.com/behind-the-sofa\n0\n" + ROOT + "\nwithheld " + ROOT + "\n",
        withholding.text());
    assertEquals(withholding, Checkpoint.open(withholding.sign(key), key.verifier()));
  }

  @Test
  @DisplayName("the origin is the name of the key, when signing and when reading")
  void the_origin_is_the_name_of_the_key() {
    var foreign = new Checkpoint("example.com/another", 1, checkpoint.root());
    assertThrows(IllegalArgumentException.class, () -> foreign.sign(key));
    byte[] note = SignedNote.sign(foreign.text(), key);
    var e = assertThrows(IllegalRecordException.class, () -> Checkpoint.open(note, key.verifier()));
    assertTrue(e.getMessage().contains("example.com/another"), e.getMessage());
  }

  @ParameterizedTest
  @DisplayName("a text that is not a checkpoint's is refused, saying why")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                            | three lines
          `a\\n1\\n`                    | three lines
          `a\\n1\\nROOT`                | three lines
          `a\\n1\\nROOT\\n\\n`          | unknown line
          `a\\n1\\nROOT\\nmore\\n`      | unknown line in a checkpoint: more
          `a\\n1\\nROOT\\nwithheld ROOT\\nmore\\n` | three lines
          `a\\n1\\nROOT\\nwithheld A\\n`| base64
          `\\n1\\nROOT\\n`              | origin
          `a\\n01\\nROOT\\n`            | not a number of entries: 01
          `a\\n-1\\nROOT\\n`            | not a number of entries: -1
          `a\\n+1\\nROOT\\n`            | not a number of entries: +1
          `a\\n\\nROOT\\n`              | not a number of entries:
          `a\\n99999999999999999999\\nROOT\\n` | not a number of entries
          `a\\n1\\nAAAA\\n`             | 32 bytes
          """)
  void other_texts_are_refused(String text, String why) {
    String written = text.translateEscapes().replace("ROOT", ROOT);
    var e = assertThrows(IllegalRecordException.class, () -> Checkpoint.parse(written));
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }
}
