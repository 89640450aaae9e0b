/**
 * Every paper as blocks of sentences, computed from a session, and as plain text.
 *
 * <p>A paper holds no figure of its own: each comes from the session it is made from. Making the
 * same paper from the same record gives the same text, byte for byte.
 *
 * <p>May know everything before it save {@code chair}. Start at {@link plenary.paper.Papers}.
 */
@NullMarked
package plenary.paper;

import org.jspecify.annotations.NullMarked;
