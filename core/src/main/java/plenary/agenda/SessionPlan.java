package plenary.agenda;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.AgendaEvent.Slot;
import plenary.base.Text;
import plenary.base.VoteId;

/** What the whole session is to do (会议议程), and when (会议日程). */
public final class SessionPlan {
  private List<Text> points = List.of();
  private List<Slot> schedule = List.of();
  private @Nullable VoteId adoptedBy;

  /** Takes in an agenda; until it is adopted it is a draft. */
  public void set(List<Text> agenda) {
    points = agenda;
    adoptedBy = null;
  }

  /** Takes in that the agenda was adopted. */
  public void adopted(VoteId by) {
    adoptedBy = by;
  }

  /** Takes in a schedule. */
  public void schedule(List<Slot> slots) {
    schedule = slots;
  }

  /** The points of the agenda, in order. */
  public List<Text> points() {
    return points;
  }

  /** The vote that adopted the agenda; empty while it is a draft. */
  public Optional<VoteId> adoptedBy() {
    return Optional.ofNullable(adoptedBy);
  }

  /** The lines of the schedule, in order. */
  public List<Slot> schedule() {
    return schedule;
  }

  /** Everything here as one value, equal when two are. */
  public Object snapshot() {
    return List.of(points, schedule, adoptedBy());
  }
}
