package plenary.app.sheet;

/** What came of reading a file. */
public sealed interface Reading {

  /** A table. */
  record Read(Table table) implements Reading {}

  /** No table at all, and why. */
  record Unreadable(Fault why) implements Reading {}
}
