package plenary.chair;

import java.util.Optional;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.SettleObjection;
import plenary.act.AgendaCommand.TakeItemUp;
import plenary.act.AgendaEvent.ObjectionRaised;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Decision.Refused;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.chair.Move.Blank.Deferral;
import plenary.chair.Move.Blank.Insertion;
import plenary.chair.Move.Blank.Referral;
import plenary.chair.Move.Blank.Withdrawal;
import plenary.session.Session;

/** From the opening of a sitting to its adjournment. */
final class InSitting {
  private final Session session;
  private final Sitting sitting;
  private final SittingId id;

  InSitting(Session session, Sitting sitting) {
    this.session = session;
    this.sitting = sitting;
    this.id = sitting.plan().sitting();
  }

  Scene scene() {
    if (sitting.objection().isPresent()) return objection(sitting.objection().get());
    var floor = new OnTheFloor(session, sitting);
    if (floor.busy()) return pausable(floor.scene());
    return sitting.current().map(this::item).orElseGet(this::between);
  }

  private Scene objection(ObjectionRaised raised) {
    var words = Sentence.of("script.objection").with("matter", raised.matter());
    var scene =
        new Scene()
            .read(words)
            .then(Sentence.of("move.objection-noted"), new SettleObjection(id, Settlement.NOTED));
    var putAgain = new SettleObjection(id, Settlement.PUT_AGAIN);
    return session.decide(putAgain, session.lastAt()) instanceof Refused
        ? scene
        : scene.or(Sentence.of("move.put-again"), 'R', putAgain);
  }

  private Scene between() {
    return sitting.next().map(this::next).orElseGet(this::nothingLeft);
  }

  private Scene next(Progress item) {
    var scene =
        new Scene()
            .read(titled(item.inserted() ? "script.next-item-inserted" : "script.next-item", item))
            .then(Sentence.of("move.begin-item"), new BeginItem(item.id()))
            .orAsk(Sentence.of("move.defer"), 'D', new Deferral(item.id()))
            .orAsk(Sentence.of("move.withdraw"), 'W', new Withdrawal(item.id()))
            .orAsk(Sentence.of("move.refer"), 'K', new Referral(item.id()))
            .orAsk(Sentence.of("move.insert"), 'I', new Insertion(id, Optional.of(item.id())))
            .or(Sentence.of("move.begin-trial"), 'B', new BeginTrial(id));
    sitting.aside().stream()
        .findFirst()
        .ifPresent(aside -> scene.or(takeUp(aside), 'T', new TakeItemUp(aside.id())));
    return interruptible(scene);
  }

  private static Sentence takeUp(Progress item) {
    return Sentence.of("move.take-up").with("number", item.id().number());
  }

  private Scene nothingLeft() {
    var aside = sitting.aside().stream().findFirst();
    if (aside.isPresent()) {
      return interruptible(
          new Scene()
              .read(
                  titled(
                      aside.get().inserted() ? "script.take-up-inserted" : "script.take-up",
                      aside.get()))
              .then(takeUp(aside.get()), new TakeItemUp(aside.get().id())));
    }
    var scene =
        new Scene()
            .read(
                Sentence.of("script.adjourn")
                    .with("session", session.convened().title())
                    .with("sitting", sitting.plan().title()))
            .then(Sentence.of("move.adjourn"), new AdjournSitting(id))
            .orAsk(Sentence.of("move.insert"), 'I', new Insertion(id, Optional.empty()));
    return interruptible(scene);
  }

  private Scene item(Progress item) {
    return switch (item.item().business()) {
      case Anthem _ ->
          interruptible(
              new Scene()
                  .read(Sentence.of("script.anthem"))
                  .then(Sentence.of("move.anthem-done"), new FinishItem(item.id())));
      case Report report -> report(item, report);
      case Review review -> review(item, review);
      case Question question -> new PuttingToVote(session, sitting, item, question).scene();
      case Amendment(var decision, var motion, _) ->
          new PuttingToVote(session, sitting, item, new Question(decision, motion)).scene();
    };
  }

  private Scene report(Progress item, Report report) {
    var scene = new Scene();
    int next = item.parts() + 1;
    if (next > report.parts().size()) {
      scene
          .read(titled("script.report-heard", item))
          .then(Sentence.of("move.finish-item"), new FinishItem(item.id()));
      return interruptible(scene);
    }
    if (next == 1) scene.read(invitation(item, report));
    var part = report.parts().get(item.parts()).title();
    scene
        .direct(Sentence.of("script.report-part").with("number", next).with("part", part))
        .then(Sentence.of("move.part-done").with("number", next), new DeliverPart(item.id(), next));
    return interruptible(scene);
  }

  private Sentence invitation(Progress item, Report report) {
    return titled("script.report", item)
        .with("name", session.roster().name(report.by()))
        .with("organ", report.onBehalfOf());
  }

  private Scene review(Progress item, Review review) {
    if (item.distributed()) {
      return interruptible(
          new Scene()
              .read(Sentence.of("script.review-done"))
              .then(Sentence.of("move.finish-item"), new FinishItem(item.id())));
    }
    var titles = review.papers().stream().map(session::title).toList();
    return interruptible(
        new Scene()
            .read(Sentence.of("script.review").with("papers", titles).with("count", titles.size()))
            .then(Sentence.of("move.distribute"), new DistributePapers(item.id())));
  }

  private Scene interruptible(Scene scene) {
    new OnTheFloor(session, sitting).offer(scene);
    return Silence.add(pausable(scene), session, sitting);
  }

  private Scene pausable(Scene scene) {
    return Scenes.pausable(session, sitting, scene);
  }

  private static Sentence titled(String key, Progress item) {
    return Sentence.of(key).with("number", item.id().number()).with("title", item.item().title());
  }
}
