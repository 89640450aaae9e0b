package plenary.app.web.home;

import java.util.Optional;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.base.Text;
import plenary.session.Motions;
import plenary.session.Session;
import plenary.vote.Vote;

/** Where a sitting stands, in one sentence that holds no count. */
public final class Where {
  private Where() {}

  /** The sentence. */
  public static Text of(Session session, Sitting sitting) {
    return switch (sitting.state()) {
      case PLANNED -> before(session, sitting);
      case OPEN ->
          sitting.objection().isPresent()
              ? new Text("有代表提出异议，请听执行主席处理。", "An objection was raised; the chair will settle it.")
              : sitting.current().map(item -> at(session, item)).orElseGet(() -> between(sitting));
      case SUSPENDED -> new Text("休会。", "The sitting is suspended.");
      case ADJOURNED -> new Text("已经散会。", "The sitting has been adjourned.");
      case NOT_HELD -> new Text("本次会议未能举行。", "The sitting was not held.");
    };
  }

  private static Text before(Session session, Sitting sitting) {
    boolean checkingIn =
        session.attendance(sitting.plan().sitting()).filter(each -> each.checkInOpen()).isPresent();
    return checkingIn
        ? new Text("正在签到，尚未开会。", "Check-in is under way; the sitting has not opened.")
        : new Text("尚未开会。", "The sitting has not opened.");
  }

  private static Text between(Sitting sitting) {
    Optional<Progress> next = sitting.next();
    if (next.isEmpty()) return new Text("各项议程已经进行完毕。", "The business of the sitting is done.");
    var title = next.get().item().title();
    int number = next.get().id().number();
    return new Text(
        "接下来是第" + number + "项：" + title.zh() + "。",
        "Next, item " + number + ": " + title.en() + ".");
  }

  private static Text at(Session session, Progress item) {
    var vote = session.lastRound(item.id());
    if (vote.isPresent()) return at(item, Motions.of(session, vote.get()), vote.get());
    var title = item.item().title();
    int number = item.id().number();
    return new Text(
        "正在进行第" + number + "项：" + title.zh() + "。", "Item " + number + ": " + title.en() + ".");
  }

  private static Text at(Progress item, Text motion, Vote vote) {
    return switch (vote.state()) {
      case OPEN -> open(motion, vote);
      case CLOSED -> say("表决结束，等待宣布结果：", motion, "Vote ended, result to be announced: ");
      case ANNOUNCED ->
          item.putAgain()
              ? say("将重新表决：", motion, "To be put to the vote again: ")
              : say("表决结果已经宣布：", motion, "Result announced: ");
      case VOID -> say("本轮表决无效，将重新表决：", motion, "The round is void and will be held again: ");
    };
  }

  private static Text open(Text motion, Vote vote) {
    if (vote.heldAt().isPresent()) return say("表决暂停：", motion, "The vote is on hold: ");
    return switch (vote.opened().channel()) {
      case DEVICE, KEYPAD -> say("正在表决：", motion, "Vote running on ");
      case HANDS -> say("正在举手表决：", motion, "Show of hands on ");
      case PAPER -> say("正在投票表决：", motion, "Ballot by paper on ");
      case SILENCE -> say("正在询问有无异议：", motion, "The chair asks for objections to ");
    };
  }

  private static Text say(String zh, Text motion, String en) {
    return new Text(zh + motion.zh() + "。", en + motion.en() + ".");
  }
}
