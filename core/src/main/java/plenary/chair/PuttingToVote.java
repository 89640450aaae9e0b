package plenary.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaRefusal.LawSilent;
import plenary.act.Business.Question;
import plenary.act.Decision.Refused;
import plenary.act.Refusal;
import plenary.act.RuleRefusal.RuleNotAdopted;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.chair.Move.Blank;
import plenary.chair.Move.Blank.Deferral;
import plenary.chair.Move.Blank.Hands;
import plenary.chair.Move.Blank.HandsAgain;
import plenary.chair.Move.Blank.Objection;
import plenary.chair.Move.Blank.Suspension;
import plenary.rules.Channel;
import plenary.rules.DecisionRule;
import plenary.rules.Requirement;
import plenary.rules.Secrecy;
import plenary.session.ResultWords;
import plenary.session.Session;
import plenary.vote.Vote;

/** A question put to the vote, from the words that put it to the words that end it. */
final class PuttingToVote {
  /** The time a vote by device runs unless the chair ends it sooner, in seconds. */
  private static final int SECONDS = 60;

  private final Session session;
  private final SittingId id;
  private final Progress item;
  private final Question question;

  PuttingToVote(Session session, Sitting sitting, Progress item, Question question) {
    this.session = session;
    this.id = sitting.plan().sitting();
    this.item = item;
    this.question = question;
  }

  Scene scene() {
    var last = session.lastRound(item.id());
    if (last.isEmpty()) return put(motion("script.put"));
    var vote = last.get();
    return switch (vote.state()) {
      case OPEN -> vote.byHands() ? hands(vote) : device(vote);
      case CLOSED -> vote.uncounted() ? undeclared(vote) : closed(vote);
      case ANNOUNCED -> item.putAgain() ? put(motion("script.put-again")) : announced(vote);
      case VOID -> put(motion("script.put-void"));
    };
  }

  private Scene put(Sentence words) {
    var ways = ways();
    var usual = session.decide(ways.getFirst(), session.lastAt());
    if (usual instanceof Refused(var why)) return pausable(hindered(why));
    var scene = new Scene().read(words);
    offer(scene, ways);
    scene
        .branch(Sentence.of("branch.adopted"), Line.read(motion("script.adopted")))
        .branch(Sentence.of("branch.not-adopted"), Line.read(motion("script.not-adopted")))
        .branch(Sentence.of("branch.fault"), Line.read(Sentence.of("script.fault")));
    return pausable(scene.orAsk(Sentence.of("move.defer"), 'D', new Deferral(item.id())));
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
    if (why instanceof LawSilent) {
      scene.thenAsk(Sentence.of("move.answer-silence"), new Blank.Silence(id));
    }
    return scene.orAsk(putOff, 'D', deferral);
  }

  /** Every way the rules allow this question to be put, the usual one first. */
  private List<OpenVote> ways() {
    var ways = new ArrayList<OpenVote>();
    for (var channel : rule().channels()) {
      for (var secrecy : rule().secrecy()) {
        if (channel == Channel.HANDS && secrecy == Secrecy.SECRET) continue;
        int seconds = channel == Channel.DEVICE ? SECONDS : 0;
        ways.add(new OpenVote(item.id(), secrecy, channel, seconds));
      }
    }
    return ways;
  }

  private void offer(Scene scene, List<OpenVote> ways) {
    var article = Optional.of(article(rule().pass().getFirst()));
    scene.then(label(ways.getFirst()), ways.getFirst(), article);
    for (var way : ways.subList(1, ways.size())) {
      scene.or(label(way), key(way.channel()), way);
    }
  }

  private static Sentence label(OpenVote way) {
    return Sentence.of("move.open-vote." + manner(way.channel(), way.secrecy()));
  }

  private static String manner(Channel channel, Secrecy secrecy) {
    return switch (channel) {
      case HANDS -> "hands";
      case DEVICE -> secrecy == Secrecy.SECRET ? "secret" : "recorded";
    };
  }

  private static char key(Channel channel) {
    return switch (channel) {
      case HANDS -> 'H';
      case DEVICE -> 'V';
    };
  }

  private Scene device(Vote vote) {
    return new Scene()
        .read(motion("script.press"))
        .direct(
            Sentence.of("script.pressing")
                .with("cast", vote.turnout())
                .with("present", vote.present()))
        .then(Sentence.of("move.close-vote"), new CloseVote(vote.id()))
        .or(Sentence.of("move.fault"), 'F', new VoidRound(vote.id(), Fault.EQUIPMENT));
  }

  private Scene hands(Vote vote) {
    var scene = new Scene();
    if (vote.figuresKnown()) {
      scene
          .direct(counted(vote))
          .then(Sentence.of("move.close-vote"), new CloseVote(vote.id()))
          .orAsk(Sentence.of("move.correct-hands"), 'U', new HandsAgain(vote.id()));
    } else if (vote.uncounted()) {
      scene
          .direct(Sentence.of("script.uncounted"))
          .then(Sentence.of("move.close-vote"), new CloseVote(vote.id()));
    } else {
      scene
          .read(motion("script.hands"))
          .thenAsk(Sentence.of("move.count-hands"), new Hands(vote.id()))
          .or(Sentence.of("move.leave-uncounted"), 'L', new LeaveHandsUncounted(vote.id()));
    }
    return scene.or(Sentence.of("move.void-round"), 'F', new VoidRound(vote.id(), Fault.ORDERED));
  }

  private static Sentence counted(Vote vote) {
    return Sentence.of("script.counted")
        .with("for", vote.tally().inFavour())
        .with("against", vote.tally().against())
        .with("abstain", vote.tally().abstain())
        .with("not-voted", vote.notVoted())
        .with("present", vote.present());
  }

  private Scene closed(Vote vote) {
    var scene =
        new Scene()
            .read(ResultWords.of(session, vote))
            .then(
                Sentence.of("move.announce-result"),
                new AnnounceResult(vote.id()),
                Optional.of(article(vote.outcome().tests().getFirst().requirement())));
    if (vote.byHands()) {
      scene.orAsk(Sentence.of("move.correct-hands"), 'U', new HandsAgain(vote.id()));
    }
    return pausable(
        scene.or(Sentence.of("move.void-round"), 'F', new VoidRound(vote.id(), Fault.ORDERED)));
  }

  private Scene undeclared(Vote vote) {
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
    if (vote.byHands() && vote.figuresKnown()) {
      scene.orAsk(Sentence.of("move.correct-hands"), 'U', new HandsAgain(vote.id()));
    }
    return pausable(scene)
        .branch(Sentence.of("branch.objection"), Line.read(Sentence.of("script.objection-coming")));
  }

  private Scene pausable(Scene scene) {
    return scene
        .orAsk(Sentence.of("move.objection"), 'Y', new Objection(id))
        .orAsk(Sentence.of("move.suspend"), 'P', new Suspension(id));
  }

  private DecisionRule rule() {
    return session.rulebook().decision(question.decision()).orElseThrow();
  }

  private Text article(Requirement requirement) {
    return session.rulebook().cite(requirement);
  }

  private Sentence motion(String key) {
    return Sentence.of(key).with("motion", question.motion());
  }
}
