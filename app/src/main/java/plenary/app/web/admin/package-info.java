/**
 * What an administrator does: makes accounts, says what each may do, ends what has to end, and
 * reads what happened at the door. An administrator asks nothing of the session.
 *
 * <p>May know {@code account}, {@code edge} and {@code signin}. Start at {@link
 * plenary.app.web.admin.AdminActions}.
 */
@NullMarked
package plenary.app.web.admin;

import org.jspecify.annotations.NullMarked;
