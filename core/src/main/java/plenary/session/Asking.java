package plenary.session;

import java.util.List;
import java.util.Optional;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.AdoptSessionAgenda;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.ArrangeRostrum;
import plenary.act.AgendaCommand.ArrangeSeats;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.ChallengeQuorum;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AgendaCommand.FilePaper;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.InviteObservers;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.NamePresidingChairs;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.ReferItem;
import plenary.act.AgendaCommand.RegisterPaper;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaCommand.ResumeSitting;
import plenary.act.AgendaCommand.SeparateItems;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaCommand.SettleObjection;
import plenary.act.AgendaCommand.SuspendSitting;
import plenary.act.AgendaCommand.TakeItemUp;
import plenary.act.AgendaCommand.WithdrawItem;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.AgendaSet;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.ItemBegun;
import plenary.act.AgendaEvent.ItemDeferred;
import plenary.act.AgendaEvent.ItemDivided;
import plenary.act.AgendaEvent.ItemFinished;
import plenary.act.AgendaEvent.ItemInserted;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemSetAside;
import plenary.act.AgendaEvent.ItemTakenUp;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.ItemsJoined;
import plenary.act.AgendaEvent.ItemsSeparated;
import plenary.act.AgendaEvent.ObjectionRaised;
import plenary.act.AgendaEvent.ObjectionSettled;
import plenary.act.AgendaEvent.ObserversInvited;
import plenary.act.AgendaEvent.PaperDistributed;
import plenary.act.AgendaEvent.PaperFiled;
import plenary.act.AgendaEvent.PaperRegistered;
import plenary.act.AgendaEvent.PapersDistributed;
import plenary.act.AgendaEvent.PresidingChairNamed;
import plenary.act.AgendaEvent.PresidingChairsNamed;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.QuorumChallenged;
import plenary.act.AgendaEvent.ReportPartDelivered;
import plenary.act.AgendaEvent.RostrumArranged;
import plenary.act.AgendaEvent.ScheduleSet;
import plenary.act.AgendaEvent.SeatsArranged;
import plenary.act.AgendaEvent.SectionsSet;
import plenary.act.AgendaEvent.SessionAgendaAdopted;
import plenary.act.AgendaEvent.SessionAgendaSet;
import plenary.act.AgendaEvent.SilenceAnswered;
import plenary.act.AgendaEvent.SittingAdjourned;
import plenary.act.AgendaEvent.SittingNotHeld;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AgendaEvent.SittingPlanned;
import plenary.act.AgendaEvent.SittingReplanned;
import plenary.act.AgendaEvent.SittingResumed;
import plenary.act.AgendaEvent.SittingSuspended;
import plenary.act.AgendaEvent.StatementNoted;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceCommand.WithdrawAbsence;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.AbsenceWithdrawn;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.GuestArrived;
import plenary.act.AttendanceEvent.GuestLeft;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.act.Command;
import plenary.act.Event;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent;
import plenary.act.FloorEvent.DebateClosed;
import plenary.act.FloorEvent.DebateOpened;
import plenary.act.FloorEvent.FloorExtended;
import plenary.act.FloorEvent.FloorGiven;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.RequestWithdrawn;
import plenary.act.FloorEvent.SpeakersOrdered;
import plenary.act.FloorEvent.SpeechEnded;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterCommand.NamePress;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.BodyComposed;
import plenary.act.RosterEvent.BodyFormed;
import plenary.act.RosterEvent.DelegationLed;
import plenary.act.RosterEvent.DutiesRestored;
import plenary.act.RosterEvent.DutiesSuspended;
import plenary.act.RosterEvent.GuestAdmitted;
import plenary.act.RosterEvent.GuestDescribed;
import plenary.act.RosterEvent.MandateBegan;
import plenary.act.RosterEvent.MandateEnded;
import plenary.act.RosterEvent.MemberEnrolled;
import plenary.act.RosterEvent.MemberTransferred;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.ParticularsNoted;
import plenary.act.RosterEvent.PressNamed;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;
import plenary.act.SessionCommand.IssuePaper;
import plenary.act.SessionCommand.MakeRuling;
import plenary.act.SessionCommand.MarkIllustration;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent;
import plenary.act.SessionEvent.IllustrationMarked;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.act.SessionEvent.RulingMade;
import plenary.act.SessionEvent.SessionConvened;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.CorrectHandCount;
import plenary.act.VoteCommand.CountHands;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.GiveCastingVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent;
import plenary.act.VoteEvent.CastingVoteGiven;
import plenary.act.VoteEvent.ChoiceEntered;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.CountTaken;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.HandsLeftUncounted;
import plenary.act.VoteEvent.NotVotedExplained;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteHeld;
import plenary.act.VoteEvent.VoteOpened;
import plenary.act.VoteEvent.VoteResumed;

/** The command that leads to an event, read back from the event. */
final class Asking {
  private Asking() {}

  /**
   * The command whose first consequence, if it is lawful, is {@code event}. Where one command leads
   * to many events of a kind, the command for this one alone.
   *
   * @throws IllegalArgumentException if no command can be worded so as to lead to it
   */
  static Command leadingTo(Event event) {
    return switch (event) {
      case SessionEvent of -> leadingTo(of);
      case RosterEvent of -> leadingTo(of);
      case AttendanceEvent of -> leadingTo(of);
      case AgendaEvent of -> leadingTo(of);
      case VoteEvent of -> leadingTo(of);
      case FloorEvent of -> leadingTo(of);
    };
  }

  private static Command leadingTo(SessionEvent event) {
    return switch (event) {
      case SessionConvened(
              var assembly,
              var term,
              var title,
              var shortTitle,
              var number,
              var zone,
              var signer) ->
          new ConveneSession(assembly, term, title, shortTitle, number, zone, signer);
      case RulebookAdopted(var rulebook, var digest) -> new AdoptRulebook(rulebook, digest);
      case MethodAdopted(var by, var rulebook, var digest) -> new AdoptMethod(by, rulebook, digest);
      case RulingMade(var on, _, var answer, var decidedBy) ->
          new MakeRuling(on, answer, decidedBy);
      case IllustrationMarked(var what, var note) -> new MarkIllustration(what, note);
      case Released(var subject) -> new Release(subject);
      case PaperIssued(var kind, var sitting, var wording, var zh, var en) ->
          new IssuePaper(kind, sitting, wording, zh, en);
    };
  }

  private static Command leadingTo(RosterEvent event) {
    return switch (event) {
      case BodyFormed(var body, var kind, var name) -> new FormBody(body, kind, name);
      case MemberEnrolled(var member, var name, var delegation) ->
          new EnrolMembers(List.of(new Enrolment(member, name, delegation)));
      case BodyComposed(var body, var members) -> new ComposeBody(body, members);
      case StandingChairsNamed(var members) -> new NameStandingChairs(members);
      case GuestAdmitted(var guest, var name, var capacity) ->
          new AdmitGuest(guest, name, capacity);
      case PressNamed(var credits, var outlets) -> new NamePress(credits, outlets);
      case NameCorrected(var person, var name, var correction) ->
          new CorrectName(person, name, correction.reason(), correction.agreedBy());
      case ParticularsNoted(var member, var noted) -> new NoteParticulars(member, noted);
      case MemberTransferred(var member, var to) -> new TransferMember(member, to);
      case DelegationLed(var delegation, var head, var deputies) ->
          new LeadDelegation(delegation, head, deputies);
      case GuestDescribed(var guest, var post) -> new DescribeGuest(guest, post);
      case MandateBegan(var member, var on, var source) -> new BeginMandate(member, on, source);
      case MandateEnded(var member, var ending, var on, var source) ->
          new EndMandate(member, ending, on, source);
      case DutiesSuspended(var member, var on, var source) -> new SuspendDuties(member, on, source);
      case DutiesRestored(var member, var on, var source) -> new RestoreDuties(member, on, source);
    };
  }

  private static Command leadingTo(AttendanceEvent event) {
    return switch (event) {
      case CheckInOpened(var sitting) -> new OpenCheckIn(sitting);
      case MemberArrived(var sitting, var member, var occurred) ->
          new CheckIn(sitting, List.of(member), Optional.of(occurred));
      case MemberLeft(var sitting, var member, var occurred) ->
          new CheckOut(sitting, member, Optional.of(occurred));
      case AbsenceNoted(var sitting, var member, var cause) ->
          new NoteAbsence(sitting, List.of(member), cause);
      case ArrivalWithdrawn(var sitting, var member, var correction) ->
          new WithdrawArrival(sitting, member, correction.reason(), correction.agreedBy());
      case ArrivalAttested(var sitting, var member, var occurred, var attestation) ->
          new AttestArrival(sitting, member, occurred, attestation);
      case AbsenceWithdrawn(var sitting, var member, var correction) ->
          new WithdrawAbsence(sitting, member, correction.reason(), correction.agreedBy());
      case GuestArrived(var sitting, var guest, var occurred) ->
          new CheckInGuest(sitting, guest, Optional.of(occurred));
      case GuestLeft(var sitting, var guest, var occurred) ->
          new CheckOutGuest(sitting, guest, Optional.of(occurred));
      case AttendanceAnnounced announced -> new AnnounceAttendance(announced.sitting());
    };
  }

  private static Command leadingTo(AgendaEvent event) {
    return switch (event) {
      case SittingPlanned(var sitting, var body, var title, var place, var scheduled) ->
          new PlanSitting(sitting, body, title, place, scheduled);
      case SittingReplanned(var sitting, var title, var place, var scheduled) ->
          new ReplanSitting(sitting, title, place, scheduled);
      case PaperRegistered(var paper, var title) -> new RegisterPaper(paper, title);
      case AgendaSet(var sitting, var items) -> new SetAgenda(sitting, items);
      case ObserversInvited(var sitting, var description) ->
          new InviteObservers(sitting, description);
      case RostrumArranged(var sitting, var rows) -> new ArrangeRostrum(sitting, rows);
      case PresidingChairNamed(var sitting, var chair) -> new NamePresidingChair(sitting, chair);
      case PresidingChairsNamed(var sitting, var chairs) ->
          new NamePresidingChairs(sitting, chairs);
      case SeatsArranged(var rows) -> new ArrangeSeats(rows);
      case SessionAgendaSet(var points) -> new SetSessionAgenda(points);
      case SessionAgendaAdopted(var by) -> new AdoptSessionAgenda(by);
      case ScheduleSet(var slots) -> new SetSchedule(slots);
      case PaperFiled(var paper, var version) -> new FilePaper(paper, version);
      case PaperDistributed(var paper, var to) -> new DistributePaper(paper, to);
      case SittingOpened(var sitting) -> new OpenSitting(sitting);
      case SittingNotHeld(var sitting, var reason) -> new DeclareNotHeld(sitting, reason);
      case ItemBegun(var item) -> new BeginItem(item);
      case ReportPartDelivered(var item, var part) -> new DeliverPart(item, part);
      case PapersDistributed(var item) -> new DistributePapers(item);
      case ItemFinished(var item) -> new FinishItem(item);
      case ItemDeferred(var item, var reason) -> new DeferItem(item, reason);
      case ObjectionRaised(var sitting, var matter, var by) ->
          new RaiseObjection(sitting, matter, by);
      case ObjectionSettled(var sitting, var settlement) ->
          new SettleObjection(sitting, settlement);
      case SilenceAnswered(var sitting, var goOn, var decidedBy) ->
          new AnswerSilence(sitting, goOn, decidedBy);
      case SittingSuspended(var sitting, var reason) -> new SuspendSitting(sitting, reason);
      case SittingResumed(var sitting) -> new ResumeSitting(sitting);
      case SittingAdjourned(var sitting) -> new AdjournSitting(sitting);
      case ItemInserted(var item, var before) -> new InsertItem(item, before);
      case ItemWithdrawn(var item, var reason, var by) -> new WithdrawItem(item, reason, by);
      case ItemReferred(var item, var to, var reason) -> new ReferItem(item, to, reason);
      case ItemsJoined(var item, var others) -> new JoinItems(item, others);
      case ItemsSeparated(var item) -> new SeparateItems(item);
      case ItemDivided(var item, var parts) ->
          new DivideItem(item, parts.stream().map(Item::title).toList());
      case ItemSetAside(var item) -> new SetItemAside(item);
      case ItemTakenUp(var item) -> new TakeItemUp(item);
      case StatementNoted(var sitting, var by, var what) -> new NoteStatement(sitting, by, what);
      case QuorumChallenged(var sitting, var by, _, _) -> new ChallengeQuorum(sitting, by);
      case TrialBegun(var sitting) -> new BeginTrial(sitting);
      case TrialEnded(var sitting, _, _) -> new EndTrial(sitting);
      case SectionsSet(var sections) -> new SetSections(sections);
      case PresidiumDecided decided -> new RecordPresidiumDecision(decided);
    };
  }

  private static Command leadingTo(VoteEvent event) {
    return switch (event) {
      case VoteOpened(_, var item, var secrecy, var channel, _, var seconds) ->
          new OpenVote(item, secrecy, channel, seconds);
      case VoteCast(var vote, var member, var choice) -> new CastVote(vote, member, choice);
      case SecretTotalsTaken(var vote, _) -> new CloseVote(vote);
      case HandsCounted(var vote, var tally) -> new CountHands(vote, tally);
      case HandsLeftUncounted(var vote) -> new LeaveHandsUncounted(vote);
      case HandCountCorrected(var vote, var tally, var correction) ->
          new CorrectHandCount(vote, tally, correction.reason(), correction.agreedBy());
      case VoteClosed(var vote) -> new CloseVote(vote);
      case RoundVoided(var vote, var fault) -> new VoidRound(vote, fault);
      case ResultAnnounced announced -> new AnnounceResult(announced.vote());
      case UncountedDeclared declared -> new DeclareUncounted(declared.vote(), declared.carried());
      case VoteHeld(var vote, var reason) -> new HoldVote(vote, reason);
      case VoteResumed(var vote) -> new ResumeVote(vote);
      case CountEntered(var vote, var section, var counter, var sheet) ->
          new EnterCount(vote, section, counter, sheet);
      case CountTaken(var vote, _, _) -> new CloseVote(vote); // owed by the sheet that completes it
      case ChoiceEntered(var vote, var who, var choice, var channel, var counter, var witness) ->
          new EnterChoice(vote, who, choice, channel, counter, witness);
      case NotVotedExplained(var vote, var member, var cause) ->
          new ExplainNotVoted(vote, member, cause);
      case CastingVoteGiven(var vote, var inFavour, var by) ->
          new GiveCastingVote(vote, inFavour, by);
    };
  }

  private static Command leadingTo(FloorEvent event) {
    return switch (event) {
      case DebateOpened(var item, var minutes) -> new OpenDebate(item, minutes);
      case DebateClosed(var item) -> new CloseDebate(item);
      case FloorRequested(var sitting, _, var person, var kind) ->
          new RequestFloor(sitting, person, kind);
      case RequestWithdrawn(var sitting, var number, var person) ->
          new WithdrawRequest(sitting, number, person);
      case SpeakersOrdered(var sitting, var numbers) -> new OrderSpeakers(sitting, numbers);
      case FloorGiven(var sitting, var number, _) -> new GiveFloor(sitting, number);
      case FloorExtended(var sitting, var seconds) -> new ExtendFloor(sitting, seconds);
      case SpeechEnded(var sitting, _) -> new EndSpeech(sitting);
    };
  }
}
