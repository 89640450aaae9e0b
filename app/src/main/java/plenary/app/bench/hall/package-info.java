/**
 * A whole hall that votes within a second: a server in a process of its own, as it is served, over
 * HTTPS; every deputy with a live page open; and what the last screen, the record and the memory
 * say of it.
 *
 * <p>Units. Times are nanoseconds of {@link java.lang.System#nanoTime} and told as milliseconds; a
 * vote's latency counts from the moment at which it was due, not from when it could be sent.
 *
 * <p>The load comes from the same machine, so its clients are plain sockets with a virtual thread
 * each. May know what {@code bench} may. Start at {@link plenary.app.bench.hall.HallBench}.
 */
@NullMarked
package plenary.app.bench.hall;

import org.jspecify.annotations.NullMarked;
