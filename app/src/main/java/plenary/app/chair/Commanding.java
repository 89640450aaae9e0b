package plenary.app.chair;

import java.util.Map;
import java.util.Optional;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.ChallengeQuorum;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.AgendaCommand.NoteStatement;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaCommand.ReferItem;
import plenary.act.AgendaCommand.SuspendSitting;
import plenary.act.AgendaCommand.WithdrawItem;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.Business;
import plenary.act.Business.Amendment;
import plenary.act.Business.Question;
import plenary.act.Command;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.CountSheet.Slip;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorEvent.Kind;
import plenary.act.VoteCommand.CorrectHandCount;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.GiveCastingVote;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteEvent.Cause;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;
import plenary.rules.Topic;

/** The command that a sheet asks once it is filled in. */
final class Commanding {
  private static final Map<String, Choice> CHOICES =
      Map.of("for", Choice.FOR, "against", Choice.AGAINST, "abstain", Choice.ABSTAIN);
  private static final Map<String, Channel> CHANNELS =
      Map.of("hands", Channel.HANDS, "paper", Channel.PAPER);
  private static final Map<String, Cause> CAUSES =
      Map.of(
          "device-fault", Cause.DEVICE_FAULT,
          "left-seat", Cause.LEFT_SEAT,
          "declined", Cause.DECLINED);
  private static final Map<String, Kind> SUBJECTS =
      Map.of("speech", Kind.SPEECH, "point-of-order", Kind.POINT_OF_ORDER);
  private static final int LONGEST_VOTE = 3_600;
  private static final int LONGEST_DEVICE = 200;

  private final String of;
  private final Entered entered;
  private final Filler by;

  /**
   * @param of what the sheet is about, as the sheet says it
   */
  Commanding(String of, Entered entered, Filler by) {
    this.of = of;
    this.entered = entered;
    this.by = by;
  }

  Command command(Sheet.Kind kind) {
    return switch (kind) {
      case HANDS -> count(section(), CountSheet.ofHands(tally()));
      case KEYPAD -> count(0, new CountSheet(tally(), 0, Optional.empty(), Optional.of(slip())));
      case PAPERS ->
          count(
              0,
              new CountSheet(
                  tally(), entered.count(Blanks.INVALID), Optional.of(papers()), Optional.empty()));
      case HANDS_AGAIN ->
          new CorrectHandCount(
              vote(), tally(), entered.words(Blanks.REASON), entered.words(Blanks.AGREED_BY));
      case CHOICE ->
          new EnterChoice(
              vote(),
              entered.deputy(Blanks.DEPUTY),
              entered.one(Blanks.CHOICE, CHOICES, Choice.ABSTAIN),
              entered.one(Blanks.CHANNEL, CHANNELS, Channel.HANDS),
              by.account(),
              entered.words(Blanks.WITNESS));
      case CAUSE ->
          new ExplainNotVoted(
              vote(),
              entered.deputy(Blanks.DEPUTY),
              entered.one(Blanks.CAUSE, CAUSES, Cause.DECLINED));
      case CASTING ->
          new GiveCastingVote(vote(), entered.yes(Blanks.CHOICE), entered.text(Blanks.BY));
      case HOLD -> new HoldVote(vote(), entered.text(Blanks.REASON));
      case TIMED -> new OpenVote(item(0), Secrecy.valueOf(part(1)), Channel.DEVICE, seconds());
      case OBJECTION ->
          new RaiseObjection(
              sitting(), entered.text(Blanks.MATTER), entered.deputyIfAny(Blanks.BY));
      case SUSPENSION -> new SuspendSitting(sitting(), entered.text(Blanks.REASON));
      case NOT_HELD -> new DeclareNotHeld(sitting(), entered.text(Blanks.REASON));
      case DEFERRAL -> new DeferItem(item(0), entered.text(Blanks.REASON));
      case WITHDRAWAL ->
          new WithdrawItem(item(0), entered.text(Blanks.REASON), entered.text(Blanks.AGREED_BY));
      case REFERRAL -> new ReferItem(item(0), entered.text(Blanks.TO), entered.text(Blanks.REASON));
      case INSERTION -> insertion();
      case JOINING ->
          new JoinItems(
              item(0), entered.several(Blanks.WITH).stream().map(ItemId::ofCode).toList());
      case DIVISION -> new DivideItem(item(0), entered.lines(Blanks.PARTS));
      case STATEMENT ->
          new NoteStatement(sitting(), entered.deputyIfAny(Blanks.BY), entered.text(Blanks.MATTER));
      case CHALLENGE -> new ChallengeQuorum(sitting(), entered.deputy(Blanks.DEPUTY));
      case REQUEST ->
          new RequestFloor(
              sitting(),
              entered.deputy(Blanks.DEPUTY),
              entered.one(Blanks.SUBJECT, SUBJECTS, Kind.SPEECH));
      case PRESIDIUM -> new RecordPresidiumDecision(decided());
      case SILENCE ->
          new AnswerSilence(sitting(), entered.yes(Blanks.GO_ON), entered.text(Blanks.DECIDED_BY));
    };
  }

  private EnterCount count(int section, CountSheet sheet) {
    return new EnterCount(vote(), section, by.account(), sheet);
  }

  /** A hall counted as a whole has no parts to choose from. */
  private int section() {
    return entered.isEmpty(Blanks.SECTION) ? 0 : entered.number(Blanks.SECTION, 0, Limits.LINES);
  }

  private Tally tally() {
    return new Tally(
        entered.count(Blanks.FOR), entered.count(Blanks.AGAINST), entered.count(Blanks.ABSTAIN));
  }

  private Slip slip() {
    return new Slip(
        entered.shortWords(Blanks.DEVICE, LONGEST_DEVICE),
        entered.at(Blanks.PRINTED, by.today(), by),
        entered.digest(Blanks.DIGEST));
  }

  private Papers papers() {
    return new Papers(entered.count(Blanks.ISSUED), entered.count(Blanks.COLLECTED));
  }

  private int seconds() {
    return entered.isEmpty(Blanks.OTHER)
        ? entered.number(Blanks.SECONDS, 0, LONGEST_VOTE)
        : entered.number(Blanks.OTHER, 1, LONGEST_VOTE);
  }

  private InsertItem insertion() {
    boolean last = of.indexOf(' ') < 0;
    var before = last ? Optional.<ItemId>empty() : Optional.of(item(1));
    var decision = entered.picked(Blanks.DECISION);
    var motion = entered.text(Blanks.MOTION);
    Business business =
        before
            .filter(_ -> entered.ticked(Blanks.AMENDS))
            .<Business>map(text -> new Amendment(decision, motion, text))
            .orElseGet(() -> new Question(decision, motion));
    return new InsertItem(new Item(item(0), entered.text(Blanks.TITLE), business), before);
  }

  private PresidiumDecided decided() {
    boolean counted = !entered.isEmpty(Blanks.FOR);
    var count = counted ? Optional.of(tally()) : Optional.<Tally>empty();
    var day = entered.day(Blanks.DAY, by.today());
    return new PresidiumDecided(
        entered.number(Blanks.MEETING, 1, Limits.SITTINGS),
        entered.at(Blanks.AT, day, by),
        Topic.valueOf(part(1)),
        Optional.of(item(0)),
        entered.text(Blanks.WHAT),
        entered.count(Blanks.PRESENT),
        count,
        entered.yes(Blanks.CARRIED));
  }

  private VoteId vote() {
    return new VoteId(Integer.parseInt(of));
  }

  private SittingId sitting() {
    return new SittingId(Integer.parseInt(of));
  }

  private ItemId item(int place) {
    return ItemId.ofCode(part(place));
  }

  private String part(int place) {
    var parts = of.split(" ");
    if (place >= parts.length) throw new IllegalArgumentException("no sheet is about " + of);
    return parts[place];
  }
}
