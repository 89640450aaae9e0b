package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.Optional;
import plenary.act.AgendaEvent.SilenceAnswered;
import plenary.act.AgendaRefusal.LawSilent;
import plenary.act.AgendaRefusal.NoQuorum;
import plenary.act.AgendaRefusal.TrialNow;
import plenary.act.Decision;
import plenary.act.FloorRefusal.DebateGoesOn;
import plenary.act.FloorRefusal.SomebodySpeaks;
import plenary.act.ItemRefusal.AmendmentFirst;
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
import plenary.act.VoteEvent.Fault;
import plenary.act.VoteEvent.VoteOpened;
import plenary.act.VoteRefusal.ChannelNotAllowed;
import plenary.act.VoteRefusal.PresidiumFirst;
import plenary.act.VoteRefusal.QuestionDecided;
import plenary.act.VoteRefusal.ResultAwaited;
import plenary.act.VoteRefusal.SecrecyNotAllowed;
import plenary.act.VoteRefusal.TotalsOnly;
import plenary.act.VoteRefusal.VoteRunning;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.DecisionRule;
import plenary.rules.Quorum;
import plenary.rules.Quorum.Moment;
import plenary.rules.Requirement;
import plenary.rules.Secrecy;
import plenary.rules.TieStep.Way;
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
    if (item.get().item().business().question().isEmpty()) {
      return Optional.of(new WrongBusiness(id));
    }
    if (sitting.objection().isPresent()) {
      return Optional.of(new ObjectionPending(id.sitting()));
    }
    return session
        .lastRound(id)
        .flatMap(vote -> standing(item.get(), vote))
        .or(() -> busy(sitting, id));
  }

  /** What has to be over first: an amendment, a debate, a trial of the devices, another vote. */
  private Optional<Refusal> busy(Sitting sitting, ItemId id) {
    var amendment =
        sitting.items().stream()
            .filter(each -> !each.state().ended())
            .filter(each -> Motions.amends(each, id))
            .findFirst();
    if (amendment.isPresent()) return Optional.of(new AmendmentFirst(id, amendment.get().id()));
    if (sitting.trial()) return Optional.of(new TrialNow(id.sitting(), true));
    var floor = session.floor(id.sitting()).orElseThrow();
    if (floor.debate().isPresent()) {
      return Optional.of(new DebateGoesOn(floor.debate().get().item()));
    }
    return floor
        .speaking()
        .map(speech -> new SomebodySpeaks(session.roster().name(speech.request().person())));
  }

  private Optional<Refusal> standing(Progress item, Vote vote) {
    return switch (vote.state()) {
      case OPEN -> Optional.of(new VoteRunning(vote.id()));
      case CLOSED -> Optional.of(new ResultAwaited(vote.id()));
      case ANNOUNCED ->
          item.putAgain() || secondVote(item.id(), vote)
              ? Optional.empty()
              : Optional.of(new QuestionDecided(item.id()));
      case VOID -> Optional.empty();
    };
  }

  /** Whether votes were equal for the first time, and the rules put the question once more. */
  private boolean secondVote(ItemId id, Vote vote) {
    boolean ruled = vote.rule().ties().stream().anyMatch(it -> it.way() == Way.SECOND_VOTE);
    long counted = session.rounds(id).stream().filter(it -> it.state() != Vote.State.VOID).count();
    return ruled && vote.tied() && counted == 1;
  }

  private Optional<Refusal> notThus(Sitting sitting, OpenVote asked) {
    var decision = Items.question(sitting, asked.item()).decision();
    var rule = session.rulebook().decision(decision).orElseThrow();
    if (!rule.pending().isEmpty()) {
      var proposed = Articles.of(session, rule.pending().getFirst());
      return Optional.of(new RuleNotAdopted(rule.title(), proposed));
    }
    if (!rule.channels().contains(asked.channel().asRuled())) {
      return Optional.of(new ChannelNotAllowed(rule.title()));
    }
    return unkept(asked, rule).or(() -> gated(asked, rule));
  }

  /** Whether the vote would keep what the rules ask to be kept: names, or the secret. */
  private Optional<Refusal> unkept(OpenVote asked, DecisionRule rule) {
    boolean secret = asked.secrecy() == Secrecy.SECRET;
    boolean fallback = asked.channel() == Channel.HANDS && !secret && afterFault(asked.item());
    if (!rule.secrecy().contains(asked.secrecy()) && !fallback) {
      return Optional.of(new SecrecyNotAllowed(rule.title()));
    }
    return switch (asked.channel()) {
      case DEVICE -> Optional.empty();
      case HANDS, SILENCE ->
          secret ? Optional.of(new SecrecyNotAllowed(rule.title())) : Optional.empty();
      case KEYPAD, PAPER -> secret ? Optional.empty() : Optional.of(new TotalsOnly(rule.title()));
    };
  }

  /** Whether the equipment failed in the round before, so that hands may take its place. */
  private boolean afterFault(ItemId id) {
    return session
        .lastRound(id)
        .flatMap(Vote::voided)
        .filter(it -> it.fault() == Fault.EQUIPMENT || it.fault() == Fault.INTERRUPTED)
        .isPresent();
  }

  private Optional<Refusal> gated(OpenVote asked, DecisionRule rule) {
    return session.plan().awaited(rule, asked.item()).stream()
        .findFirst()
        .map(
            gate ->
                new PresidiumFirst(
                    rule.title(),
                    session.say(gate.topic().sentence()),
                    session.rulebook().cite(gate.cites().getFirst())));
  }

  private Optional<Refusal> tooFew(Sitting sitting) {
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    var check = QuorumCheck.of(session, sitting);
    var deciding =
        QuorumCheck.quorum(session, body, Moment.DECIDE)
            .or(
                () ->
                    QuorumCheck.presumed(session, sitting).filter(_ -> sitting.quorumChallenged()))
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
