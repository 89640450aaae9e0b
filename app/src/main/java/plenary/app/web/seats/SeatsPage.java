package plenary.app.web.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.Place;
import plenary.app.web.prepare.Order;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.session.Session;

/**
 * The seating plan, drawn.
 *
 * @param width of the drawing, in units
 * @param height of it
 * @param seats every seat, row by row from the front
 * @param labels of the rows, beside the drawing
 * @param chosen the seat that is to be changed
 * @param seen the mark of the plan
 * @param grid the same as a grid, to be typed over
 * @param unseated who is in office and has no seat
 */
public record SeatsPage(
    int width,
    int height,
    List<Seat> seats,
    List<Label> labels,
    int rows,
    Optional<Seat> chosen,
    String seen,
    String grid,
    List<Person> unseated,
    String paper) {
  private static final int PITCH_X = 60;
  private static final int PITCH_Y = 44;
  private static final int AISLE = 24;
  private static final int LEFT = 28;
  private static final int TOP = 56;
  private static final int NAME = 15;

  /** The longest name that is set in full size. */
  private static final int SHORT = 3;

  public SeatsPage {
    seats = List.copyOf(seats);
    labels = List.copyOf(labels);
    unseated = List.copyOf(unseated);
  }

  /** Somebody. */
  public record Person(String number, Text name) {}

  /**
   * A seat.
   *
   * @param row from 1
   * @param place from 1, aisles counted
   * @param type the size of the name, so that it fits
   */
  public record Seat(
      int row, int place, String label, int x, int y, Optional<Person> person, String type) {
    /** Where it is chosen. */
    public String address() {
      return "/desk/seats?row=" + row + "&seat=" + place + "#edit";
    }
  }

  /** What a row is called, and where that stands. */
  public record Label(String words, int y) {}

  static SeatsPage of(Session session, int chosenRow, int chosenPlace, String paper) {
    var plan = session.seats();
    var seats = new ArrayList<Seat>();
    var labels = new ArrayList<Label>();
    int width = 0;
    for (int row = 1; row <= plan.size(); row++) {
      int x = LEFT;
      int y = TOP + (row - 1) * PITCH_Y;
      var of = plan.get(row - 1);
      labels.add(new Label(of.label(), y + PITCH_Y / 2));
      for (int place = 1; place <= of.places().size(); place++) {
        var here = of.places().get(place - 1);
        if (!(here instanceof Place.Aisle)) {
          seats.add(seat(session.roster(), here, row, place, of.label(), x, y));
        }
        x += here instanceof Place.Aisle ? AISLE : PITCH_X;
      }
      width = Math.max(width, x);
    }
    return new SeatsPage(
        width + LEFT,
        TOP + plan.size() * PITCH_Y,
        seats,
        labels,
        plan.size(),
        seats.stream()
            .filter(seat -> seat.row() == chosenRow && seat.place() == chosenPlace)
            .findFirst(),
        Order.seen(plan),
        String.join("\n", Grid.write(plan).stream().map(cells -> String.join(",", cells)).toList()),
        unseated(session),
        paper);
  }

  private static Seat seat(
      Roster roster, Place place, int row, int column, String label, int x, int y) {
    var person =
        place instanceof Place.Taken(var who)
            ? Optional.of(new Person(who.printed(), roster.name(who)))
            : Optional.<Person>empty();
    int longest = person.map(each -> wide(each.name().zh())).orElse(0);
    int type = longest <= SHORT ? NAME : Math.max(6, NAME * SHORT / longest);
    return new Seat(row, column, label, x, y, person, Integer.toString(type));
  }

  /** How many full-width characters a name is as wide as. */
  private static int wide(String name) {
    int halves = name.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
    return Math.ceilDiv(halves, 2);
  }

  private static List<Person> unseated(Session session) {
    var seated = Plans.seated(session.seats());
    var roster = session.roster();
    return Plans.byDelegation(roster).stream()
        .filter(id -> !seated.contains(id))
        .map((MemberId id) -> new Person(id.digits(), roster.name(id)))
        .toList();
  }
}
