package plenary.app.web.home;

import plenary.agenda.Progress;
import plenary.base.Text;

/** How far an item has come, in words. */
public final class ItemWords {
  private ItemWords() {}

  /** The words. */
  public static Text of(Progress.State state) {
    return switch (state) {
      case WAITING -> new Text("未开始", "to come");
      case OPEN -> new Text("正在进行", "now");
      case ASIDE -> new Text("暂时搁置", "set aside for now");
      case JOINED -> new Text("合并表决", "put together with another");
      case DONE -> new Text("已办", "done");
      case DEFERRED -> new Text("推迟", "put off");
      case WITHDRAWN -> new Text("撤回", "withdrawn");
      case REFERRED -> new Text("交有关委员会", "sent to a committee");
      case DIVIDED -> new Text("分项表决", "divided");
    };
  }
}
