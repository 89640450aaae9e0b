package plenary.app.web.edge;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import plenary.act.Role;

/**
 * An address, and who may take it.
 *
 * @param method {@code GET} changes nothing; what changes something is a {@code POST}
 * @param path with its places in braces
 * @param roles who may, whoever holds several acting as the first; {@link Role#PUBLIC} is anyone
 * @param body what is sent to it
 * @param action what it does
 */
public record Route(HandlerType method, String path, List<Role> roles, Body body, Action action) {
  public Route {
    roles = List.copyOf(roles);
  }

  /** What a request carries. */
  public enum Body {
    NONE,
    FORM,
    /** A form that holds a whole document. */
    LONG_FORM,
    /** A form with one file. */
    FILE,
    JSON
  }

  /** What is done for a visit. */
  public interface Action {
    void run(Visit visit) throws IOException;
  }

  public static Route get(String path, List<Role> roles, Action action) {
    return new Route(HandlerType.GET, path, roles, Body.NONE, action);
  }

  public static Route form(String path, List<Role> roles, Action action) {
    return new Route(HandlerType.POST, path, roles, Body.FORM, action);
  }

  /** A form that holds a whole document. */
  public static Route longForm(String path, List<Role> roles, Action action) {
    return new Route(HandlerType.POST, path, roles, Body.LONG_FORM, action);
  }

  /** A form with one file, which the action finds at {@link Visit#file}. */
  public static Route file(String path, List<Role> roles, Action action) {
    return new Route(HandlerType.POST, path, roles, Body.FILE, action);
  }

  public static Route json(String path, List<Role> roles, Action action) {
    return new Route(HandlerType.POST, path, roles, Body.JSON, action);
  }
}
