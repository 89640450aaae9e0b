package plenary.app.web.screens;

import java.util.List;
import java.util.Optional;
import plenary.app.hall.HallPage;
import plenary.app.hall.Screen;
import plenary.app.hall.View;
import plenary.base.Text;

/**
 * The screens of the house as whoever sets them sees them.
 *
 * @param places names and addresses that are usual, of screens that are not there yet
 * @param chair whether the chair looks, and not the secretariat
 */
public record ScreensPage(
    Text session, List<Row> rows, List<Place> places, Optional<MadeLink> made, boolean chair) {
  private static final List<Place> USUAL =
      List.of(
          new Place("left", new Text("左侧屏", "Left screen"), Screen.Kind.HALL),
          new Place("right", new Text("右侧屏", "Right screen"), Screen.Kind.HALL),
          new Place("rostrum", new Text("主席台屏", "Presidium screen"), Screen.Kind.PRESIDIUM),
          new Place("lobby", new Text("前厅屏", "Lobby screen"), Screen.Kind.HALL),
          new Place("press", new Text("新闻中心屏", "Press screen"), Screen.Kind.HALL));

  public ScreensPage {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  /**
   * A screen.
   *
   * @param page what it shows now; empty before any sitting is planned
   * @param gone why it does not show what it is set to, if it does not
   */
  public record Row(Screen screen, Optional<HallPage> page, Optional<Text> gone) {
    /** Whether this is what it is set to. */
    public boolean isSet(View view) {
      return screen.view() == view;
    }
  }

  /** Where a screen often hangs. */
  public record Place(String key, Text name, Screen.Kind kind) {}

  /** A link that signs a screen in, shown once. */
  public record MadeLink(Text name, String address) {}

  static List<Place> places(List<Screen> screens) {
    return USUAL.stream()
        .filter(place -> screens.stream().noneMatch(screen -> screen.key().equals(place.key())))
        .toList();
  }

  /** Whether a screen does not follow the sitting. */
  public boolean apart() {
    return rows.stream().anyMatch(row -> !row.isSet(View.FOLLOW));
  }
}
