package plenary.app.web;

import io.javalin.http.Context;

/** What every answer tells the browser about safety. */
final class Headers {
  /** Nothing but our own files, nothing inline, no frame around us. */
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private Headers() {}

  static void set(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    ctx.header("Cache-Control", "no-store"); // what is public says otherwise
  }
}
