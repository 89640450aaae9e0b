package plenary.record.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
  private static final String EMPTY = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

  @Test
  @DisplayName("the SHA-256 of nothing, in base64 and in hex, as everywhere")
  void the_hash_of_nothing_is_the_known_one() {
    Hash hash = Sha256.of(new byte[0]);
    assertEquals(EMPTY, hash.base64());
    assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", hash.hex());
    assertEquals(hash, Hash.ofBase64(EMPTY));
    assertEquals(hash, Hash.of(hash.bytes()));
  }

  @ParameterizedTest
  @DisplayName("base64 with another spelling of the same bytes, or other bytes, is refused")
  @ValueSource(
      strings = {
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=", // stray bits in the last character
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", // no padding
        "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=", // the URL alphabet
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==", // 31 bytes
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA", // 33 bytes
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= ",
        ""
      })
  void other_spellings_are_refused(String text) {
    assertThrows(IllegalRecordException.class, () -> Hash.ofBase64(text));
  }

  @Test
  @DisplayName("a hash does not change when the array it came from does")
  void a_hash_keeps_its_own_copy() {
    byte[] bytes = new byte[32];
    Hash hash = Hash.of(bytes);
    bytes[0] = 1;
    hash.bytes()[1] = 1;
    assertEquals(Hash.of(new byte[32]), hash);
  }
}
