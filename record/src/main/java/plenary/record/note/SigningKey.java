package plenary.record.note;

import java.security.PrivateKey;
import java.security.SecureRandom;
import plenary.record.bytes.Hash;

/** The secret half of a signer. It signs, tells its public half, and never shows itself. */
public final class SigningKey {
  /** Length of a seed in bytes. */
  public static final int SEED_BYTES = 32;

  private final PrivateKey key;
  private final VerifierKey verifier;

  private SigningKey(String name, byte[] seed) {
    if (seed.length != SEED_BYTES) {
      throw new IllegalArgumentException("a seed has 32 bytes, this has " + seed.length);
    }
    this.key = Ed25519.privateKey(seed);
    this.verifier = new VerifierKey(name, Hash.of(Ed25519.publicKey(seed)));
  }

  /** The key of a 32-byte seed (RFC 8032's private key): the same seed, the same signatures. */
  public static SigningKey ofSeed(String name, byte[] seed) {
    return new SigningKey(name, seed.clone());
  }

  /** A fresh seed from {@code random}, to be kept as a secret. */
  public static byte[] newSeed(SecureRandom random) {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return seed;
  }

  /** The public half. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** The 64 bytes of the signature over {@code message}. */
  public byte[] sign(byte[] message) {
    return Ed25519.sign(key, message);
  }

  @Override
  public String toString() {
    return "SigningKey of " + verifier.name();
  }
}
