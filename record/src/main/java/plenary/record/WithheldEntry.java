package plenary.record;

import java.util.regex.Pattern;
import plenary.record.bytes.IllegalRecordException;

/**
 * An entry whose payload is not public yet.
 *
 * @param envelope its leaf
 * @param type its wire type, as the signer says: nothing proves it before the payload is released
 */
public record WithheldEntry(Envelope envelope, String type) implements RecordEntry {
  private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

  public WithheldEntry {
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalRecordException("not a wire type: " + type);
    }
  }
}
