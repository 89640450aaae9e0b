/**
 * Who is here: arrivals, departures, absences of one sitting, and what the chair announced of them.
 *
 * <p>Attendance at a moment is what had been recorded by then, in the order of the record; a late
 * scan never changes what was so before.
 *
 * <p>May know {@code base}, {@code rules}, {@code act}, {@code roster}. Start at {@link
 * plenary.attend.Attendance}.
 */
@NullMarked
package plenary.attend;

import org.jspecify.annotations.NullMarked;
