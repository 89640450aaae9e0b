package plenary.app.roll;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.base.GuestId;
import plenary.roster.Roster;

/** Which guest a row is about: by number, or else by name and class, or else a new one. */
final class Guests {
  private record Known(String name, AttendeeClass capacity) {}

  private final Map<Known, Deque<GuestId>> unclaimed = new HashMap<>();
  private final Set<GuestId> taken = new HashSet<>();
  private int next = 1;

  Guests(Roster roster, List<Entry> entries) {
    for (var entry : entries) {
      if (!entry.isDeputy() && entry.number() > 0) taken.add(new GuestId(entry.number()));
    }
    for (var guest : roster.guests()) {
      if (!taken.add(guest.id())) continue; // a row claims the number
      unclaimed
          .computeIfAbsent(new Known(guest.name().zh(), guest.capacity()), _ -> new ArrayDeque<>())
          .add(guest.id());
    }
  }

  GuestId of(Entry entry) {
    if (entry.number() > 0) return new GuestId(entry.number());
    var known = unclaimed.get(new Known(entry.name(), entry.capacity().orElseThrow()));
    return known != null && !known.isEmpty() ? known.removeFirst() : free();
  }

  private GuestId free() {
    while (true) {
      var id = new GuestId(next++);
      if (taken.add(id)) return id;
    }
  }
}
