package plenary.app.web.gate;

import java.time.Instant;
import java.util.Optional;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;

/**
 * A scan that could not become an arrival, until somebody at the desk has settled it.
 *
 * @param id of the flag
 * @param gate where it was scanned
 * @param person who it is about, where that is known
 * @param card the key that was read, or empty
 * @param at when they stood at the gate
 */
public record Flag(
    String id,
    String gate,
    SittingId sitting,
    Optional<PersonId> person,
    String card,
    Kind kind,
    Instant at) {

  /** Why it could not. */
  public enum Kind {
    WITHDRAWN("withdrawn", "证件已挂失", "The card is withdrawn"),
    UNKNOWN("unknown", "不认识的证件", "An unknown card"),
    OFF_ROLL("off-roll", "不在本次会议名册", "Not on the roll of this sitting"),
    SUSPENDED("suspended", "已暂停执行代表职务", "Duties are suspended"),
    CLOSED("closed", "当时签到未开始", "Check-in was not open"),
    OVER("over", "会议结束之后", "After the sitting had ended"),
    STALE("stale", "时间可疑", "The time is doubtful"),
    REFUSED("refused", "未能登记", "Could not be recorded");

    private final String code;
    private final Text words;

    Kind(String code, String zh, String en) {
      this.code = code;
      this.words = new Text(zh, en);
    }

    public String code() {
      return code;
    }

    public Text words() {
      return words;
    }

    static Kind of(String code) {
      for (var kind : values()) if (kind.code.equals(code)) return kind;
      throw new IllegalArgumentException(code);
    }
  }
}
