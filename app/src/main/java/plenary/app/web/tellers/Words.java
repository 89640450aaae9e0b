package plenary.app.web.tellers;

import plenary.act.VoteEvent.Cause;
import plenary.base.Choice;
import plenary.base.Text;

/** What a choice is called here, and why somebody chose nothing. */
final class Words {
  private Words() {}

  static Text of(Choice choice) {
    return switch (choice) {
      case FOR -> new Text("赞成", "for");
      case AGAINST -> new Text("反对", "against");
      case ABSTAIN -> new Text("弃权", "abstaining");
    };
  }

  static Text of(Cause cause) {
    return switch (cause) {
      case DEVICE_FAULT -> new Text("设备故障", "device failed");
      case LEFT_SEAT -> new Text("离席", "left the seat");
      case DECLINED -> new Text("本人不按", "declined");
    };
  }
}
