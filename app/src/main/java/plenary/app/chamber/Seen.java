package plenary.app.chamber;

import plenary.act.Entry;
import plenary.base.SittingId;
import plenary.session.Session;

/**
 * How much of a sitting somebody has seen who asks for something in it.
 *
 * @param next the number after the last entry seen that its minutes are made of
 */
public record Seen(SittingId sitting, long next) {
  /** All of it. */
  public static Seen of(Session session, SittingId sitting) {
    var chronicle = session.chronicle(sitting);
    return new Seen(sitting, chronicle.isEmpty() ? 0 : chronicle.getLast().seq() + 1);
  }

  /** Reads what {@link #code} wrote. */
  public static Seen ofCode(String code) {
    int dot = code.indexOf('.');
    if (!code.matches("[0-9]{1,2}[.][0-9]{1,18}")) {
      throw new IllegalArgumentException("not what somebody has seen of a sitting: " + code);
    }
    var sitting = new SittingId(Integer.parseInt(code.substring(0, dot)));
    return new Seen(sitting, Long.parseLong(code.substring(dot + 1)));
  }

  /** As it stands in forms. */
  public String code() {
    return sitting.number() + "." + next;
  }

  boolean before(Entry entry) {
    return entry.seq() >= next;
  }
}
