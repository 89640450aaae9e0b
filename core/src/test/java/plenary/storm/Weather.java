package plenary.storm;

import static plenary.storm.House.members;
import static plenary.storm.House.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.ArrangeRostrum;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.DeliverPart;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.InviteObservers;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.RegisterPaper;
import plenary.act.AgendaCommand.ResumeSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SettleObjection;
import plenary.act.AgendaCommand.SuspendSitting;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.Row;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.AttendanceCommand.WithdrawArrival;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.Business;
import plenary.act.Business.Anthem;
import plenary.act.Business.Part;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Command;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.NamePress;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Credit;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.IssuePaper;
import plenary.act.SessionCommand.MakeRuling;
import plenary.act.SessionCommand.MarkIllustration;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.SessionEvent.Subject;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.CorrectHandCount;
import plenary.act.VoteCommand.CountHands;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.chair.Move;
import plenary.chair.Move.Ask;
import plenary.chair.Move.Blank;
import plenary.chair.Move.Ready;
import plenary.chair.Script;
import plenary.rules.BodyKind;
import plenary.rules.Channel;
import plenary.rules.Gap;
import plenary.rules.Rulebook;
import plenary.rules.Secrecy;
import plenary.session.Session;
import plenary.vote.Vote;

/** Random commands: some that the chair's script offers, some likely, some that make no sense. */
final class Weather {
  private static final int MEMBERS = 24;
  private final Random random;
  private final Session session;
  private final Iterator<Command> founding = House.founding(MEMBERS).iterator();
  private final Preparations preparations;
  private final Commotion commotion;
  private boolean leaving;
  private final Instant later = House.MORNING.plusSeconds(1_000_000_000);

  Weather(Random random, Session session) {
    this.random = random;
    this.session = session;
    this.preparations = new Preparations(random, session, MEMBERS);
    this.commotion = new Commotion(random, session, MEMBERS);
  }

  /** What is asked next. */
  Command next() {
    if (founding.hasNext() && chance(60)) return founding.next();
    if (chance(leaving ? 3 : 1)) leaving = !leaving;
    if (voting() && chance(70)) return pressing();
    var early = commotion.early();
    if (early.isPresent() && chance(40)) return early.get();
    if (commotion.debating() && chance(60)) return commotion.speaking();
    int roll = random.nextInt(100);
    if (roll < 30) return scripted();
    if (roll < 60) return pressing();
    if (roll < 78) return atTheDoors();
    if (roll < 81) return preparing();
    if (!founding.hasNext() && roll < 85) return preparations.next();
    if (!founding.hasNext() && roll < 94 || chance(1)) return commotion.next();
    return anything();
  }

  /** Mostly what the chair would do next, sometimes something else the script offers. */
  private Command scripted() {
    if (sitting().isEmpty()) return preparing();
    if (chance(5)) return pushing();
    var script = Script.of(session, sitting().get().plan().sitting());
    if (script.primary().isPresent() && chance(70)) return command(script.primary().get());
    var moves = moves(session, sitting().get());
    return moves.isEmpty() ? preparing() : command(moves.get(random.nextInt(moves.size())));
  }

  private Command command(Move move) {
    return switch (move) {
      case Ready ready -> ready.command();
      case Ask ask -> fill(ask.blank());
    };
  }

  /** Every complete command the chair's script offers in a sitting. */
  static List<Command> offered(Session session, Sitting sitting) {
    var moves = new ArrayList<Command>();
    for (var move : moves(session, sitting)) {
      if (move instanceof Ready ready) moves.add(ready.command());
    }
    return moves;
  }

  private static List<Move> moves(Session session, Sitting sitting) {
    var script = Script.of(session, sitting.plan().sitting());
    return Stream.concat(script.primary().stream(), script.others().stream()).toList();
  }

  private Command fill(Blank blank) {
    return switch (blank) {
      case Blank.HandsAgain(var vote) ->
          new CorrectHandCount(vote, new Tally(3, 2, 1), "counted again", "chair");
      case Blank.Objection(var sitting) -> new RaiseObjection(sitting, text("I object"), by());
      case Blank.Suspension(var sitting) -> new SuspendSitting(sitting, text("rest"));
      case Blank.NotHeld(var sitting) ->
          chance(2) ? new DeclareNotHeld(sitting, text("too few")) : atTheDoors();
      case Blank.Deferral(var item) -> new DeferItem(item, text("later"));
      case Blank.Silence(var sitting) ->
          chance(50) ? put() : new AnswerSilence(sitting, chance(60), text("presidium"));
      case Blank.Counting _,
          Blank.ChoiceOf _,
          Blank.CauseOf _,
          Blank.Casting _,
          Blank.Hold _,
          Blank.Withdrawal _,
          Blank.Referral _,
          Blank.Insertion _,
          Blank.Joining _,
          Blank.Division _,
          Blank.Statement _,
          Blank.Challenge _,
          Blank.Request _,
          Blank.Presidium _ ->
          commotion.fill(blank);
    };
  }

  private boolean voting() {
    return sitting()
        .flatMap(sitting -> session.unsettledVote(sitting.plan().sitting()))
        .filter(vote -> vote.state() == Vote.State.OPEN && vote.byDevice())
        .isPresent();
  }

  private Command pressing() {
    var running = session.votes().stream().filter(vote -> vote.state() == Vote.State.OPEN).toList();
    if (running.isEmpty()) return chance(25) ? pushing() : scripted();
    var vote = running.getLast();
    if (vote.countedByPeople() && chance(40)) return commotion.counting(vote);
    if (vote.byHands()) return chance(50) ? new CountHands(vote.id(), tally(vote)) : scripted();
    var voter = voter(vote);
    return voter.isPresent()
        ? new CastVote(vote.id(), voter.get(), any(Choice.values()))
        : scripted();
  }

  /** What a hurried chair might try. */
  private Command pushing() {
    var item = itemId(sittingId());
    return pick(
        this::put,
        this::put,
        () -> new FinishItem(item),
        () -> new BeginItem(new ItemId(item.sitting(), item.number() + 1)),
        () -> new RaiseObjection(item.sitting(), text("I object"), by()),
        () -> new SettleObjection(item.sitting(), Settlement.PUT_AGAIN),
        () -> new OpenSitting(item.sitting()),
        () -> new DeliverPart(item, 1 + random.nextInt(3)));
  }

  private Command put() {
    return new OpenVote(
        itemId(sittingId()), any(Secrecy.values()), any(Channel.values()), random.nextInt(60));
  }

  /** Somebody who may vote and has not, or now and then anybody. */
  private Optional<MemberId> voter(Vote vote) {
    if (chance(8)) return Optional.of(member());
    var still =
        members(1, MEMBERS).stream()
            .filter(member -> vote.mayVote(member) && !vote.hasVoted(member))
            .toList();
    return still.isEmpty() ? Optional.empty() : Optional.of(oneOf(still));
  }

  private Tally tally(Vote vote) {
    int inFavour = random.nextInt(vote.present() + 1);
    int against = random.nextInt(vote.present() - inFavour + 1);
    if (!vote.rule().ties().isEmpty() && chance(70)) inFavour = against = vote.present() / 3;
    return new Tally(inFavour, against, chance(5) ? vote.present() + 1 : 0);
  }

  private Command atTheDoors() {
    var id = sittingId();
    var absent = roll(id, false);
    var present = roll(id, true);
    if (leaving && !present.isEmpty()) return new CheckOut(id, oneOf(present), occurred());
    if (present.size() < MEMBERS * 2 / 3 && !absent.isEmpty() && chance(60)) {
      return new CheckIn(id, absent.subList(0, (absent.size() + 1) / 2), occurred());
    }
    return pick(
        () -> new CheckIn(id, List.of(oneOf(absent)), occurred()),
        () -> new CheckIn(id, List.of(oneOf(absent)), Optional.empty()),
        () -> new CheckIn(id, chance(90) ? absent : List.of(), Optional.empty()),
        () -> new CheckOut(id, oneOf(present), occurred()),
        () -> new NoteAbsence(id, List.of(oneOf(absent)), any(Absence.values())),
        () -> new WithdrawArrival(id, oneOf(present), "scanned by mistake", "secretary-general"),
        () -> new OpenCheckIn(id),
        () -> new AnnounceAttendance(id));
  }

  private List<MemberId> roll(SittingId id, boolean present) {
    var attendance = session.attendance(id);
    var body = session.sitting(id).map(sitting -> sitting.plan().body()).orElse(House.PLENARY);
    return session.roster().rollOf(body).stream()
        .filter(member -> attendance.filter(a -> a.isPresent(member) == present).isPresent())
        .toList();
  }

  /** Mostly one of these; sometimes anybody. */
  private MemberId oneOf(List<MemberId> members) {
    return members.isEmpty() || chance(5) ? member() : members.get(random.nextInt(members.size()));
  }

  private Optional<Instant> occurred() {
    if (chance(70)) return Optional.empty();
    return Optional.of(chance(10) ? later : House.MORNING);
  }

  private Command preparing() {
    var last = sitting();
    if (last.isEmpty() || (last.get().over() && chance(60))) return nextSitting();
    var id = last.get().plan().sitting();
    if (last.get().items().isEmpty()) return new SetAgenda(id, agenda(id));
    if (last.get().chair().isEmpty() && chance(90)) {
      return new NamePresidingChair(id, chair());
    }
    return pick(
        () -> chance(20) ? new SetAgenda(id, agenda(id)) : scripted(),
        () -> new NamePresidingChair(id, chance(80) ? chair() : member()),
        () -> chance(50) ? new OpenSitting(id) : scripted(),
        () -> chance(4) ? nextSitting() : scripted());
  }

  private MemberId chair() {
    return oneOf(List.copyOf(session.roster().rollOf(House.PRESIDIUM)));
  }

  private Command nextSitting() {
    int number = Math.min(99, session.sittings().size() + 1);
    return House.plan(number, chance(75) ? House.PLENARY : House.PRESIDIUM);
  }

  private List<Item> agenda(SittingId id) {
    var items = new ArrayList<Item>();
    for (int i = 1; i <= 2 + random.nextInt(6); i++) {
      items.add(House.item(id.number(), chance(99) ? i : i + 1, business(id)));
    }
    return items;
  }

  private Business business(SittingId id) {
    var part = new Part(text("part"), List.of());
    return pick(
        Anthem::new,
        () -> new Report(new GuestId(1), text("organ"), List.of(part, part), List.of(), List.of()),
        () -> new Review(List.of(new PaperId(chance(98) ? 1 : 777))),
        () -> new Question(decision(id), text("motion")),
        () -> new Question(decision(id), text("motion")),
        () -> new Question(decision(id), text("motion")));
  }

  private String decision(SittingId id) {
    if (chance(2)) return any("by-hands", "presidium-decision", "none");
    return session.sitting(id).orElseThrow().plan().body().equals(House.PRESIDIUM)
        ? "presidium-decision"
        : any(
            "resolution",
            "resolution",
            "first-press",
            "by-hands",
            "any-way",
            "on-paper",
            "secret-only",
            "casting",
            "second",
            "division",
            "gated",
            "session-rule",
            "session-rule");
  }

  /** Until then a looser rulebook would be lawful, and no result of it half of all. */
  private boolean begun() {
    return session.sittings().stream().anyMatch(each -> each.openedAt().isPresent());
  }

  private static Command adopt(Rulebook rules) {
    return new AdoptRulebook(rules, House.digest(rules));
  }

  private static Command method(VoteId by, Rulebook rules) {
    return new AdoptMethod(by, rules, House.digest(rules));
  }

  private Command anything() {
    var sitting = sittingId();
    var item = itemId(sitting);
    var vote = voteId();
    return pick(
        House::convene,
        House::adopt,
        () -> adopt(begun() ? House.looser() : House.outdated()),
        () -> method(vote, chance(10) ? House.method() : any(House.looser(), House.outdated())),
        () -> method(new VoteId(Math.max(1, session.votes().size())), House.method()),
        () ->
            new MakeRuling(
                any(Gap.Kind.values()), text(any("the first", "a third")), text("presidium")),
        () -> new MarkIllustration(any(Illustration.values()), text("for illustration")),
        () -> new Release(subject(sitting, vote)),
        () -> issue(sitting),
        () -> new FormBody(House.delegation(random.nextInt(9) + 1), kind(), text("body")),
        () -> new EnrolMembers(enrolments()),
        () -> new ComposeBody(body(), roll()),
        () -> new NameStandingChairs(roll()),
        () -> new AdmitGuest(new GuestId(1 + random.nextInt(99)), text("g"), AttendeeClass.PRESS),
        () -> new NamePress(List.of(new Credit(text("reporter"), guest())), List.of(text("press"))),
        () -> new CorrectName(chance(50) ? member() : guest(), text("name"), "typed", "secretary"),
        () -> new RegisterPaper(new PaperId(1 + random.nextInt(300)), text("paper")),
        () -> new InviteObservers(sitting, text("observers")),
        () ->
            new ArrangeRostrum(sitting, List.of(new Row(text("row"), List.copyOf(roll()), false))),
        () -> new DeclareNotHeld(sitting, text("too few")),
        () -> new BeginItem(item),
        () -> new DeliverPart(item, 1 + random.nextInt(3)),
        () -> new DistributePapers(item),
        () -> new FinishItem(item),
        () -> new DeferItem(item, text("later")),
        () -> new RaiseObjection(sitting, text("I object"), by()),
        () -> new SettleObjection(sitting, any(Settlement.values())),
        () -> new AnswerSilence(sitting, chance(50), text("presidium")),
        () -> new SuspendSitting(sitting, text("rest")),
        () -> new ResumeSitting(sitting),
        () -> chance(20) ? new AdjournSitting(sitting) : new FinishItem(item),
        this::put,
        () -> new CastVote(vote, member(), any(Choice.values())),
        () -> new CountHands(vote, new Tally(random.nextInt(30), 0, 0)),
        () -> new LeaveHandsUncounted(vote),
        () -> new CorrectHandCount(vote, new Tally(random.nextInt(30), 1, 0), "miscount", "chair"),
        () -> new CloseVote(vote),
        () -> new VoidRound(vote, any(Fault.values())),
        () -> new AnnounceResult(vote),
        () -> new DeclareUncounted(vote, chance(50)));
  }

  private Subject subject(SittingId sitting, VoteId vote) {
    return pick(
        () -> new Subject.OfSitting(sitting),
        () -> new Subject.OfAttendance(sitting),
        () -> new Subject.OfResult(vote),
        () -> new Subject.OfPaper(new PaperId(1 + random.nextInt(300))));
  }

  private Command issue(SittingId sitting) {
    return new IssuePaper(
        any(PaperKind.values()), sitting, House.DIGEST, House.DIGEST, House.DIGEST);
  }

  private BodyKind kind() {
    return chance(90) ? BodyKind.DELEGATION : any(BodyKind.values());
  }

  private BodyId body() {
    return any(House.PRESIDIUM, House.PRESIDIUM, House.PLENARY, new BodyId("nobody"));
  }

  private List<plenary.act.RosterCommand.Enrolment> enrolments() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> House.enrolments(3, 4);
      default -> House.enrolments(900 + random.nextInt(9), 908);
    };
  }

  private List<MemberId> roll() {
    return switch (random.nextInt(4)) {
      case 0 -> chance(50) ? List.of() : List.of(member(), member());
      case 1 -> members(2, 9);
      default -> members(1, 6);
    };
  }

  private Optional<MemberId> by() {
    return chance(50) ? Optional.empty() : Optional.of(member());
  }

  private MemberId member() {
    return new MemberId(chance(97) ? 1 + random.nextInt(MEMBERS) : 777);
  }

  private GuestId guest() {
    return new GuestId(chance(80) ? 1 : 500);
  }

  private Optional<Sitting> sitting() {
    var sittings = session.sittings();
    return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.getLast());
  }

  private SittingId sittingId() {
    if (chance(3)) return new SittingId(1 + random.nextInt(99));
    return sitting().map(sitting -> sitting.plan().sitting()).orElse(new SittingId(1));
  }

  private ItemId itemId(SittingId id) {
    var current = session.sitting(id).flatMap(sitting -> sitting.current().or(sitting::next));
    return chance(75) && current.isPresent()
        ? current.map(Progress::id).get()
        : new ItemId(id, 1 + random.nextInt(4));
  }

  private VoteId voteId() {
    int last = Math.max(1, session.votes().size());
    return new VoteId(chance(80) ? last : Math.min(9_999, 1 + random.nextInt(last + 1)));
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
