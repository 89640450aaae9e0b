package plenary.app.chamber;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Answer.Dropped;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * A process that votes until it is killed: opens the store, opens a round, and has everybody vote
 * at once, telling of each vote once it is acknowledged.
 */
final class VotingChild {
  static final int MEMBERS = 64;

  private final Chamber chamber;
  private final Secrecy secrecy;
  private final String run;
  private final int turns;

  private VotingChild(Chamber chamber, Secrecy secrecy, String run, int turns) {
    this.chamber = chamber;
    this.secrecy = secrecy;
    this.run = run;
    this.turns = secrecy == Secrecy.SECRET ? 1 : turns;
  }

  /**
   * Arguments: folder; secrecy; a name for this run, unique among runs on the folder; and after how
   * many votes of each deputy it ends, without closing anything, if ever.
   */
  public static void main(String[] args) throws InterruptedException {
    var chamber = Halls.open(Path.of(args[0]));
    int turns = args.length > 3 ? Integer.parseInt(args[3]) : Integer.MAX_VALUE;
    var child = new VotingChild(chamber, Secrecy.valueOf(args[1]), args[2], turns);
    var vote = child.round();
    ChildJvm.say("round " + vote.number() + " " + child.secrecy);
    child.voteAtOnce(vote);
    if (child.secrecy == Secrecy.SECRET) {
      child.desk("close", new CloseVote(vote));
      ChildJvm.say("closed");
    }
    if (args.length > 3) Runtime.getRuntime().halt(0);
    Thread.currentThread().join(); // waits to be killed
  }

  /** A round that is open, of the kind asked for. */
  private VoteId round() {
    if (chamber.read(Session::size) == 0) {
      Halls.voting(chamber, MEMBERS, secrecy);
      return MadeUp.VOTE;
    }
    var last = chamber.read(VotingChild::lastRound);
    if (last.isPresent() && last.get().unsettled()) {
      if (last.get().state() == Vote.State.OPEN && !last.get().secret() && !secret()) {
        return last.get().id();
      }
      desk("void", new VoidRound(last.get().id(), Fault.ORDERED));
    }
    if (last.isEmpty()) throw new AssertionError("killed before the first round was open");
    desk("open", new OpenVote(MadeUp.ITEM, secrecy, Channel.DEVICE, 0));
    return chamber.read(VotingChild::lastRound).orElseThrow().id();
  }

  private boolean secret() {
    return secrecy == Secrecy.SECRET;
  }

  private static Optional<Vote> lastRound(Session session) {
    return session.votes().stream().reduce((_, later) -> later);
  }

  private void desk(String what, Command command) {
    var answer = chamber.ask(new Asked(run + "-" + what, MadeUp.DESK, command)).join();
    if (!(answer instanceof Done)) throw new AssertionError(what + ": " + answer);
  }

  private void voteAtOnce(VoteId vote) throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (int i = 1; i <= MEMBERS; i++) {
      var member = new MemberId(i);
      threads.add(Thread.startVirtualThread(() -> vote(vote, member)));
    }
    for (var thread : threads) thread.join();
  }

  private void vote(VoteId vote, MemberId member) {
    for (int turn = 0; turn < turns; turn++) {
      var id = run + "-" + member.code() + "-" + turn;
      var choice = Choice.values()[turn % 3];
      var cast = new CastVote(vote, member, choice);
      switch (chamber.ask(new Asked(id, Actor.deputy(member), cast)).join()) {
        case Done(var first, var next) -> {
          if (next > first) ChildJvm.say("done " + id + " " + first);
        }
        case Dropped _ -> ChildJvm.say("dropped");
        case Answer other -> {
          ChildJvm.say("stopped " + other.getClass().getSimpleName());
          return;
        }
      }
    }
  }
}
