package plenary.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import plenary.act.Role;
import plenary.app.web.edge.Route;

/** Where the certificate of a server's own authority is had. */
final class AuthorityRoute {
  private AuthorityRoute() {}

  static Route of(String pem) {
    var bytes = pem.getBytes(StandardCharsets.US_ASCII);
    return Route.get(
        "/ca.crt", List.of(Role.PUBLIC), visit -> visit.send("application/x-x509-ca-cert", bytes));
  }
}
