package plenary.app.web.edge;

import static plenary.act.Role.CHAIR;
import static plenary.act.Role.DEPUTY;
import static plenary.act.Role.GATE;
import static plenary.act.Role.SECRETARIAT;
import static plenary.act.Role.TELLER;

import java.util.List;
import java.util.Optional;
import plenary.act.AgendaCommand;
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
import plenary.act.AgendaCommand.PressTrial;
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
import plenary.act.AttendanceCommand;
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
import plenary.act.Command;
import plenary.act.FloorCommand;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.Role;
import plenary.act.RosterCommand;
import plenary.act.SessionCommand;
import plenary.act.VoteCommand;
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
import plenary.app.web.signin.SignIn;
import plenary.base.PersonId;

/** Which role may ask which command. What is lawful just then is for the session to say. */
public final class Permissions {
  /** The desk prepares, and keeps the doors. */
  private static final List<Role> DESK = List.of(SECRETARIAT);

  /** Whoever stands at a gate checks people in and out, and does nothing else. */
  private static final List<Role> GATES = List.of(GATE, SECRETARIAT);

  /** The chair conducts; the desk may do it for the chair. */
  private static final List<Role> CONSOLE = List.of(CHAIR, SECRETARIAT);

  /** Tellers count; the console may enter what they counted. */
  private static final List<Role> COUNTERS = List.of(TELLER, CHAIR, SECRETARIAT);

  /** Deputies ask for themselves; the console enters who asked from the floor. */
  private static final List<Role> SPEAKERS = List.of(DEPUTY, CHAIR, SECRETARIAT);

  /** Sheets of two counters have taken its place. */
  private static final List<Role> NOBODY = List.of();

  /** Nobody votes for a deputy. */
  private static final List<Role> SEAT = List.of(DEPUTY);

  private Permissions() {}

  /** The roles that may ask this. */
  public static List<Role> of(Command command) {
    return switch (command) {
      case SessionCommand _, RosterCommand _ -> DESK;
      case AttendanceCommand attendance -> of(attendance);
      case AgendaCommand agenda -> of(agenda);
      case VoteCommand vote -> of(vote);
      case FloorCommand floor -> of(floor);
    };
  }

  private static List<Role> of(AttendanceCommand command) {
    return switch (command) {
      case CheckIn _, CheckOut _, CheckInGuest _, CheckOutGuest _ -> GATES;
      case NoteAbsence _, WithdrawAbsence _, AttestArrival _, WithdrawArrival _ -> DESK;
      case OpenCheckIn _, AnnounceAttendance _ -> CONSOLE;
    };
  }

  private static List<Role> of(AgendaCommand command) {
    return switch (command) {
      case PlanSitting _,
          ReplanSitting _,
          RegisterPaper _,
          SetAgenda _,
          InviteObservers _,
          ArrangeRostrum _,
          NamePresidingChair _,
          NamePresidingChairs _,
          ArrangeSeats _,
          SetSessionAgenda _,
          AdoptSessionAgenda _,
          SetSchedule _,
          FilePaper _,
          DistributePaper _,
          SetSections _ ->
          DESK;
      case PressTrial _ -> SEAT;
      case OpenSitting _,
          DeclareNotHeld _,
          BeginItem _,
          DeliverPart _,
          DistributePapers _,
          FinishItem _,
          DeferItem _,
          RaiseObjection _,
          SettleObjection _,
          AnswerSilence _,
          SuspendSitting _,
          ResumeSitting _,
          AdjournSitting _,
          InsertItem _,
          WithdrawItem _,
          ReferItem _,
          JoinItems _,
          SeparateItems _,
          DivideItem _,
          SetItemAside _,
          TakeItemUp _,
          NoteStatement _,
          ChallengeQuorum _,
          BeginTrial _,
          EndTrial _,
          RecordPresidiumDecision _ ->
          CONSOLE;
    };
  }

  private static List<Role> of(VoteCommand command) {
    return switch (command) {
      case CastVote _ -> SEAT;
      case CountHands _ -> NOBODY;
      case OpenVote _,
          LeaveHandsUncounted _,
          CorrectHandCount _,
          CloseVote _,
          VoidRound _,
          AnnounceResult _,
          DeclareUncounted _,
          HoldVote _,
          ResumeVote _,
          GiveCastingVote _ ->
          CONSOLE;
      case EnterCount _, EnterChoice _, ExplainNotVoted _ -> COUNTERS;
    };
  }

  private static List<Role> of(FloorCommand command) {
    return switch (command) {
      case RequestFloor _, WithdrawRequest _ -> SPEAKERS;
      case OpenDebate _, CloseDebate _, OrderSpeakers _, GiveFloor _, ExtendFloor _, EndSpeech _ ->
          CONSOLE;
    };
  }

  /**
   * Lets {@code who} ask this.
   *
   * @throws Problem if the role may not, or if a deputy would act for another, or one counter for
   *     another
   */
  public static void check(SignIn who, Command command) {
    if (!of(command).contains(who.role())) throw Problem.notYours();
    boolean own =
        acting(command).map(each -> who.role() != DEPUTY || isWho(who, each)).orElse(true);
    boolean counted = counter(command).map(who.actor().name()::equals).orElse(true);
    if (!own || !counted) throw Problem.notYours();
  }

  private static boolean isWho(SignIn who, PersonId person) {
    return who.member().filter(person::equals).isPresent();
  }

  /** Whom a command acts for, where it is somebody. */
  private static Optional<PersonId> acting(Command command) {
    if (command instanceof CastVote cast) return Optional.of(cast.member());
    if (command instanceof PressTrial press) return Optional.of(press.member());
    if (command instanceof RequestFloor ask) return Optional.of(ask.person());
    if (command instanceof WithdrawRequest back) return Optional.of(back.person());
    return Optional.empty();
  }

  /** The account that counted: whoever asks, and nobody else. */
  private static Optional<String> counter(Command command) {
    if (command instanceof EnterCount count) return Optional.of(count.counter());
    if (command instanceof EnterChoice choice) return Optional.of(choice.counter());
    return Optional.empty();
  }
}
