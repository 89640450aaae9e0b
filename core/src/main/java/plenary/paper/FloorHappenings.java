package plenary.paper;

import static plenary.paper.Happenings.say;

import plenary.act.FloorEvent;
import plenary.act.FloorEvent.DebateClosed;
import plenary.act.FloorEvent.DebateOpened;
import plenary.act.FloorEvent.FloorExtended;
import plenary.act.FloorEvent.FloorGiven;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.act.FloorEvent.RequestWithdrawn;
import plenary.act.FloorEvent.SpeakersOrdered;
import plenary.act.FloorEvent.SpeechEnded;
import plenary.base.PersonId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.session.Session;

/** What happens on the floor as sentences. */
final class FloorHappenings {
  private final Session session;

  FloorHappenings(Session session) {
    this.session = session;
  }

  /** What happened; whoever it is about is named where the floor still knows the request. */
  Sentence of(FloorEvent event) {
    return switch (event) {
      case DebateOpened(var item, _) -> new Happenings(session).item("debate-opened", item);
      case DebateClosed(var item) -> new Happenings(session).item("debate-closed", item);
      case FloorRequested(_, var number, var person, var kind) ->
          say(kind == Kind.SPEECH ? "floor-requested" : "point-of-order")
              .with("name", name(person))
              .with("number", number);
      case RequestWithdrawn(_, var number, var person) ->
          say("request-withdrawn").with("number", number).with("name", name(person));
      case SpeakersOrdered(_, var numbers) -> say("speakers-ordered").with("count", numbers.size());
      case FloorGiven given -> given(given);
      case FloorExtended(_, var seconds) -> say("floor-extended").with("seconds", seconds);
      case SpeechEnded ended -> say("speech-ended").with("name", speaker(ended));
    };
  }

  private Sentence given(FloorGiven given) {
    return say(given.seconds() == 0 ? "floor-given" : "floor-given-for")
        .with("name", asked(given.sitting(), given.number()))
        .with("seconds", given.seconds());
  }

  private Text speaker(SpeechEnded ended) {
    return asked(ended.sitting(), ended.number());
  }

  private Text asked(SittingId sitting, int number) {
    return session
        .floor(sitting)
        .flatMap(floor -> floor.request(number))
        .map(request -> name(request.person()))
        .orElseThrow();
  }

  private Text name(PersonId person) {
    return session.roster().name(person);
  }
}
