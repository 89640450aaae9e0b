package plenary.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import plenary.record.bytes.IllegalRecordException;

/** The three files of a record, read one after the other, from a folder or a zip. */
interface RecordFiles extends Closeable {
  String KEY = "key";
  String CHECKPOINT = "checkpoint";
  String ENTRIES = "entries.jsonl";

  /** All of them, in the order in which they are read and stand in a zip. */
  List<String> NAMES = List.of(KEY, CHECKPOINT, ENTRIES);

  /**
   * The bytes of the next file, to be read to their end before the one after it is asked for.
   *
   * @throws IllegalRecordException if the file is not there, or not as it should be
   */
  InputStream next() throws IOException;

  /**
   * To be called after the last file was read.
   *
   * @throws IllegalRecordException if there is anything else, or the last file was not sound
   */
  void finish() throws IOException;
}
