/**
 * Files that the record names by their hash and does not hold: meeting papers.
 *
 * <p>A file is on disk, with its name in its folder, before anything is asked that names it; it is
 * never changed and never removed. What is read is hashed again: a file that is not what its name
 * says is as good as missing. What a file is is told by its content, never by what it is called.
 *
 * <p>May know {@code core} and {@code journal}. Start at {@link plenary.app.files.FileStore}.
 */
@NullMarked
package plenary.app.files;

import org.jspecify.annotations.NullMarked;
