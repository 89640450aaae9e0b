package plenary.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.RosterEvent.Ending;
import plenary.base.MemberId;
import plenary.base.Text;

/**
 * Who is in office from when until when, so that the number of deputies due (应到) on any day follows
 * from the roll, with its source. A mandate of which no beginning is on record runs from the
 * beginning of the term.
 */
public final class Mandates {
  private final Map<MemberId, List<Mandate>> all = new LinkedHashMap<>();

  /**
   * One time in office.
   *
   * @param began its first day, where it began during the term, and where that is on record
   * @param ended the first day without it, and where that is on record
   */
  public record Mandate(Optional<Sourced> began, Optional<Ended> ended) {
    boolean covers(LocalDate day) {
      return began.map(each -> !day.isBefore(each.on())).orElse(true)
          && ended.map(each -> day.isBefore(each.on())).orElse(true);
    }
  }

  /** A day, and where it is on record. */
  public record Sourced(LocalDate on, Text source) {}

  /** How and when a mandate ended, and where that is on record. */
  public record Ended(Ending how, LocalDate on, Text source) {}

  /**
   * A change in who is in office.
   *
   * @param how how a mandate ended; empty where one began
   */
  public record Change(MemberId member, LocalDate on, Optional<Ending> how, Text source) {}

  void enrolled(MemberId member) {
    begin(member, new Mandate(Optional.empty(), Optional.empty()));
  }

  void began(MemberId member, LocalDate on, Text source) {
    var mandates = all.getOrDefault(member, List.of());
    boolean undated = !mandates.isEmpty() && mandates.getLast().ended().isEmpty();
    if (undated) mandates.removeLast();
    begin(member, new Mandate(Optional.of(new Sourced(on, source)), Optional.empty()));
  }

  private void begin(MemberId member, Mandate mandate) {
    all.computeIfAbsent(member, _ -> new ArrayList<>(1)).add(mandate);
  }

  void ended(MemberId member, Ended how) {
    var mandates = all.getOrDefault(member, List.of());
    if (mandates.isEmpty()) return;
    mandates.add(new Mandate(mandates.removeLast().began(), Optional.of(how)));
  }

  /** A member's times in office, the earliest first. */
  public List<Mandate> of(MemberId member) {
    return List.copyOf(all.getOrDefault(member, List.of()));
  }

  /** How many are in office on a day (应到). */
  public int inOffice(LocalDate day) {
    return (int)
        all.values().stream()
            .filter(mandates -> mandates.stream().anyMatch(each -> each.covers(day)))
            .count();
  }

  /** Every change during the term, in order of days. */
  public List<Change> changes() {
    var changes = new ArrayList<Change>();
    all.forEach(
        (member, mandates) -> {
          for (var mandate : mandates) {
            mandate
                .began()
                .map(each -> new Change(member, each.on(), Optional.empty(), each.source()))
                .ifPresent(changes::add);
            mandate
                .ended()
                .map(each -> new Change(member, each.on(), Optional.of(each.how()), each.source()))
                .ifPresent(changes::add);
          }
        });
    changes.sort(Comparator.comparing(Change::on).thenComparing(Change::member));
    return changes;
  }

  Mandates copy() {
    var copy = new Mandates();
    all.forEach((member, mandates) -> copy.all.put(member, new ArrayList<>(mandates)));
    return copy;
  }

  Object snapshot() {
    var lists = new LinkedHashMap<MemberId, List<Mandate>>();
    all.forEach((member, mandates) -> lists.put(member, List.copyOf(mandates)));
    return lists;
  }
}
