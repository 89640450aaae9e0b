/**
 * Who is at the other end: one-time links, and the sign-ins they open.
 *
 * <p>A secret (of a link or of a sign-in) is 128 random bits, shown once to whoever it is for and
 * kept here only as its hash. A browser holds one sign-in a role, so that a console, a desk and a
 * deputy's page may stand side by side in one browser.
 *
 * <p>Invariant: no secret is written to a store, a log or a metric.
 *
 * <p>May know {@code core}. Start at {@link plenary.app.web.signin.SignIns}.
 */
@NullMarked
package plenary.app.web.signin;

import org.jspecify.annotations.NullMarked;
