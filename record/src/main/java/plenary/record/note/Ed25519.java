package plenary.record.note;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import plenary.record.bytes.IllegalRecordException;

/** Ed25519 by the JDK, with keys as the raw bytes of RFC 8032. */
final class Ed25519 {
  static final int KEY_BYTES = 32;
  static final int SIGNATURE_BYTES = 64;

  private static final BigInteger FIELD =
      BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19)); // RFC 8032 section 5.1: p

  private Ed25519() {}

  static PrivateKey privateKey(byte[] seed) {
    try {
      return factory().generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    } catch (InvalidKeySpecException e) {
      throw new IllegalArgumentException("a seed has 32 bytes", e);
    }
  }

  /**
   * The public key of {@code seed}. The JDK derives public keys only while it generates a pair, so
   * it is given the seed as its randomness; that it took just that is checked.
   */
  static byte[] publicKey(byte[] seed) {
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
      var pair = generator.generateKeyPair();
      if (!pair.getPrivate().equals(privateKey(seed))) {
        throw new IllegalStateException("the JDK made another key than the seed's");
      }
      return raw((EdECPublicKey) pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  /** Reads the 32 bytes of a public key; a coordinate not reduced modulo p is refused. */
  static PublicKey publicKeyOf(byte[] raw) {
    byte[] bigEndian = reversed(raw);
    boolean odd = bigEndian[0] < 0;
    bigEndian[0] &= 0x7F;
    var y = new BigInteger(1, bigEndian);
    if (y.compareTo(FIELD) >= 0) {
      throw new IllegalRecordException("not an Ed25519 public key");
    }
    try {
      return factory()
          .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, y)));
    } catch (InvalidKeySpecException e) {
      throw new IllegalRecordException("not an Ed25519 public key");
    }
  }

  static byte[] sign(PrivateKey key, byte[] message) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(signed);
    } catch (SignatureException | InvalidKeyException e) {
      return false; // a point or a scalar out of range, or a key that is no point
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  private static byte[] raw(EdECPublicKey key) {
    byte[] number = reversed(key.getPoint().getY().toByteArray());
    byte[] raw = Arrays.copyOf(number, KEY_BYTES);
    if (key.getPoint().isXOdd()) {
      raw[KEY_BYTES - 1] |= (byte) 0x80;
    }
    return raw;
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  private static KeyFactory factory() {
    try {
      return KeyFactory.getInstance("Ed25519");
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  private static IllegalStateException missing(GeneralSecurityException cause) {
    return new IllegalStateException("every JDK has Ed25519", cause);
  }

  /** Randomness that is the seed. */
  private static final class Fixed extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient byte[] seed;

    Fixed(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("the JDK asked for " + bytes.length + " bytes");
      }
      System.arraycopy(seed, 0, bytes, 0, seed.length);
    }
  }
}
