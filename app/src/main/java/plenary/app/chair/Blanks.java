package plenary.app.chair;

import java.util.Map;
import java.util.stream.Stream;
import plenary.act.Command;
import plenary.act.VoteCommand.OpenVote;
import plenary.app.chair.Sheet.Kind;
import plenary.app.chair.Sheet.Option;
import plenary.base.ItemId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.chair.Move.Blank;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * The sheets behind the blanks of a script, and what became of one that was handed in. The names of
 * the fields are constants here and nowhere else.
 */
public final class Blanks {
  /** The kind of sheet, a {@link Kind#word}. */
  public static final String KIND = "blank";

  /** What the sheet is about. */
  public static final String OF = "of";

  /** What the command's id is made from. */
  public static final String STAMP = "stamp";

  /** How much of the sitting whoever asks has seen. */
  public static final String SEEN = "seen";

  public static final String FOR = "for";
  public static final String AGAINST = "against";
  public static final String ABSTAIN = "abstain";
  public static final String REASON = "reason";
  public static final String AGREED_BY = "agreed-by";
  public static final String MATTER = "matter";
  public static final String BY = "by";
  public static final String GO_ON = "go-on";
  public static final String DECIDED_BY = "decided-by";
  public static final String SECTION = "section";
  public static final String DEVICE = "device";
  public static final String PRINTED = "printed";
  public static final String DIGEST = "digest";
  public static final String ISSUED = "issued";
  public static final String COLLECTED = "collected";
  public static final String INVALID = "invalid";
  public static final String DEPUTY = "deputy";
  public static final String CHOICE = "choice";
  public static final String CHANNEL = "channel";
  public static final String WITNESS = "witness";
  public static final String CAUSE = "cause";
  public static final String SECONDS = "seconds";
  public static final String OTHER = "other";
  public static final String TO = "to";
  public static final String TITLE = "title";
  public static final String MOTION = "motion";
  public static final String DECISION = "decision";
  public static final String AMENDS = "amends";
  public static final String WITH = "with";
  public static final String PARTS = "parts";
  public static final String SUBJECT = "subject";
  public static final String MEETING = "meeting";
  public static final String DAY = "day";
  public static final String AT = "at";
  public static final String WHAT = "what";
  public static final String PRESENT = "present";
  public static final String CARRIED = "carried";

  public static final String YES = "yes";
  public static final String NO = "no";

  private Blanks() {}

  /** What became of a sheet that was handed in. */
  public sealed interface Filled {
    Sheet sheet();

    /** It asks this; the id is the same for the same words and stamp. */
    record Complete(Sheet sheet, String id, Command command) implements Filled {}

    /** Something in it is wrong, and is said beside its field. */
    record Faulty(Sheet sheet) implements Filled {}
  }

  /** The sheet of a blank as things stand, empty but for what is known already. */
  static Sheet sheet(Session session, Blank blank) {
    return switch (blank) {
      case Blank.Counting(var vote) -> counting(session.vote(vote).orElseThrow());
      case Blank.HandsAgain(var vote) -> of(Kind.HANDS_AGAIN, vote);
      case Blank.ChoiceOf(var vote) -> of(Kind.CHOICE, vote).with(CHANNEL, "hands");
      case Blank.CauseOf(var vote) -> of(Kind.CAUSE, vote);
      case Blank.Casting(var vote) -> of(Kind.CASTING, vote).with(BY, presiding(session, vote));
      case Blank.Hold(var vote) -> of(Kind.HOLD, vote);
      case Blank.Objection(var sitting) -> of(Kind.OBJECTION, sitting);
      case Blank.Suspension(var sitting) -> of(Kind.SUSPENSION, sitting);
      case Blank.NotHeld(var sitting) -> of(Kind.NOT_HELD, sitting);
      case Blank.Statement(var sitting) -> of(Kind.STATEMENT, sitting);
      case Blank.Challenge(var sitting) -> of(Kind.CHALLENGE, sitting);
      case Blank.Request(var sitting) -> of(Kind.REQUEST, sitting).with(SUBJECT, "speech");
      case Blank.Silence(var sitting) -> of(Kind.SILENCE, sitting);
      case Blank.Deferral(var item) -> of(Kind.DEFERRAL, item);
      case Blank.Withdrawal(var item) -> of(Kind.WITHDRAWAL, item);
      case Blank.Referral(var item) -> of(Kind.REFERRAL, item);
      case Blank.Division(var item) -> of(Kind.DIVISION, item);
      case Blank.Joining(var item) -> Choices.joining(session, item, of(Kind.JOINING, item));
      case Blank.Insertion insertion -> Choices.insertion(session, insertion);
      case Blank.Presidium(var item, var topic) ->
          new Sheet(
              Kind.PRESIDIUM, item.code() + " " + topic.name(), SheetFields.of(Kind.PRESIDIUM));
    };
  }

  private static String presiding(Session session, VoteId vote) {
    return session
        .sitting(session.vote(vote).orElseThrow().item().sitting())
        .flatMap(sitting -> sitting.chair())
        .map(chair -> session.roster().name(chair).zh())
        .orElse("");
  }

  /** The sheet to open a vote by device for a time of one's own choice. */
  static Sheet timed(OpenVote way) {
    var of = way.item().code() + " " + way.secrecy().name();
    return new Sheet(Kind.TIMED, of, SheetFields.of(Kind.TIMED)).with(SECONDS, "" + way.seconds());
  }

  private static Sheet counting(Vote vote) {
    return switch (vote.opened().channel()) {
      case KEYPAD -> of(Kind.KEYPAD, vote.id());
      case PAPER -> of(Kind.PAPERS, vote.id());
      case HANDS, DEVICE, SILENCE -> hands(vote);
    };
  }

  /** The first part of the hall on which nobody agrees yet is the one to count. */
  private static Sheet hands(Vote vote) {
    var sheet = of(Kind.HANDS, vote.id());
    var sections = vote.counting().sections();
    if (sections.stream().allMatch(each -> each == 0)) return sheet.without(SECTION);
    var options =
        sections.stream().map(each -> new Option("" + each, vote.sections().name(each))).toList();
    var next = sections.stream().filter(each -> vote.counting().agreed(each).isEmpty()).findFirst();
    return sheet.among(SECTION, options).with(SECTION, next.map(each -> "" + each).orElse(""));
  }

  private static Sheet of(Kind kind, VoteId vote) {
    return new Sheet(kind, Integer.toString(vote.number()), SheetFields.of(kind));
  }

  private static Sheet of(Kind kind, SittingId sitting) {
    return new Sheet(kind, Integer.toString(sitting.number()), SheetFields.of(kind));
  }

  private static Sheet of(Kind kind, ItemId item) {
    return new Sheet(kind, item.code(), SheetFields.of(kind));
  }

  /**
   * Reads a sheet as handed in.
   *
   * @param form every field; of one with several values, these parted by spaces
   * @throws IllegalArgumentException if it is no sheet of this console
   */
  public static Filled read(Map<String, String> form, Filler by) {
    var kind = kind(form.getOrDefault(KIND, ""));
    var of = form.getOrDefault(OF, "");
    var entered = new Entered(SheetFields.of(kind), form);
    var command = new Commanding(of, entered, by).command(kind);
    var sheet = new Sheet(kind, of, entered.fields());
    if (sheet.faulty()) return new Filled.Faulty(sheet);
    return new Filled.Complete(
        sheet, CommandIds.of(form.getOrDefault(STAMP, ""), command), command);
  }

  private static Kind kind(String word) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet is called \"" + word + "\""));
  }

  /** What opens a vote with a time of its own. */
  static Text timedLabel() {
    return new Text("选定表决时间", "Choose the time");
  }
}
