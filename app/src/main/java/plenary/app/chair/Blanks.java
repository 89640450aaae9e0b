package plenary.app.chair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.SuspendSitting;
import plenary.act.Command;
import plenary.act.VoteCommand.CorrectHandCount;
import plenary.act.VoteCommand.CountHands;
import plenary.app.chair.Sheet.Field;
import plenary.app.chair.Sheet.Kind;
import plenary.app.chair.Sheet.Type;
import plenary.base.ItemId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.chair.Move;
import plenary.chair.Move.Blank;

/**
 * The sheets behind the blanks of a script: their fields, and the command that a filled one asks.
 * The names of the fields are constants here and nowhere else.
 */
public final class Blanks {
  /** The kind of sheet, a {@link Kind#word}. */
  public static final String KIND = "blank";

  /** What the sheet is about. */
  public static final String OF = "of";

  /** What the command's id is made from. */
  public static final String STAMP = "stamp";

  public static final String FOR = "for";
  public static final String AGAINST = "against";
  public static final String ABSTAIN = "abstain";
  public static final String REASON = "reason";
  public static final String AGREED_BY = "agreed-by";
  public static final String MATTER = "matter";
  public static final String BY = "by";
  public static final String GO_ON = "go-on";
  public static final String DECIDED_BY = "decided-by";

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

  /** The empty sheet of a blank. */
  public static Sheet sheet(Blank blank) {
    return switch (blank) {
      case Blank.Hands(var vote) -> empty(Kind.HANDS, vote);
      case Blank.HandsAgain(var vote) -> empty(Kind.HANDS_AGAIN, vote);
      case Blank.Objection(var sitting) -> empty(Kind.OBJECTION, sitting);
      case Blank.Suspension(var sitting) -> empty(Kind.SUSPENSION, sitting);
      case Blank.NotHeld(var sitting) -> empty(Kind.NOT_HELD, sitting);
      case Blank.Deferral(var item) -> new Sheet(Kind.DEFERRAL, item.code(), fields(Kind.DEFERRAL));
      case Blank.Silence(var sitting) -> empty(Kind.SILENCE, sitting);
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
          throw new IllegalArgumentException("no sheet yet: " + blank);
    };
  }

  /** Whether there is a sheet for a move. */
  static boolean draws(Move move) {
    if (!(move instanceof Move.Ask(_, _, var blank))) return true;
    return switch (blank) {
      case Blank.Hands _,
          Blank.HandsAgain _,
          Blank.Objection _,
          Blank.Suspension _,
          Blank.NotHeld _,
          Blank.Deferral _,
          Blank.Silence _ ->
          true;
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
          false;
    };
  }

  /**
   * Reads a sheet as handed in.
   *
   * @throws IllegalArgumentException if it is no sheet of this console
   */
  public static Filled read(Map<String, String> form) {
    var kind = kind(form.getOrDefault(KIND, ""));
    var of = form.getOrDefault(OF, "");
    var entered = new Entered(fields(kind), form);
    var command = command(kind, of, entered);
    var sheet = new Sheet(kind, of, entered.fields());
    if (sheet.faulty()) return new Filled.Faulty(sheet);
    return new Filled.Complete(
        sheet, CommandIds.of(form.getOrDefault(STAMP, ""), command), command);
  }

  private static Command command(Kind kind, String of, Entered entered) {
    return switch (kind) {
      case HANDS -> new CountHands(vote(of), tally(entered));
      case HANDS_AGAIN ->
          new CorrectHandCount(
              vote(of), tally(entered), entered.words(REASON), entered.words(AGREED_BY));
      case OBJECTION -> new RaiseObjection(sitting(of), text(entered, MATTER), entered.deputy(BY));
      case SUSPENSION -> new SuspendSitting(sitting(of), text(entered, REASON));
      case NOT_HELD -> new DeclareNotHeld(sitting(of), text(entered, REASON));
      case DEFERRAL -> new DeferItem(ItemId.ofCode(of), text(entered, REASON));
      case SILENCE -> new AnswerSilence(sitting(of), entered.yes(GO_ON), text(entered, DECIDED_BY));
    };
  }

  private static List<Field> fields(Kind kind) {
    return switch (kind) {
      case HANDS -> hands().toList();
      case HANDS_AGAIN ->
          Stream.concat(
                  hands(),
                  Stream.of(
                      words(REASON, "更正理由", "Why it is corrected"),
                      words(AGREED_BY, "同意人", "Who agreed")))
              .toList();
      case OBJECTION ->
          List.of(
              words(MATTER, "异议事项", "What is objected to"),
              field(BY, "提出人代表证号（可不填）", "Number of the deputy, if named", Type.DEPUTY));
      case SUSPENSION -> List.of(words(REASON, "休会原因", "Why the sitting pauses"));
      case NOT_HELD -> List.of(words(REASON, "不能举行的原因", "Why it cannot be held"));
      case DEFERRAL -> List.of(words(REASON, "推迟原因", "Why it is put off"));
      case SILENCE ->
          List.of(
              field(GO_ON, "是否继续开会", "Whether the sitting goes on", Type.YES_OR_NO),
              words(DECIDED_BY, "由谁决定", "Who decided"));
    };
  }

  private static Stream<Field> hands() {
    return Stream.of(
        field(FOR, "赞成", "For", Type.COUNT),
        field(AGAINST, "反对", "Against", Type.COUNT),
        field(ABSTAIN, "弃权", "Abstaining", Type.COUNT));
  }

  private static Field words(String name, String zh, String en) {
    return field(name, zh, en, Type.WORDS);
  }

  private static Field field(String name, String zh, String en, Type type) {
    return new Field(name, new Text(zh, en), type, "", Optional.empty());
  }

  private static Tally tally(Entered entered) {
    return new Tally(entered.count(FOR), entered.count(AGAINST), entered.count(ABSTAIN));
  }

  private static Text text(Entered entered, String name) {
    return Text.same(entered.words(name));
  }

  private static Sheet empty(Kind kind, VoteId vote) {
    return new Sheet(kind, Integer.toString(vote.number()), fields(kind));
  }

  private static Sheet empty(Kind kind, SittingId sitting) {
    return new Sheet(kind, Integer.toString(sitting.number()), fields(kind));
  }

  private static VoteId vote(String of) {
    return new VoteId(Integer.parseInt(of));
  }

  private static SittingId sitting(String of) {
    return new SittingId(Integer.parseInt(of));
  }

  private static Kind kind(String word) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet is called \"" + word + "\""));
  }
}
