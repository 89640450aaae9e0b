package plenary.storm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.ChallengeQuorum;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.EndTrial;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.PressTrial;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.ReferItem;
import plenary.act.AgendaCommand.SeparateItems;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaCommand.TakeItemUp;
import plenary.act.AgendaCommand.WithdrawItem;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.Section;
import plenary.act.Business;
import plenary.act.Business.Amendment;
import plenary.act.Business.Question;
import plenary.act.Command;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.CountSheet.Slip;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.GiveCastingVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.ResumeVote;
import plenary.act.VoteEvent.Cause;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Choice;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.chair.Move.Blank;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.rules.Topic;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What may come up in a sitting: counts, trials, speeches, and changes of the order of business.
 */
final class Commotion {
  private final Random random;
  private final Session session;
  private final int members;

  Commotion(Random random, Session session, int members) {
    this.random = random;
    this.session = session;
    this.members = members;
  }

  Command next() {
    var sitting = sitting();
    var open = session.openVote(sitting);
    if (open.isPresent() && chance(60)) return voting(open.get());
    return switch (random.nextInt(4)) {
      case 0 -> speaking(sitting);
      case 1 -> rearranging(sitting);
      case 2 -> counted();
      default -> besides(sitting);
    };
  }

  /** A sheet of one of three counters, mostly one that adds up. */
  Command counting(Vote vote) {
    var sections = vote.counting().sections();
    int section = chance(95) ? sections.get(random.nextInt(sections.size())) : random.nextInt(6);
    var counter = chance(97) ? "counter " + (1 + random.nextInt(3)) : " ";
    var before = vote.counting().sheets(section).values();
    if (!before.isEmpty() && chance(80)) {
      return new EnterCount(vote.id(), section, counter, List.copyOf(before).getLast());
    }
    return new EnterCount(vote.id(), section, counter, sheet(vote, section));
  }

  private CountSheet sheet(Vote vote, int section) {
    boolean odd = chance(8);
    int most = vote.present(section) + (chance(3) ? 3 : 0);
    int inFavour = random.nextInt(most + 1);
    int against = random.nextInt(most - inFavour + 1);
    int third = most / 3;
    boolean equal = !vote.rule().ties().isEmpty() && chance(70);
    var tally = equal ? new Tally(third, third, 0) : new Tally(inFavour, against, 0);
    boolean paper = vote.onPaper() != odd;
    int invalid = paper ? random.nextInt(2) : 0;
    int collected = tally.cast() + invalid + (chance(30) ? 1 : 0);
    var papers =
        new Papers(
            chance(80) ? Math.max(collected, most + (chance(10) ? 5 : 0)) : collected / 2,
            collected);
    boolean keypad = (!vote.byHands() && !vote.onPaper()) != odd;
    return new CountSheet(
        tally,
        invalid,
        paper && papers.issued() >= 0 ? Optional.of(papers) : Optional.empty(),
        keypad ? Optional.of(new Slip("keypads", House.MORNING, House.DIGEST)) : Optional.empty());
  }

  /** A vote that is or was taken. */
  private Command counted() {
    var votes = List.copyOf(session.votes());
    if (votes.isEmpty()) return besides(sitting());
    var vote = votes.getLast();
    if (vote.countedByPeople() && chance(70)) return counting(vote);
    return chance(50) ? voting(vote) : new GiveCastingVote(vote.id(), chance(50), text("chair"));
  }

  private Command voting(Vote vote) {
    var id = vote.id();
    if (vote.heldAt().isPresent() && chance(40)) return new ResumeVote(id);
    var witness = chance(90) ? "witness" : "counter 1";
    var channel = chance(90) ? Channel.HANDS : any(Channel.values());
    return switch (random.nextInt(6)) {
      case 0 -> new HoldVote(id, text("noise"));
      case 1 -> new ResumeVote(id);
      case 2, 3 ->
          new EnterChoice(id, voter(vote), any(Choice.values()), channel, "counter 1", witness);
      case 4 -> new ExplainNotVoted(id, voter(vote), any(Cause.values()));
      default -> counting(vote);
    };
  }

  private MemberId voter(Vote vote) {
    var missing = vote.missing();
    return missing.isEmpty() || chance(10) ? member() : missing.get(random.nextInt(missing.size()));
  }

  /** What is asked too early, or where little else would ask it. */
  Optional<Command> early() {
    boolean ruled = session.isConvened() && session.rules().isPresent();
    if (!ruled) return Optional.empty();
    if (session.roster().body(House.PRESIDIUM).isEmpty()) {
      return Optional.of(new RecordPresidiumDecision(decided(sitting())));
    }
    var current = session.sitting(sitting()).flatMap(Sitting::current);
    if (current.isEmpty()) {
      return Optional.<Command>of(new AdjournSitting(sitting())).filter(_ -> chance(4));
    }
    var id = current.get().id();
    if (current.get().putAgain()) {
      return Optional.of(new DivideItem(id, List.of(text("one"), text("two"))));
    }
    if (joined(sitting(), id)) {
      var other = session.sitting(sitting()).orElseThrow().joinedTo(id).getFirst().id();
      return Optional.of(chance(50) ? new SeparateItems(id) : new DeferItem(other, text("later")));
    }
    if (amended(sitting(), id) && chance(50)) {
      return Optional.of(new OpenVote(id, Secrecy.SECRET, Channel.DEVICE, 0));
    }
    var last = session.lastRound(id);
    if (last.flatMap(Vote::castingVote).isPresent() && chance(50)) {
      return Optional.of(new AnnounceResult(last.get().id()));
    }
    if (last.filter(vote -> vote.onPaper() && !vote.figuresKnown()).isPresent()) {
      var vote = last.get().id();
      return Optional.of(chance(20) ? new AnnounceResult(vote) : counting(last.get()));
    }
    boolean gated =
        current
            .get()
            .item()
            .business()
            .question()
            .filter(it -> it.decision().equals("gated"))
            .isPresent();
    if (last.isEmpty() && gated) {
      return Optional.of(new OpenVote(id, Secrecy.RECORDED, Channel.DEVICE, 0));
    }
    return Optional.of(next()).filter(_ -> chance(15));
  }

  /** Whether a debate is open in the latest sitting. */
  boolean debating() {
    return session.floor(sitting()).flatMap(each -> each.debate()).isPresent();
  }

  Command speaking() {
    return speaking(sitting());
  }

  private Command speaking(SittingId sitting) {
    var floor = session.floor(sitting);
    var item = item(sitting);
    var kind = chance(75) ? Kind.SPEECH : Kind.POINT_OF_ORDER;
    var waiting =
        floor
            .map(each -> each.waiting().stream().map(FloorRequested::number).toList())
            .orElse(List.of());
    int number = waiting.isEmpty() || chance(5) ? 9 : waiting.get(random.nextInt(waiting.size()));
    boolean debate = floor.flatMap(each -> each.debate()).isPresent();
    if (!debate && chance(40)) {
      return new OpenDebate(item, chance(90) ? List.of(15, 10) : List.of(3));
    }
    var shuffled = new ArrayList<>(waiting);
    Collections.shuffle(shuffled, random);
    if (chance(15)) shuffled.add(99);
    return switch (random.nextInt(8)) {
      case 0, 1 -> new RequestFloor(sitting, person(), kind);
      case 2, 3 -> new GiveFloor(sitting, number);
      case 4 -> new EndSpeech(sitting);
      case 5 ->
          waiting.size() < 2 && chance(80)
              ? new ExtendFloor(sitting, 60)
              : new OrderSpeakers(sitting, shuffled);
      case 6 -> new WithdrawRequest(sitting, number, whose(sitting, number));
      default -> chance(50) ? new CloseDebate(item) : new EndSpeech(sitting);
    };
  }

  private PersonId whose(SittingId sitting, int number) {
    return session
        .floor(sitting)
        .flatMap(floor -> floor.waiting(number))
        .map(FloorRequested::person)
        .orElse(member());
  }

  private PersonId person() {
    return chance(95) ? new MemberId(1 + random.nextInt(5)) : new GuestId(1);
  }

  private Command rearranging(SittingId sitting) {
    var item = item(sitting);
    var next = session.sitting(sitting).map(Sitting::lastNumber).orElse(0) + 1;
    var other = other(sitting, item, next);
    var joined = joined(sitting, item);
    if (joined && chance(50)) return new SeparateItems(item);
    int place = Math.min(999, chance(95) ? next : next + 1);
    var before = chance(70) ? Optional.of(item) : Optional.<ItemId>empty();
    var motions = chance(80) ? List.of(text("one"), text("two")) : List.of(text("one"));
    if (next > 40 && chance(60)) return besides(sitting);
    return switch (random.nextInt(9)) {
      case 0, 1 -> new InsertItem(House.item(sitting.number(), place, business(item)), before);
      case 2 -> new WithdrawItem(chance(30) ? item : other, text("taken back"), text("presidium"));
      case 3 -> new ReferItem(chance(30) ? item : other, text("committee"), text("to be studied"));
      case 4 -> new JoinItems(item, chance(90) ? List.of(other) : List.of());
      case 5 -> new SeparateItems(chance(80) ? item : other);
      case 6 -> new DivideItem(chance(60) ? item : other, motions);
      case 7 -> new SetItemAside(item);
      default -> new TakeItemUp(aside(sitting).orElse(other));
    };
  }

  /** Mostly an item of the same kind that is still to come. */
  private ItemId other(SittingId sitting, ItemId item, int next) {
    var any = new ItemId(sitting, 1 + random.nextInt(Math.max(1, Math.min(next, 998))));
    if (chance(25)) return any;
    return session.sitting(sitting).stream()
        .flatMap(each -> each.items().stream())
        .filter(each -> each.state() == Progress.State.WAITING && !each.id().equals(item))
        .filter(each -> each.item().business() instanceof Question)
        .map(Progress::id)
        .findFirst()
        .orElse(any);
  }

  private boolean amended(SittingId sitting, ItemId item) {
    return session.sitting(sitting).stream()
        .flatMap(each -> each.items().stream())
        .filter(each -> !each.state().ended())
        .anyMatch(
            each -> each.item().business() instanceof Amendment(_, _, var to) && to.equals(item));
  }

  private boolean joined(SittingId sitting, ItemId item) {
    return session.sitting(sitting).filter(each -> !each.joinedTo(item).isEmpty()).isPresent();
  }

  private Optional<ItemId> aside(SittingId sitting) {
    return session.sitting(sitting).stream()
        .flatMap(each -> each.aside().stream())
        .map(Progress::id)
        .findFirst();
  }

  private Business business(ItemId item) {
    return chance(50)
        ? new Amendment("resolution", text("amendment"), item)
        : new Question("resolution", text("motion"));
  }

  private Command besides(SittingId sitting) {
    if (session.sitting(sitting).filter(Sitting::trial).isPresent()) {
      return chance(70) ? new PressTrial(sitting, member()) : new EndTrial(sitting);
    }
    return switch (random.nextInt(8)) {
      case 0 ->
          new NoteStatement(
              sitting, chance(50) ? Optional.of(member()) : Optional.empty(), text("so it was"));
      case 1 -> chance(20) ? new ChallengeQuorum(sitting, member()) : new EndTrial(sitting);
      case 2 -> new BeginTrial(sitting);
      case 3 -> new PressTrial(sitting, member());
      case 4 -> sections();
      default -> new RecordPresidiumDecision(decided(sitting));
    };
  }

  private Command sections() {
    var first = new Section(text("left"), List.of(House.delegation(1)));
    var second = new Section(text("right"), List.of(House.delegation(chance(90) ? 2 : 1)));
    return new SetSections(chance(50) ? List.of() : List.of(first, second));
  }

  private PresidiumDecided decided(SittingId sitting) {
    int present = chance(90) ? 5 : 7;
    int inFavour = random.nextInt(7);
    var count = chance(60) ? Optional.of(new Tally(inFavour, 0, 0)) : Optional.<Tally>empty();
    boolean carried = chance(85) ? inFavour > 3 : inFavour <= 3;
    var held = chance(97) ? House.MORNING : House.MORNING.plusSeconds(1_000_000_000);
    var topic = chance(60) ? Topic.PUT_TO_VOTE : any(Topic.values());
    var item = chance(90) ? Optional.of(item(sitting)) : Optional.<ItemId>empty();
    return new PresidiumDecided(1, held, topic, item, text("so decided"), present, count, carried);
  }

  /** What a blank of the chair's script is filled in with. */
  Command fill(Blank blank) {
    return switch (blank) {
      case Blank.Counting(var vote) -> counting(session.vote(vote).orElseThrow());
      case Blank.ChoiceOf(var vote) ->
          new EnterChoice(
              vote,
              voter(session.vote(vote).orElseThrow()),
              any(Choice.values()),
              Channel.HANDS,
              "counter 1",
              "witness");
      case Blank.CauseOf(var vote) ->
          new ExplainNotVoted(vote, voter(session.vote(vote).orElseThrow()), any(Cause.values()));
      case Blank.Casting(var vote) -> new GiveCastingVote(vote, chance(50), text("the chair"));
      case Blank.Hold(var vote) -> new HoldVote(vote, text("noise"));
      case Blank.Withdrawal(var item) ->
          chance(30) ? new WithdrawItem(item, text("taken back"), text("presidium")) : next();
      case Blank.Referral(var item) ->
          chance(30) ? new ReferItem(item, text("committee"), text("to be studied")) : next();
      case Blank.Insertion(var sitting, _) -> rearranging(sitting);
      case Blank.Joining(var item) -> rearranging(item.sitting());
      case Blank.Division(var item) -> new DivideItem(item, List.of(text("one"), text("two")));
      case Blank.Statement(var sitting) ->
          new NoteStatement(sitting, Optional.empty(), text("so it was"));
      case Blank.Challenge(var sitting) ->
          chance(20) ? new ChallengeQuorum(sitting, member()) : next();
      case Blank.Request(var sitting) -> new RequestFloor(sitting, person(), Kind.SPEECH);
      case Blank.Presidium(var item, var topic) ->
          new RecordPresidiumDecision(
              new PresidiumDecided(
                  1,
                  House.MORNING,
                  topic,
                  Optional.of(item),
                  text("so decided"),
                  5,
                  Optional.of(new Tally(5, 0, 0)),
                  true));
      case Blank.HandsAgain _,
          Blank.Objection _,
          Blank.Suspension _,
          Blank.NotHeld _,
          Blank.Deferral _,
          Blank.Silence _ ->
          throw new IllegalArgumentException("filled in elsewhere: " + blank);
    };
  }

  private SittingId sitting() {
    var sittings = session.sittings();
    return sittings.isEmpty() ? new SittingId(1) : sittings.getLast().plan().sitting();
  }

  private ItemId item(SittingId id) {
    var current = session.sitting(id).flatMap(sitting -> sitting.current().or(sitting::next));
    return current
        .filter(_ -> chance(85))
        .map(Progress::id)
        .orElse(new ItemId(id, 1 + random.nextInt(5)));
  }

  private MemberId member() {
    return new MemberId(chance(98) ? 1 + random.nextInt(members) : 777);
  }

  private static Text text(String words) {
    return Text.same(words);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  private final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
