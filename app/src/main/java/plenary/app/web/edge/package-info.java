/**
 * The edge of the server: what comes in is read once, and either passes or ends here with a
 * sentence.
 *
 * <p>A request passes the {@link plenary.app.web.edge.Gate} of its route: is it from a page of this
 * server, who asks, how fast, how much, and does the form carry the token that was shown in it.
 * What is behind sees a {@link plenary.app.web.edge.Visit}. What cannot be done is thrown as a
 * {@link plenary.app.web.edge.Problem}, an HTTP status and a sentence in both languages.
 *
 * <p>Invariants. GET changes nothing. No secret, name or choice is logged.
 *
 * <p>May know {@code core}, {@code record}, {@code plenary.app.chamber} and {@code signin}. Start
 * at {@link plenary.app.web.edge.Gate}.
 */
@NullMarked
package plenary.app.web.edge;

import org.jspecify.annotations.NullMarked;
