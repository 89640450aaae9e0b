package plenary.record.bytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * One SHA-256, used again and again: feed it, then {@link #finish}. Not for two threads at once.
 */
public final class Sha256 {
  private final MessageDigest digest = instance();

  /** SHA-256 of {@code bytes} alone. */
  public static Hash of(byte[] bytes) {
    return new Sha256().add(bytes).finish();
  }

  /** Adds one byte. */
  public Sha256 add(byte one) {
    digest.update(one);
    return this;
  }

  /** Adds all of {@code bytes}. */
  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** Adds {@code bytes} from {@code from} up to and without {@code to}. */
  public Sha256 add(byte[] bytes, int from, int to) {
    digest.update(bytes, from, to - from);
    return this;
  }

  /** Adds the 32 bytes of {@code hash}. */
  public Sha256 add(Hash hash) {
    hash.feed(digest);
    return this;
  }

  /** The hash of all that was added; the next one starts empty. */
  public Hash finish() {
    return Hash.owning(digest.digest());
  }

  /** The first {@code count} bytes of {@link #finish}. */
  public byte[] finish(int count) {
    return Arrays.copyOf(digest.digest(), count);
  }

  private static MessageDigest instance() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
