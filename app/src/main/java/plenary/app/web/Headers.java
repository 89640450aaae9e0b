package plenary.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import plenary.app.tls.Https;

/** What every answer tells the browser about safety. */
final class Headers {
  /** Nothing but our own files, nothing inline, no frame around us. */
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action"
          + " 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** The page of the check-in staff, which reads codes with the camera. */
  private static final String GATE = "/gate";

  private static final String REST = ", geolocation=(), microphone=(), payment=(), usb=()";

  /** A year. */
  private static final String HTTPS_ALONE = "max-age=31536000";

  private final boolean https;
  private final boolean httpsAlone;

  /**
   * What is told.
   *
   * @param https how it is served. Only a public name is told to browsers for a year: whoever comes
   *     back to a machine whose own authority was replaced would be locked out.
   */
  Headers(Optional<Https> https) {
    this.https = https.isPresent();
    this.httpsAlone = https.filter(Https::isPublic).isPresent();
  }

  void set(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", (mayFilm(ctx) ? "camera=(self)" : "camera=()") + REST);
    ctx.header("Cache-Control", "no-store"); // what is public says otherwise
    if (httpsAlone) ctx.header("Strict-Transport-Security", HTTPS_ALONE);
    if (https && !ctx.req().isSecure()) sendOn(ctx);
  }

  private static boolean mayFilm(Context ctx) {
    return ctx.path().equals(GATE) || ctx.path().startsWith(GATE + "/");
  }

  /** A browser that was given an address without {@code https}; nothing of it is looked at. */
  private static void sendOn(Context ctx) {
    ctx.redirect("https://" + ctx.header("Host") + ctx.path(), HttpStatus.TEMPORARY_REDIRECT);
    ctx.skipRemainingHandlers();
  }
}
