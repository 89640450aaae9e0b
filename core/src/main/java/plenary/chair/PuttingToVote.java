package plenary.chair;

import java.util.List;
import java.util.Optional;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.SeparateItems;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaRefusal.LawSilent;
import plenary.act.Business.Question;
import plenary.act.Decision.Refused;
import plenary.act.ItemRefusal.AmendmentFirst;
import plenary.act.Refusal;
import plenary.act.RuleRefusal.RuleNotAdopted;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.act.VoteRefusal.PresidiumFirst;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.chair.Move.Blank;
import plenary.chair.Move.Blank.Casting;
import plenary.chair.Move.Blank.CauseOf;
import plenary.chair.Move.Blank.Deferral;
import plenary.chair.Move.Blank.Division;
import plenary.chair.Move.Blank.HandsAgain;
import plenary.chair.Move.Blank.Insertion;
import plenary.chair.Move.Blank.Joining;
import plenary.chair.Move.Blank.Referral;
import plenary.chair.Move.Blank.Withdrawal;
import plenary.rules.DecisionRule;
import plenary.rules.Requirement;
import plenary.rules.TieStep;
import plenary.rules.Topic;
import plenary.session.Motions;
import plenary.session.ResultWords;
import plenary.session.Session;
import plenary.vote.Vote;

/** A question put to the vote, from the words that put it to the words that end it. */
final class PuttingToVote {
  private final Session session;
  private final Sitting sitting;
  private final SittingId id;
  private final Progress item;
  private final Question question;

  PuttingToVote(Session session, Sitting sitting, Progress item, Question question) {
    this.session = session;
    this.sitting = sitting;
    this.id = sitting.plan().sitting();
    this.item = item;
    this.question = question;
  }

  Scene scene() {
    var last = session.lastRound(item.id());
    if (last.isEmpty()) return put(motion("script.put"));
    var vote = last.get();
    return switch (vote.state()) {
      case OPEN -> new Taking(session, item).scene(vote);
      case CLOSED -> vote.uncounted() ? undeclared(vote) : closed(vote);
      case ANNOUNCED -> item.putAgain() ? put(motion("script.put-again")) : announced(vote);
      case VOID -> put(motion("script.put-void"));
    };
  }

  private Scene put(Sentence words) {
    var ways = Ways.of(session, item.id(), rule());
    var usual = session.decide(ways.getFirst(), session.lastAt());
    if (usual instanceof Refused(var why)) return pausable(hindered(why));
    var scene = new Scene().read(words);
    offer(scene, ways);
    scene
        .branch(Sentence.of("branch.adopted"), Line.read(motion("script.adopted")))
        .branch(Sentence.of("branch.not-adopted"), Line.read(motion("script.not-adopted")))
        .branch(Sentence.of("branch.fault"), Line.read(Sentence.of("script.fault")));
    return pausable(rearrange(scene));
  }

  /** What may become of a question instead of a vote: later, not at all, or otherwise. */
  private Scene rearrange(Scene scene) {
    scene
        .orAsk(Sentence.of("move.defer"), 'D', new Deferral(item.id()))
        .orAsk(Sentence.of("move.withdraw"), 'W', new Withdrawal(item.id()))
        .orAsk(Sentence.of("move.refer"), 'K', new Referral(item.id()))
        .orAsk(Sentence.of("move.amend"), 'I', new Insertion(id, Optional.of(item.id())))
        .or(Sentence.of("move.set-aside"), 'A', new SetItemAside(item.id()));
    var separate = new SeparateItems(item.id());
    if (!(session.decide(separate, session.lastAt()) instanceof Refused)) {
      scene.or(Sentence.of("move.separate"), 'G', separate);
    } else {
      scene
          .orAsk(Sentence.of("move.join"), 'G', new Joining(item.id()))
          .orAsk(Sentence.of("move.divide"), 'Z', new Division(item.id()));
    }
    new OnTheFloor(session, sitting).offerDebate(scene, item);
    return new OnTheFloor(session, sitting).offer(scene);
  }

  /**
   * Too few are there, and either the rules forbid the vote, or they are silent and are asked; or
   * the session has yet to adopt by how many this carries, and the item can only be put off.
   */
  private Scene hindered(Refusal why) {
    var scene = new Scene().direct(why.sentence());
    var putOff = Sentence.of("move.defer");
    var deferral = new Deferral(item.id());
    if (why instanceof RuleNotAdopted) return scene.thenAsk(putOff, deferral);
    if (why instanceof PresidiumFirst) {
      var topic = session.plan().awaited(rule(), item.id()).getFirst().topic();
      scene.thenAsk(Sentence.of("move.presidium"), new Blank.Presidium(item.id(), topic));
    }
    if (why instanceof AmendmentFirst) {
      scene.then(Sentence.of("move.set-aside"), new SetItemAside(item.id()));
    }
    if (why instanceof LawSilent) {
      scene.thenAsk(Sentence.of("move.answer-silence"), new Blank.Silence(id));
    }
    return scene.orAsk(putOff, 'D', deferral);
  }

  private void offer(Scene scene, List<OpenVote> ways) {
    var article = Optional.of(article(rule().pass().getFirst()));
    var usual = ways.getFirst();
    scene.then(Ways.label(usual), usual, article);
    if (usual.seconds() > 0) {
      scene.direct(Sentence.of("script.time-set").with("seconds", usual.seconds()));
    }
    for (var way : ways.subList(1, ways.size())) {
      scene.or(Ways.label(way), Ways.key(way), way);
    }
  }

  private Scene closed(Vote vote) {
    if (!vote.figuresKnown()) return pausable(new Taking(session, item).count(vote));
    var casting = vote.castingVote();
    if (casting.filter(TieStep::duty).isPresent()) {
      return pausable(
          new Scene()
              .direct(motion("script.tie"))
              .thenAsk(Sentence.of("move.casting-vote"), new Casting(vote.id())));
    }
    var scene =
        new Scene()
            .read(ResultWords.of(session, vote))
            .then(
                Sentence.of("move.announce-result"),
                new AnnounceResult(vote.id()),
                Optional.of(article(vote.outcome().tests().getFirst().requirement())));
    if (casting.isPresent()) {
      scene.orAsk(Sentence.of("move.casting-vote"), 'K', new Casting(vote.id()));
    }
    if (vote.byName()) {
      scene.orAsk(Sentence.of("move.explain"), 'N', new CauseOf(vote.id()));
    }
    if (vote.countedByPeople()) {
      scene.orAsk(Sentence.of("move.correct-hands"), 'U', new HandsAgain(vote.id()));
    }
    return pausable(
        scene.or(Sentence.of("move.void-round"), 'F', new VoidRound(vote.id(), Fault.ORDERED)));
  }

  private Scene undeclared(Vote vote) {
    if (vote.bySilence()) {
      return pausable(
          new Scene()
              .read(motion("script.unopposed"))
              .then(Sentence.of("move.declare-carried"), new DeclareUncounted(vote.id(), true)));
    }
    return pausable(
        new Scene()
            .direct(Sentence.of("script.declare"))
            .then(Sentence.of("move.declare-carried"), new DeclareUncounted(vote.id(), true))
            .or(Sentence.of("move.declare-lost"), 'N', new DeclareUncounted(vote.id(), false))
            .or(Sentence.of("move.void-round"), 'F', new VoidRound(vote.id(), Fault.ORDERED)));
  }

  private Scene announced(Vote vote) {
    var scene = new Scene();
    boolean outdated =
        vote.announced().filter(said -> !said.tally().equals(vote.tally())).isPresent();
    if (outdated) {
      scene
          .read(ResultWords.of(session, vote))
          .then(Sentence.of("move.announce-corrected"), new AnnounceResult(vote.id()));
      return pausable(scene);
    }
    scene
        .direct(Sentence.of("script.announced"))
        .read(motion(vote.carried() ? "script.adopted" : "script.not-adopted"))
        .then(Sentence.of("move.finish-item"), new FinishItem(item.id()));
    secondVote(vote, scene);
    if (!vote.carried()) {
      scene
          .orAsk(
              Sentence.of("move.what-follows"),
              'R',
              new Blank.Presidium(item.id(), Topic.WHAT_FOLLOWS))
          .orAsk(Sentence.of("move.insert"), 'I', new Insertion(id, Optional.empty()));
    }
    if (vote.countedByPeople() && vote.figuresKnown()) {
      scene.orAsk(Sentence.of("move.correct-hands"), 'U', new HandsAgain(vote.id()));
    }
    return pausable(scene)
        .branch(Sentence.of("branch.objection"), Line.read(Sentence.of("script.objection-coming")));
  }

  /** Where votes were equal and the rules put the question once more, that comes first. */
  private void secondVote(Vote vote, Scene scene) {
    if (!vote.tied()) return;
    var again = Ways.of(session, item.id(), rule()).getFirst();
    if (session.decide(again, session.lastAt()) instanceof Refused) return;
    scene.read(motion("script.second-vote")).then(Ways.label(again), again);
  }

  private Scene pausable(Scene scene) {
    return Scenes.pausable(session, sitting, scene);
  }

  private DecisionRule rule() {
    return session.rulebook().decision(question.decision()).orElseThrow();
  }

  private Text article(Requirement requirement) {
    return session.rulebook().cite(requirement);
  }

  private Sentence motion(String key) {
    return Sentence.of(key).with("motion", Motions.of(session, item.id()));
  }
}
