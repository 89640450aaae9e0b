package plenary.app.journal;

import java.util.Arrays;
import plenary.record.Envelope;
import plenary.record.SealedEntry;

/**
 * An entry as a journal keeps it. The salt is not kept: whoever has the secret makes it again.
 *
 * @param envelope its leaf
 * @param payload the canonical JSON of what happened; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // equals looks inside; nobody writes to it
public record Stored(Envelope envelope, byte[] payload) {

  /** What is kept of an entry. */
  public static Stored of(SealedEntry entry) {
    return new Stored(entry.envelope(), entry.payload());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stored that
        && envelope.equals(that.envelope)
        && Arrays.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return envelope.hashCode();
  }

  /** Does not tell the payload: logs are not a place for what may be withheld. */
  @Override
  public String toString() {
    return "Stored " + envelope;
  }
}
