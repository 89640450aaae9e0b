package plenary.app.roll;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import plenary.act.Particulars.Sex;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.base.Text;

/** The words that cells may hold, and the words for what they mean. */
public final class Words {
  private Words() {}

  /** A cell without the space around it, in one form for every character, in small letters. */
  static String folded(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a word is one of those for a deputy. */
  static boolean isDeputy(String word) {
    return switch (folded(word)) {
      case "", "出席", "代表", "出席代表", "deputy", "member" -> true;
      default -> false;
    };
  }

  /** The class of a guest that a word stands for. */
  static Optional<AttendeeClass> capacity(String word) {
    return switch (folded(word)) {
      case "列席", "列席人员", "non-voting", "non-voting attendee" ->
          Optional.of(AttendeeClass.NON_VOTING);
      case "旁听", "旁听人员", "旁听公民", "visitor" -> Optional.of(AttendeeClass.VISITOR);
      case "工作人员", "工作", "staff" -> Optional.of(AttendeeClass.STAFF);
      case "记者", "新闻记者", "press" -> Optional.of(AttendeeClass.PRESS);
      case "未载", "来宾", "unstated", "guest" -> Optional.of(AttendeeClass.UNSTATED);
      default -> Optional.empty();
    };
  }

  /** The word for a class. */
  public static Text of(AttendeeClass capacity) {
    return switch (capacity) {
      case NON_VOTING -> new Text("列席", "non-voting");
      case VISITOR -> new Text("旁听", "visitor");
      case STAFF -> new Text("工作人员", "staff");
      case PRESS -> new Text("记者", "press");
      case UNSTATED -> new Text("未载", "unstated");
    };
  }

  static Optional<Sex> sex(String word) {
    return switch (folded(word)) {
      case "女", "女性", "f", "female" -> Optional.of(Sex.FEMALE);
      case "男", "男性", "m", "male" -> Optional.of(Sex.MALE);
      default -> Optional.empty();
    };
  }

  static String of(Sex sex) {
    return switch (sex) {
      case FEMALE -> "女";
      case MALE -> "男";
    };
  }

  /** Yes or no; empty where a word is neither. */
  static Optional<Boolean> yes(String word) {
    return switch (folded(word)) {
      case "是", "有", "√", "✓", "✔", "1", "y", "yes", "true" -> Optional.of(true);
      case "", "否", "无", "0", "n", "no", "false", "-" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** What somebody is to his or her delegation. */
  enum Lead {
    NONE,
    HEAD,
    DEPUTY
  }

  static Optional<Lead> lead(String word) {
    return switch (folded(word)) {
      case "", "-", "无", "成员", "member" -> Optional.of(Lead.NONE);
      case "团长", "head" -> Optional.of(Lead.HEAD);
      case "副团长", "deputy head" -> Optional.of(Lead.DEPUTY);
      default -> Optional.empty();
    };
  }

  /** A whole number of at most five figures, with or without zeros before it; 0 if it is none. */
  static int number(String word) {
    var figures = folded(word);
    if (!figures.matches("[0-9]{1,9}")) return 0;
    int number = Integer.parseInt(figures);
    return number > 99_999 ? 0 : number;
  }
}
