package plenary.app.web.edge;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.Role;
import plenary.app.web.edge.Route.Body;
import plenary.app.web.signin.Secret;
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
  private final Pace pace = Pace.ofRealTime();

  public Gate(SignIns signIns) {
    this.signIns = signIns;
  }

  /**
   * Lets a request through.
   *
   * @throws Problem if it may not pass
   */
  public void pass(Route route, Context ctx) throws IOException {
    if (route.body() != Body.NONE) checkOrigin(ctx);
    var visit = admit(route, ctx);
    if (visit.signIn().isPresent() && !pace.allows(visit.who())) throw Problem.tooFast();
    switch (route.body()) {
      case NONE -> {}
      case FORM -> readForm(ctx, visit, FORM_BYTES);
      case LONG_FORM -> readForm(ctx, visit, LONG_FORM_BYTES);
      case FILE -> readFile(ctx, visit);
      case JSON -> readJson(ctx, visit);
    }
    route.action().run(visit);
  }

  private Visit admit(Route route, Context ctx) {
    for (var role : route.roles()) {
      if (role == Role.PUBLIC) return new Visit(ctx, signIns, null);
      var held = held(ctx, role);
      if (held.isPresent()) return new Visit(ctx, signIns, held.get());
    }
    throw holdsAny(ctx) ? Problem.notYours() : Problem.notSignedIn();
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

  private boolean holdsAny(Context ctx) {
    for (var role : Role.values()) {
      if (held(ctx, role).isPresent()) return true;
    }
    return false;
  }

  private static void readForm(Context ctx, Visit visit, int most) throws IOException {
    if (!ctx.isFormUrlencoded()) throw Problem.wrongKind("application/x-www-form-urlencoded");
    visit.read(most);
    if (!visit.holds(visit.form().optional(TOKEN).orElse(""))) throw Problem.staleForm();
  }

  private static void readFile(Context ctx, Visit visit) throws IOException {
    if (!ctx.isMultipartFormData()) throw Problem.wrongKind("multipart/form-data");
    visit.readMultipart(FILE_BYTES);
    if (!visit.holds(visit.form().optional(TOKEN).orElse(""))) throw Problem.staleForm();
  }

  /** No page of another site can send JSON here: browsers ask first, and are not answered. */
  private static void readJson(Context ctx, Visit visit) throws IOException {
    if (!ctx.isJson()) throw Problem.wrongKind("application/json");
    visit.read(JSON_BYTES);
  }

  /** What changes something must come from a page of this server, if a browser sends it. */
  private static void checkOrigin(Context ctx) {
    var site = ctx.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw Problem.staleForm();
    }
    var origin = ctx.header("Origin");
    if (site == null && origin != null && !sameHost(origin, ctx.header("Host"))) {
      throw Problem.staleForm();
    }
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
