package plenary.chair;

import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.agenda.Progress;
import plenary.base.Sentence;
import plenary.chair.Move.Blank.CauseOf;
import plenary.chair.Move.Blank.ChoiceOf;
import plenary.chair.Move.Blank.Counting;
import plenary.chair.Move.Blank.HandsAgain;
import plenary.chair.Move.Blank.Hold;
import plenary.session.Motions;
import plenary.session.Session;
import plenary.vote.Vote;

/** A vote that is being taken, by whatever channel, and its count. */
final class Taking {
  private final Session session;
  private final Progress item;

  Taking(Session session, Progress item) {
    this.session = session;
    this.item = item;
  }

  Scene scene(Vote vote) {
    return switch (vote.opened().channel()) {
      case DEVICE -> vote.heldAt().isPresent() ? held(vote) : device(vote);
      case HANDS -> hands(vote);
      case KEYPAD -> keypad(vote);
      case PAPER -> papers(vote);
      case SILENCE -> silence(vote);
    };
  }

  private Scene device(Vote vote) {
    var scene =
        new Scene()
            .read(motion("script.press"))
            .direct(pressing(vote))
            .then(Sentence.of("move.close-vote"), new CloseVote(vote.id()))
            .orAsk(Sentence.of("move.hold"), 'B', new Hold(vote.id()));
    return faulty(vote, affected(vote, scene));
  }

  private Scene held(Vote vote) {
    var scene =
        new Scene()
            .read(Sentence.of("script.held"))
            .direct(pressing(vote))
            .then(Sentence.of("move.resume-vote"), new ResumeVote(vote.id()))
            .or(Sentence.of("move.close-vote"), 'E', new CloseVote(vote.id()));
    return faulty(vote, affected(vote, scene));
  }

  /** Where names are kept, those whose devices failed show a hand; what was cast stands. */
  private static Scene affected(Vote vote, Scene scene) {
    if (!vote.byName()) return scene;
    return scene
        .orAsk(Sentence.of("move.enter-choice"), 'H', new ChoiceOf(vote.id()))
        .orAsk(Sentence.of("move.explain"), 'N', new CauseOf(vote.id()));
  }

  private static Scene faulty(Vote vote, Scene scene) {
    return scene.or(Sentence.of("move.fault"), 'F', new VoidRound(vote.id(), Fault.EQUIPMENT));
  }

  private static Sentence pressing(Vote vote) {
    return Sentence.of("script.pressing")
        .with("cast", vote.turnout())
        .with("present", vote.present());
  }

  private Scene hands(Vote vote) {
    var scene = new Scene();
    if (vote.figuresKnown()) {
      counted(vote, scene);
    } else if (vote.uncounted()) {
      scene
          .direct(Sentence.of("script.uncounted"))
          .then(Sentence.of("move.close-vote"), new CloseVote(vote.id()));
    } else {
      scene
          .read(motion("script.hands"))
          .thenAsk(Sentence.of("move.count-hands"), new Counting(vote.id()))
          .or(Sentence.of("move.leave-uncounted"), 'L', new LeaveHandsUncounted(vote.id()));
    }
    return voidable(vote, scene);
  }

  private static void counted(Vote vote, Scene scene) {
    scene
        .direct(figures(vote))
        .then(Sentence.of("move.close-vote"), new CloseVote(vote.id()))
        .orAsk(Sentence.of("move.correct-hands"), 'U', new HandsAgain(vote.id()));
  }

  private Scene keypad(Vote vote) {
    var scene = new Scene().read(motion("script.keypad"));
    if (vote.figuresKnown()) {
      counted(vote, scene);
    } else {
      scene
          .direct(Sentence.of("script.keypad-slip"))
          .thenAsk(Sentence.of("move.enter-count"), new Counting(vote.id()));
    }
    return faulty(vote, scene);
  }

  private Scene papers(Vote vote) {
    return voidable(
        vote,
        new Scene()
            .read(motion("script.papers"))
            .then(Sentence.of("move.close-boxes"), new CloseVote(vote.id())));
  }

  /** The boxes are closed and the papers are counted; other business may go on. */
  Scene count(Vote vote) {
    return voidable(
        vote,
        new Scene()
            .direct(Sentence.of("script.papers-counted"))
            .thenAsk(Sentence.of("move.enter-count"), new Counting(vote.id()))
            .or(Sentence.of("move.set-aside"), 'A', new SetItemAside(item.id())));
  }

  private Scene silence(Vote vote) {
    return new Scene()
        .read(motion("script.silence"))
        .then(Sentence.of("move.nobody-objects"), new CloseVote(vote.id()))
        .or(Sentence.of("move.somebody-objects"), 'O', new VoidRound(vote.id(), Fault.OPPOSED));
  }

  private static Scene voidable(Vote vote, Scene scene) {
    return scene.or(Sentence.of("move.void-round"), 'F', new VoidRound(vote.id(), Fault.ORDERED));
  }

  private static Sentence figures(Vote vote) {
    return Sentence.of("script.counted")
        .with("for", vote.tally().inFavour())
        .with("against", vote.tally().against())
        .with("abstain", vote.tally().abstain())
        .with("not-voted", vote.notVoted())
        .with("present", vote.present());
  }

  private Sentence motion(String key) {
    return Sentence.of(key).with("motion", Motions.of(session, item.id()));
  }
}
