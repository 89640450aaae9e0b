package plenary.app.web.roll;

import java.util.Locale;
import plenary.act.Particulars.Sex;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Ending;
import plenary.base.Text;

/** What the roll's kinds are called, on a page and in a form. */
public final class RollWords {
  private RollWords() {}

  /** In what capacity somebody attends. */
  public static Text of(AttendeeClass capacity) {
    return switch (capacity) {
      case NON_VOTING -> new Text("列席", "Attending without a vote");
      case VISITOR -> new Text("旁听", "Visitors");
      case STAFF -> new Text("工作人员", "Staff");
      case PRESS -> new Text("记者", "Press");
      case UNSTATED -> new Text("身份未载", "Capacity not on record");
    };
  }

  /** What somebody in this capacity may do. */
  static Text mayDo(AttendeeClass capacity) {
    return switch (capacity) {
      case NON_VOTING ->
          new Text("没有表决权；规则许可的，可以发言。", "No vote; may speak where the rules allow it.");
      case VISITOR -> new Text("没有表决权，不得发言。", "No vote, and may not speak.");
      case STAFF -> new Text("为会议服务，没有表决权。", "Serve the sitting; no vote.");
      case PRESS -> new Text("采访报道，没有表决权。", "Report on the sitting; no vote.");
      case UNSTATED -> new Text("没有表决权。", "No vote.");
    };
  }

  static Text of(Ending ending) {
    return switch (ending) {
      case RESIGNED -> new Text("辞职", "resigned");
      case RECALLED -> new Text("被罢免", "recalled");
      case DIED -> new Text("去世", "died");
      case MOVED_AWAY -> new Text("迁出或者调离本行政区域", "moved away");
      case LAPSED -> new Text("代表资格因其他原因终止", "lapsed for another cause");
    };
  }

  static Text of(Sex sex) {
    return switch (sex) {
      case FEMALE -> new Text("女", "female");
      case MALE -> new Text("男", "male");
    };
  }

  /** The word that stands for one of an enumeration in a form. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The one that a word of a form stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static <E extends Enum<E>> E read(E[] values, String word) {
    for (var value : values) if (word(value).equals(word)) return value;
    throw new IllegalArgumentException(word);
  }
}
