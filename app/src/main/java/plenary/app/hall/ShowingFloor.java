package plenary.app.hall;

import java.time.Instant;
import java.util.Optional;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.agenda.Sitting;
import plenary.app.hall.Message.Timer;
import plenary.app.page.Clock;
import plenary.app.page.Remaining;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.floor.Floor;
import plenary.floor.Floor.Speech;
import plenary.session.Session;

/** Finds the message for whoever speaks, or for a debate in which nobody does just then. */
final class ShowingFloor {
  private final Session session;
  private final Sitting sitting;
  private final Floor floor;
  private final Instant now;

  ShowingFloor(Session session, Sitting sitting, Instant now) {
    this.session = session;
    this.sitting = sitting;
    this.floor = session.floor(sitting.plan().sitting()).orElseThrow();
    this.now = now;
  }

  /** Who speaks, else the debate on the item before the sitting. */
  Optional<Message> message() {
    return speaker().or(this::debate);
  }

  /** Who speaks. */
  Optional<Message> speaker() {
    return floor.speaking().map(this::speaking);
  }

  private Message speaking(Speech speech) {
    var request = speech.request();
    return new Message.Speaking(
        name(request),
        from(request),
        request.kind() == Kind.POINT_OF_ORDER,
        Remaining.seconds(speech, now).map(left -> timer(speech, left)),
        next());
  }

  private Timer timer(Speech speech, int left) {
    var end = new Clock(speech.endsAt().orElseThrow(), session.zone());
    return new Timer(speech.seconds(), left, end);
  }

  private Optional<Message> debate() {
    return sitting
        .current()
        .filter(item -> floor.debates(item.id()))
        .map(item -> new Message.Debate(Showing.title(item), next(), floor.waiting().size()));
  }

  private Optional<Text> next() {
    return floor.waiting().stream().findFirst().map(this::name);
  }

  private Text name(FloorRequested request) {
    return session.roster().name(request.person());
  }

  private Optional<Text> from(FloorRequested request) {
    var roster = session.roster();
    if (!(request.person() instanceof MemberId id)) return Optional.empty();
    return roster.member(id).flatMap(member -> roster.body(member.delegation())).map(b -> b.name());
  }
}
