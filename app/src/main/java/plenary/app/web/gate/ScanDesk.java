package plenary.app.web.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import plenary.act.Actor;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceRefusal.AlreadyPresent;
import plenary.act.AttendanceRefusal.CheckInClosed;
import plenary.act.AttendanceRefusal.LeftSince;
import plenary.act.AttendanceRefusal.NotOnRoll;
import plenary.act.AttendanceRefusal.NotYet;
import plenary.act.AttendanceRefusal.SuspendedNow;
import plenary.act.Refusal;
import plenary.act.SessionRefusal.Unknown;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.Floor;
import plenary.app.web.gate.Told.State;
import plenary.app.web.signin.Cards;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.session.Session;

/**
 * Makes arrivals of scans. All of a batch are asked at once and answered together; each is decided
 * by itself.
 */
final class ScanDesk {
  /** A scan from before that is not believed. */
  private static final Duration STALE = Duration.ofHours(24);

  /** A fault of the program over one scan keeps no other from being taken; the desk sees it. */
  private static final Answer FAULT = Answer.DROPPED;

  private final Floor floor;
  private final Cards cards;
  private final Flags flags;
  private final Faces faces;
  private final Remembered remembered = new Remembered();

  ScanDesk(Floor floor, Cards cards, Flags flags) {
    this.floor = floor;
    this.cards = cards;
    this.flags = flags;
    this.faces = new Faces(floor);
  }

  /** Final answers by asker and scan, the latest of them. */
  private static final class Remembered {
    private static final int MOST = 20_000;

    private final Map<String, Told> told =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
            return size() > MOST;
          }
        };

    synchronized @Nullable Told get(String key) {
      return told.get(key);
    }

    synchronized void put(String key, Told answer) {
      if (answer.state() != State.LATER) told.put(key, answer);
    }
  }

  /**
   * A scan on its way.
   *
   * @param asked empty where it was settled without asking
   * @param before what was told of it before, if it was sent again
   */
  private record Going(
      Scan scan,
      Optional<PersonId> person,
      State state,
      Optional<CompletableFuture<Answer>> asked,
      Optional<Told> before) {}

  /**
   * Takes a batch.
   *
   * @param by whoever keeps the gate
   * @param gate what the gate is called
   * @return a line a scan, in their order
   */
  List<Told> take(Actor by, String gate, List<Scan> scans) {
    var now = floor.now().truncatedTo(ChronoUnit.MILLIS); // as times are recorded
    var going = scans.stream().map(scan -> begin(by, scan, now)).toList();
    var ended = going.stream().map(this::end).toList();
    boolean plain = ended.stream().allMatch(each -> each.state() == State.IN);
    var told = plain ? arrived(going, ended, now) : look(going, ended);
    for (int i = 0; i < told.size(); i++) {
      if (going.get(i).before().isEmpty()) keep(by, gate, scans.get(i), told.get(i));
    }
    return told;
  }

  private static String key(Actor by, Scan scan) {
    return by.name() + " " + scan.id();
  }

  private Going begin(Actor by, Scan scan, Instant now) {
    var before = Optional.ofNullable(remembered.get(key(by, scan)));
    if (before.isPresent()) {
      return new Going(scan, owner(scan), State.LATER, Optional.empty(), before);
    }
    if (scan.at().isBefore(now.minus(STALE))) return settled(scan, owner(scan), State.STALE);
    if (scan.card().isEmpty()) return ask(by, scan, scan.person().orElseThrow(), now);
    var card = cards.find(scan.card());
    if (card.isEmpty()) return settled(scan, Optional.empty(), State.UNKNOWN);
    var person = card.get().person();
    return card.get().withdrawn().isPresent()
        ? settled(scan, Optional.of(person), State.WITHDRAWN)
        : ask(by, scan, person, now);
  }

  private Optional<PersonId> owner(Scan scan) {
    return scan.person().or(() -> cards.find(scan.card()).map(card -> card.person()));
  }

  private static Going settled(Scan scan, Optional<PersonId> person, State state) {
    return new Going(scan, person, state, Optional.empty(), Optional.empty());
  }

  private Going ask(Actor by, Scan scan, PersonId person, Instant now) {
    var occurred = Optional.of(occurred(scan, now));
    AttendanceCommand command =
        switch (person) {
          case MemberId member -> new CheckIn(scan.sitting(), List.of(member), occurred);
          case GuestId guest -> new CheckInGuest(scan.sitting(), guest, occurred);
        };
    var asked = floor.chamber().ask(new Asked(scan.id(), by, command));
    return new Going(scan, Optional.of(person), State.LATER, Optional.of(asked), Optional.empty());
  }

  private Told end(Going one) {
    var id = one.scan().id();
    if (one.before().isPresent()) return one.before().get();
    if (one.asked().isEmpty()) return told(id, one.state());
    return switch (one.asked().get().exceptionally(_ -> FAULT).join()) {
      case Answer.Done _ -> told(id, State.IN);
      case Answer.Refused(var refusal) -> refused(id, refusal);
      case Answer.IdTaken _ -> told(id, State.AGAIN); // the same scan, its time cut another way
      case Answer.Dropped _, Answer.Overtaken _ -> told(id, State.REFUSED);
      case Answer.Unavailable _ -> told(id, State.LATER);
    };
  }

  private static Told told(String id, State state) {
    return new Told(id, state, state.words(), Optional.empty(), Optional.empty());
  }

  private Told refused(String id, Refusal refusal) {
    var state = state(refusal);
    return state == State.REFUSED
        ? new Told(
            id, state, floor.chamber().say(refusal.sentence()), Optional.empty(), Optional.empty())
        : told(id, state);
  }

  private static State state(Refusal refusal) {
    return switch (refusal) {
      case AlreadyPresent _ -> State.AGAIN;
      case NotOnRoll _, Unknown _ -> State.UNKNOWN;
      case SuspendedNow _ -> State.SUSPENDED;
      case CheckInClosed _ -> State.CLOSED;
      case SittingOver _ -> State.OVER;
      case LeftSince _ -> State.LEFT;
      case NotYet _ -> State.LATER;
      case Refusal _ -> State.REFUSED;
    };
  }

  /** All have just come: who each is. */
  private List<Told> arrived(List<Going> going, List<Told> ended, Instant now) {
    var told = new ArrayList<Told>(ended.size());
    for (int i = 0; i < ended.size(); i++) {
      var one = going.get(i);
      var face = one.person().flatMap(person -> faces.of(person, now));
      told.add(ended.get(i).with(face, Optional.of(occurred(one.scan(), now))));
    }
    return told;
  }

  private static Instant occurred(Scan scan, Instant now) {
    return scan.at().isAfter(now) ? now : scan.at();
  }

  /** Who each is, and since when they are in: one look at the session for all. */
  private List<Told> look(List<Going> going, List<Told> answers) {
    return floor.read(
        session -> {
          var seen = new ArrayList<Told>(answers.size());
          for (int i = 0; i < answers.size(); i++) {
            seen.add(look(session, going.get(i), answers.get(i)));
          }
          return seen;
        });
  }

  private static Told look(Session session, Going one, Told told) {
    if (one.person().isEmpty()) return told;
    var person = one.person().get();
    var attendance = session.attendance(one.scan().sitting());
    var since =
        attendance.flatMap(
            doors ->
                switch (person) {
                  case MemberId member -> doors.arrival(member).map(arrival -> arrival.at());
                  case GuestId guest -> doors.arrival(guest).map(arrival -> arrival.at());
                });
    boolean nowhere = told.state() == State.AGAIN && since.isEmpty(); // its id was taken in vain
    return (nowhere ? told(told.id(), State.REFUSED) : told).with(Face.of(session, person), since);
  }

  private void keep(Actor by, String gate, Scan scan, Told told) {
    kind(scan, told)
        .ifPresent(
            kind ->
                flags.raise(
                    new Flag(
                        key(by, scan),
                        gate,
                        scan.sitting(),
                        told.face().map(Face::person).or(scan::person),
                        scan.card(),
                        kind,
                        scan.at())));
    remembered.put(key(by, scan), told);
  }

  /** What the desk has to settle; what somebody at the gate saw and could mend is nothing to it. */
  private static Optional<Flag.Kind> kind(Scan scan, Told told) {
    boolean unseen = scan.offline();
    boolean card = !scan.card().isEmpty();
    return switch (told.state()) {
      case IN, AGAIN, LEFT, LATER -> Optional.empty();
      case WITHDRAWN -> Optional.of(Flag.Kind.WITHDRAWN);
      case SUSPENDED -> Optional.of(Flag.Kind.SUSPENDED);
      case STALE -> Optional.of(Flag.Kind.STALE);
      case UNKNOWN ->
          told.face().isPresent() || !card
              ? unseen || card ? Optional.of(Flag.Kind.OFF_ROLL) : Optional.empty()
              : Optional.of(Flag.Kind.UNKNOWN);
      case CLOSED -> unseen ? Optional.of(Flag.Kind.CLOSED) : Optional.empty();
      case OVER -> unseen ? Optional.of(Flag.Kind.OVER) : Optional.empty();
      case REFUSED -> Optional.of(Flag.Kind.REFUSED);
    };
  }
}
