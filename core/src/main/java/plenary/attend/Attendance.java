package plenary.attend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.AbsenceWithdrawn;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.Attestation;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.GuestArrived;
import plenary.act.AttendanceEvent.GuestLeft;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.base.GuestId;
import plenary.base.MemberId;

/** The attendance of one sitting. */
public final class Attendance {
  private final Map<MemberId, Arrival> present = new LinkedHashMap<>();
  private final Map<MemberId, Noted> absences = new LinkedHashMap<>();
  private final Map<GuestId, Arrival> guests = new LinkedHashMap<>();
  private final Map<MemberId, List<Passage>> passages = new LinkedHashMap<>();
  private final List<AttendanceAnnounced> announcements = new ArrayList<>();
  private boolean checkInOpen;

  /**
   * When somebody came.
   *
   * @param entry the entry of the record that says so
   */
  public record Arrival(Instant at, long entry) {}

  /**
   * Somebody's way through the doors of a sitting.
   *
   * @param in whether it was in, or out
   * @param at when it happened, which may be before it was recorded
   * @param attested on whose word, where no gate recorded it
   */
  public record Passage(boolean in, Instant at, Instant recorded, Optional<Attestation> attested) {}

  private record Noted(Absence cause, long entry) {}

  /** Takes in what happened at {@code recorded}, as entry {@code seq} of the record. */
  public void apply(AttendanceEvent event, long seq, Instant recorded) {
    switch (event) {
      case CheckInOpened _ -> checkInOpen = true;
      case MemberArrived(_, var member, var occurred) -> {
        arrive(member, new Arrival(occurred, seq));
        pass(member, new Passage(true, occurred, recorded, Optional.empty()));
      }
      case ArrivalAttested(_, var member, var occurred, var attested) -> {
        arrive(member, new Arrival(occurred, seq));
        pass(member, new Passage(true, occurred, recorded, Optional.of(attested)));
      }
      case MemberLeft(_, var member, var occurred) -> {
        present.remove(member);
        pass(member, new Passage(false, occurred, recorded, Optional.empty()));
      }
      case AbsenceNoted(_, var member, var cause) -> absences.put(member, new Noted(cause, seq));
      case AbsenceWithdrawn(_, var member, _) -> absences.remove(member);
      case ArrivalWithdrawn(_, var member, _) -> {
        present.remove(member);
        var ways = passages.getOrDefault(member, List.of());
        if (!ways.isEmpty()) ways.removeLast();
      }
      case GuestArrived(_, var guest, var occurred) ->
          guests.put(guest, new Arrival(occurred, seq));
      case GuestLeft(_, var guest, _) -> guests.remove(guest);
      case AttendanceAnnounced announced -> announcements.add(announced);
    }
  }

  private void arrive(MemberId member, Arrival arrival) {
    present.put(member, arrival);
    absences.remove(member);
  }

  private void pass(MemberId member, Passage passage) {
    passages.computeIfAbsent(member, _ -> new ArrayList<>(1)).add(passage);
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
    return Optional.ofNullable(absences.get(member)).map(Noted::cause);
  }

  /** The entry that notes why a member is not here. */
  public Optional<Long> absenceNotedBy(MemberId member) {
    return Optional.ofNullable(absences.get(member)).map(Noted::entry);
  }

  /** A member's ways in and out, in the order recorded. */
  public List<Passage> passages(MemberId member) {
    return List.copyOf(passages.getOrDefault(member, List.of()));
  }

  /** When a member who came and went left last; empty for whoever is here, or never came. */
  public Optional<Instant> leftLast(MemberId member) {
    if (isPresent(member)) return Optional.empty();
    return passages(member).stream()
        .filter(each -> !each.in())
        .map(Passage::at)
        .max(Comparator.naturalOrder());
  }

  /** Who is here without a seat on the roll, in the order they came. */
  public Set<GuestId> guests() {
    return Collections.unmodifiableSet(guests.keySet());
  }

  /** When a guest who is here came. */
  public Optional<Arrival> arrival(GuestId guest) {
    return Optional.ofNullable(guests.get(guest));
  }

  /** How many are noted absent for this cause. */
  public int absent(Absence cause) {
    return (int) absences.values().stream().filter(each -> each.cause() == cause).count();
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
        new LinkedHashMap<>(guests),
        passages.entrySet().stream()
            .map(each -> List.of(each.getKey(), List.copyOf(each.getValue())))
            .toList(),
        List.copyOf(announcements));
  }
}
