package plenary.storm;

import static plenary.rules.Requirement.VOTES_FOR;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AgendaCommand.NamePresidingChair;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AgendaCommand.RegisterPaper;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaEvent.Item;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Business;
import plenary.act.Business.Question;
import plenary.act.Command;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;
import plenary.base.BodyId;
import plenary.base.Digest;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.rules.Base;
import plenary.rules.BodyKind;
import plenary.rules.BodyRule;
import plenary.rules.Channel;
import plenary.rules.Citation;
import plenary.rules.DecisionRule;
import plenary.rules.Gap;
import plenary.rules.Gate;
import plenary.rules.Matter;
import plenary.rules.Period;
import plenary.rules.Press;
import plenary.rules.Publication;
import plenary.rules.Quorum;
import plenary.rules.Requirement;
import plenary.rules.Requirement.Standing;
import plenary.rules.Rulebook;
import plenary.rules.Secrecy;
import plenary.rules.Source;
import plenary.rules.SpeechLimit;
import plenary.rules.Threshold;
import plenary.rules.TieStep;
import plenary.rules.Topic;

/** An assembly for tests: its rules, its words, and the commands that set it up. */
public final class House {
  public static final BodyId PLENARY = new BodyId("plenary");
  public static final BodyId PRESIDIUM = new BodyId("presidium");
  public static final Digest DIGEST = Digest.ofText("the rules of this house");
  public static final Instant MORNING = Instant.parse("2022-12-29T00:00:00Z");
  private static final Citation A14 = new Citation("组织法", "14");
  private static final Citation A25 = new Citation("组织法", "25");

  private static final Threshold HALF = new Threshold.MoreThan(1, 2);
  private static final Threshold A_THIRD = new Threshold.MoreThan(1, 3);
  private static final Period SINCE_2022 = Period.since(LocalDate.parse("2022-03-12"));
  private static final Wording WORDING = Words.shipped();

  private House() {}

  public static Text text(String words) {
    return Text.same(words);
  }

  /** The words that ship. */
  public static Wording wording() {
    return WORDING;
  }

  /** Rules with every kind of quorum and decision, the statute's figures where it has them. */
  public static Rulebook rulebook() {
    return rules("house", SINCE_2022, HALF, session("session-rule", Standing.SESSION_RULE));
  }

  /** The same with what was left to the session adopted by it. */
  public static Rulebook method() {
    return rules("method", SINCE_2022, HALF, session("session-rule", Standing.IN_FORCE));
  }

  /** The same with the statute's majority loosened. */
  public static Rulebook looser() {
    return rules("looser", SINCE_2022, A_THIRD, session("session-rule", Standing.IN_FORCE));
  }

  /** The same out of a text that is out of force. */
  public static Rulebook outdated() {
    var before = new Period(Optional.empty(), Optional.of(LocalDate.parse("2022-03-11")));
    return rules("outdated", before, HALF, session("session-rule", Standing.IN_FORCE));
  }

  private static Rulebook rules(
      String id, Period inForce, Threshold passing, DecisionRule sessionRule) {
    return new Rulebook(
        id,
        text("rules of the house"),
        Optional.empty(),
        List.of(new Source("组织法", text("组织法"), text("组织法"), inForce, true)),
        List.of(),
        List.of(
            new BodyRule(
                BodyKind.PLENARY,
                text("全体代表"),
                List.of(quorum(Quorum.Moment.OPEN, Quorum.OnLoss.ASK), presumed()),
                List.of(
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
                    "session-rule")),
            new BodyRule(
                BodyKind.PRESIDIUM,
                text("主席团全体成员"),
                List.of(quorum(Quorum.Moment.DECIDE, Quorum.OnLoss.STOP)),
                List.of("presidium-decision"))),
        List.of(
            decision("resolution", passing, Press.LAST, List.of(Channel.DEVICE, Channel.HANDS)),
            decision("first-press", passing, Press.FIRST, List.of(Channel.DEVICE)),
            decision("by-hands", passing, Press.LAST, List.of(Channel.HANDS)),
            decision(
                "presidium-decision", HALF, Press.LAST, List.of(Channel.HANDS, Channel.DEVICE)),
            decision("any-way", passing, Press.LAST, List.of(Channel.values())),
            decision("on-paper", passing, Press.LAST, List.of(Channel.PAPER)),
            secretOnly(passing),
            tied("casting", TieStep.Way.CASTING_VOTE, true),
            tied("second", TieStep.Way.SECOND_VOTE, false),
            ruled("division", DecisionRule.Roll.OPEN, List.of()),
            ruled(
                "gated",
                DecisionRule.Roll.FROZEN,
                List.of(new Gate(Topic.PUT_TO_VOTE, List.of(A25)))),
            sessionRule),
        List.of(),
        List.of(),
        List.of(),
        List.of(new SpeechLimit(text("deputies"), List.of(15, 10), Optional.empty(), List.of(A25))),
        List.of(gap(Gap.Kind.QUORUM_LOST), gap(Gap.Kind.WHICH_SIGNATURE), gap(Gap.Kind.SECOND_TIE)),
        Map.of(Matter.PRESIDING, new Citation("组织法", "17")),
        List.of(Publication.values()));
  }

  private static Gap gap(Gap.Kind kind) {
    var answers = List.of(text("the first"), text("the second"));
    return new Gap(kind, text("which?"), text("presidium"), answers, Period.ALWAYS, List.of(A14));
  }

  private static DecisionRule session(String id, Standing standing) {
    var passing = new Requirement(Base.MEMBERS, HALF, VOTES_FOR, standing, List.of(A25));
    return new DecisionRule(
        id,
        text(id),
        List.of(passing),
        List.of(Channel.DEVICE, Channel.HANDS),
        List.of(Secrecy.RECORDED, Secrecy.SECRET),
        Press.LAST);
  }

  /** Of the members, half, taken to be there until somebody has them counted. */
  private static Quorum presumed() {
    var half = new Requirement(Base.MEMBERS, new Threshold.AtLeast(1, 2), List.of(A14));
    return new Quorum(
        Quorum.Moment.DECIDE, half, Quorum.OnLoss.STOP, Optional.of(text("any deputy")));
  }

  private static DecisionRule secretOnly(Threshold passing) {
    var half = new Requirement(Base.MEMBERS, passing, List.of(A25));
    return new DecisionRule(
        "secret-only",
        text("secret-only"),
        List.of(half),
        List.of(Channel.DEVICE, Channel.HANDS),
        List.of(Secrecy.SECRET),
        Press.LAST);
  }

  /** More for than against, with something to say where they are equal. */
  private static DecisionRule tied(String id, TieStep.Way way, boolean duty) {
    var more = new Requirement(Base.FOR_AGAINST, HALF, List.of(A25));
    var step = new TieStep(way, Optional.of(text("the chair")), duty, 0, List.of(A25));
    return new DecisionRule(
        id,
        text(id),
        List.of(more),
        List.of(Channel.HANDS),
        List.of(Secrecy.RECORDED),
        Press.LAST,
        DecisionRule.Weight.HEADS,
        List.of(step),
        DecisionRule.Roll.FROZEN,
        List.of(),
        Period.ALWAYS);
  }

  private static DecisionRule ruled(String id, DecisionRule.Roll roll, List<Gate> gates) {
    var half = new Requirement(Base.MEMBERS, HALF, List.of(A25));
    return new DecisionRule(
        id,
        text(id),
        List.of(half),
        List.of(Channel.DEVICE),
        List.of(Secrecy.RECORDED),
        Press.LAST,
        DecisionRule.Weight.HEADS,
        List.of(),
        roll,
        gates,
        Period.ALWAYS);
  }

  private static Quorum quorum(Quorum.Moment moment, Quorum.OnLoss onLoss) {
    var twoThirds = new Requirement(Base.MEMBERS, new Threshold.AtLeast(2, 3), List.of(A14));
    return new Quorum(moment, twoThirds, onLoss);
  }

  private static DecisionRule decision(
      String id, Threshold passing, Press press, List<Channel> channels) {
    var half = new Requirement(Base.MEMBERS, passing, List.of(A25));
    var secrecy = List.of(Secrecy.SECRET, Secrecy.RECORDED);
    return new DecisionRule(id, text(id), List.of(half), channels, secrecy, press);
  }

  public static ConveneSession convene() {
    return new ConveneSession(
        text("assembly"), 17, text("session"), text("short"), 2, ZoneId.of("Asia/Shanghai"), "key");
  }

  public static AdoptRulebook adopt() {
    return new AdoptRulebook(rulebook(), DIGEST);
  }

  /** The hash that stands for one of the other rulebooks of this house. */
  public static Digest digest(Rulebook rulebook) {
    return Digest.of(rulebook.id().getBytes(StandardCharsets.UTF_8));
  }

  /** Everything up to the first sitting: bodies, {@code members} deputies, a presidium, a guest. */
  public static List<Command> founding(int members) {
    var commands = new ArrayList<Command>();
    commands.add(convene());
    commands.add(adopt());
    commands.add(new FormBody(PLENARY, BodyKind.PLENARY, text("plenary")));
    commands.add(new FormBody(PRESIDIUM, BodyKind.PRESIDIUM, text("presidium")));
    for (int i = 1; i <= 3; i++) {
      commands.add(new FormBody(delegation(i), BodyKind.DELEGATION, text("delegation " + i)));
    }
    commands.add(new EnrolMembers(enrolments(1, members)));
    commands.add(new ComposeBody(PRESIDIUM, members(1, 6)));
    commands.add(new NameStandingChairs(members(1, 3)));
    commands.add(new AdmitGuest(new GuestId(1), text("guest"), AttendeeClass.UNSTATED));
    commands.add(new RegisterPaper(new PaperId(1), text("paper")));
    return commands;
  }

  /** A sitting of the plenary with one question, open, with these members present. */
  public static List<Command> opened(int sitting, String decision, int present) {
    var id = new SittingId(sitting);
    return List.of(
        plan(sitting, PLENARY),
        new SetAgenda(id, List.of(question(sitting, 1, decision))),
        new NamePresidingChair(id, new MemberId(1)),
        new OpenCheckIn(id),
        new CheckIn(id, members(1, present), Optional.empty()),
        new AnnounceAttendance(id),
        new OpenSitting(id));
  }

  public static PlanSitting plan(int sitting, BodyId body) {
    return new PlanSitting(new SittingId(sitting), body, text("sitting"), text("hall"), MORNING);
  }

  public static Item question(int sitting, int number, String decision) {
    return item(sitting, number, new Question(decision, text("motion " + number)));
  }

  public static Item item(int sitting, int number, Business business) {
    return new Item(ItemId.of(sitting, number), text("item " + number), business);
  }

  public static BodyId delegation(int number) {
    return new BodyId("delegation-" + number);
  }

  public static List<MemberId> members(int from, int to) {
    var members = new ArrayList<MemberId>();
    for (int i = from; i <= to; i++) members.add(new MemberId(i));
    return members;
  }

  public static List<Enrolment> enrolments(int from, int to) {
    return members(from, to).stream()
        .map(id -> new Enrolment(id, text("代表" + id.digits()), delegation(id.number() % 3 + 1)))
        .toList();
  }
}
