package plenary.app.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenary.act.Actor;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaEvent.Item;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Business.Question;
import plenary.act.Command;
import plenary.act.Role;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.SessionCommand.ConveneSession;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.app.chamber.Asked;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.BodyKind;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/**
 * A session made up for measuring and for tests: everybody is here, and the first question is being
 * voted on.
 *
 * @param rulebook one that knows a decision called {@code resolution}, recorded or secret by device
 * @param members how many deputies there are
 * @param secrecy how they vote
 */
public record MadeUp(HashedRulebook rulebook, int members, Secrecy secrecy) {
  /** Who prepares and leads it. */
  public static final Actor DESK = new Actor(Role.SECRETARIAT, "desk");

  /** The vote that is open. */
  public static final VoteId VOTE = new VoteId(1);

  /** The question voted on. */
  public static final ItemId ITEM = ItemId.of(1, 1);

  /** When it was convened. */
  public static final Instant START = Instant.parse("2030-01-02T01:00:00Z");

  private static final SittingId SITTING = new SittingId(1);
  private static final BodyId PLENARY = new BodyId("plenary");
  private static final BodyId PRESIDIUM = new BodyId("presidium");
  private static final BodyId DELEGATION = new BodyId("delegation-01");

  /** Everything that leads to the open vote, with ids {@code setup-1} and so on. */
  public List<Asked> setup(String signer) {
    var commands = new ArrayList<Command>();
    commands.addAll(prepared(signer));
    commands.addAll(opened());
    return IntStream.range(0, commands.size())
        .mapToObj(i -> new Asked("setup-" + (i + 1), DESK, commands.get(i)))
        .toList();
  }

  private List<Command> prepared(String signer) {
    return List.of(
        new ConveneSession(
            said("assembly"), 1, said("session"), said("session"), 1, ZoneOffset.UTC, signer),
        rulebook.adopt(),
        new FormBody(PLENARY, BodyKind.PLENARY, said("plenary")),
        new FormBody(PRESIDIUM, BodyKind.PRESIDIUM, said("presidium")),
        new FormBody(DELEGATION, BodyKind.DELEGATION, said("delegation")),
        new EnrolMembers(roll().stream().map(MadeUp::enrolled).toList()),
        new ComposeBody(PRESIDIUM, List.of(new MemberId(1))),
        new PlanSitting(SITTING, PLENARY, said("sitting"), said("hall"), START),
        new SetAgenda(SITTING, List.of(item(1), item(2))),
        new NamePresidingChair(SITTING, new MemberId(1)));
  }

  private List<Command> opened() {
    return List.of(
        new OpenCheckIn(SITTING),
        new CheckIn(SITTING, roll(), Optional.empty()),
        new AnnounceAttendance(SITTING),
        new OpenSitting(SITTING),
        new BeginItem(ITEM),
        new OpenVote(ITEM, secrecy, Channel.DEVICE, 0));
  }

  private List<MemberId> roll() {
    return IntStream.rangeClosed(1, members).mapToObj(MemberId::new).toList();
  }

  private static Enrolment enrolled(MemberId member) {
    return new Enrolment(member, Text.same("deputy " + member.digits()), DELEGATION);
  }

  private static Item item(int number) {
    var question = new Question("resolution", said("motion " + number));
    return new Item(ItemId.of(1, number), said("item " + number), question);
  }

  private static Text said(String words) {
    return Text.same("made-up " + words);
  }

  /** A deputy's press in the open vote. */
  public static Asked press(String id, int member, Choice choice) {
    var who = new MemberId(member);
    return new Asked(id, Actor.deputy(who), new CastVote(VOTE, who, choice));
  }
}
