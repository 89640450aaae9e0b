package plenary.verify;

import java.util.List;
import plenary.act.Event;
import plenary.base.Sentence;
import plenary.base.Sentence.Said;
import plenary.base.Sentence.Several;
import plenary.base.Text;
import plenary.record.wire.Events;
import plenary.session.Objection;

/** Why an entry cannot stand, in words. */
final class Reasons {
  private final Phrasebook phrasebook;

  Reasons(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  Sentence of(Objection objection) {
    return switch (objection) {
      case Objection.Refused(_, var refusal) ->
          Sentence.of("objection.refused").with("why", refusal.sentence());
      case Objection.Different(var entry, var expected) ->
          Sentence.of("objection.different")
              .with("differences", Differences.between(entry.event(), expected, phrasebook));
      case Objection.OtherWords(var entry, var expected) ->
          Sentence.of("objection.different")
              .with("differences", Differences.between(entry.event(), expected, phrasebook));
      case Objection.Idle _ -> Sentence.of("objection.idle");
      case Objection.Secret _ -> Sentence.of("objection.secret");
      case Objection.TooManyVotes(_, var cast, var present) ->
          Sentence.of("objection.too-many-votes").with("cast", cast).with("present", present);
      case Objection.Alone(_, var missing) ->
          Sentence.of("objection.alone").with("kind", kind(missing));
      case Objection.Mixed(_, var before) ->
          Sentence.of("objection.mixed").with("before", before.seq());
    };
  }

  /** Something threw, because nothing that is lawful leads there. */
  static Sentence broken(Throwable broken) {
    return Sentence.of("objection.broken").with("what", what(broken));
  }

  /** What an exception says; the kind of exception where it says nothing. */
  static Text what(Throwable broken) {
    var message = broken.getMessage();
    return Text.same(
        message == null || message.isBlank() ? broken.getClass().getSimpleName() : message);
  }

  /** Several reasons as one. */
  static Several all(List<Sentence> reasons) {
    return new Several(reasons.stream().<Sentence.Arg>map(Said::new).toList());
  }

  /** What an event is called. */
  static Sentence kind(Event event) {
    return Sentence.of("kind." + Events.name(event.getClass()));
  }
}
