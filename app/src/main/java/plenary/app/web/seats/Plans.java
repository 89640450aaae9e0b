package plenary.app.web.seats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.SeatRow;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.roster.Roster;

/** Seating plans that are made and changed. */
final class Plans {
  private Plans() {}

  /** Rows of free seats, with an aisle after each seat named. */
  static List<SeatRow> made(int rows, int seats, Set<Integer> aislesAfter) {
    var places = new ArrayList<Place>();
    for (int seat = 1; seat <= seats; seat++) {
      places.add(new Place.Free());
      if (aislesAfter.contains(seat) && seat < seats) places.add(new Place.Aisle());
    }
    var made = new ArrayList<SeatRow>();
    for (int row = 1; row <= rows; row++) made.add(new SeatRow(Integer.toString(row), places));
    return made;
  }

  /** The plan with everybody in office who has no seat yet put on a free one, by delegation. */
  static List<SeatRow> filled(List<SeatRow> plan, Roster roster) {
    var seated = seated(plan);
    var waiting = new ArrayDeque<MemberId>();
    for (var member : byDelegation(roster)) if (!seated.contains(member)) waiting.add(member);
    var rows = new ArrayList<SeatRow>();
    for (var row : plan) {
      var places = new ArrayList<Place>();
      for (var place : row.places()) {
        places.add(
            place instanceof Place.Free && !waiting.isEmpty()
                ? new Place.Taken(waiting.remove())
                : place);
      }
      rows.add(new SeatRow(row.label(), places));
    }
    return rows;
  }

  /** Everybody in office, by delegation. */
  static List<MemberId> byDelegation(Roster roster) {
    var groups = new LinkedHashMap<BodyId, List<MemberId>>();
    for (var body : roster.bodies()) groups.put(body.id(), new ArrayList<>());
    for (var member : roster.members()) {
      if (!roster.inOffice(member.id())) continue;
      groups.computeIfAbsent(member.delegation(), _ -> new ArrayList<>()).add(member.id());
    }
    return groups.values().stream().flatMap(List::stream).toList();
  }

  static Set<PersonId> seated(List<SeatRow> plan) {
    var seated = new HashSet<PersonId>();
    for (var row : plan) {
      for (var place : row.places()) if (place instanceof Place.Taken(var who)) seated.add(who);
    }
    return seated;
  }

  /**
   * The plan with something else in one place, rows and places counted from 1. Who sat elsewhere
   * comes here, and what was here goes there.
   */
  static List<SeatRow> changed(List<SeatRow> plan, int row, int seat, Place now) {
    var before = plan.get(row - 1).places().get(seat - 1);
    var from = now instanceof Place.Taken(var who) ? Optional.of(who) : Optional.<PersonId>empty();
    var rows = new ArrayList<SeatRow>();
    for (int i = 1; i <= plan.size(); i++) {
      var places = new ArrayList<Place>();
      for (int j = 1; j <= plan.get(i - 1).places().size(); j++) {
        var place = plan.get(i - 1).places().get(j - 1);
        boolean left =
            place instanceof Place.Taken(var who) && from.filter(who::equals).isPresent();
        if (i == row && j == seat) places.add(now);
        else places.add(left ? (before instanceof Place.Aisle ? new Place.Free() : before) : place);
      }
      rows.add(new SeatRow(plan.get(i - 1).label(), places));
    }
    return rows;
  }
}
