/**
 * The session: what may happen ({@code decide}) and what has ({@code apply}).
 *
 * <p>State is a fold of the record's entries. It has one writer; whoever else reads it does so
 * while the writer stands still. Times come in with the command; nothing here reads a clock.
 *
 * <p>The only package that knows {@code roster}, {@code attend}, {@code agenda}, {@code vote} and
 * {@code election} together. Start at {@link plenary.session.Session}.
 */
@NullMarked
package plenary.session;

import org.jspecify.annotations.NullMarked;
