package plenary.record.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.act.Actor;
import plenary.act.AgendaCommand.*;
import plenary.act.AgendaCommand.AdoptSessionAgenda;
import plenary.act.AgendaCommand.ArrangeSeats;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.FilePaper;
import plenary.act.AgendaCommand.NamePresidingChairs;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaEvent.*;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.PaperDistributed;
import plenary.act.AgendaEvent.PaperFiled;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.PresidingChairsNamed;
import plenary.act.AgendaEvent.ScheduleSet;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.SeatsArranged;
import plenary.act.AgendaEvent.SessionAgendaAdopted;
import plenary.act.AgendaEvent.SessionAgendaSet;
import plenary.act.AgendaEvent.SittingReplanned;
import plenary.act.AgendaEvent.Slot;
import plenary.act.AttendanceCommand.*;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceCommand.WithdrawAbsence;
import plenary.act.AttendanceEvent.*;
import plenary.act.AttendanceEvent.AbsenceWithdrawn;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.Attestation.FromSheet;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.act.AttendanceEvent.GuestArrived;
import plenary.act.AttendanceEvent.GuestLeft;
import plenary.act.Business.*;
import plenary.act.Command;
import plenary.act.Correction;
import plenary.act.Event;
import plenary.act.Particulars;
import plenary.act.Particulars.Sex;
import plenary.act.Role;
import plenary.act.RosterCommand.*;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent.*;
import plenary.act.RosterEvent.DelegationLed;
import plenary.act.RosterEvent.DutiesRestored;
import plenary.act.RosterEvent.DutiesSuspended;
import plenary.act.RosterEvent.Ending;
import plenary.act.RosterEvent.GuestDescribed;
import plenary.act.RosterEvent.MandateBegan;
import plenary.act.RosterEvent.MandateEnded;
import plenary.act.RosterEvent.MemberTransferred;
import plenary.act.RosterEvent.ParticularsNoted;
import plenary.act.SessionCommand.*;
import plenary.act.SessionEvent.*;
import plenary.act.VoteCommand.*;
import plenary.act.VoteEvent.*;
import plenary.base.*;
import plenary.rules.*;
import plenary.rules.Threshold.*;

/** One of every event and of every command, with every field that it can have. */
final class Samples {
  static final Actor DESK = new Actor(Role.SECRETARIAT, "desk");

  private static final SittingId SITTING = new SittingId(1);
  private static final VoteId VOTE = new VoteId(1);
  private static final ItemId ITEM = ItemId.of(1, 3);
  private static final MemberId MEMBER = new MemberId(32);
  private static final List<MemberId> MEMBERS = List.of(MEMBER, new MemberId(561));
  private static final GuestId GUEST = new GuestId(7);
  private static final PaperId PAPER = new PaperId(3);
  private static final BodyId PRESIDIUM = new BodyId("presidium");
  private static final Tally TALLY = new Tally(396, 2, 3);
  private static final Instant EIGHT = Instant.parse("2022-12-29T00:00:00Z");
  private static final Digest DIGEST = Digest.ofText("a");
  private static final Correction CORRECTION = new Correction(41, "录入有误", "大会秘书长");
  private static final Text TEXT = new Text("全体会议", "plenary");

  private static final BodyId DELEGATION = new BodyId("delegation-03");
  private static final LocalDate DAY = LocalDate.parse("2022-12-28");
  private static final Particulars PARTICULARS =
      new Particulars(Optional.of(Sex.FEMALE), "汉族", "市南区", "Q-032", "女", "教师", true);
  private static final PaperVersion VERSION = new PaperVersion(2, "预算草案.pdf", 20_480, DIGEST);
  private static final Audience AUDIENCE =
      new Audience(true, List.of(DELEGATION), List.of(AttendeeClass.NON_VOTING));

  static final Rulebook RULEBOOK = rulebook();
  static final Digest RULEBOOK_DIGEST = RuleValues.digest(RULEBOOK);

  /** With every part that a rulebook may have. */
  private static final Rulebook WIDE = wide();

  private Samples() {}

  static List<Event> events() {
    return List.of(
        new SessionConvened(TEXT, 17, TEXT, TEXT, 2, ZoneId.of("Asia/Shanghai"), "key"),
        new RulebookAdopted(RULEBOOK, RULEBOOK_DIGEST),
        new MethodAdopted(VOTE, WIDE, RuleValues.digest(WIDE)),
        new RulingMade(Gap.Kind.WHICH_SIGNATURE, TEXT, TEXT, TEXT),
        new IllustrationMarked(Illustration.VOTE_FIGURES, TEXT),
        new Released(new Subject.OfResult(VOTE)),
        new PaperIssued(PaperKind.COMMUNIQUE, SITTING, DIGEST, DIGEST, DIGEST),
        new BodyFormed(PRESIDIUM, BodyKind.PRESIDIUM, TEXT),
        new MemberEnrolled(MEMBER, TEXT, new BodyId("delegation-03")),
        new BodyComposed(PRESIDIUM, MEMBERS),
        new StandingChairsNamed(MEMBERS),
        new GuestAdmitted(GUEST, TEXT, AttendeeClass.NON_VOTING),
        new PressNamed(List.of(new Credit(TEXT, GUEST)), List.of(TEXT)),
        new NameCorrected(GUEST, TEXT, CORRECTION),
        new CheckInOpened(SITTING),
        new MemberArrived(SITTING, MEMBER, EIGHT),
        new MemberLeft(SITTING, MEMBER, EIGHT.plusMillis(1)),
        new AbsenceNoted(SITTING, MEMBER, Absence.OFFICIAL_DUTY),
        new ArrivalWithdrawn(SITTING, MEMBER, CORRECTION),
        new AttendanceAnnounced(SITTING, EIGHT, 561, 402, 374, TEXT),
        new SittingPlanned(SITTING, new BodyId("plenary"), TEXT, TEXT, EIGHT),
        new PaperRegistered(PAPER, TEXT),
        new AgendaSet(SITTING, items()),
        new ObserversInvited(SITTING, TEXT),
        new RostrumArranged(SITTING, rows()),
        new PresidingChairNamed(SITTING, MEMBER),
        new SittingOpened(SITTING),
        new SittingNotHeld(SITTING, TEXT),
        new ItemBegun(ITEM),
        new ReportPartDelivered(ITEM, 2),
        new PapersDistributed(ITEM),
        new ItemFinished(ITEM),
        new ItemDeferred(ITEM, TEXT),
        new ObjectionRaised(SITTING, TEXT, Optional.of(MEMBER)),
        new ObjectionSettled(SITTING, Settlement.PUT_AGAIN),
        new SilenceAnswered(SITTING, true, TEXT),
        new SittingSuspended(SITTING, TEXT),
        new SittingResumed(SITTING),
        new SittingAdjourned(SITTING),
        new VoteOpened(VOTE, ITEM, Secrecy.SECRET, Channel.DEVICE, RULEBOOK_DIGEST, 60),
        new VoteCast(VOTE, MEMBER, Choice.ABSTAIN),
        new SecretTotalsTaken(VOTE, TALLY),
        new HandsCounted(VOTE, TALLY),
        new HandsLeftUncounted(VOTE),
        new HandCountCorrected(VOTE, TALLY, CORRECTION),
        new VoteClosed(VOTE),
        new RoundVoided(VOTE, Fault.INTERRUPTED),
        new ResultAnnounced(VOTE, 561, 402, TALLY, 1, true, TEXT),
        new UncountedDeclared(VOTE, true, TEXT),
        new SittingReplanned(SITTING, TEXT, TEXT, EIGHT),
        new ParticularsNoted(MEMBER, PARTICULARS),
        new MemberTransferred(MEMBER, DELEGATION),
        new DelegationLed(DELEGATION, MEMBER, MEMBERS),
        new GuestDescribed(GUEST, TEXT),
        new MandateBegan(MEMBER, DAY, TEXT),
        new MandateEnded(MEMBER, Ending.MOVED_AWAY, DAY, TEXT),
        new DutiesSuspended(MEMBER, DAY, TEXT),
        new DutiesRestored(MEMBER, DAY, TEXT),
        new ArrivalAttested(SITTING, MEMBER, EIGHT, new MadeUp("证件遗失", "大会秘书长")),
        new AbsenceWithdrawn(SITTING, MEMBER, CORRECTION),
        new GuestArrived(SITTING, GUEST, EIGHT),
        new GuestLeft(SITTING, GUEST, EIGHT),
        new PresidingChairsNamed(SITTING, MEMBERS),
        new SeatsArranged(seats()),
        new SessionAgendaSet(List.of(TEXT)),
        new SessionAgendaAdopted(VOTE),
        new ScheduleSet(List.of(slot())),
        new PaperFiled(PAPER, VERSION),
        new PaperDistributed(PAPER, AUDIENCE));
  }

  /** Everything that happens; what comes up in sittings besides stands in {@link MoreSamples}. */
  static List<Event> allEvents() {
    return Stream.concat(events().stream(), MoreSamples.events().stream()).toList();
  }

  /** Everything that may be asked. */
  static List<Command> allCommands() {
    return Stream.concat(commands().stream(), MoreSamples.commands().stream()).toList();
  }

  static List<Command> commands() {
    return List.of(
        new ConveneSession(TEXT, 17, TEXT, TEXT, 2, ZoneId.of("Asia/Shanghai"), "key"),
        new AdoptRulebook(RULEBOOK, RULEBOOK_DIGEST),
        new AdoptMethod(VOTE, WIDE, RuleValues.digest(WIDE)),
        new MakeRuling(Gap.Kind.SECOND_TIE, TEXT, TEXT),
        new MarkIllustration(Illustration.DELEGATIONS, TEXT),
        new Release(new Subject.OfPaper(PAPER)),
        new IssuePaper(PaperKind.MINUTES, SITTING, DIGEST, DIGEST, DIGEST),
        new FormBody(PRESIDIUM, BodyKind.PRESIDIUM, TEXT),
        new EnrolMembers(List.of(new Enrolment(MEMBER, TEXT, new BodyId("delegation-03")))),
        new ComposeBody(PRESIDIUM, MEMBERS),
        new NameStandingChairs(MEMBERS),
        new AdmitGuest(GUEST, TEXT, AttendeeClass.UNSTATED),
        new NamePress(List.of(new Credit(TEXT, GUEST)), List.of(TEXT)),
        new CorrectName(MEMBER, TEXT, "录入有误", "大会秘书长"),
        new OpenCheckIn(SITTING),
        new CheckIn(SITTING, MEMBERS, Optional.of(EIGHT)),
        new CheckOut(SITTING, MEMBER, Optional.of(EIGHT)),
        new NoteAbsence(SITTING, MEMBERS, Absence.UNSTATED),
        new WithdrawArrival(SITTING, MEMBER, "录入有误", "大会秘书长"),
        new AnnounceAttendance(SITTING),
        new PlanSitting(SITTING, new BodyId("plenary"), TEXT, TEXT, EIGHT),
        new RegisterPaper(PAPER, TEXT),
        new SetAgenda(SITTING, items()),
        new InviteObservers(SITTING, TEXT),
        new ArrangeRostrum(SITTING, rows()),
        new NamePresidingChair(SITTING, MEMBER),
        new OpenSitting(SITTING),
        new DeclareNotHeld(SITTING, TEXT),
        new BeginItem(ITEM),
        new DeliverPart(ITEM, 2),
        new DistributePapers(ITEM),
        new FinishItem(ITEM),
        new DeferItem(ITEM, TEXT),
        new RaiseObjection(SITTING, TEXT, Optional.of(MEMBER)),
        new SettleObjection(SITTING, Settlement.NOTED),
        new AnswerSilence(SITTING, false, TEXT),
        new SuspendSitting(SITTING, TEXT),
        new ResumeSitting(SITTING),
        new AdjournSitting(SITTING),
        new OpenVote(ITEM, Secrecy.RECORDED, Channel.HANDS, 0),
        new CastVote(VOTE, MEMBER, Choice.FOR),
        new CountHands(VOTE, TALLY),
        new LeaveHandsUncounted(VOTE),
        new CorrectHandCount(VOTE, TALLY, "录入有误", "大会秘书长"),
        new CloseVote(VOTE),
        new VoidRound(VOTE, Fault.EQUIPMENT),
        new AnnounceResult(VOTE),
        new DeclareUncounted(VOTE, false),
        new ImportRoll(
            List.of(new TransferMember(MEMBER, DELEGATION), new DescribeGuest(GUEST, TEXT))),
        new ReplanSitting(SITTING, TEXT, TEXT, EIGHT),
        new NoteParticulars(MEMBER, PARTICULARS),
        new TransferMember(MEMBER, DELEGATION),
        new LeadDelegation(DELEGATION, MEMBER, MEMBERS),
        new DescribeGuest(GUEST, TEXT),
        new BeginMandate(MEMBER, DAY, TEXT),
        new EndMandate(MEMBER, Ending.DIED, DAY, TEXT),
        new SuspendDuties(MEMBER, DAY, TEXT),
        new RestoreDuties(MEMBER, DAY, TEXT),
        new AttestArrival(SITTING, MEMBER, EIGHT, new FromSheet("2号门", "值班员")),
        new WithdrawAbsence(SITTING, MEMBER, "录入有误", "大会秘书长"),
        new CheckInGuest(SITTING, GUEST, Optional.of(EIGHT)),
        new CheckOutGuest(SITTING, GUEST, Optional.of(EIGHT)),
        new NamePresidingChairs(SITTING, MEMBERS),
        new ArrangeSeats(seats()),
        new SetSessionAgenda(List.of(TEXT)),
        new AdoptSessionAgenda(VOTE),
        new SetSchedule(List.of(slot())),
        new FilePaper(PAPER, VERSION),
        new DistributePaper(PAPER, AUDIENCE));
  }

  private static List<SeatRow> seats() {
    List<Place> places =
        List.of(
            new Place.Taken(MEMBER), new Place.Aisle(), new Place.Free(), new Place.Taken(GUEST));
    return List.of(new SeatRow("1", places), new SeatRow("", List.of(new Place.Free())));
  }

  private static Slot slot() {
    return new Slot(DAY, "9:00", TEXT, TEXT, Optional.of(SITTING));
  }

  private static List<Item> items() {
    var area = new Text("保障和改善民生", "people's livelihood");
    return List.of(
        new Item(ItemId.of(1, 1), TEXT, new Anthem()),
        new Item(
            ItemId.of(1, 2),
            TEXT,
            new Report(
                GUEST,
                TEXT,
                List.of(new Part(TEXT, List.of()), new Part(TEXT, List.of(area))),
                List.of(new Pledge(TEXT, 16, area)),
                List.of(new Programme(TEXT, 3, List.of(TEXT)), new Programme(TEXT, 6, List.of())))),
        new Item(ItemId.of(1, 3), TEXT, new Review(List.of(PAPER))),
        new Item(ItemId.of(1, 4), TEXT, new Question("resolution", TEXT)));
  }

  private static List<Row> rows() {
    return List.of(new Row(TEXT, List.of(MEMBER, GUEST), true), new Row(TEXT, List.of(), false));
  }

  private static Rulebook rulebook() {
    var law = new Source("组织法", TEXT, TEXT, Period.since(LocalDate.parse("2022-03-12")), true);
    var own = new Source("会议规则", TEXT, TEXT, Period.ALWAYS, false);
    var cite14 = new Citation("组织法", "14");
    var twoThirds = new Requirement(Base.MEMBERS, new AtLeast(2, 3), List.of(cite14));
    var half = new Requirement(Base.FOR_AGAINST, new MoreThan(1, 2), List.of(cite14));
    var quorum = new Quorum(Quorum.Moment.OPEN, twoThirds, Quorum.OnLoss.ASK);
    return new Rulebook(
        "sample",
        TEXT,
        List.of(law, own),
        List.of(
            new BodyRule(BodyKind.PLENARY, TEXT, List.of(quorum), List.of("resolution")),
            new BodyRule(BodyKind.DELEGATION, TEXT, List.of(), List.of())),
        List.of(
            new DecisionRule(
                "resolution",
                TEXT,
                List.of(half),
                List.of(Channel.DEVICE, Channel.HANDS),
                List.of(Secrecy.SECRET, Secrecy.RECORDED),
                Press.LAST)),
        Map.of(Matter.PRESIDING, new Citation("组织法", "17")),
        List.of(Publication.SITTING, Publication.RESULT));
  }

  private static Rulebook wide() {
    var cite = List.of(new Citation("law", "1"));
    var since = Period.since(LocalDate.parse("2025-03-11"));
    var until = new Period(Optional.empty(), Optional.of(LocalDate.parse("2025-03-10")));
    var law =
        new Source(
            "law",
            TEXT,
            TEXT,
            new Period(
                Optional.of(LocalDate.parse("2001-01-01")),
                Optional.of(LocalDate.parse("2030-12-31"))),
            false,
            Optional.of("where"),
            List.of(new Source.Quote("1", TEXT)),
            Optional.of(TEXT));
    var tookPart =
        new Requirement(
            Base.MEMBERS,
            new MoreThan(1, 2),
            List.of(Quantity.FOR, Quantity.AGAINST, Quantity.ABSTAIN),
            5,
            Requirement.Standing.SESSION_RULE,
            cite);
    var forty = new Requirement(Base.MEMBERS, new Threshold.Fewest(40), cite);
    var root = new Requirement(Base.MEMBERS, new Threshold.AtLeastRoot(3, 2), cite);
    var ties =
        List.of(
            new TieStep(TieStep.Way.SECOND_VOTE, Optional.empty(), false, 48, cite),
            new TieStep(TieStep.Way.CASTING_VOTE, Optional.of(TEXT), true, 0, cite));
    return new Rulebook(
        "wide",
        TEXT,
        Optional.of("beneath"),
        List.of(law),
        List.of(
            new BaseRule(
                Base.CAST, TEXT, List.of(Quantity.FOR, Quantity.AGAINST, Quantity.INVALID), cite)),
        List.of(
            new BodyRule(
                BodyKind.PLENARY,
                TEXT,
                List.of(
                    new Quorum(
                        Quorum.Moment.VOTE, tookPart, Quorum.OnLoss.STOP, Optional.of(TEXT))),
                List.of("poll"))),
        List.of(
            new DecisionRule(
                "poll",
                TEXT,
                List.of(root, forty),
                List.of(Channel.DEVICE),
                List.of(Secrecy.RECORDED),
                Press.FIRST,
                DecisionRule.Weight.SHARES,
                ties,
                DecisionRule.Roll.OPEN,
                List.of(new Gate(Topic.PUT_TO_VOTE, cite)),
                since)),
        List.of(
            new Initiative(
                "motion",
                TEXT,
                Optional.of(forty),
                List.of(TEXT),
                List.of(TEXT),
                Optional.of(TEXT),
                until,
                cite)),
        List.of(
            new Nomination(
                "vice",
                TEXT,
                List.of(new Nomination.Nominator(TEXT, 20), new Nomination.Nominator(TEXT, 1)),
                new Nomination.Difference(
                    new Nomination.Bound.Share(1, 10), Optional.of(new Nomination.Bound.Number(3))),
                Optional.of(TEXT),
                2,
                cite)),
        List.of(
            new ElectionMethod(
                "officers",
                TEXT,
                ElectionMethod.Marking.RANKED_TRANSFER,
                Secrecy.SECRET,
                List.of(new ElectionMethod.Round(List.of(forty), Optional.of(TEXT), cite)),
                List.of(
                    new ElectionMethod.MarkRule(
                        ElectionMethod.Doubt.WRITE_IN_BESIDE_ABSTENTION,
                        ElectionMethod.Treatment.PART_VOID,
                        since,
                        cite)),
                ties,
                Optional.of(new ElectionMethod.Transfer(TEXT, TEXT, 5)),
                Optional.of(TEXT),
                cite)),
        List.of(new SpeechLimit(TEXT, List.of(10, 5), Optional.of(TEXT), cite)),
        List.of(new Gap(Gap.Kind.WHICH_SIGNATURE, TEXT, TEXT, List.of(TEXT), until, cite)),
        Map.of(),
        List.of());
  }
}
