package plenary.app.hall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.OfItem;
import plenary.act.AgendaEvent.SittingNotHeld;
import plenary.act.AgendaEvent.SittingSuspended;
import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Entry;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.hall.Message.Title;
import plenary.app.hall.Message.Way;
import plenary.app.page.Clock;
import plenary.app.page.Reasons;
import plenary.app.page.Why;
import plenary.attend.Attendance;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.roster.Roster.Body;
import plenary.rules.BodyKind;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/** Finds the one message for the state of a sitting. */
final class Showing {
  private final Session session;
  private final Sitting sitting;
  private final SittingId id;
  private final Body body;
  private final Instant now;

  Showing(Session session, Sitting sitting, Instant now) {
    this.session = session;
    this.sitting = sitting;
    this.id = sitting.plan().sitting();
    this.body = session.roster().body(sitting.plan().body()).orElseThrow();
    this.now = now;
  }

  /** What the state calls for. */
  Message message() {
    return switch (sitting.state()) {
      case PLANNED ->
          sitting.trial() ? trial() : attendance().checkInOpen() ? checkIn() : welcome();
      case OPEN -> open();
      case SUSPENDED -> new Message.Suspended(suspendedFor());
      case ADJOURNED -> new Message.Adjourned(clock(sitting.endedAt().orElse(now)));
      case NOT_HELD -> notHeld();
    };
  }

  /** What a view is, or why it cannot be shown now. */
  Viewing view(View view, Optional<Text> notice) {
    return switch (view) {
      case FOLLOW -> Viewing.of(message());
      case WELCOME -> sitting.over() ? Viewing.OVER : Viewing.of(welcome());
      case ATTENDANCE -> attendance().checkInOpen() ? Viewing.of(checkIn()) : Viewing.NO_ATTENDANCE;
      case AGENDA -> sitting.items().isEmpty() ? Viewing.NO_AGENDA : Viewing.of(agenda());
      case ITEM -> sitting.current().map(this::onItem).orElse(Viewing.NO_ITEM);
      case VOTE -> votes().vote();
      case RESULT -> votes().result();
      case SPEAKER -> floor().speaker().map(Viewing::of).orElse(Viewing.NO_SPEAKER);
      case ANTHEM -> votes().running() ? Viewing.VOTING : Viewing.of(anthem());
      case NOTICE ->
          notice.map(words -> Viewing.of(new Message.Notice(words))).orElse(Viewing.NO_WORDS);
      case BLANK -> Viewing.of(new Message.Blank());
    };
  }

  private Message agenda() {
    return Agendas.around(sitting);
  }

  private Viewing onItem(Progress item) {
    return Viewing.of(
        switch (item.item().business()) {
          case Anthem _ -> new Message.Anthem(Optional.of(title(item)));
          case Report report -> report(item, report);
          case Review review -> review(item, review);
          case Question question -> votes().on(item, question);
          case Amendment amendment -> votes().on(item, question(amendment));
        });
  }

  private Message anthem() {
    return new Message.Anthem(
        sitting.items().stream()
            .filter(item -> item.item().business() instanceof Anthem)
            .map(Showing::title)
            .findFirst());
  }

  private ShowingVote votes() {
    return new ShowingVote(session, sitting, now);
  }

  private Message welcome() {
    return new Message.Welcome(clock(sitting.plan().scheduled()), sitting.plan().place());
  }

  private Message checkIn() {
    var announced = attendance().announced();
    int due = announced.map(said -> said.due()).orElse(session.due(sitting));
    int present = announced.map(said -> said.present()).orElse(attendance().count());
    var need = quorum(due, present);
    var bar = new Bar.Draft(due).add(Bar.Kind.PRESENT, present);
    need.ifPresent(asked -> bar.line(asked.fewest()));
    int here = attendance().count();
    var since = Optional.of(here).filter(count -> count != present);
    return new Message.CheckIn(
        due, present, need, announced.isPresent(), since, bar.done(), seats());
  }

  private Optional<SeatMap> seats() {
    var roll = session.rollOf(sitting);
    if (body.kind() != BodyKind.PLENARY) {
      var all = new SeatMap.Block(Optional.empty(), List.copyOf(roll));
      return SeatMap.of(List.of(all), attendance()::isPresent);
    }
    if (!session.seats().isEmpty()) {
      return SeatMap.of(session.seats(), roll, attendance()::isPresent);
    }
    return SeatMap.of(blocks(session, roll), attendance()::isPresent);
  }

  /** The members of a roll by delegation. */
  static List<SeatMap.Block> blocks(Session session, Iterable<MemberId> roll) {
    var roster = session.roster();
    return SeatMap.blocks(
        roll,
        member -> roster.member(member).orElseThrow().delegation(),
        id -> roster.body(id).orElseThrow().name());
  }

  /** The quorum to open, put to these figures. */
  private Optional<Why> quorum(int due, int present) {
    var asked = QuorumCheck.of(session, sitting).quorum();
    return Reasons.of(session, sitting).quorum(new QuorumCheck(due, present, asked));
  }

  private Message open() {
    if (sitting.objection().isPresent()) return new Message.Objection();
    if (sitting.trial()) return trial();
    if (votes().taken()) return sitting.current().map(this::item).orElseGet(this::between);
    return floor().message().or(() -> sitting.current().map(this::item)).orElseGet(this::between);
  }

  private ShowingFloor floor() {
    return new ShowingFloor(session, sitting, now);
  }

  /** Who pressed is known to nobody, and how many in memory alone. */
  private Message trial() {
    int pressed = session.trial(id).orElseThrow().count();
    int present = attendance().count();
    var bar = new Bar.Draft(Math.max(1, present)).add(Bar.Kind.CAST, pressed).done();
    return new Message.Trial(pressed, present, bar);
  }

  /** The item that the sitting has just given up, until it turns to another. */
  private Optional<Message> gone() {
    return last(OfItem.class)
        .flatMap(
            event ->
                switch (event) {
                  case ItemWithdrawn(var item, var why, _) -> gone(item, Way.WITHDRAWN, why);
                  case ItemReferred(var item, var to, _) -> gone(item, Way.REFERRED, to);
                  case AgendaEvent.ItemBegun _,
                      AgendaEvent.ReportPartDelivered _,
                      AgendaEvent.PapersDistributed _,
                      AgendaEvent.ItemFinished _,
                      AgendaEvent.ItemDeferred _,
                      AgendaEvent.ItemInserted _,
                      AgendaEvent.ItemsJoined _,
                      AgendaEvent.ItemsSeparated _,
                      AgendaEvent.ItemDivided _,
                      AgendaEvent.ItemSetAside _,
                      AgendaEvent.ItemTakenUp _ ->
                      Optional.empty();
                });
  }

  private Optional<Message> gone(ItemId item, Way way, Text why) {
    return sitting.item(item).map(each -> new Message.Gone(title(each), way, why));
  }

  private Message between() {
    var gone = gone();
    if (gone.isPresent()) return gone.get();
    boolean begun =
        sitting.items().stream().anyMatch(item -> item.state() != Progress.State.WAITING);
    return begun ? new Message.Between(sitting.next().map(Showing::title)) : opened();
  }

  private Message opened() {
    var roster = session.roster();
    var rows =
        sitting.rostrum().stream()
            .map(row -> new Message.Row(row.label(), roster.names(row.people()), row.more()))
            .toList();
    return new Message.Opened(roster.name(sitting.chair().orElseThrow()), rows);
  }

  private Message item(Progress item) {
    return switch (item.item().business()) {
      case Anthem _ -> new Message.Anthem(Optional.of(title(item)));
      case Report report -> report(item, report);
      case Review review -> review(item, review);
      case Question question -> votes().message(item, question);
      case Amendment amendment -> votes().message(item, question(amendment));
    };
  }

  private static Question question(Amendment amendment) {
    return new Question(amendment.decision(), amendment.motion());
  }

  private Message report(Progress item, Report report) {
    return new Message.Report(
        title(item),
        session.roster().name(report.by()),
        report.onBehalfOf(),
        report.parts().stream().map(part -> part.title()).toList(),
        item.parts() + 1);
  }

  private Message review(Progress item, Review review) {
    var papers = review.papers().stream().map(session::title).toList();
    return new Message.Review(title(item), papers, item.distributed());
  }

  private Message notHeld() {
    var check = QuorumCheck.of(session, sitting);
    return new Message.NotHeld(
        notHeldFor(), check.due(), check.present(), quorum(check.due(), check.present()));
  }

  private Text suspendedFor() {
    return last(SittingSuspended.class).map(SittingSuspended::reason).orElseThrow();
  }

  private Text notHeldFor() {
    return last(SittingNotHeld.class).map(SittingNotHeld::reason).orElseThrow();
  }

  private <E> Optional<E> last(Class<E> type) {
    return session.chronicle(id).reversed().stream()
        .map(Entry::event)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  static Title title(Progress item) {
    return new Title(item.id().number(), item.item().title());
  }

  private Attendance attendance() {
    return session.attendance(id).orElseThrow();
  }

  private Clock clock(Instant at) {
    return new Clock(at, session.zone());
  }
}
