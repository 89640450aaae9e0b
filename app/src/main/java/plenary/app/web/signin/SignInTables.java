package plenary.app.web.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import plenary.act.Actor;
import plenary.app.side.SideStore;
import plenary.base.Digest;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;

/** Links and sign-ins in the side store, so that a restart signs nobody out. */
final class SignInTables {
  private final SideStore side;

  SignInTables(SideStore side) {
    this.side = side;
  }

  /** A sign-in, and when it was last used. */
  record Kept(SignIn signIn, Instant seen) {}

  List<Link> links() {
    return side.all(
        row -> new Link(hash(row), actor(row), instant(row, "until"), false),
        "SELECT * FROM link ORDER BY hash");
  }

  /**
   * Everybody who is signed in.
   *
   * @param now when those are taken to have been seen of whom that was not kept
   */
  List<Kept> signIns(Instant now) {
    return side.all(row -> kept(row, now), "SELECT * FROM sign_in ORDER BY hash");
  }

  private static Kept kept(ResultSet row, Instant now) throws SQLException {
    var via = new Via(Via.Kind.of(row.getString("via")), row.getString("via_name"));
    var signIn =
        new SignIn(hash(row), actor(row), instant(row, "since"), instant(row, "until"), via);
    var seen = instant(row, "seen");
    return new Kept(signIn, seen.equals(Instant.EPOCH) ? now : seen);
  }

  void add(Link link) {
    side.change(
        "INSERT INTO link (hash, role, name, until) VALUES (?, ?, ?, ?)",
        link.hash().hex(),
        role(link.actor()),
        link.actor().name(),
        link.until().getEpochSecond());
  }

  void add(SignIn signIn, Instant seen) {
    side.change(
        "INSERT INTO sign_in (hash, role, name, until, since, seen, via, via_name)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        signIn.hash().hex(),
        role(signIn.actor()),
        signIn.actor().name(),
        signIn.until().getEpochSecond(),
        signIn.since().getEpochSecond(),
        seen.getEpochSecond(),
        signIn.via().kind().word,
        signIn.via().name());
  }

  void seen(SignIn signIn, Instant at) {
    side.changeLater(
        "UPDATE sign_in SET seen = ? WHERE hash = ?", at.getEpochSecond(), signIn.hash().hex());
  }

  /** Forgets the link or the sign-in of this hash. */
  void remove(Digest hash) {
    side.change("DELETE FROM link WHERE hash = ?", hash.hex());
    side.change("DELETE FROM sign_in WHERE hash = ?", hash.hex());
  }

  private static String role(Actor actor) {
    return ActValues.ROLE.write(actor.role()).text();
  }

  private static Digest hash(ResultSet row) throws SQLException {
    return new Digest(row.getString("hash"));
  }

  private static Actor actor(ResultSet row) throws SQLException {
    var role = ActValues.ROLE.read(new Json.Str(row.getString("role")));
    return new Actor(role, row.getString("name"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochSecond(row.getLong(column));
  }
}
