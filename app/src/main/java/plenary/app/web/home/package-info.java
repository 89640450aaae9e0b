/**
 * What everybody may see of the session: nothing but what has been released.
 *
 * <p>Units. Counts are whole people, as announced; times are shown by the assembly's own clock.
 *
 * <p>Invariant: whatever a {@link plenary.app.web.home.HomePage} holds is public, so that the page
 * and the interface for programs draw on it without asking again.
 *
 * <p>Attendance is shown by delegation only where that names nobody; votes never are.
 *
 * <p>May know {@code core}, {@code record}, {@code plenary.app.page}, {@code edge} and the bars of
 * {@code plenary.app.hall}. Start at {@link plenary.app.web.home.HomePage}.
 */
@NullMarked
package plenary.app.web.home;

import org.jspecify.annotations.NullMarked;
