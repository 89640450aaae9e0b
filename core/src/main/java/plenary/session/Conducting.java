package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaEvent.ObjectionRaised;
import plenary.act.AgendaEvent.ObjectionSettled;
import plenary.act.AgendaEvent.QuorumChallenged;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.AgendaEvent.SilenceAnswered;
import plenary.act.AgendaEvent.SittingAdjourned;
import plenary.act.AgendaEvent.SittingNotHeld;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AgendaEvent.SittingResumed;
import plenary.act.AgendaEvent.SittingSuspended;
import plenary.act.AgendaEvent.StatementNoted;
import plenary.act.AgendaRefusal.AttendanceNotAnnounced;
import plenary.act.AgendaRefusal.NoPresidingChair;
import plenary.act.AgendaRefusal.NoQuorum;
import plenary.act.AgendaRefusal.NothingPresumed;
import plenary.act.AgendaRefusal.NothingSilent;
import plenary.act.AgendaRefusal.NothingToDo;
import plenary.act.AgendaRefusal.SittingNotOpen;
import plenary.act.AgendaRefusal.SittingNotSuspended;
import plenary.act.AgendaRefusal.SittingOpenAlready;
import plenary.act.AgendaRefusal.SittingOver;
import plenary.act.AgendaRefusal.SittingSuspendedNow;
import plenary.act.AgendaRefusal.TrialNow;
import plenary.act.AttendanceRefusal.CheckInClosed;
import plenary.act.AttendanceRefusal.NotPresent;
import plenary.act.Decision;
import plenary.act.ItemRefusal.ItemsLeft;
import plenary.act.ItemRefusal.NoObjection;
import plenary.act.ItemRefusal.NothingToPutAgain;
import plenary.act.ItemRefusal.ObjectionPending;
import plenary.act.ItemRefusal.OtherItemOpen;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.act.SessionRefusal.Unknown;
import plenary.act.VoteRefusal.ResultAwaited;
import plenary.act.VoteRefusal.VoteRunning;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.rules.Matter;
import plenary.rules.Publication;
import plenary.rules.Quorum.OnLoss;
import plenary.rules.Requirement;
import plenary.vote.Vote;

/** Answers what the presiding chair asks of a sitting as a whole. */
final class Conducting {
  private final Session session;

  Conducting(Session session) {
    this.session = session;
  }

  Decision open(SittingId id) {
    return planned(
        id, sitting -> cannotOpen(sitting).map(Decision::refuse).orElseGet(() -> opened(id)));
  }

  private Decision opened(SittingId id) {
    var subject = new OfSitting(id);
    boolean publish = session.rulebook().publications().contains(Publication.SITTING);
    return publish && !session.isReleased(subject)
        ? accept(new SittingOpened(id), new Released(subject))
        : accept(new SittingOpened(id));
  }

  private Optional<Refusal> cannotOpen(Sitting sitting) {
    var id = sitting.plan().sitting();
    if (sitting.items().isEmpty()) return Optional.of(new NothingToDo(id));
    if (sitting.chair().isEmpty()) {
      return Optional.of(new NoPresidingChair(id, Articles.of(session, Matter.PRESIDING)));
    }
    var attendance = session.attendance(id).orElseThrow();
    if (!attendance.checkInOpen()) return Optional.of(new CheckInClosed(id));
    var chair = sitting.chair().get();
    if (!attendance.isPresent(chair)) {
      return Optional.of(new NotPresent(chair, session.nameOf(chair)));
    }
    return noQuorum(sitting, attendance);
  }

  /** Both what was announced and what is so now must make the quorum. */
  private Optional<Refusal> noQuorum(Sitting sitting, Attendance attendance) {
    var check = QuorumCheck.of(session, sitting);
    if (check.quorum().isEmpty()) return Optional.empty();
    var article = Articles.of(session, check.quorum().get().requirement());
    var announced = attendance.announced();
    if (announced.isEmpty()) return Optional.of(new AttendanceNotAnnounced(article));
    return check
        .test()
        .filter(test -> !test.met())
        .or(() -> check.with(announced.get().present()).test().filter(test -> !test.met()))
        .map(test -> new NoQuorum(test, article));
  }

  Decision notHeld(SittingId id, Text reason) {
    return planned(
        id,
        _ ->
            session.attendance(id).orElseThrow().checkInOpen()
                ? accept(new SittingNotHeld(id, reason))
                : refuse(new CheckInClosed(id)));
  }

  Decision object(RaiseObjection asked) {
    return open(
        asked.sitting(),
        sitting -> {
          var unknown = unknown(asked.by());
          if (unknown.isPresent()) return refuse(unknown.get());
          return sitting.objection().isPresent()
              ? refuse(new ObjectionPending(asked.sitting()))
              : accept(new ObjectionRaised(asked.sitting(), asked.matter(), asked.by()));
        });
  }

  Decision settle(SittingId id, Settlement how) {
    return open(
        id,
        sitting -> {
          if (sitting.objection().isEmpty()) return refuse(new NoObjection(id));
          if (how == Settlement.PUT_AGAIN && !canBePutAgain(sitting)) {
            return refuse(new NothingToPutAgain(id));
          }
          return accept(new ObjectionSettled(id, how));
        });
  }

  private boolean canBePutAgain(Sitting sitting) {
    return sitting
        .current()
        .flatMap(item -> session.lastRound(item.id()))
        .filter(vote -> vote.state() == Vote.State.ANNOUNCED)
        .isPresent();
  }

  Decision answer(AnswerSilence answer) {
    return open(
        answer.sitting(),
        sitting ->
            silentOnLoss(sitting).isPresent()
                ? accept(new SilenceAnswered(answer.sitting(), answer.goOn(), answer.decidedBy()))
                : refuse(new NothingSilent(answer.sitting())));
  }

  /** The quorum that was lost, where the rules do not say what follows. */
  private Optional<Requirement.Test> silentOnLoss(Sitting sitting) {
    var check = QuorumCheck.of(session, sitting);
    return check
        .quorum()
        .filter(quorum -> quorum.onLoss() == OnLoss.ASK)
        .flatMap(_ -> check.test())
        .filter(test -> !test.met());
  }

  Decision note(NoteStatement asked) {
    return open(
        asked.sitting(),
        _ ->
            unknown(asked.by())
                .map(Decision::refuse)
                .orElseGet(
                    () -> accept(new StatementNoted(asked.sitting(), asked.by(), asked.what()))));
  }

  private Optional<Refusal> unknown(Optional<MemberId> member) {
    return member
        .filter(each -> !session.roster().knows(each))
        .map(each -> new Unknown(Thing.MEMBER, each.digits()));
  }

  /** Has a quorum tested that is presumed; from then on it is tested before every vote. */
  Decision challenge(SittingId id, MemberId by) {
    return open(
        id,
        sitting -> {
          if (QuorumCheck.presumed(session, sitting).isEmpty()) {
            return refuse(new NothingPresumed(id));
          }
          if (!session.attendance(id).orElseThrow().isPresent(by)) {
            return refuse(new NotPresent(by, session.nameOf(by)));
          }
          var check = QuorumCheck.of(session, sitting);
          return accept(new QuorumChallenged(id, by, check.due(), check.present()));
        });
  }

  Decision suspend(SittingId id, Text reason) {
    return open(
        id,
        _ ->
            running(id)
                .map(Decision::refuse)
                .orElseGet(() -> accept(new SittingSuspended(id, reason))));
  }

  private Optional<Refusal> running(SittingId id) {
    return session.openVote(id).map(vote -> new VoteRunning(vote.id()));
  }

  Decision resume(SittingId id) {
    return known(
        id,
        sitting ->
            sitting.state() == Sitting.State.SUSPENDED
                ? accept(new SittingResumed(id))
                : refuse(new SittingNotSuspended(id)));
  }

  Decision adjourn(SittingId id) {
    return known(
        id,
        sitting -> {
          if (sitting.over()) return refuse(new SittingOver(id));
          if (!sitting.underWay()) return refuse(new SittingNotOpen(id));
          return unfinished(sitting)
              .map(Decision::refuse)
              .orElseGet(() -> accept(new SittingAdjourned(id)));
        });
  }

  private Optional<Refusal> unfinished(Sitting sitting) {
    var id = sitting.plan().sitting();
    var vote = session.unsettledVote(id);
    if (vote.isPresent()) return Optional.of(new ResultAwaited(vote.get().id()));
    if (sitting.objection().isPresent()) return Optional.of(new ObjectionPending(id));
    if (sitting.trial()) return Optional.of(new TrialNow(id, true));
    return sitting
        .current()
        .or(() -> sitting.aside().stream().findFirst())
        .<Refusal>map(item -> new OtherItemOpen(item.id()))
        .or(() -> sitting.next().map(Progress::id).map(ItemsLeft::new));
  }

  private Decision known(SittingId id, Function<Sitting, Decision> answer) {
    return session
        .sitting(id)
        .map(answer)
        .orElseGet(() -> refuse(new Unknown(Thing.SITTING, "" + id.number())));
  }

  private Decision planned(SittingId id, Function<Sitting, Decision> answer) {
    return known(
        id,
        sitting -> {
          if (sitting.over()) return refuse(new SittingOver(id));
          if (sitting.underWay()) return refuse(new SittingOpenAlready(id));
          return answer.apply(sitting);
        });
  }

  private Decision open(SittingId id, Function<Sitting, Decision> answer) {
    return known(
        id,
        sitting -> notOpen(sitting).map(Decision::refuse).orElseGet(() -> answer.apply(sitting)));
  }

  /** Why nothing can be done in a sitting just now. */
  static Optional<Refusal> notOpen(Sitting sitting) {
    var id = sitting.plan().sitting();
    return switch (sitting.state()) {
      case OPEN -> Optional.empty();
      case PLANNED -> Optional.of(new SittingNotOpen(id));
      case SUSPENDED -> Optional.of(new SittingSuspendedNow(id));
      case ADJOURNED, NOT_HELD -> Optional.of(new SittingOver(id));
    };
  }
}
