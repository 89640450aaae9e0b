package plenary.app.web.edge;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.Role;
import plenary.app.web.edge.Route.Body;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignInLog;
import plenary.app.web.signin.SignIns;

/** Lets a request through to its route, or says why not. */
public final class Gate {
  /** Most bytes of a form, and of a command. */
  static final int FORM_BYTES = 64 * 1024;

  /** A document of 64 kB, of which every byte may take three in a form. */
  static final int LONG_FORM_BYTES = 256 * 1024;

  /** A file of 20 MB, and the form around it. */
  static final int FILE_BYTES = 20 * 1024 * 1024 + FORM_BYTES;

  static final int JSON_BYTES = 1024 * 1024;

  /** The field of every form that holds its token. */
  static final String TOKEN = "csrf";

  private final SignIns signIns;
  private final SignInLog log;
  private final Pace pace = Pace.ofRealTime();
  private final DoorPace door = DoorPace.ofRealTime();

  public Gate(Access access) {
    this.signIns = access.signIns();
    this.log = access.log();
  }

  /**
   * Lets a request through.
   *
   * @throws Problem if it may not pass
   */
  public void pass(Route route, Context ctx) throws IOException {
    if (route.body() != Body.NONE && !fromHere(ctx)) {
      throw noted(What.CROSS_SITE, "", route, ctx, Problem.staleForm());
    }
    var visit = admit(route, ctx);
    var who = visit.signIn().map(SignInLog::who).orElse("");
    if (!allows(route, visit)) throw noted(What.TOO_FAST, who, route, ctx, Problem.tooFast());
    switch (route.body()) {
      case NONE -> {}
      case FORM -> readForm(route, ctx, visit, FORM_BYTES);
      case LONG_FORM -> readForm(route, ctx, visit, LONG_FORM_BYTES);
      case FILE -> readFile(route, ctx, visit);
      case JSON -> readJson(ctx, visit);
    }
    try {
      route.action().run(visit);
    } catch (Problem e) {
      throw e.isNotYours() ? noted(What.WRONG_ROLE, who, route, ctx, e) : e;
    }
  }

  /** Whoever is signed in has a pace of his or her own; at the door all have one together. */
  private boolean allows(Route route, Visit visit) {
    if (visit.isSignedIn()) return pace.allows(visit.who());
    return route.body() == Body.NONE || door.allows();
  }

  /** What was refused for reasons of safety stands in the log, by its route and without content. */
  private Problem noted(What what, String who, Route route, Context ctx, Problem problem) {
    log.note(what, who, route.method() + " " + route.path(), Visit.origin(ctx));
    return problem;
  }

  private Visit admit(Route route, Context ctx) {
    for (var role : route.roles()) {
      if (role == Role.PUBLIC) return new Visit(ctx, signIns, null);
      var held = held(ctx, role);
      if (held.isPresent()) return new Visit(ctx, signIns, held.get());
    }
    var held = anyHeld(ctx);
    if (held.isPresent()) {
      var who = SignInLog.who(held.get().signIn());
      throw noted(What.WRONG_ROLE, who, route, ctx, Problem.notYours());
    }
    shownButNotHeld(route, ctx)
        .ifPresent(what -> noted(what, "", route, ctx, Problem.notSignedIn()));
    throw Problem.notSignedIn();
  }

  /** A cookie of a role that is no sign-in: it ended, or was never given out. */
  private Optional<What> shownButNotHeld(Route route, Context ctx) {
    for (var role : route.roles()) {
      if (!Cookies.isShown(ctx, role)) continue;
      var ended = Cookies.signIn(ctx, role).flatMap(signIns::ended);
      return Optional.of(
          switch (ended.orElse(null)) {
            case null -> What.COOKIE_UNKNOWN;
            case EXPIRED -> What.COOKIE_EXPIRED;
            case SIGNED_OUT, WITHDRAWN, USED -> What.COOKIE_ENDED;
          });
    }
    return Optional.empty();
  }

  private Optional<SignIns.Opened> held(Context ctx, Role role) {
    return Cookies.signIn(ctx, role).flatMap(secret -> held(role, secret));
  }

  private Optional<SignIns.Opened> held(Role role, Secret secret) {
    return signIns
        .of(secret)
        .filter(signIn -> signIn.role() == role)
        .map(signIn -> new SignIns.Opened(signIn, secret));
  }

  private Optional<SignIns.Opened> anyHeld(Context ctx) {
    for (var role : Role.values()) {
      var held = held(ctx, role);
      if (held.isPresent()) return held;
    }
    return Optional.empty();
  }

  private void readForm(Route route, Context ctx, Visit visit, int most) throws IOException {
    if (!ctx.isFormUrlencoded()) throw Problem.wrongKind("application/x-www-form-urlencoded");
    visit.read(most);
    checkToken(route, ctx, visit);
  }

  private void checkToken(Route route, Context ctx, Visit visit) {
    if (!visit.holds(visit.form().optional(TOKEN).orElse(""))) {
      var who = visit.signIn().map(SignInLog::who).orElse("");
      throw noted(What.FORM_TOKEN, who, route, ctx, Problem.staleForm());
    }
  }

  private void readFile(Route route, Context ctx, Visit visit) throws IOException {
    if (!ctx.isMultipartFormData()) throw Problem.wrongKind("multipart/form-data");
    visit.readMultipart(FILE_BYTES);
    checkToken(route, ctx, visit);
  }

  /** No page of another site can send JSON here: browsers ask first, and are not answered. */
  private static void readJson(Context ctx, Visit visit) throws IOException {
    if (!ctx.isJson()) throw Problem.wrongKind("application/json");
    visit.read(JSON_BYTES);
  }

  /** What changes something must come from a page of this server, if a browser sends it. */
  private static boolean fromHere(Context ctx) {
    var site = ctx.header("Sec-Fetch-Site");
    if (site != null) return site.equals("same-origin") || site.equals("none");
    var origin = ctx.header("Origin");
    return origin == null || sameHost(origin, ctx.header("Host"));
  }

  private static boolean sameHost(String origin, @Nullable String host) {
    try {
      var authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
