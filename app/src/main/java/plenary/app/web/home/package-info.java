/**
 * What everybody may see of the session: nothing but what has been released.
 *
 * <p>Units. Counts are whole people, as announced; times are shown by the assembly's own clock.
 *
 * <p>Invariant: whatever a {@link plenary.app.web.home.HomePage} holds is public, so that the page
 * and the interface for programs draw on it without asking again.
 *
 * <p>May know {@code core}, {@code record} and {@code plenary.app.page}. Start at {@link
 * plenary.app.web.home.HomePage}.
 */
@NullMarked
package plenary.app.web.home;

import org.jspecify.annotations.NullMarked;
