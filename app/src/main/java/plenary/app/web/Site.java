package plenary.app.web;

import java.util.List;
import java.util.function.Function;
import plenary.app.files.FileStore;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;
import plenary.app.web.live.Live;
import plenary.app.web.signin.Access;

/**
 * What a server serves.
 *
 * @param files where the papers are that the record names
 * @param more routes that only some servers have, such as those of a demonstration
 */
public record Site(
    Floor floor, Access access, Live live, FileStore files, Function<Pages, List<Route>> more) {

  /** A site with the usual routes and no more. */
  public Site(Floor floor, Access access, Live live, FileStore files) {
    this(floor, access, live, files, _ -> List.of());
  }
}
