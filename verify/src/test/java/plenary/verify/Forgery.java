package plenary.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import plenary.act.Entry;
import plenary.act.Event;

/** A record whose entries were changed before they were sealed and signed, with the right key. */
final class Forgery {
  private final List<Entry> entries;

  Forgery(Hall hall) {
    this.entries = new ArrayList<>(hall.entries);
  }

  List<Entry> entries() {
    return entries;
  }

  /** Where the {@code count}th entry of this type stands, from 1. */
  <E extends Event> int find(Class<E> type, int count) {
    int seen = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (type.isInstance(entries.get(i).event()) && ++seen == count) return i;
    }
    throw new AssertionError("no " + count + " of " + type);
  }

  <E extends Event> int find(Class<E> type) {
    return find(type, 1);
  }

  /** Changes the {@code count}th entry of this type. */
  <E extends Event> Forgery change(Class<E> type, int count, UnaryOperator<E> change) {
    int at = find(type, count);
    var event = change.apply(type.cast(entries.get(at).event()));
    var old = entries.get(at);
    entries.set(at, new Entry(old.seq(), old.at(), old.by(), old.command(), event));
    return this;
  }

  <E extends Event> Forgery change(Class<E> type, UnaryOperator<E> change) {
    return change(type, 1, change);
  }

  /** Puts an entry of a command of its own at a place; those after it move on. */
  Forgery insert(int at, Event event) {
    var before = entries.get(at - 1);
    entries.add(at, new Entry(at, before.at(), before.by(), "forged-" + entries.size(), event));
    return renumber();
  }

  /** Leaves entries out. */
  Forgery without(Predicate<Entry> left) {
    entries.removeIf(left);
    return renumber();
  }

  /** Says that an entry came of the command of the one before. */
  Forgery joined(int place) {
    var old = entries.get(place);
    var command = entries.get(place - 1).command();
    entries.set(place, new Entry(old.seq(), old.at(), old.by(), command, old.event()));
    return this;
  }

  private Forgery renumber() {
    for (int i = 0; i < entries.size(); i++) {
      var old = entries.get(i);
      entries.set(i, new Entry(i, old.at(), old.by(), old.command(), old.event()));
    }
    return this;
  }
}
