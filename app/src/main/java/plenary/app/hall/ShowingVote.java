package plenary.app.hall;

import java.time.Instant;
import java.util.Optional;
import plenary.act.Business.Question;
import plenary.act.Entry;
import plenary.act.VoteEvent.CastingVoteGiven;
import plenary.act.VoteEvent.Fault;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.VoteHeld;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.hall.Message.Means;
import plenary.app.page.Reasons;
import plenary.app.page.Remaining;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.session.QuorumCheck;
import plenary.session.Session;
import plenary.vote.Vote;

/** Finds the message for a question, from before it is put until its result stands. */
final class ShowingVote {
  private final Session session;
  private final Sitting sitting;
  private final Instant now;

  ShowingVote(Session session, Sitting sitting, Instant now) {
    this.session = session;
    this.sitting = sitting;
    this.now = now;
  }

  Message message(Progress item, Question question) {
    var motion = question.motion();
    var last = session.lastRound(item.id());
    if (last.isEmpty()) return about(question, false);
    var vote = last.get();
    return switch (vote.state()) {
      case OPEN -> taking(vote, motion);
      case CLOSED ->
          vote.casting().isPresent() ? new Message.Casting(motion) : new Message.Ended(motion);
      case ANNOUNCED -> item.putAgain() ? about(question, true) : announced(vote, motion);
      case VOID -> vote.bySilence() ? about(question, false) : voided(vote, motion);
    };
  }

  private static Message voided(Vote vote, Text motion) {
    return new Message.Void(motion, why(vote.voided().orElseThrow().fault()));
  }

  /** Whether a vote is being taken just now. */
  boolean taken() {
    return session.openVote(sitting.plan().sitting()).isPresent();
  }

  /** Whether a vote is being taken, or waits for its result. */
  boolean running() {
    return session.unsettledVote(sitting.plan().sitting()).isPresent();
  }

  /** The vote that is being taken. */
  Viewing vote() {
    return session
        .openVote(sitting.plan().sitting())
        .map(vote -> Viewing.of(taking(vote, motion(vote))))
        .orElse(Viewing.NO_VOTE);
  }

  /** The result of the latest vote of the sitting. */
  Viewing result() {
    var latest =
        session.votes().stream()
            .filter(vote -> vote.item().sitting().equals(sitting.plan().sitting()))
            .reduce((_, later) -> later);
    if (latest.isEmpty()) return Viewing.NO_RESULT;
    var vote = latest.get();
    return switch (vote.state()) {
      case OPEN, CLOSED -> Viewing.NOT_ANNOUNCED;
      case VOID -> Viewing.VOID_ROUND;
      case ANNOUNCED -> {
        boolean again = sitting.item(vote.item()).map(Progress::putAgain).orElse(false);
        yield again ? Viewing.PUT_AGAIN : Viewing.of(announced(vote, motion(vote)));
      }
    };
  }

  /** The question itself, whatever has become of it. */
  Message on(Progress item, Question question) {
    int present = QuorumCheck.of(session, sitting).present();
    return new Message.OnQuestion(
        Showing.title(item), question.motion(), Beside.need(session, sitting, question, present));
  }

  private Text motion(Vote vote) {
    var item = sitting.item(vote.item()).orElseThrow().item();
    return item.business().question().map(Question::motion).orElse(item.title());
  }

  private Message about(Question question, boolean again) {
    int present = QuorumCheck.of(session, sitting).present();
    var need = Beside.need(session, sitting, question, present);
    return new Message.AboutToVote(question.motion(), need, again);
  }

  private Message taking(Vote vote, Text motion) {
    if (vote.heldAt().isPresent()) return held(vote, motion);
    int round = session.rounds(vote.item()).size();
    return switch (means(vote)) {
      case DEVICE -> running(vote, motion, round);
      case SILENCE -> new Message.Silence(motion);
      case HANDS, KEYPAD, PAPER -> new Message.Taking(motion, means(vote), round);
    };
  }

  private static Means means(Vote vote) {
    return switch (vote.opened().channel()) {
      case DEVICE -> Means.DEVICE;
      case HANDS -> Means.HANDS;
      case KEYPAD -> Means.KEYPAD;
      case PAPER -> Means.PAPER;
      case SILENCE -> Means.SILENCE;
    };
  }

  private Message held(Vote vote, Text motion) {
    var reason =
        session.chronicle(sitting.plan().sitting()).reversed().stream()
            .map(Entry::event)
            .filter(VoteHeld.class::isInstance)
            .map(VoteHeld.class::cast)
            .findFirst()
            .map(VoteHeld::reason)
            .orElseThrow();
    var turnout = Optional.of(vote.turnout()).filter(_ -> vote.byDevice());
    return new Message.Held(motion, reason, turnout, vote.present());
  }

  private Message running(Vote vote, Text motion, int round) {
    int turnout = vote.turnout();
    var bar = new Bar.Draft(vote.present()).add(Bar.Kind.CAST, turnout).done();
    return new Message.Running(
        motion, vote.secret(), round, turnout, vote.present(), Remaining.seconds(vote, now), bar);
  }

  private Message announced(Vote vote, Text motion) {
    return vote.announced()
        .map(said -> result(vote, motion, said))
        .orElseGet(
            () ->
                vote.bySilence()
                    ? new Message.Unopposed(motion)
                    : new Message.Uncounted(motion, vote.carried()));
  }

  private Message result(Vote vote, Text motion, ResultAnnounced said) {
    var tally = said.tally();
    var why = Reasons.of(session, sitting, vote).announced(vote, said);
    var needs = why.stream().filter(each -> each.kind() == Kind.PASS).toList();
    var participation = why.stream().filter(each -> each.kind() != Kind.PASS).findFirst();
    return new Message.Result(
        motion,
        said.carried(),
        means(vote),
        new Message.Figures(
            tally.inFavour(), tally.against(), tally.abstain(), said.notVoted(), invalid(vote)),
        vote.casting().map(CastingVoteGiven::inFavour),
        needs,
        participation,
        bar(tally, said.notVoted(), needs.getFirst()),
        !tally.equals(vote.tally()));
  }

  private static Optional<Integer> invalid(Vote vote) {
    return Optional.of(vote.invalid()).filter(_ -> vote.onPaper());
  }

  /** The bar has the width of the base, so that the line stands where the need is. */
  private static Bar bar(Tally tally, int notVoted, Why need) {
    return new Bar.Draft(Math.max(Math.toIntExact(need.test().whole()), tally.cast() + notVoted))
        .add(Bar.Kind.FOR, tally.inFavour())
        .add(Bar.Kind.AGAINST, tally.against())
        .add(Bar.Kind.ABSTAIN, tally.abstain())
        .add(Bar.Kind.NOT_VOTED, notVoted)
        .line(need.fewest())
        .done();
  }

  private static Text why(Fault fault) {
    return switch (fault) {
      case INTERRUPTED ->
          new Text("表决进行中系统中断", "The system was interrupted while the vote was running");
      case EQUIPMENT -> new Text("表决器发生故障", "The voting equipment failed");
      case OPPOSED -> new Text("有人提出异议，付诸表决", "Somebody objected; the question is put to the vote");
      case ORDERED -> new Text("执行主席决定重新表决", "The presiding chair ordered a new vote");
    };
  }
}
