/**
 * Real use: one session in one data folder, until it is stopped.
 *
 * <p>A data folder holds the journal, the keys, and beside them who may sign in. An empty one can
 * be prepared from a session folder; the first link for the secretariat is printed once.
 *
 * <p>May know everything in {@code plenary.app} but the command line. Start at {@link
 * plenary.app.serve.Service}.
 */
@NullMarked
package plenary.app.serve;

import org.jspecify.annotations.NullMarked;
