package plenary.app.chamber;

import java.util.List;
import plenary.act.Entry;
import plenary.act.Refusal;
import plenary.base.Text;

/** What the chamber says to a command. */
public sealed interface Answer {

  /**
   * Yes, and it is on disk.
   *
   * @param first the first entry it led to
   * @param next the number after its last entry; equal to {@code first} where nothing had to change
   */
  record Done(long first, long next) implements Answer {}

  /** Yes: it is in the urn of a secret vote, and written nowhere. */
  record Dropped() implements Answer {}

  /** No, and why. */
  record Refused(Refusal refusal) implements Answer {}

  /**
   * No: something has happened that the asker had not seen.
   *
   * @param since what, in order; not empty
   */
  record Overtaken(List<Entry> since) implements Answer {
    public Overtaken {
      since = List.copyOf(since);
    }
  }

  /** The same asker has used this id for another command, so this one was not looked at. */
  record IdTaken() implements Answer {}

  /**
   * The chamber has stopped, and cannot say whether this was done.
   *
   * @param words what happened, and what to do
   */
  record Unavailable(Text words) implements Answer {}

  /** The one {@link Dropped}. */
  Dropped DROPPED = new Dropped();

  /** The one {@link IdTaken}. */
  IdTaken ID_TAKEN = new IdTaken();

  /** The one {@link Unavailable}. */
  Unavailable UNAVAILABLE =
      new Unavailable(
          new Text(
              "存储发生故障，系统已暂停，本次操作未能确认。请等待恢复后原样重试，已记录的操作不会重复。",
              "Storage has failed and the system is paused; this could not be confirmed. Wait for"
                  + " recovery and try the same again: what is recorded will not be repeated."));
}
