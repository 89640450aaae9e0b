package plenary.storm;

import static plenary.storm.House.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import plenary.act.AgendaCommand.AdoptSessionAgenda;
import plenary.act.AgendaCommand.ArrangeSeats;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.FilePaper;
import plenary.act.AgendaCommand.NamePresidingChairs;
import plenary.act.AgendaCommand.ReplanSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.Slot;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceCommand.WithdrawAbsence;
import plenary.act.AttendanceEvent.Attestation.FromSheet;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.act.Business.Part;
import plenary.act.Business.Report;
import plenary.act.Command;
import plenary.act.Particulars;
import plenary.act.Particulars.Sex;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Ending;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.SittingId;
import plenary.base.VoteId;
import plenary.roster.Roster;
import plenary.rules.BodyKind;
import plenary.session.Session;
import plenary.vote.Vote;

/** Random commands of whoever prepares a session and keeps its roll, its hall and its papers. */
final class Preparations {
  private static final LocalDate DAY = LocalDate.parse("2022-12-28");
  private static final GuestId VISITOR = new GuestId(2);
  private final Random random;
  private final Session session;
  private final int members;

  Preparations(Random random, Session session, int members) {
    this.random = random;
    this.session = session;
    this.members = members;
  }

  Command next() {
    if (session.roster().rollOf(House.PRESIDIUM).size() < 4 && chance(70)) {
      return new ComposeBody(House.PRESIDIUM, serving().subList(0, 6));
    }
    return chance(45) ? ofTheRoll() : chance(50) ? atTheDoors() : ofThePlan();
  }

  private Command ofTheRoll() {
    return pick(
        this::list,
        () -> new NoteParticulars(member(), particulars()),
        () -> new TransferMember(member(), delegation()),
        () ->
            new LeadDelegation(delegation(), member(), chance(50) ? List.of() : List.of(member())),
        () -> new DescribeGuest(new GuestId(chance(90) ? 1 : 500), text("mayor")),
        () -> new AdmitGuest(VISITOR, text("visitor"), AttendeeClass.VISITOR),
        () -> new BeginMandate(gone(), day(), text("announcement 3")),
        () -> new BeginMandate(gone(), day(), text("announcement 3")),
        this::end,
        () -> new SuspendDuties(member(), day(), text("decision 4")),
        () -> new RestoreDuties(suspended(), day(), text("decision 5")),
        () -> new RestoreDuties(suspended(), day(), text("decision 5")));
  }

  /** A list that is read in: a delegation, its deputies, and what is said of them. */
  private Command list() {
    int first = 2_000 + 10 * random.nextInt(200);
    var body = new BodyId("delegation-" + first);
    var steps = new ArrayList<RosterCommand>();
    if (chance(95)) steps.add(new FormBody(body, BodyKind.DELEGATION, text("delegation")));
    steps.add(
        new EnrolMembers(
            List.of(new RosterCommand.Enrolment(new MemberId(first), text("new"), body))));
    steps.add(new NoteParticulars(new MemberId(first), particulars()));
    steps.add(
        new CorrectName(new MemberId(first), text("renamed"), "misspelt", "secretary-general"));
    steps.add(new LeadDelegation(body, new MemberId(first), List.of()));
    if (chance(50))
      steps.add(new EndMandate(new MemberId(first), Ending.RESIGNED, DAY, text("a letter")));
    return new ImportRoll(chance(5) ? List.of() : steps);
  }

  private Command end() {
    int due = session.roster().due(House.PLENARY);
    return due > members * 3 / 4
        ? new EndMandate(member(), any(Ending.values()), day(), text("announcement 2"))
        : new BeginMandate(gone(), DAY, text("announcement 3"));
  }

  private Particulars particulars() {
    var sex = chance(50) ? Optional.of(any(Sex.values())) : Optional.<Sex>empty();
    return new Particulars(sex, "汉族", "", "", chance(50) ? "女" : "", "", chance(10));
  }

  private Command atTheDoors() {
    var sitting = sitting();
    return pick(
        () ->
            new AttestArrival(sitting, member(), occurred(), new MadeUp("card forgotten", "chief")),
        () -> new AttestArrival(sitting, member(), occurred(), new FromSheet("gate 2", "a clerk")),
        () -> new WithdrawAbsence(sitting, absent(sitting), "a slip", "secretary-general"),
        () -> new WithdrawAbsence(sitting, absent(sitting), "a slip", "secretary-general"),
        () -> new CheckInGuest(sitting, guest(), moment()),
        () -> new CheckOutGuest(sitting, guest(), moment()));
  }

  private Command ofThePlan() {
    var sitting = sitting();
    return pick(
        () -> new NamePresidingChairs(sitting, chairs()),
        () -> new ArrangeSeats(rows()),
        () ->
            new ReplanSitting(
                sitting, text("anew " + random.nextInt(99)), text("hall"), House.MORNING),
        () -> new SetSessionAgenda(chance(90) ? List.of(text("a report")) : List.of()),
        () -> new AdoptSessionAgenda(vote()),
        () -> new AdoptSessionAgenda(vote()),
        () -> new SetSchedule(chance(90) ? List.of(slot()) : List.of()),
        () -> new FilePaper(paper(), version()),
        () -> new DistributePaper(paper(), audience()),
        () -> new SetAgenda(sitting, List.of(House.item(sitting.number(), 1, visitorsReport()))));
  }

  private static Report visitorsReport() {
    var part = new Part(text("part"), List.of());
    return new Report(VISITOR, text("organ"), List.of(part), List.of(), List.of());
  }

  private List<MemberId> chairs() {
    var presidium = List.copyOf(session.roster().rollOf(House.PRESIDIUM));
    return chance(80) ? presidium : chance(50) ? List.of() : List.of(member(), member());
  }

  private List<SeatRow> rows() {
    var taken = new Place.Taken(member());
    var other = new Place.Taken(chance(60) ? new GuestId(1) : member());
    var row = new SeatRow("1", List.of(taken, new Place.Aisle(), new Place.Free(), other));
    return chance(95) ? List.of(row, new SeatRow("", List.of())) : List.of();
  }

  private Slot slot() {
    var sitting = chance(70) ? Optional.of(sitting()) : Optional.<SittingId>empty();
    return new Slot(DAY, "9:00", text("opening"), text("hall"), sitting);
  }

  private PaperVersion version() {
    return new PaperVersion(1 + random.nextInt(4), "budget.pdf", 1_000, House.DIGEST);
  }

  private Audience audience() {
    return switch (random.nextInt(4)) {
      case 0 -> new Audience(false, List.of(), List.of());
      case 1 -> new Audience(true, List.of(), List.of(AttendeeClass.NON_VOTING));
      default -> new Audience(false, List.of(delegation()), List.of());
    };
  }

  private PaperId paper() {
    return new PaperId(chance(90) ? 1 : 888);
  }

  private VoteId vote() {
    var votes = List.copyOf(session.votes());
    var carried =
        votes.stream()
            .filter(each -> each.state() == Vote.State.ANNOUNCED && each.carried())
            .toList();
    var from = chance(70) && !carried.isEmpty() ? carried : votes;
    return from.isEmpty() ? new VoteId(1) : from.get(random.nextInt(from.size())).id();
  }

  private MemberId member() {
    return new MemberId(chance(97) ? 1 + random.nextInt(members) : 777);
  }

  private MemberId gone() {
    var gone = session.roster().members().stream().filter(each -> !inOffice(each.id())).toList();
    return gone.isEmpty() || chance(10) ? member() : gone.get(random.nextInt(gone.size())).id();
  }

  private boolean inOffice(MemberId member) {
    return session.roster().inOffice(member);
  }

  private List<MemberId> serving() {
    return session.roster().members().stream()
        .map(Roster.Member::id)
        .filter(this::inOffice)
        .toList();
  }

  private MemberId suspended() {
    return session.roster().members().stream()
        .map(Roster.Member::id)
        .filter(id -> session.roster().suspended(id).isPresent())
        .findFirst()
        .filter(_ -> chance(90))
        .orElseGet(this::member);
  }

  private MemberId absent(SittingId id) {
    return session.attendance(id).stream()
        .flatMap(
            here ->
                session.roster().members().stream()
                    .map(each -> each.id())
                    .filter(each -> here.absence(each).isPresent()))
        .findFirst()
        .orElseGet(this::member);
  }

  private GuestId guest() {
    return new GuestId(chance(90) ? 1 + random.nextInt(2) : 500);
  }

  private BodyId delegation() {
    return chance(95) ? House.delegation(1 + random.nextInt(3)) : new BodyId("nobody");
  }

  private LocalDate day() {
    if (chance(5)) return DAY.plusYears(100);
    return DAY.plusDays(chance(20) ? random.nextInt(2) : 1);
  }

  private Instant occurred() {
    return House.MORNING.plusSeconds(chance(90) ? 0 : 4_000_000_000L);
  }

  private Optional<Instant> moment() {
    return chance(60) ? Optional.empty() : Optional.of(occurred());
  }

  private SittingId sitting() {
    var sittings = session.sittings();
    return sittings.isEmpty() || chance(3)
        ? new SittingId(1 + random.nextInt(99))
        : sittings.getLast().plan().sitting();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  private final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private final <T> T pick(Supplier<? extends T>... makers) {
    return makers[random.nextInt(makers.length)].get();
  }
}
