package plenary.app.chair;

import static plenary.app.chair.Sheet.Field.field;

import java.util.ArrayList;
import java.util.List;
import plenary.app.chair.Sheet.Field;
import plenary.app.chair.Sheet.Kind;
import plenary.app.chair.Sheet.Option;
import plenary.app.chair.Sheet.Type;
import plenary.base.Text;

/** The fields of every sheet, and what they are called. */
final class SheetFields {
  private SheetFields() {}

  static List<Field> of(Kind kind) {
    return switch (kind) {
      case HANDS -> joined(List.of(section()), tally());
      case KEYPAD -> joined(tally(), slip());
      case PAPERS -> joined(papers(), tally(), List.of(invalid()));
      case HANDS_AGAIN ->
          joined(
              tally(),
              List.of(
                  words(Blanks.REASON, "更正理由", "Why it is corrected"),
                  words(Blanks.AGREED_BY, "同意人", "Who agreed")));
      case CHOICE -> choice();
      case CAUSE -> cause();
      case CASTING ->
          List.of(
              field(
                  Blanks.CHOICE,
                  Type.ONE,
                  "决定票",
                  "The casting vote",
                  option(Blanks.YES, "赞成", "For"),
                  option(Blanks.NO, "反对", "Against")),
              words(Blanks.BY, "投票人", "Whose it is"));
      case HOLD -> List.of(words(Blanks.REASON, "暂停原因", "Why it is held"));
      case TIMED -> timed();
      case OBJECTION ->
          List.of(words(Blanks.MATTER, "异议事项", "What is objected to"), deputyIfNamed());
      case SUSPENSION -> List.of(words(Blanks.REASON, "休会原因", "Why the sitting pauses"));
      case NOT_HELD -> List.of(words(Blanks.REASON, "不能举行的原因", "Why it cannot be held"));
      case DEFERRAL -> List.of(words(Blanks.REASON, "推迟原因", "Why it is put off"));
      case WITHDRAWAL ->
          List.of(
              words(Blanks.REASON, "撤回原因", "Why it is withdrawn"),
              words(Blanks.AGREED_BY, "同意人", "Who agreed"));
      case REFERRAL ->
          List.of(
              words(Blanks.TO, "交哪个委员会", "To which committee"), words(Blanks.REASON, "原因", "Why"));
      case INSERTION -> insertion();
      case JOINING ->
          List.of(field(Blanks.WITH, Type.SEVERAL, "与哪些项合并表决", "Put together with which items"));
      case DIVISION ->
          List.of(field(Blanks.PARTS, Type.LINES, "分成的各项，一行一项", "The parts, one a line"));
      case STATEMENT ->
          List.of(words(Blanks.MATTER, "要求记录的内容", "What is to be recorded"), deputyIfNamed());
      case CHALLENGE -> List.of(deputy("提出人代表证号", "Number of the deputy who asks"));
      case REQUEST -> request();
      case PRESIDIUM -> presidium();
      case SILENCE ->
          List.of(
              field(Blanks.GO_ON, Type.YES_OR_NO, "是否继续开会", "Whether the sitting goes on"),
              words(Blanks.DECIDED_BY, "由谁决定", "Who decided"));
    };
  }

  private static Field section() {
    return field(Blanks.SECTION, Type.PICK, "计票区", "Part of the hall");
  }

  private static List<Field> tally() {
    return List.of(
        field(Blanks.FOR, Type.COUNT, "赞成", "For"),
        field(Blanks.AGAINST, Type.COUNT, "反对", "Against"),
        field(Blanks.ABSTAIN, Type.COUNT, "弃权", "Abstaining"));
  }

  private static List<Field> slip() {
    return List.of(
        words(Blanks.DEVICE, "表决系统名称、编号", "The keypad system"),
        field(Blanks.PRINTED, Type.CLOCK, "打印时间（如 09:41）", "Time on the slip"),
        field(
            Blanks.DIGEST,
            Type.HASH,
            "打印单扫描件的校验码（选择文件，或填写64位）",
            "Hash of the scanned slip: choose the file, or type 64 digits"));
  }

  private static List<Field> papers() {
    return List.of(
        field(Blanks.ISSUED, Type.COUNT, "发出票数", "Issued"),
        field(Blanks.COLLECTED, Type.COUNT, "收回票数", "Collected"));
  }

  private static Field invalid() {
    return field(Blanks.INVALID, Type.COUNT, "无效票", "Invalid");
  }

  private static List<Field> choice() {
    return List.of(
        deputy("代表证号", "Number of the deputy"),
        field(
            Blanks.CHOICE,
            Type.ONE,
            "所选",
            "Choice",
            option("for", "赞成", "For"),
            option("against", "反对", "Against"),
            option("abstain", "弃权", "Abstain")),
        field(
            Blanks.CHANNEL,
            Type.ONE,
            "方式",
            "By",
            option("hands", "举手", "Hand"),
            option("paper", "纸质票", "Paper")),
        words(Blanks.WITNESS, "在场见证人", "Who saw it"));
  }

  private static List<Field> cause() {
    return List.of(
        deputy("代表证号", "Number of the deputy"),
        field(
            Blanks.CAUSE,
            Type.ONE,
            "未按原因",
            "Why not",
            option("device-fault", "设备故障", "Device fault"),
            option("left-seat", "离席", "Left the seat"),
            option("declined", "不愿表决", "Declined")));
  }

  private static List<Field> timed() {
    return List.of(
        field(
            Blanks.SECONDS,
            Type.ONE,
            "表决时间",
            "Time for the vote",
            option("0", "不限时", "No limit"),
            option("30", "30秒", "30 s"),
            option("60", "60秒", "60 s"),
            option("90", "90秒", "90 s"),
            option("120", "120秒", "120 s")),
        field(Blanks.OTHER, Type.COUNT_IF_ANY, "或者填写秒数（1至3600）", "Or seconds, 1 to 3600"));
  }

  private static List<Field> insertion() {
    return List.of(
        words(Blanks.TITLE, "名称", "Title"),
        words(Blanks.MOTION, "付诸表决的内容（照念）", "The motion, as it is read out"),
        field(Blanks.DECISION, Type.PICK, "表决类别", "Kind of decision"),
        field(
            Blanks.AMENDS,
            Type.TICK,
            "是对下一项的修正案，先于原案表决",
            "It amends the text that follows, and is put before it"));
  }

  private static List<Field> request() {
    return List.of(
        deputy("代表证号", "Number of the deputy"),
        field(
            Blanks.SUBJECT,
            Type.ONE,
            "请求",
            "Asks for",
            option("speech", "发言", "A speech"),
            option("point-of-order", "程序性问题", "A point of order")));
  }

  private static List<Field> presidium() {
    return List.of(
        field(Blanks.MEETING, Type.COUNT, "主席团第几次会议", "Which meeting of the presidium"),
        field(Blanks.DAY, Type.DAY, "日期", "Day"),
        field(Blanks.AT, Type.CLOCK, "时间（如 09:41）", "Time, such as 09:41"),
        words(Blanks.WHAT, "决定内容", "What was decided"),
        field(Blanks.PRESENT, Type.COUNT, "到会人数", "Present"),
        field(Blanks.FOR, Type.COUNT_IF_ANY, "赞成（未点数可不填）", "For; empty if not counted"),
        field(Blanks.AGAINST, Type.COUNT_IF_ANY, "反对", "Against"),
        field(Blanks.ABSTAIN, Type.COUNT_IF_ANY, "弃权", "Abstaining"),
        field(Blanks.CARRIED, Type.YES_OR_NO, "是否通过", "Whether it was carried"));
  }

  private static Field deputy(String zh, String en) {
    return field(Blanks.DEPUTY, Type.DEPUTY, zh, en);
  }

  private static Field deputyIfNamed() {
    return field(Blanks.BY, Type.DEPUTY_IF_ANY, "提出人代表证号（可不填）", "Number of the deputy, if named");
  }

  private static Field words(String name, String zh, String en) {
    return field(name, Type.WORDS, zh, en);
  }

  private static Option option(String value, String zh, String en) {
    return new Option(value, new Text(zh, en));
  }

  @SafeVarargs
  private static List<Field> joined(List<Field>... parts) {
    var all = new ArrayList<Field>();
    for (var part : parts) all.addAll(part);
    return all;
  }
}
