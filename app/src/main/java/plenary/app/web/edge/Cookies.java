package plenary.app.web.edge;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import plenary.act.Role;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.Term;

/** The cookies: one a role, so that one browser may hold several, and one for visitors' forms. */
final class Cookies {
  private static final String VISITOR = "plenary-visitor";
  private static final int UNTIL_CLOSED = -1;

  private Cookies() {}

  static Optional<Secret> signIn(Context ctx, Role role) {
    return Optional.ofNullable(ctx.cookie(name(ctx, role)))
        .filter(Cookies::plausible)
        .map(Secret::new);
  }

  /** Whether a browser shows anything as its sign-in in this role. */
  static boolean isShown(Context ctx, Role role) {
    var value = ctx.cookie(name(ctx, role));
    return value != null && !value.isEmpty();
  }

  static void keep(Context ctx, Role role, Secret secret) {
    set(ctx, name(ctx, role), secret.text(), (int) Term.LONGEST.toSeconds());
  }

  static void drop(Context ctx, Role role) {
    set(ctx, name(ctx, role), "", 0);
  }

  static Optional<Secret> visitor(Context ctx) {
    return Optional.ofNullable(ctx.cookie(name(ctx, VISITOR)))
        .filter(Cookies::plausible)
        .map(Secret::new);
  }

  static void keepVisitor(Context ctx, Secret secret) {
    set(ctx, name(ctx, VISITOR), secret.text(), UNTIL_CLOSED);
  }

  private static String name(Context ctx, Role role) {
    return name(ctx, "plenary-" + role.name().toLowerCase(Locale.ROOT));
  }

  /** Over HTTPS a name that browsers take from this very host alone, and over HTTPS alone. */
  private static String name(Context ctx, String name) {
    return ctx.req().isSecure() ? "__Host-" + name : name;
  }

  private static boolean plausible(String value) {
    return value.length() == 22;
  }

  private static void set(Context ctx, String name, String value, int maxAge) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(maxAge);
    cookie.setHttpOnly(true);
    cookie.setSecure(ctx.req().isSecure());
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }
}
