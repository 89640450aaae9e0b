package plenary.app.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A hash that takes its time and its memory, so that whoever steals the store tries few a second:
 * Argon2id, written {@code argon2id$kilobytes$rounds$salt$hash}.
 *
 * @param kilobytes of memory for each
 * @param rounds over that memory
 */
record SlowHash(int kilobytes, int rounds) {
  /** For passwords, which people choose. */
  static final SlowHash PASSWORD = new SlowHash(19 * 1024, 2);

  /** For PINs, which are hashed together with 128 random bits. */
  static final SlowHash PIN = new SlowHash(4 * 1024, 1);

  private static final int BYTES = 32;
  private static final int SALT = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /** So many at once, however many ask: it bounds the memory. */
  private static final Semaphore TURNS = new Semaphore(2);

  /** A hash of this text that is another one each time. */
  String of(String text) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return "argon2id$%d$%d$%s$%s"
        .formatted(
            kilobytes,
            rounds,
            ENCODER.encodeToString(salt),
            ENCODER.encodeToString(hash(text, salt)));
  }

  /** Whether {@code stored} is of this text. It says itself how it was made. */
  static boolean matches(String text, String stored) {
    var parts = stored.split("\\$", -1);
    if (parts.length != 5) return false;
    var how = new SlowHash(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    var salt = Base64.getUrlDecoder().decode(parts[3]);
    return MessageDigest.isEqual(how.hash(text, salt), Base64.getUrlDecoder().decode(parts[4]));
  }

  private byte[] hash(String text, byte[] salt) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(kilobytes)
            .withIterations(rounds)
            .withParallelism(1)
            .withSalt(salt)
            .build();
    var hash = new byte[BYTES];
    TURNS.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      generator.generateBytes(text.getBytes(StandardCharsets.UTF_8), hash);
      return hash;
    } finally {
      TURNS.release();
    }
  }
}
