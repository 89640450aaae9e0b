package plenary.app.web;

import java.util.HashMap;
import java.util.Map;
import plenary.act.Role;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Link;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignIns;

/** Signing in by a link, and out again. */
final class Signing {
  private final SignIns signIns;
  private final Pages pages;

  Signing(SignIns signIns, Pages pages) {
    this.signIns = signIns;
    this.pages = pages;
  }

  /** Says how one signs in. */
  void page(Visit visit) {
    visit.html(pages.page("signin", Map.of()));
  }

  /**
   * A link as it is opened. One that works once is not used up by looking at it, for whatever shows
   * previews of links looks at them too; one of a demonstration signs in at once.
   */
  void open(Visit visit) {
    var secret = new Secret(visit.path("secret"));
    var link = signIns.find(secret).orElseThrow(Problem::deadLink);
    if (link.reusable()) signIn(visit, secret);
    else ask(visit, secret, link);
  }

  private void ask(Visit visit, Secret secret, Link link) {
    var params = new HashMap<String, Object>();
    params.put("link", link);
    params.put("secret", secret.text());
    params.put("token", visit.formToken());
    visit.html(pages.page("signin", params));
  }

  /** Uses a link. */
  void use(Visit visit) {
    signIn(visit, new Secret(visit.form().text("secret")));
  }

  private void signIn(Visit visit, Secret secret) {
    var opened = signIns.use(secret).orElseThrow(Problem::deadLink);
    visit.keep(opened);
    visit.goTo(home(opened.signIn().role()));
  }

  /** Signs out whoever asks, in the role of the page it is asked on. */
  void out(Visit visit) {
    signIns.end(visit.who());
    visit.forget();
    visit.goTo("/");
  }

  /** The page a role works on. */
  static String home(Role role) {
    return switch (role) {
      case SECRETARIAT -> "/desk";
      case CHAIR -> "/chair";
      case DEPUTY -> "/deputy";
      case SCREEN -> "/hall";
      case TELLER, OBSERVER, GATE, PUBLIC, ADMINISTRATOR, SYSTEM -> "/";
    };
  }
}
