package plenary.app.web;

import java.util.List;
import java.util.function.Function;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;
import plenary.app.web.live.Live;
import plenary.app.web.signin.Access;

/**
 * What a server serves.
 *
 * @param more routes that only some servers have, such as those of a demonstration
 */
public record Site(Floor floor, Access access, Live live, Function<Pages, List<Route>> more) {

  /** A site with the usual routes and no more. */
  public Site(Floor floor, Access access, Live live) {
    this(floor, access, live, _ -> List.of());
  }
}
