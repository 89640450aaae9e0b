/**
 * The interface for programs: what is public as JSON, and commands in their wire form.
 *
 * <p>May know {@code core}, {@code record}, {@code home} and {@code edge}. Start at {@link
 * plenary.app.web.api.ApiActions}.
 */
@NullMarked
package plenary.app.web.api;

import org.jspecify.annotations.NullMarked;
