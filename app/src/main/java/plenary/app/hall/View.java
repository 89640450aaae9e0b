package plenary.app.hall;

import java.util.Locale;
import plenary.base.Text;

/** What a screen is set to show. */
public enum View {
  /** What the state of the sitting calls for. */
  FOLLOW("跟随会议", "Following the sitting"),
  WELCOME("欢迎", "Welcome"),
  ATTENDANCE("出席", "Attendance"),
  AGENDA("议程", "Agenda"),
  ITEM("当前一项", "The item"),
  VOTE("表决", "The vote"),
  RESULT("结果", "The result"),
  SPEAKER("发言", "Speaker"),
  ANTHEM("国歌", "Anthem"),
  NOTICE("通知", "Notice"),
  BLANK("空白", "Blank");

  private final Text title;

  View(String zh, String en) {
    title = new Text(zh, en);
  }

  /** What it is called on a button. */
  public Text title() {
    return title;
  }

  /** How it stands in a form and in the store. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The view of this word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static View of(String word) {
    for (var view : values()) if (view.word().equals(word)) return view;
    throw new IllegalArgumentException(word);
  }
}
