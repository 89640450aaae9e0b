package plenary.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import plenary.record.bytes.Hash;

/**
 * The 32 secret bytes of one session from which every entry's salt comes. Who has them can guess
 * what is withheld; without them a withheld payload stays hidden. Never part of a record.
 */
public final class RecordSecret {
  /** Length in bytes. */
  public static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";
  private static final byte[] PURPOSE = "plenary salt v1".getBytes(StandardCharsets.US_ASCII);

  private final SecretKeySpec key;

  private RecordSecret(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a record secret has 32 bytes, this has " + bytes.length);
    }
    this.key = new SecretKeySpec(bytes, HMAC); // copies
  }

  /** The secret that is these 32 bytes. */
  public static RecordSecret of(byte[] bytes) {
    return new RecordSecret(bytes);
  }

  /** Fresh bytes for a new session, to be kept beside its journal. */
  public static byte[] fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A maker of salts, for one thread. */
  Salts salts() {
    return new Salts(key);
  }

  @Override
  public String toString() {
    return "RecordSecret";
  }

  /** {@code HMAC-SHA256(secret, "plenary salt v1" || seq as 8 bytes, big-endian)}. */
  static final class Salts {
    private final Mac mac;
    private final byte[] input = ByteBuffer.allocate(PURPOSE.length + 8).put(PURPOSE).array();

    private Salts(SecretKeySpec key) {
      try {
        mac = Mac.getInstance(HMAC);
        mac.init(key);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every JDK has HmacSHA256", e);
      }
    }

    Hash salt(long seq) {
      ByteBuffer.wrap(input).putLong(PURPOSE.length, seq);
      return Hash.of(mac.doFinal(input));
    }
  }
}
