package plenary.app.web.signin;

import java.time.Instant;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.base.Digest;
import plenary.base.MemberId;
import plenary.base.PersonId;

/**
 * Somebody who is signed in.
 *
 * @param hash the hash of the secret in the cookie
 * @param actor as whom
 * @param since when it began
 * @param until when it ends, however much it is used
 * @param via with what
 */
public record SignIn(Digest hash, Actor actor, Instant since, Instant until, Via via) {

  public Role role() {
    return actor.role();
  }

  /** Which deputy this is, if it is one. */
  public Optional<MemberId> member() {
    return role() == Role.DEPUTY && PersonId.of(actor.name()) instanceof MemberId member
        ? Optional.of(member)
        : Optional.empty();
  }
}
