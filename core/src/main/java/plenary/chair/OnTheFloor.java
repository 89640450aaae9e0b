package plenary.chair;

import java.util.Optional;
import plenary.act.Decision.Refused;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.PersonId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.chair.Move.Blank.Request;
import plenary.floor.Floor;
import plenary.session.Session;

/** Who speaks: a debate from its opening to its close, and points of order at any moment. */
final class OnTheFloor {
  /** How much more time is given at a time, in seconds. */
  private static final int MORE = 60;

  private final Session session;
  private final SittingId id;
  private final Floor floor;

  OnTheFloor(Session session, Sitting sitting) {
    this.session = session;
    this.id = sitting.plan().sitting();
    this.floor = session.floor(id).orElseThrow();
  }

  /** Whether somebody speaks or may ask to. */
  boolean busy() {
    return floor.speaking().isPresent() || floor.debate().isPresent();
  }

  Scene scene() {
    return floor.speaking().map(this::speech).orElseGet(this::list);
  }

  private Scene speech(Floor.Speech speech) {
    var scene =
        new Scene()
            .direct(Sentence.of("script.speaking").with("name", name(speech.request().person())))
            .then(Sentence.of("move.end-speech"), new EndSpeech(id));
    if (speech.request().kind() == Kind.SPEECH) offer(scene);
    return speech.seconds() == 0
        ? scene
        : scene.or(Sentence.of("move.more-time"), 'X', new ExtendFloor(id, MORE));
  }

  private Scene list() {
    var item = floor.debate().orElseThrow().item();
    var next = first(Kind.POINT_OF_ORDER).or(() -> first(Kind.SPEECH));
    var close = new CloseDebate(item);
    var scene = new Scene();
    if (next.isEmpty()) {
      return scene
          .read(Sentence.of("script.any-speaker"))
          .then(Sentence.of("move.close-debate"), close)
          .orAsk(Sentence.of("move.request"), 'V', new Request(id));
    }
    return scene
        .read(invitation(next.get()))
        .direct(Sentence.of("script.waiting").with("count", floor.waiting().size()))
        .then(
            Sentence.of("move.give-floor").with("name", name(next.get().person())),
            new GiveFloor(id, next.get().number()))
        .orAsk(Sentence.of("move.request"), 'V', new Request(id))
        .or(Sentence.of("move.close-debate"), 'Z', close);
  }

  private Sentence invitation(FloorRequested request) {
    int seconds = request.kind() == Kind.SPEECH ? floor.nextLimit(request.person()).orElse(0) : 0;
    var key = seconds == 0 ? "script.give-floor" : "script.give-floor-for";
    return Sentence.of(key).with("name", name(request.person())).with("minutes", seconds / 60);
  }

  /** Offers the floor to whoever raises a point of order. */
  Scene offer(Scene scene) {
    first(Kind.POINT_OF_ORDER)
        .ifPresent(
            order ->
                scene.or(
                    Sentence.of("move.hear-order").with("name", name(order.person())),
                    'O',
                    new GiveFloor(id, order.number())));
    return scene;
  }

  /** Offers to open the debate on an item, where the rules know debates. */
  void offerDebate(Scene scene, Progress item) {
    session.rulebook().speeches().stream()
        .findFirst()
        .ifPresent(
            limit ->
                scene.or(
                    Sentence.of("move.open-debate"),
                    'M',
                    new OpenDebate(item.id(), limit.minutes())));
  }

  private Optional<FloorRequested> first(Kind kind) {
    return floor.waiting().stream()
        .filter(each -> each.kind() == kind)
        .filter(each -> may(new GiveFloor(id, each.number())))
        .findFirst();
  }

  /** Somebody who waits may have left. */
  private boolean may(GiveFloor give) {
    return !(session.decide(give, session.lastAt()) instanceof Refused);
  }

  private Text name(PersonId person) {
    return session.roster().name(person);
  }
}
