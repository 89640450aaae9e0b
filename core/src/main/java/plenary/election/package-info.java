/**
 * Elections under an election method: nominations, slate, ballot accounts, count sheets. Empty
 * until the first method is built.
 *
 * <p>May know {@code base}, {@code rules}, {@code act}, {@code roster}, {@code attend}, {@code
 * agenda}, {@code vote}.
 */
@NullMarked
package plenary.election;

import org.jspecify.annotations.NullMarked;
