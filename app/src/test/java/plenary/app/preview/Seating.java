package plenary.app.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.SeatRow;
import plenary.base.MemberId;

/** A plan of a large hall, with two aisles and a few seats that are nobody's. */
final class Seating {
  private static final int MOST = 3_000;

  private Seating() {}

  static List<SeatRow> rows(int rows, int across) {
    var plan = new ArrayList<SeatRow>();
    int member = 0;
    for (int row = 1; row <= rows; row++) {
      var places = new ArrayList<Place>();
      for (int seat = 0; seat < across; seat++) {
        if (seat == across / 4 || seat == across * 3 / 4) places.add(new Place.Aisle());
        places.add(new Place.Taken(new MemberId(++member)));
      }
      plan.add(new SeatRow("" + row, places));
    }
    return plan;
  }

  static List<MemberId> due() {
    return IntStream.rangeClosed(1, MOST).mapToObj(MemberId::new).toList();
  }
}
