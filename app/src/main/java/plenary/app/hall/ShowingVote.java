package plenary.app.hall;

import java.time.Instant;
import plenary.act.Business.Question;
import plenary.act.VoteEvent.Fault;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.page.Reasons;
import plenary.app.page.Remaining;
import plenary.app.page.Why;
import plenary.app.page.Why.Kind;
import plenary.app.page.Why.Stage;
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
      case OPEN -> vote.byHands() ? new Message.Hands(motion) : running(vote, motion);
      case CLOSED -> new Message.Ended(motion);
      case ANNOUNCED -> item.putAgain() ? about(question, true) : announced(vote, motion);
      case VOID -> new Message.Void(motion, why(vote.voided().orElseThrow().fault()));
    };
  }

  private Message about(Question question, boolean again) {
    int present = QuorumCheck.of(session, sitting).present();
    var need =
        Reasons.of(session, sitting).before(question.decision(), present).stream()
            .filter(why -> why.kind() == Kind.PASS && why.stage() == Stage.ASKED)
            .findFirst();
    return new Message.AboutToVote(question.motion(), need, again);
  }

  private Message running(Vote vote, Text motion) {
    int turnout = vote.turnout();
    var bar = new Bar.Draft(vote.present()).add(Bar.Kind.CAST, turnout).done();
    return new Message.Running(
        motion, vote.secret(), turnout, vote.present(), Remaining.seconds(vote, now), bar);
  }

  private Message announced(Vote vote, Text motion) {
    return vote.announced()
        .map(said -> result(vote, motion, said))
        .orElseGet(() -> new Message.Uncounted(motion, vote.carried()));
  }

  private Message result(Vote vote, Text motion, ResultAnnounced said) {
    var tally = said.tally();
    var why = Reasons.of(session, sitting, vote).announced(vote, said);
    var needs = why.stream().filter(each -> each.kind() == Kind.PASS).toList();
    var participation = why.stream().filter(each -> each.kind() != Kind.PASS).findFirst();
    return new Message.Result(
        motion,
        said.carried(),
        vote.byHands(),
        new Message.Figures(tally.inFavour(), tally.against(), tally.abstain(), said.notVoted()),
        needs,
        participation,
        bar(tally, said.notVoted(), needs.getFirst()),
        !tally.equals(vote.tally()));
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
      case ORDERED -> new Text("执行主席决定重新表决", "The presiding chair ordered a new vote");
    };
  }
}
