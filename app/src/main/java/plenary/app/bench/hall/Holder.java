package plenary.app.bench.hall;

import java.util.Locale;
import plenary.act.Role;
import plenary.app.web.signin.SignIns;

/**
 * Somebody's sign-in, as a browser holds it over HTTPS.
 *
 * @param cookie the line of a request's head
 * @param token what every form carries
 */
record Holder(String cookie, String token) {
  static Holder of(SignIns.Opened opened) {
    return of(opened.signIn().role(), opened);
  }

  private static Holder of(Role role, SignIns.Opened opened) {
    var name = "__Host-plenary-" + role.name().toLowerCase(Locale.ROOT);
    var secret = opened.secret();
    return new Holder("Cookie: " + name + "=" + secret.text(), secret.formToken());
  }
}
