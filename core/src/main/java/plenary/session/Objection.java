package plenary.session;

import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.Refusal;

/** Why no lawful command could have led to an entry of the record. */
public sealed interface Objection {
  /** The entry that is objected to. */
  Entry entry();

  /** The command that leads to such an entry would have been refused. */
  record Refused(Entry entry, Refusal refusal) implements Objection {}

  /** The command would have led to something else: other figures, another number, another hash. */
  record Different(Entry entry, Event expected) implements Objection {}

  /** The same would have happened, said in other words. */
  record OtherWords(Entry entry, Event expected) implements Objection {}

  /** The command would have changed nothing, and left no entry. */
  record Idle(Entry entry) implements Objection {}

  /** A choice in a secret vote, which is written nowhere. */
  record Secret(Entry entry) implements Objection {}

  /** More votes than there were deputies who might cast one. */
  record TooManyVotes(Entry entry, int cast, int present) implements Objection {}

  /** What the entry's command led to besides, and is not there. */
  record Alone(Entry entry, Event missing) implements Objection {}

  /** It bears the command of the entry before, and cannot have come of the same command. */
  record Mixed(Entry entry, Entry before) implements Objection {}
}
