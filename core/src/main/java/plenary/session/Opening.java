package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.Optional;
import plenary.act.AgendaEvent.SilenceAnswered;
import plenary.act.AgendaRefusal.LawSilent;
import plenary.act.AgendaRefusal.NoQuorum;
import plenary.act.Business.Question;
import plenary.act.Decision;
import plenary.act.ItemRefusal.ItemDone;
import plenary.act.ItemRefusal.ItemNotBegun;
import plenary.act.ItemRefusal.ObjectionPending;
import plenary.act.ItemRefusal.WrongBusiness;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.RuleRefusal.RuleNotAdopted;
import plenary.act.SessionRefusal.OutOfLimits;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteEvent.VoteOpened;
import plenary.act.VoteRefusal.ChannelNotAllowed;
import plenary.act.VoteRefusal.QuestionDecided;
import plenary.act.VoteRefusal.ResultAwaited;
import plenary.act.VoteRefusal.SecrecyNotAllowed;
import plenary.act.VoteRefusal.VoteRunning;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Limits;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Quorum;
import plenary.rules.Quorum.Moment;
import plenary.rules.Requirement;
import plenary.rules.Secrecy;
import plenary.vote.Vote;

/** Says whether a question may be put to the vote. */
final class Opening {
  private final Session session;

  Opening(Session session) {
    this.session = session;
  }

  Decision decide(OpenVote asked) {
    var sitting = session.sitting(asked.item().sitting());
    if (sitting.isEmpty()) {
      return refuse(new Unknown(Thing.SITTING, "" + asked.item().sitting().number()));
    }
    return notNow(sitting.get(), asked)
        .or(() -> notThus(sitting.get(), asked))
        .or(() -> tooFew(sitting.get()))
        .map(Decision::refuse)
        .orElseGet(() -> opened(asked));
  }

  private Decision opened(OpenVote asked) {
    int number = session.votes().size() + 1;
    if (number > Limits.VOTES) {
      return refuse(new OutOfLimits(Thing.VOTE, number, Limits.VOTES));
    }
    var digest = session.rules().orElseThrow().digest();
    return accept(
        new VoteOpened(
            new VoteId(number),
            asked.item(),
            asked.secrecy(),
            asked.channel(),
            digest,
            asked.seconds()));
  }

  private Optional<Refusal> notNow(Sitting sitting, OpenVote asked) {
    var id = asked.item();
    var notOpen = Conducting.notOpen(sitting);
    if (notOpen.isPresent()) return notOpen;
    var item = sitting.item(id);
    if (item.isEmpty()) return Optional.of(new Unknown(Thing.ITEM, id.code()));
    if (item.get().state() == Progress.State.WAITING) return Optional.of(new ItemNotBegun(id));
    if (item.get().state() != Progress.State.OPEN) return Optional.of(new ItemDone(id));
    if (!(item.get().item().business() instanceof Question)) {
      return Optional.of(new WrongBusiness(id));
    }
    if (sitting.objection().isPresent()) {
      return Optional.of(new ObjectionPending(id.sitting()));
    }
    return session.lastRound(id).flatMap(vote -> standing(item.get(), vote));
  }

  private static Optional<Refusal> standing(Progress item, Vote vote) {
    return switch (vote.state()) {
      case OPEN -> Optional.of(new VoteRunning(vote.id()));
      case CLOSED -> Optional.of(new ResultAwaited(vote.id()));
      case ANNOUNCED ->
          item.putAgain() ? Optional.empty() : Optional.of(new QuestionDecided(item.id()));
      case VOID -> Optional.empty();
    };
  }

  private Optional<Refusal> notThus(Sitting sitting, OpenVote asked) {
    var decision = Items.question(sitting, asked.item()).decision();
    var rule = session.rulebook().decision(decision).orElseThrow();
    if (!rule.pending().isEmpty()) {
      var proposed = Articles.of(session, rule.pending().getFirst());
      return Optional.of(new RuleNotAdopted(rule.title(), proposed));
    }
    if (!rule.channels().contains(asked.channel())) {
      return Optional.of(new ChannelNotAllowed(rule.title()));
    }
    boolean handsInSecret = asked.channel() == Channel.HANDS && asked.secrecy() == Secrecy.SECRET;
    if (handsInSecret || !rule.secrecy().contains(asked.secrecy())) {
      return Optional.of(new SecrecyNotAllowed(rule.title()));
    }
    return Optional.empty();
  }

  private Optional<Refusal> tooFew(Sitting sitting) {
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    var check = QuorumCheck.of(session, sitting);
    var deciding =
        QuorumCheck.quorum(session, body, Moment.DECIDE)
            .flatMap(
                quorum ->
                    lacking(new QuorumCheck(check.due(), check.present(), Optional.of(quorum)))
                        .map(test -> noQuorum(quorum, test)));
    return deciding.or(
        () -> check.quorum().flatMap(q -> lacking(check).flatMap(t -> lost(sitting, q, t))));
  }

  private static Optional<Requirement.Test> lacking(QuorumCheck check) {
    return check.test().filter(test -> !test.met());
  }

  private Optional<Refusal> lost(Sitting sitting, Quorum quorum, Requirement.Test test) {
    return switch (quorum.onLoss()) {
      case CONTINUE -> Optional.empty();
      case STOP -> Optional.of(noQuorum(quorum, test));
      case ASK -> asked(sitting, quorum, test);
    };
  }

  private Optional<Refusal> asked(Sitting sitting, Quorum quorum, Requirement.Test test) {
    var answer = sitting.silence().map(SilenceAnswered::goOn);
    if (answer.isEmpty()) {
      return Optional.of(new LawSilent(test, Articles.of(session, quorum.requirement())));
    }
    return answer.get() ? Optional.empty() : Optional.of(noQuorum(quorum, test));
  }

  private Refusal noQuorum(Quorum quorum, Requirement.Test test) {
    return new NoQuorum(test, Articles.of(session, quorum.requirement()));
  }
}
