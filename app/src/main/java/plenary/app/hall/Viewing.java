package plenary.app.hall;

import plenary.base.Text;

/** What a view comes to as things stand. */
public sealed interface Viewing {
  /** It can be shown. */
  record Shown(Message message) implements Viewing {}

  /** It would say something that is not so; why, and what to do. */
  record NotNow(Text why) implements Viewing {}

  NotNow OVER =
      no(
          "会议已经结束，不能再显示欢迎。请另选一项内容，或者跟随会议。",
          "The sitting is over; a welcome would be wrong. Choose something else.");
  NotNow NO_ATTENDANCE =
      no("签到还没有开始，没有出席情况可以显示。请先开始签到。", "Checking in has not begun. Open it first.");
  NotNow NO_AGENDA =
      no("这次会议还没有议程。请先在会次里排定。", "This sitting has no order of business yet. Set it first.");
  NotNow NO_ITEM = no("现在没有正在进行的议程。请在进行一项以后再显示。", "No item is being dealt with. Begin one first.");
  NotNow NO_VOTE = no("现在没有正在进行的表决。开启表决以后屏幕才能显示它。", "No vote is running. Open one first.");
  NotNow NO_RESULT = no("这次会议还没有宣布过表决结果。", "No result has been announced in this sitting yet.");
  NotNow NOT_ANNOUNCED =
      no(
          "这项表决的结果还没有宣布。请在执行主席宣布以后再显示。",
          "The result of this vote has not been announced. Show it once the chair has said it.");
  NotNow VOID_ROUND =
      no(
          "上一轮表决无效，没有结果可以显示。请等待重新表决。",
          "The last round is void and has no result. Wait for the new vote.");
  NotNow PUT_AGAIN =
      no(
          "这项议题将重新表决，原来的结果不能再显示。请等待重新表决。",
          "The question is to be put again; the former result may not be shown. Wait for it.");
  NotNow NO_SPEAKER =
      no("现在没有人发言。请在执行主席请人发言以后再显示。", "Nobody has the floor. Show this once somebody is called.");
  NotNow VOTING =
      no("表决正在进行，不能显示国歌。请等待表决结束。", "A vote is running; no anthem now. Wait until it has ended.");
  NotNow NO_WORDS = no("通知没有内容。请先写明要通知的事。", "The notice has no words. Write them first.");

  static Viewing of(Message message) {
    return new Shown(message);
  }

  private static NotNow no(String zh, String en) {
    return new NotNow(new Text(zh, en));
  }
}
