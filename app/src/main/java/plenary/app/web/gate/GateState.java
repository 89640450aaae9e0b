package plenary.app.web.gate;

import java.time.Instant;
import java.util.Optional;

/**
 * How a gate stands.
 *
 * @param name as its people call it
 * @param device tells two devices of one name apart
 * @param link whether it can be heard
 * @param seen when it was heard last
 * @param pending how many scans it holds that were not uploaded, as it said last
 * @param last its latest scan
 * @param scans how many it made
 * @param skewMillis how far its clock is ahead
 */
public record GateState(
    String name,
    String device,
    Link link,
    Instant seen,
    int pending,
    Optional<Instant> last,
    int scans,
    long skewMillis) {

  /** Whether a gate can be heard. */
  public enum Link {
    /** 在线, and nothing is waiting there. */
    ONLINE,
    /** 落后: it can be heard, and holds scans that were not uploaded. */
    BEHIND,
    /** 失联: it may hold scans that nobody knows of. */
    LOST
  }

  /** How far its clock is off, in whole seconds. */
  public long skewSeconds() {
    return skewMillis / 1_000;
  }
}
