package plenary.record;

import java.util.Arrays;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.bytes.Sha256;
import plenary.record.json.Json;

/**
 * An entry with all that opens it.
 *
 * @param envelope its leaf
 * @param salt 32 bytes that keep the payload from being guessed while it is withheld
 * @param payload what happened: a canonical JSON object with its wire type as {@code type}. Not
 *     copied; whoever hands it over leaves it alone.
 */
@SuppressWarnings("ArrayRecordComponent") // equals looks inside; nobody writes to it
public record SealedEntry(Envelope envelope, Hash salt, byte[] payload) implements RecordEntry {
  private static final String TYPE = "type";

  /** What the envelope must hold as {@code c}. */
  static Hash commitment(Sha256 sha256, Hash salt, byte[] payload) {
    return sha256.add(salt).add(payload).finish();
  }

  /** The wire type that the payload names. */
  public String type() {
    if (Json.parse(payload) instanceof Json.Obj(var members)
        && members.get(TYPE) instanceof Json.Str(String type)) {
      return type;
    }
    throw new IllegalRecordException("a payload is an object that names its type");
  }

  /** The same entry without payload and salt: only its type is told. */
  public WithheldEntry withhold() {
    return new WithheldEntry(envelope, type());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedEntry that
        && envelope.equals(that.envelope)
        && salt.equals(that.salt)
        && Arrays.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return envelope.hashCode();
  }

  /** Tells neither salt nor payload: logs are not a place for what may be withheld. */
  @Override
  public String toString() {
    return "SealedEntry " + envelope;
  }
}
