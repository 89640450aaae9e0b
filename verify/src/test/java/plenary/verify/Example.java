package plenary.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plenary.act.AgendaCommand.*;
import plenary.act.AgendaCommand.AdoptSessionAgenda;
import plenary.act.AgendaCommand.ArrangeSeats;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.FilePaper;
import plenary.act.AgendaCommand.NamePresidingChairs;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.Row;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.AgendaEvent.Slot;
import plenary.act.AttendanceCommand.*;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceCommand.WithdrawAbsence;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.AttendanceEvent.Attestation.FromSheet;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.act.Business;
import plenary.act.Business.Anthem;
import plenary.act.Business.Part;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Particulars;
import plenary.act.Particulars.Sex;
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
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Credit;
import plenary.act.RosterEvent.Ending;
import plenary.act.SessionCommand.*;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.SessionEvent.Subject;
import plenary.act.VoteCommand.*;
import plenary.act.VoteEvent.Fault;
import plenary.base.*;
import plenary.base.Digest;
import plenary.record.folder.SessionFolder;
import plenary.record.note.SigningKey;
import plenary.record.rulebook.HashedRulebook;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wire.RuleValues;
import plenary.rules.BodyKind;
import plenary.rules.Channel;
import plenary.rules.Gap;
import plenary.rules.Layering;
import plenary.rules.Period;
import plenary.rules.Rulebook;
import plenary.rules.Secrecy;

/** Sessions that tests are made of. EXAMPLE ONLY: the key signs nothing that counts. */
final class Example {
  static final SigningKey KEY = key("example-only.plenary/verify", 'k');
  static final SittingId FIRST = new SittingId(1);
  static final SittingId SECOND = new SittingId(2);

  private static final Path HOME = Path.of(System.getProperty("plenary.home", ".."));
  private static final BodyId PLENARY = new BodyId("plenary");
  private static final BodyId PRESIDIUM = new BodyId("presidium");
  private static final int MEMBERS = 12;

  private final Hall hall = new Hall();
  private final HashedRulebook rules;

  private Example(HashedRulebook rules) {
    this.rules = rules;
  }

  /** A key whose seed is one letter, 32 times. */
  static SigningKey key(String name, char letter) {
    return SigningKey.ofSeed(name, ("" + letter).repeat(32).getBytes(US_ASCII));
  }

  static HashedRulebook rulebook() {
    return rulebook("small");
  }

  private static HashedRulebook rulebook(String name) {
    return Rulebooks.read(
        HOME.resolve("verify/src/test/resources/plenary/verify/" + name + ".yaml"));
  }

  /** The opening of the second session in Qingdao: 561 deputies, a vote of 396 to 2. */
  static Hall qingdao() {
    var folder = HOME.resolve("sessions/qingdao-2022");
    return Hall.run(SessionFolder.read(folder, KEY.verifier().text()));
  }

  /** One of each type of event is in one of these. */
  static List<Hall> ofEachType() {
    return List.of(everything(), turns());
  }

  /** A sitting of twelve deputies that takes every turn it can. */
  static Hall turns() {
    var example = new Example(rulebook("conduct"));
    example.found();
    ConductExample.sitting(example.hall);
    return example.hall;
  }

  /** A session of twelve deputies, from the roll to the sittings: all but the turns of one. */
  static Hall everything() {
    var example = new Example(rulebook());
    example.found();
    example.prepare();
    example.open();
    example.hear();
    example.secretly();
    example.recorded();
    example.method();
    example.byHands();
    example.uncounted();
    example.adjourn();
    example.notHeld();
    example.later();
    return example.hall;
  }

  private void found() {
    hall.ask(
        new ConveneSession(
            text("示例市人民代表大会", "Example congress"),
            17,
            text("示例市第十七届人民代表大会第二次会议", "Second session of the example congress"),
            text("市十七届人大二次会议", "Second session"),
            2,
            ZoneId.of("Asia/Shanghai"),
            KEY.verifier().text()),
        rules.adopt(),
        new MarkIllustration(Illustration.TIMES, text("时间为示例", "times are illustrative")),
        new FormBody(PLENARY, BodyKind.PLENARY, text("全体会议", "plenary")),
        new FormBody(PRESIDIUM, BodyKind.PRESIDIUM, text("主席团", "presidium")),
        new FormBody(delegation(1), BodyKind.DELEGATION, text("第一代表团", "Delegation 1")),
        new FormBody(delegation(2), BodyKind.DELEGATION, text("第二代表团", "Delegation 2")),
        new EnrolMembers(
            members(1, MEMBERS).stream()
                .map(id -> new Enrolment(id, name(id), delegation(1 + id.number() % 2)))
                .toList()),
        new ComposeBody(PRESIDIUM, members(1, 3)),
        new NameStandingChairs(members(1, 2)),
        new AdmitGuest(new GuestId(1), text("市长", "the mayor"), AttendeeClass.NON_VOTING),
        new NamePress(
            List.of(new Credit(text("文", "text"), new GuestId(1))), List.of(text("日报", "Daily"))),
        new CorrectName(new MemberId(12), text("段十二", "Duan 12"), "录入有误", "大会秘书长"),
        new RegisterPaper(new PaperId(1), text("预算草案", "the draft budget")));
  }

  private void prepare() {
    hall.ask(
        new PlanSitting(
            FIRST,
            PLENARY,
            text("开幕会", "opening sitting"),
            text("人民会堂", "the hall"),
            Instant.parse("2022-12-29T00:00:00Z")),
        new SetAgenda(FIRST, agenda()),
        new InviteObservers(FIRST, text("有关方面负责人", "those in charge")),
        new ArrangeRostrum(
            FIRST, List.of(new Row(text("前排", "front"), List.of(new MemberId(1)), true))),
        new NamePresidingChair(FIRST, new MemberId(1)));
    hall.issue(PaperKind.AGENDA, FIRST);
  }

  private static List<Item> agenda() {
    return List.of(
        item(1, "国歌", new Anthem()),
        item(
            2,
            "工作报告",
            new Report(
                new GuestId(1),
                text("市政府", "the government"),
                List.of(new Part(text("回顾", "review"), List.of())),
                List.of(),
                List.of())),
        item(3, "审查预算", new Review(List.of(new PaperId(1)))),
        item(4, "选举办法", question("选举办法草案")),
        item(5, "决议", question("决议草案")),
        item(6, "表决议程", question("议程草案")),
        item(7, "名单", question("名单草案")),
        item(8, "其他", new Anthem()));
  }

  private void open() {
    hall.ask(
        new OpenCheckIn(FIRST),
        new NoteAbsence(FIRST, members(11, 12), Absence.ILLNESS),
        new CheckIn(FIRST, members(1, 8), Optional.empty()),
        new CheckIn(FIRST, members(9, 9), Optional.of(Instant.parse("2022-12-28T01:00:01Z"))),
        new CheckIn(FIRST, members(10, 11), Optional.empty()),
        new WithdrawArrival(FIRST, new MemberId(11), "刷错证", "大会秘书长"),
        new AnnounceAttendance(FIRST),
        new OpenSitting(FIRST),
        new Release(new Subject.OfPaper(new PaperId(1))));
  }

  private void hear() {
    hall.ask(
        new BeginItem(ItemId.of(1, 1)),
        new FinishItem(ItemId.of(1, 1)),
        new BeginItem(ItemId.of(1, 2)),
        new DeliverPart(ItemId.of(1, 2), 1),
        new FinishItem(ItemId.of(1, 2)),
        new SuspendSitting(FIRST, text("休息", "a break")),
        new ResumeSitting(FIRST),
        new BeginItem(ItemId.of(1, 3)),
        new DistributePapers(ItemId.of(1, 3)),
        new FinishItem(ItemId.of(1, 3)));
  }

  private void secretly() {
    var vote = new VoteId(1);
    hall.ask(
        new BeginItem(ItemId.of(1, 4)),
        new OpenVote(ItemId.of(1, 4), Secrecy.SECRET, Channel.DEVICE, 60));
    hall.press(vote, new Tally(7, 1, 1));
    hall.ask(new CloseVote(vote), new AnnounceResult(vote), new FinishItem(ItemId.of(1, 4)));
  }

  /** A round that is void, one that is objected to, and the one that counts. */
  private void recorded() {
    var item = ItemId.of(1, 5);
    hall.ask(
        new BeginItem(item),
        new OpenVote(item, Secrecy.RECORDED, Channel.DEVICE, 60),
        cast(2, 1, Choice.FOR),
        new VoidRound(new VoteId(2), Fault.EQUIPMENT),
        new OpenVote(item, Secrecy.RECORDED, Channel.DEVICE, 60));
    for (int member = 1; member <= 6; member++) hall.ask(cast(3, member, Choice.FOR));
    hall.ask(
        cast(3, 7, Choice.AGAINST),
        cast(3, 7, Choice.FOR),
        cast(3, 8, Choice.AGAINST),
        cast(3, 9, Choice.ABSTAIN),
        new CloseVote(new VoteId(3)),
        new AnnounceResult(new VoteId(3)),
        new RaiseObjection(FIRST, text("没有看清", "unclear"), Optional.of(new MemberId(8))),
        new SettleObjection(FIRST, Settlement.PUT_AGAIN),
        new OpenVote(item, Secrecy.RECORDED, Channel.DEVICE, 60));
    for (int member = 1; member <= 8; member++) hall.ask(cast(4, member, Choice.FOR));
    hall.ask(new CloseVote(new VoteId(4)), new AnnounceResult(new VoteId(4)), new FinishItem(item));
  }

  /** What the last vote adopted comes into force, and a question it leaves open is answered. */
  private void method() {
    var method = Layering.stack(rulebook().rulebook(), ownMethod());
    hall.ask(
        new AdoptMethod(new VoteId(4), method, RuleValues.digest(method)),
        new MakeRuling(Gap.Kind.SECOND_TIE, text("由抽签决定", "by lot"), text("主席团", "the presidium")));
  }

  private static Rulebook ownMethod() {
    var beneath = rulebook().rulebook();
    var gap =
        new Gap(
            Gap.Kind.SECOND_TIE,
            text("再次投票仍然票数相等，如何决定？", "Equal again: what decides?"),
            text("主席团", "the presidium"),
            List.of(),
            Period.ALWAYS,
            List.of());
    return new Rulebook(
        "own-method",
        text("本次会议表决办法", "the session's own method"),
        Optional.of(beneath.id()),
        beneath.sources(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(gap),
        Map.of(),
        List.of());
  }

  /** The quorum is lost; the presidium decides to go on. */
  private void byHands() {
    var item = ItemId.of(1, 6);
    var vote = new VoteId(5);
    hall.ask(
        new CheckOut(FIRST, new MemberId(10), Optional.empty()),
        new CheckOut(FIRST, new MemberId(9), Optional.empty()),
        new CheckOut(FIRST, new MemberId(8), Optional.empty()),
        new AnswerSilence(FIRST, true, text("主席团", "the presidium")),
        new BeginItem(item),
        new OpenVote(item, Secrecy.RECORDED, Channel.HANDS, 0),
        new CountHands(vote, new Tally(5, 1, 0)),
        new CloseVote(vote),
        new AnnounceResult(vote),
        new CorrectHandCount(vote, new Tally(7, 0, 0), "数错", "执行主席"),
        new AnnounceResult(vote),
        new FinishItem(item));
  }

  private void uncounted() {
    var item = ItemId.of(1, 7);
    var vote = new VoteId(6);
    hall.ask(
        new BeginItem(item),
        new OpenVote(item, Secrecy.RECORDED, Channel.HANDS, 0),
        new LeaveHandsUncounted(vote),
        new CloseVote(vote),
        new DeclareUncounted(vote, true),
        new FinishItem(item),
        new DeferItem(ItemId.of(1, 8), text("时间不够", "no time")));
  }

  private void adjourn() {
    hall.ask(new AdjournSitting(FIRST));
    for (var kind : PaperKind.values()) hall.issue(kind, FIRST);
  }

  private void notHeld() {
    hall.ask(
        new PlanSitting(
            SECOND,
            PRESIDIUM,
            text("主席团会议", "meeting of the presidium"),
            text("会议室", "a room"),
            Instant.parse("2022-12-29T06:00:00Z")),
        new SetAgenda(SECOND, List.of(new Item(ItemId.of(2, 1), text("一", "one"), new Anthem()))));
    hall.issue(PaperKind.AGENDA, SECOND);
    hall.ask(
        new OpenCheckIn(SECOND),
        new CheckIn(SECOND, members(1, 1), Optional.empty()),
        new AnnounceAttendance(SECOND),
        new DeclareNotHeld(SECOND, text("人数太少", "too few came")));
  }

  /** A roll that is read in, mandates that end and begin, and a third sitting with its doors. */
  private void later() {
    var third = delegation(3);
    var late = new MemberId(13);
    var day = LocalDate.parse("2022-12-28");
    var source = text("第3号公告", "announcement 3");
    var budget = new PaperId(1);
    var version = new PaperVersion(1, "预算草案.pdf", 2_048, Digest.ofText("the draft budget"));
    hall.ask(
        new ImportRoll(
            List.of(
                new FormBody(third, BodyKind.DELEGATION, text("第三代表团", "Delegation 3")),
                new EnrolMembers(List.of(new Enrolment(late, name(late), third))),
                new NoteParticulars(
                    late, new Particulars(Optional.of(Sex.FEMALE), "汉族", "", "", "女", "", false)),
                new LeadDelegation(third, late, List.of()))),
        new BeginMandate(late, day, source),
        new TransferMember(new MemberId(11), third),
        new EndMandate(new MemberId(12), Ending.RESIGNED, day, source),
        new SuspendDuties(new MemberId(9), day, source),
        new RestoreDuties(new MemberId(9), day, source),
        new DescribeGuest(new GuestId(1), text("市长", "mayor")),
        new SetSessionAgenda(List.of(text("听取工作报告", "hear a report"))),
        new AdoptSessionAgenda(new VoteId(4)),
        new SetSchedule(
            List.of(
                new Slot(
                    day, "9:00", text("开幕会", "opening"), text("会堂", "hall"), Optional.of(FIRST)))),
        new ArrangeSeats(
            List.of(
                new SeatRow(
                    "1", List.of(new Place.Taken(late), new Place.Aisle(), new Place.Free())))),
        new FilePaper(budget, version),
        new DistributePaper(
            budget, new Audience(true, List.of(), List.of(AttendeeClass.NON_VOTING))));
    thirdSitting(late);
  }

  private void thirdSitting(MemberId late) {
    var id = new SittingId(3);
    var eight = Instant.parse("2022-12-28T01:00:00Z");
    hall.ask(
        new PlanSitting(id, PLENARY, text("闭幕会", "closing sitting"), text("会堂", "hall"), eight),
        new ReplanSitting(id, text("闭幕会", "closing sitting"), text("另一会堂", "another hall"), eight),
        new NamePresidingChairs(id, members(1, 2)),
        new OpenCheckIn(id),
        new NoteAbsence(id, members(3, 3), Absence.PERSONAL),
        new WithdrawAbsence(id, new MemberId(3), "登记有误", "大会秘书长"),
        new AttestArrival(id, late, eight, new MadeUp("证件遗失", "大会秘书长")),
        new AttestArrival(id, new MemberId(1), eight, new FromSheet("2号门", "值班员")),
        new CheckInGuest(id, new GuestId(1), Optional.empty()),
        new CheckOutGuest(id, new GuestId(1), Optional.empty()));
  }

  private static CastVote cast(int vote, int member, Choice choice) {
    return new CastVote(new VoteId(vote), new MemberId(member), choice);
  }

  private static Item item(int number, String title, Business business) {
    return new Item(ItemId.of(1, number), Text.same(title), business);
  }

  private static Question question(String motion) {
    return new Question("resolution", Text.same(motion));
  }

  private static BodyId delegation(int number) {
    return new BodyId("delegation-0" + number);
  }

  private static List<MemberId> members(int from, int to) {
    return new ArrayList<>(IntStream.rangeClosed(from, to).mapToObj(MemberId::new).toList());
  }

  private static Text name(MemberId id) {
    return text("代表" + Numbers.chinese(id.number()), "Deputy " + id.digits());
  }

  static Text text(String zh, String en) {
    return new Text(zh, en);
  }
}
