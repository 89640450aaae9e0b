package plenary.storm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Entry;
import plenary.act.Refusal;
import plenary.session.Session;

/** A session and its record in memory: what a chamber is, without disk and threads. */
public final class Floor {
  private final Session session = new Session(House.wording());
  private final List<Entry> record = new ArrayList<>();
  private Instant now = House.MORNING;

  /** A floor on which these commands were all accepted. */
  @SafeVarargs
  public static Floor after(List<Command>... commands) {
    var floor = new Floor();
    for (var list : commands) list.forEach(floor::must);
    return floor;
  }

  /** Asks for something, one second after the last. */
  public Decision ask(Command command) {
    now = now.plusSeconds(1);
    var decision = session.decide(command, now);
    switch (decision) {
      case Accepted(var events) ->
          events.forEach(
              event -> {
                var entry =
                    new Entry(session.size(), now, Actor.SYSTEM, "c" + record.size(), event);
                record.add(entry);
                session.apply(entry);
              });
      case IntoUrn press -> session.drop(press);
      case IntoTrial press -> session.tryOut(press);
      case Refused _ -> {}
    }
    return decision;
  }

  /** Asks for something that must be granted. */
  public void must(Command command) {
    if (ask(command) instanceof Refused(var refusal)) {
      throw new AssertionError(command + " was refused: " + refusal);
    }
  }

  /** Asks for something that must be refused, and says why it was. */
  public Refusal refused(Command command) {
    if (ask(command) instanceof Refused(var refusal)) return refusal;
    throw new AssertionError(command + " was not refused");
  }

  public Session session() {
    return session;
  }

  public List<Entry> record() {
    return record;
  }

  public Instant now() {
    return now;
  }
}
