/**
 * The floor of a sitting: who asked to speak, who speaks, and for how long.
 *
 * <p>Units. Limits are minutes in a rulebook and seconds here; requests of a sitting count from 1.
 *
 * <p>Invariant: at most one speaks; a point of order interrupts whoever does, whose time stands
 * still meanwhile.
 *
 * <p>May know {@code base}, {@code rules}, {@code act}, {@code roster}, {@code attend}, {@code
 * agenda}, {@code vote}. Start at {@link plenary.floor.Floor}.
 */
@NullMarked
package plenary.floor;

import org.jspecify.annotations.NullMarked;
