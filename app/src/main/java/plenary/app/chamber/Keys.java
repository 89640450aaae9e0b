package plenary.app.chamber;

import java.nio.charset.StandardCharsets;
import plenary.record.RecordSecret;
import plenary.record.bytes.Sha256;
import plenary.record.note.SigningKey;

/**
 * The two secrets of a session.
 *
 * @param signer signs checkpoints; its name is the name of the record
 * @param secret what every salt comes from
 */
public record Keys(SigningKey signer, RecordSecret secret) {

  /** What a record is called that is signed with keys that everybody knows. */
  public static final String EXAMPLE = "example.invalid/plenary-example";

  /**
   * Keys that everybody knows, for examples and tests: the same input gives the same record. They
   * prove nothing.
   *
   * @param name the record's name, which should say that it is an example
   */
  public static Keys example(String name) {
    return new Keys(
        SigningKey.ofSeed(name, known("signing seed")), RecordSecret.of(known("record secret")));
  }

  private static byte[] known(String what) {
    var words = "Plenary example " + what + ": known to everybody, proves nothing";
    return Sha256.of(words.getBytes(StandardCharsets.US_ASCII)).bytes();
  }

  /** The public half, as {@code SessionConvened} names it. */
  public String verifier() {
    return signer.verifier().text();
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return "Keys of " + signer.verifier().name();
  }
}
