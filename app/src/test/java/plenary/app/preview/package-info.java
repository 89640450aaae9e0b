/**
 * Every page of the hall and the chair in every state, rendered from the example session to {@code
 * target/preview}: to be looked at, and held to what such a page must say.
 *
 * <p>Start at {@link plenary.app.preview.Scenes}.
 */
@NullMarked
package plenary.app.preview;

import org.jspecify.annotations.NullMarked;
