/** What is kept beside the record: opened, grown from earlier files, and erased for good. */
@NullMarked
package plenary.app.side;

import org.jspecify.annotations.NullMarked;
