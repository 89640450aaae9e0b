/**
 * The chair's script: for any state of a sitting, the sentences to read next, the lawful commands
 * one key away, and what will be said whichever way things turn.
 *
 * <p>Computed from a session, never stored. A move offered here is one that {@code decide} accepts;
 * a test holds the two against each other.
 *
 * <p>May know everything before it. Start at {@link plenary.chair.Script}.
 */
@NullMarked
package plenary.chair;

import org.jspecify.annotations.NullMarked;
