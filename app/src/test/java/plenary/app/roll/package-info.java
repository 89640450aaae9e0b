/** The roll from a sheet, and back. */
@NullMarked
package plenary.app.roll;

import org.jspecify.annotations.NullMarked;
