/**
 * Who is at the other end: one-time links, credential cards, accounts with password, passkey or the
 * house's identity provider; the sign-ins they open; and what happened at the door.
 *
 * <p>A secret (of a link or of a sign-in) is 128 random bits, shown once to whoever it is for and
 * kept here only as its hash. A browser holds one sign-in a role, so that a console, a desk and a
 * deputy's page may stand side by side in one browser.
 *
 * <p>Invariants: no secret, PIN or password is written to a store, a log or a metric. What is
 * guessed at waits, and nobody waits because of an address.
 *
 * <p>May know {@code core}, {@code record} and {@code side}. Start at {@link
 * plenary.app.web.signin.Access}.
 */
@NullMarked
package plenary.app.web.signin;

import org.jspecify.annotations.NullMarked;
