/** The order of names. */
@NullMarked
package plenary.app.names;

import org.jspecify.annotations.NullMarked;
