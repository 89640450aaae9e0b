package plenary.attend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.base.MemberId;

/** The attendance of one sitting. */
public final class Attendance {
  private final Map<MemberId, Arrival> present = new LinkedHashMap<>();
  private final Map<MemberId, Absence> absences = new LinkedHashMap<>();
  private final List<AttendanceAnnounced> announcements = new ArrayList<>();
  private boolean checkInOpen;

  /**
   * When somebody came.
   *
   * @param entry the entry of the record that says so
   */
  public record Arrival(Instant at, long entry) {}

  /** Takes in what happened, as entry {@code seq} of the record. */
  public void apply(AttendanceEvent event, long seq) {
    switch (event) {
      case CheckInOpened _ -> checkInOpen = true;
      case MemberArrived(_, var member, var occurred) -> {
        present.put(member, new Arrival(occurred, seq));
        absences.remove(member);
      }
      case MemberLeft(_, var member, _) -> present.remove(member);
      case AbsenceNoted(_, var member, var cause) -> absences.put(member, cause);
      case ArrivalWithdrawn(_, var member, _) -> present.remove(member);
      case AttendanceAnnounced announced -> announcements.add(announced);
    }
  }

  public boolean checkInOpen() {
    return checkInOpen;
  }

  /** How many are here now (实到). */
  public int count() {
    return present.size();
  }

  public boolean isPresent(MemberId member) {
    return present.containsKey(member);
  }

  /** Who is here now, in the order they came. */
  public Set<MemberId> present() {
    return Collections.unmodifiableSet(present.keySet());
  }

  /** When a member who is here came. */
  public Optional<Arrival> arrival(MemberId member) {
    return Optional.ofNullable(present.get(member));
  }

  /** Why a member who is not here is not, as far as it was noted. */
  public Optional<Absence> absence(MemberId member) {
    return Optional.ofNullable(absences.get(member));
  }

  /** How many are noted absent for this cause. */
  public int absent(Absence cause) {
    return (int) absences.values().stream().filter(each -> each == cause).count();
  }

  /** Every announcement of the attendance, in order. */
  public List<AttendanceAnnounced> announcements() {
    return Collections.unmodifiableList(announcements);
  }

  /** The latest announcement, the one a sitting opens on. */
  public Optional<AttendanceAnnounced> announced() {
    return announcements.isEmpty() ? Optional.empty() : Optional.of(announcements.getLast());
  }

  /** Everything here as one value, equal when two attendances are. */
  public Object snapshot() {
    return List.of(
        checkInOpen,
        new LinkedHashMap<>(present),
        new LinkedHashMap<>(absences),
        List.copyOf(announcements));
  }
}
