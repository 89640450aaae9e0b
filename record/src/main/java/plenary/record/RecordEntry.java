package plenary.record;

/** One entry of a record as others get it: shown with its payload, or withheld. */
public sealed interface RecordEntry permits SealedEntry, WithheldEntry {
  /** What is public of it in either case. */
  Envelope envelope();
}
