package plenary.app.page;

import plenary.act.RosterEvent.AttendeeClass;
import plenary.base.Text;

/** In what capacity somebody attends, as a badge says it. */
public enum Capacity {
  DEPUTY("出席", "Deputy"),
  NON_VOTING("列席", "Non-voting"),
  VISITOR("旁听", "Visitor"),
  STAFF("工作", "Staff"),
  PRESS("记者", "Press"),
  UNSTATED("来宾", "Guest");

  private final Text words;

  Capacity(String zh, String en) {
    words = new Text(zh, en);
  }

  /** The word on the badge. */
  public Text words() {
    return words;
  }

  /** The capacity of somebody without a seat on the roll. */
  public static Capacity of(AttendeeClass attends) {
    return switch (attends) {
      case NON_VOTING -> NON_VOTING;
      case VISITOR -> VISITOR;
      case STAFF -> STAFF;
      case PRESS -> PRESS;
      case UNSTATED -> UNSTATED;
    };
  }
}
