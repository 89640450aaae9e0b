/**
 * What somebody of the staff does with his or her own account: sets its first password by a link,
 * changes it, sees what it may do.
 *
 * <p>May know {@code edge} and {@code signin}. Start at {@link
 * plenary.app.web.account.AccountActions}.
 */
@NullMarked
package plenary.app.web.account;

import org.jspecify.annotations.NullMarked;
