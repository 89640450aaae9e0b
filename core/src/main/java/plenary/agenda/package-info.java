/**
 * Sittings: their order of business and how far it has come, papers, rostrum, objections.
 *
 * <p>A sitting is planned, open, suspended, adjourned or not held; at most one item is open in it.
 *
 * <p>May know {@code base}, {@code rules}, {@code act}, {@code roster}, {@code attend}. Start at
 * {@link plenary.agenda.Sitting}.
 */
@NullMarked
package plenary.agenda;

import org.jspecify.annotations.NullMarked;
