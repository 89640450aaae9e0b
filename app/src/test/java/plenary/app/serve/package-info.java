/** Real use: preparing, starting again, and going on after the disk has failed. */
@NullMarked
package plenary.app.serve;

import org.jspecify.annotations.NullMarked;
