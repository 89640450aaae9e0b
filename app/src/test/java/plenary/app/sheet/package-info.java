/** Sheets from anywhere, and back. */
@NullMarked
package plenary.app.sheet;

import org.jspecify.annotations.NullMarked;
