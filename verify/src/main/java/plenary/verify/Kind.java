package plenary.verify;

/** What a claim is about, in the order in which claims are told. */
public enum Kind {
  /** Three files and nothing else. */
  FILES("files"),
  /** Every line canonical, every payload as committed to, in order of place and time. */
  ENTRIES("entries"),
  /** As many entries, and the root over them, as were signed. */
  ROOT("root"),
  /** The signature on the checkpoint. */
  SIGNATURE("signature"),
  /** The key is the one that the first entry names. */
  SIGNER("signer"),
  /** The key is the one given. */
  PINNED_KEY("pinned-key"),
  /** The record goes on from the checkpoint given. */
  PINNED_CHECKPOINT("pinned-checkpoint"),
  /** Every payload is understood. */
  PAYLOADS("payloads"),
  /** The rules in force are those that are hashed, and votes name them. */
  RULEBOOK("rulebook"),
  /** Entries that lawful commands lead to. */
  LAWFUL("lawful"),
  /** The quorum at an opening. */
  QUORUM("quorum"),
  /** Attendance as announced. */
  ATTENDANCE("attendance"),
  /** A result as announced. */
  RESULT("result"),
  /** The words in which figures were announced. */
  WORDS("words"),
  /** A paper as issued. */
  PAPER("paper"),
  /** The files of papers beside the record. */
  PAPERS_FOLDER("papers-folder"),
  /** All of it replays. */
  REPLAY("replay");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** Its name in JSON. */
  public String id() {
    return id;
  }
}
