package plenary.record.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;

class SignedNoteTest {
  /** The key and the note of the Go checksum database's own tests. */
  private static final String VKEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"; // after type 1
  private static final String TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;
  private static final String SIGNATURE =
      "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
  private static final String LINE = "— PeterNeumann " + SIGNATURE + "\n";
  private static final String NOTE = TEXT + "\n" + LINE;

  private final VerifierKey peter = VerifierKey.parse(VKEY);
  private final SigningKey signer = SigningKey.ofSeed("PeterNeumann", seed());

  private static byte[] seed() {
    byte[] typed = Base64.getDecoder().decode(SEED);
    return Arrays.copyOfRange(typed, 1, typed.length);
  }

  @Test
  @DisplayName("the known note opens with the known key, and its seed signs the same bytes")
  void the_known_note_is_made_and_opened() {
    assertEquals(TEXT, SignedNote.open(NOTE.getBytes(UTF_8), peter));
    assertEquals(VKEY, peter.text());
    assertEquals(peter, signer.verifier());
    assertEquals(NOTE, new String(SignedNote.sign(TEXT, signer), UTF_8));
  }

  @ParameterizedTest
  @DisplayName("RFC 8032 7.1: the known seeds have the known keys and signatures")
  @CsvSource(
      textBlock =
          """
          # seed, public key, message, signature
          9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,\
          d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,\
          '',\
          e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
          4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,\
          3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,\
          72,\
          92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
          """)
  void known_seeds_sign_as_known(String seed, String key, String message, String signature) {
    var signing = SigningKey.ofSeed("rfc8032", HexFormat.of().parseHex(seed));
    byte[] signed = HexFormat.of().parseHex(message);
    assertEquals(key, signing.verifier().publicKey().hex());
    assertEquals(signature, HexFormat.of().formatHex(signing.sign(signed)));
    assertTrue(signing.verifier().verifies(signed, HexFormat.of().parseHex(signature)));
  }

  @Test
  @DisplayName("every flipped bit, every missing byte and every doubled byte of a note is noticed")
  void no_byte_of_a_note_can_change() {
    byte[] note = NOTE.getBytes(UTF_8);
    for (int i = 0; i < note.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = note.clone();
        flipped[i] ^= (byte) (1 << bit);
        refused(flipped);
      }
      byte[] shorter = Arrays.copyOf(note, note.length - 1);
      System.arraycopy(note, i + 1, shorter, i, note.length - 1 - i);
      byte[] longer = Arrays.copyOf(note, note.length + 1);
      System.arraycopy(note, i, longer, i + 1, note.length - i);
      refused(shorter);
      refused(longer);
    }
  }

  private void refused(byte[] note) {
    assertThrows(IllegalRecordException.class, () -> SignedNote.open(note, peter));
  }

  @ParameterizedTest
  @DisplayName("a note that is not just text, empty line and one signature is refused, saying why")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                         | a text, an empty line and a signature
          `text\\n`                                  | a text, an empty line and a signature
          `text\\n— PeterNeumann SIG\\n`             | newline
          `text\\n\\n— PeterNeumann SIG`             | a text, an empty line and a signature
          `text\\n\\n— Peter SIG\\n`                 | signed by Peter, expected PeterNeumann
          `text\\n\\n— PeterNeumann\\n`              | 68 bytes
          `text\\n\\n— PeterNeumann AAAA\\n`         | 68 bytes
          `text\\n\\n— PeterNeumann  SIG\\n`         | base64
          `text\\n\\n— PeterNeumann SIG\\n`          | does not hold
          `TEXT\\n— PeterNeumann SIG\\n— PeterNeumann SIG\\n` | newline
          `TEXT\\n— PeterNeumann SIG\\n\\n— PeterNeumann SIG\\n` | does not hold
          `te\\txt\\n\\n— PeterNeumann SIG\\n`       | control character
          """)
  void other_notes_are_refused(String note, String why) {
    String bytes = note.translateEscapes().replace("SIG", SIGNATURE).replace("TEXT", TEXT);
    var e =
        assertThrows(
            IllegalRecordException.class, () -> SignedNote.open(bytes.getBytes(UTF_8), peter));
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }

  @Test
  @DisplayName("a note of another key with the same name is told apart by the key's identifier")
  void the_same_name_is_not_the_same_key() {
    byte[] other = SignedNote.sign(TEXT, SigningKey.ofSeed("PeterNeumann", new byte[32]));
    var e = assertThrows(IllegalRecordException.class, () -> SignedNote.open(other, peter));
    assertEquals("signed by another key of the name PeterNeumann", e.getMessage());
  }

  @Test
  @DisplayName("no part of a key's text, and no text with one character changed, is a key")
  void mangled_keys_are_refused() {
    for (int from = 0; from <= VKEY.length(); from++) {
      for (int to = from + 1; to <= VKEY.length(); to++) {
        if (to - from < VKEY.length()) {
          notKey(VKEY.substring(from, to));
        }
      }
    }
    for (int i = 0; i < VKEY.length(); i++) {
      for (int bit = 0; bit < 7; bit++) {
        notKey(VKEY.substring(0, i) + (char) (VKEY.charAt(i) ^ 1 << bit) + VKEY.substring(i + 1));
      }
    }
  }

  @ParameterizedTest
  @DisplayName("a key of a wrong length, of an unknown type or with a bad name is refused")
  @ValueSource(
      strings = {
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "",
        "+"
      })
  void other_keys_are_refused(String text) {
    notKey(text);
  }

  @ParameterizedTest
  @DisplayName("a name for a key has no space, no plus and no control character")
  @ValueSource(strings = {"", "a b", "a+b", "a\u3000b", "a\u00A0b", "a\nb", "a\u0000", "\uD800"})
  void bad_names_are_refused(String name) {
    assertThrows(IllegalRecordException.class, () -> new VerifierKey(name, peter.publicKey()));
  }

  @Test
  @DisplayName("a public key whose coordinate is p or more is refused")
  void unreduced_keys_are_refused() {
    byte[] all = new byte[32];
    Arrays.fill(all, (byte) 0xFF);
    assertThrows(IllegalRecordException.class, () -> new VerifierKey("a", Hash.of(all)));
  }

  @Test
  @DisplayName("a signing key does not show its seed, and takes only 32 bytes")
  void a_signing_key_is_silent() {
    assertEquals("SigningKey of PeterNeumann", signer.toString());
    assertThrows(IllegalArgumentException.class, () -> SigningKey.ofSeed("a", new byte[31]));
    assertArrayEquals(signer.sign(new byte[1]), signer.sign(new byte[1]));
  }

  private static void notKey(String text) {
    assertThrows(IllegalRecordException.class, () -> VerifierKey.parse(text), text);
  }
}
