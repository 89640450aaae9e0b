package plenary.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Entry;
import plenary.act.Event;
import plenary.act.RosterEvent;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;

/**
 * Finds entries that no lawful command could have led to, as a session takes them in.
 *
 * <p>Each entry is read back into the command that leads to it; that command is put to the session
 * as it stood just before, and what {@link Session#decide} answers is compared with the entry, and
 * with those that follow where one command leads to more than one. So the rules of what may happen
 * stand in one place, and a checker uses the very same.
 *
 * <p>Of a secret vote only the sum can be checked: what went into the urn is written nowhere.
 */
public final class Objections {
  private final Session session;
  private final Deque<Event> owed = new ArrayDeque<>();
  private @Nullable Entry before;

  Objections(Session session) {
    this.session = session;
  }

  /**
   * What is to be said against {@code entry}, or against the one before it, which this one was to
   * follow. To be asked of each entry in turn, before the session takes it in.
   *
   * @throws RuntimeException if the session is in a state that no lawful commands lead to, so that
   *     it cannot be asked, or the entry is one that no command can be worded for
   */
  public List<Objection> to(Entry entry) {
    var found = new ArrayList<Objection>(1);
    var previous = before;
    if (previous == null || !previous.command().equals(entry.command())) {
      outstanding().ifPresent(found::add);
      before = entry;
      ask(entry).ifPresent(found::add);
    } else if (entry.event().equals(owed.peek())) {
      owed.remove();
      before = entry;
      if (!together(previous, entry)) found.add(new Objection.Mixed(entry, previous));
    } else {
      outstanding().ifPresent(found::add);
      before = entry;
      if (!together(previous, entry) || !alike(previous.event(), entry.event())) {
        found.add(new Objection.Mixed(entry, previous));
      }
      ask(entry).ifPresent(found::add);
    }
    return found;
  }

  /** What the latest entry's command led to besides, and is not there: to be asked at the end. */
  public Optional<Objection> outstanding() {
    var missing = owed.peek();
    owed.clear();
    return before == null || missing == null
        ? Optional.empty()
        : Optional.of(new Objection.Alone(before, missing));
  }

  private Optional<Objection> ask(Entry entry) {
    return switch (session.decide(Asking.leadingTo(entry.event()), entry.at())) {
      case Refused(var refusal) -> Optional.of(new Objection.Refused(entry, refusal));
      case IntoUrn _, IntoTrial _ -> Optional.of(new Objection.Secret(entry));
      case Accepted(var events) -> events.isEmpty() ? idle(entry) : compare(entry, events);
    };
  }

  private static Optional<Objection> idle(Entry entry) {
    return Optional.of(new Objection.Idle(entry));
  }

  private Optional<Objection> compare(Entry entry, List<Event> events) {
    owed.addAll(events.subList(1, events.size()));
    var expected = events.getFirst();
    if (entry.event().equals(expected)) return Optional.empty();
    if (entry.event() instanceof SecretTotalsTaken taken && expected instanceof SecretTotalsTaken) {
      return tooMany(entry, taken);
    }
    if (entry.event() instanceof TrialEnded trial && expected instanceof TrialEnded now) {
      boolean whole = trial.present() == now.present() && trial.pressed() <= now.present();
      return whole ? Optional.empty() : Optional.of(new Objection.Different(entry, expected));
    }
    if (entry.event().equals(saying(expected, entry.event()))) {
      return Optional.of(new Objection.OtherWords(entry, expected));
    }
    if (entry.event().getClass() != expected.getClass()) owed.clear(); // one objection, not two
    return Optional.of(new Objection.Different(entry, expected));
  }

  private Optional<Objection> tooMany(Entry entry, SecretTotalsTaken taken) {
    int cast = taken.tally().cast();
    int present = session.vote(taken.vote()).orElseThrow().present();
    return cast > present
        ? Optional.of(new Objection.TooManyVotes(entry, cast, present))
        : Optional.empty();
  }

  /** What was expected, in the words of what was announced. */
  private static Event saying(Event expected, Event announced) {
    if (expected instanceof AttendanceAnnounced it
        && announced instanceof AttendanceAnnounced said) {
      return new AttendanceAnnounced(
          it.sitting(), it.asOf(), it.due(), it.present(), it.need(), said.words());
    }
    if (expected instanceof ResultAnnounced it && announced instanceof ResultAnnounced said) {
      return new ResultAnnounced(
          it.vote(),
          it.members(),
          it.present(),
          it.tally(),
          it.notVoted(),
          it.carried(),
          said.words());
    }
    if (expected instanceof UncountedDeclared it && announced instanceof UncountedDeclared said) {
      return new UncountedDeclared(it.vote(), it.carried(), said.words());
    }
    return expected;
  }

  /** Whether two entries are of the same moment and the same person, as those of one command. */
  private static boolean together(Entry one, Entry other) {
    return one.at().equals(other.at()) && one.by().equals(other.by());
  }

  /**
   * Whether one command for many may have led to both; any other leads to one event of a kind, and
   * what else it leads to is owed.
   */
  private static boolean alike(Event one, Event other) {
    if (isOfRoll(one)) return isOfRoll(other);
    if (one instanceof MemberArrived(var sitting, _, var occurred)) {
      return other instanceof MemberArrived arrived
          && arrived.sitting().equals(sitting)
          && arrived.occurred().equals(occurred);
    }
    return one instanceof AbsenceNoted(var sitting, _, var cause)
        && other instanceof AbsenceNoted noted
        && noted.sitting().equals(sitting)
        && noted.cause() == cause;
  }

  /** Whether a list that was read in may have led to it. */
  private static boolean isOfRoll(Event event) {
    return event instanceof RosterEvent;
  }
}
