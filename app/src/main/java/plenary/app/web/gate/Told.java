package plenary.app.web.gate;

import java.time.Instant;
import java.util.Optional;
import plenary.base.Text;

/**
 * What a gate is told of one scan.
 *
 * @param id of the scan
 * @param words what came of it, in words
 * @param face who it is, where that is known
 * @param since when this person came in, where they are in
 */
record Told(String id, State state, Text words, Optional<Face> face, Optional<Instant> since) {

  /** What came of a scan. All but {@code LATER} are final. */
  enum State {
    IN("in", "已签到", "Checked in"),
    AGAIN("again", "重复", "Already in"),
    WITHDRAWN("withdrawn", "证件已挂失", "Card withdrawn"),
    UNKNOWN("unknown", "非本次会议", "Not of this session"),
    SUSPENDED("suspended", "暂停执行代表职务", "Duties suspended"),
    CLOSED("closed", "签到未开始", "Check-in is not open"),
    OVER("over", "会议已结束", "The sitting is over"),
    LEFT("left", "此后已离场，不再改动", "Has left since; nothing is changed"),
    STALE("stale", "时间可疑，待秘书处核对", "The time is doubtful; the desk will look"),
    REFUSED("refused", "未签到", "Not checked in"),
    LATER("later", "暂未确认，稍后自动重传", "Not confirmed yet; it will be sent again");

    private final String code;
    private final Text words;

    State(String code, String zh, String en) {
      this.code = code;
      this.words = new Text(zh, en);
    }

    String code() {
      return code;
    }

    Text words() {
      return words;
    }
  }

  Told with(Optional<Face> known, Optional<Instant> in) {
    return new Told(id, state, words, known, in);
  }
}
