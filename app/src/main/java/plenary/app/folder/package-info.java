/**
 * Session folders run in a chamber that serves: to prepare a session from one, or to show one.
 *
 * <p>Unlike {@code replay}, the times are the chamber's own and everything is on disk before it is
 * told.
 *
 * <p>May know {@code core}, {@code record}, {@code plenary.app.chamber} and {@code
 * plenary.app.replay}. Start at {@link plenary.app.folder.FolderSteps}.
 */
@NullMarked
package plenary.app.folder;

import org.jspecify.annotations.NullMarked;
