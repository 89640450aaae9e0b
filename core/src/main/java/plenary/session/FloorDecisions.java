package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import plenary.act.AttendanceRefusal.NotPresent;
import plenary.act.Decision;
import plenary.act.FloorCommand;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent.DebateClosed;
import plenary.act.FloorEvent.DebateOpened;
import plenary.act.FloorEvent.FloorExtended;
import plenary.act.FloorEvent.FloorGiven;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.act.FloorEvent.RequestWithdrawn;
import plenary.act.FloorEvent.SpeakersOrdered;
import plenary.act.FloorEvent.SpeechEnded;
import plenary.act.FloorRefusal.AskedAlready;
import plenary.act.FloorRefusal.DebateGoesOn;
import plenary.act.FloorRefusal.NoDebate;
import plenary.act.FloorRefusal.NoRequest;
import plenary.act.FloorRefusal.NoSuchLimit;
import plenary.act.FloorRefusal.NobodySpeaks;
import plenary.act.FloorRefusal.OrderIncomplete;
import plenary.act.FloorRefusal.SomebodySpeaks;
import plenary.act.FloorRefusal.SpokenEnough;
import plenary.act.ItemRefusal.ItemNotBegun;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteRefusal.VoteRunning;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.floor.Floor;
import plenary.rules.SpeechLimit;

/** Answers what is asked about who speaks. */
final class FloorDecisions {
  private final Session session;

  FloorDecisions(Session session) {
    this.session = session;
  }

  Decision decide(FloorCommand command) {
    return switch (command) {
      case OpenDebate(var item, var minutes) -> debate(item, minutes);
      case CloseDebate(var item) -> close(item);
      case RequestFloor ask -> open(ask.sitting(), (_, floor) -> request(floor, ask));
      case WithdrawRequest asked -> open(asked.sitting(), (_, floor) -> withdraw(floor, asked));
      case OrderSpeakers(var id, var numbers) -> open(id, (_, floor) -> order(id, floor, numbers));
      case GiveFloor(var id, var number) -> open(id, (_, floor) -> give(id, floor, number));
      case ExtendFloor(var id, var seconds) ->
          speaking(id, _ -> accept(new FloorExtended(id, seconds)));
      case EndSpeech(var id) ->
          speaking(id, speech -> accept(new SpeechEnded(id, speech.request().number())));
    };
  }

  private Decision debate(ItemId id, List<Integer> minutes) {
    return Handling.in(
        session,
        id,
        (_, item) -> {
          if (item.state() != Progress.State.OPEN) return refuse(new ItemNotBegun(id));
          var running = session.openVote(id.sitting());
          if (running.isPresent()) return refuse(new VoteRunning(running.get().id()));
          var debate = session.floor(id.sitting()).orElseThrow().debate();
          if (debate.isPresent()) return refuse(new DebateGoesOn(debate.get().item()));
          return ruled(minutes)
              ? accept(new DebateOpened(id, minutes))
              : refuse(new NoSuchLimit(minutes, limits()));
        });
  }

  /** Whether the rulebook has this limit, or leaves the time to whoever presides. */
  private boolean ruled(List<Integer> minutes) {
    var limits = session.rulebook().speeches();
    return limits.isEmpty()
        ? minutes.isEmpty()
        : limits.stream().anyMatch(limit -> limit.minutes().equals(minutes));
  }

  private Text limits() {
    var words =
        session.rulebook().speeches().stream()
            .map(FloorDecisions::printed)
            .collect(Collectors.joining(", "));
    return Text.same(words.isEmpty() ? "0" : words);
  }

  private static String printed(SpeechLimit limit) {
    var minutes = limit.minutes().stream().map(String::valueOf).toList();
    return minutes.isEmpty() ? "0" : String.join(" + ", minutes);
  }

  private Decision close(ItemId id) {
    return Handling.in(
        session,
        id,
        (_, _) -> {
          var floor = session.floor(id.sitting()).orElseThrow();
          if (!floor.debates(id)) return refuse(new NoDebate(id.sitting()));
          return speaker(floor).map(Decision::refuse).orElseGet(() -> accept(new DebateClosed(id)));
        });
  }

  private Optional<Refusal> speaker(Floor floor) {
    return floor.speaking().map(speech -> new SomebodySpeaks(name(speech.request().person())));
  }

  private Decision request(Floor floor, RequestFloor ask) {
    var person = ask.person();
    if (!session.roster().knows(person)) {
      return refuse(new Unknown(Thing.MEMBER, person.printed()));
    }
    if (!here(ask.sitting(), person)) return refuse(new NotPresent(person, name(person)));
    boolean waits =
        floor.waiting().stream()
            .anyMatch(each -> each.person().equals(person) && each.kind() == ask.kind());
    if (waits) return refuse(new AskedAlready(name(person)));
    if (ask.kind() == Kind.SPEECH) {
      if (floor.debate().isEmpty()) return refuse(new NoDebate(ask.sitting()));
      if (floor.nextLimit(person).isEmpty()) {
        return refuse(new SpokenEnough(name(person), floor.spoken(person)));
      }
    }
    return session
        .openVote(ask.sitting())
        .map(vote -> refuse(new VoteRunning(vote.id())))
        .orElseGet(
            () ->
                accept(
                    new FloorRequested(ask.sitting(), floor.requests() + 1, person, ask.kind())));
  }

  private boolean here(SittingId id, PersonId person) {
    var attendance = session.attendance(id).orElseThrow();
    return switch (person) {
      case MemberId member -> attendance.isPresent(member);
      case GuestId guest -> attendance.arrival(guest).isPresent();
    };
  }

  private static Decision order(SittingId id, Floor floor, List<Integer> numbers) {
    var waiting = floor.waiting().stream().map(FloorRequested::number).toList();
    boolean same =
        numbers.size() == waiting.size() && new HashSet<>(numbers).equals(new HashSet<>(waiting));
    if (!same || waiting.isEmpty()) return refuse(new OrderIncomplete(waiting.size()));
    return numbers.equals(waiting) ? accept() : accept(new SpeakersOrdered(id, numbers));
  }

  private Decision give(SittingId id, Floor floor, int number) {
    var request = floor.waiting(number);
    if (request.isEmpty()) return refuse(new NoRequest(number));
    var person = request.get().person();
    if (!here(id, person)) return refuse(new NotPresent(person, name(person)));
    boolean order = request.get().kind() == Kind.POINT_OF_ORDER;
    var speaks = speaker(floor);
    if (speaks.isPresent() && !(order && interruptible(floor))) return refuse(speaks.get());
    if (order) return accept(new FloorGiven(id, number, 0));
    return floor
        .nextLimit(person)
        .map(seconds -> accept(new FloorGiven(id, number, seconds)))
        .orElseGet(() -> refuse(new SpokenEnough(name(person), floor.spoken(person))));
  }

  /** A point of order interrupts a speech, and no other point of order. */
  private static boolean interruptible(Floor floor) {
    return floor.speaking().filter(it -> it.request().kind() == Kind.SPEECH).isPresent();
  }

  private Text name(PersonId person) {
    return session.roster().name(person);
  }

  private static Decision withdraw(Floor floor, WithdrawRequest asked) {
    return floor
        .waiting(asked.number())
        .filter(request -> request.person().equals(asked.person()))
        .map(_ -> accept(new RequestWithdrawn(asked.sitting(), asked.number(), asked.person())))
        .orElseGet(() -> refuse(new NoRequest(asked.number())));
  }

  private Decision speaking(SittingId id, Function<Floor.Speech, Decision> answer) {
    return open(
        id,
        (_, floor) -> floor.speaking().map(answer).orElseGet(() -> refuse(new NobodySpeaks(id))));
  }

  private Decision open(SittingId id, BiFunction<Sitting, Floor, Decision> answer) {
    var sitting = session.sitting(id);
    if (sitting.isEmpty()) return refuse(new Unknown(Thing.SITTING, "" + id.number()));
    return Conducting.notOpen(sitting.get())
        .map(Decision::refuse)
        .orElseGet(() -> answer.apply(sitting.get(), session.floor(id).orElseThrow()));
  }
}
