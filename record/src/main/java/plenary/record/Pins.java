package plenary.record;

import org.jspecify.annotations.Nullable;
import plenary.record.note.Checkpoint;
import plenary.record.note.VerifierKey;

/**
 * What a checker knows from elsewhere, e.g. from the hall screen or a printed paper. Without a key
 * a record is only consistent with itself: anyone can write one and sign it.
 *
 * @param key whose signature it must bear, or null
 * @param checkpoint what it must begin with: as many entries or more, of which the first have this
 *     root; or null
 */
public record Pins(@Nullable VerifierKey key, @Nullable Checkpoint checkpoint) {
  /** Nothing is known. */
  public static final Pins NONE = new Pins(null, null);
}
