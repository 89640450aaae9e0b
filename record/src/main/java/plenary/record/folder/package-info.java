/**
 * A whole session as a folder of files: what is to be asked, by whom, at what moment.
 *
 * <p>The page is {@code docs/format/session-folder.md}. Reading a folder runs nothing: it gives the
 * commands in order of time, each with the place it was written at, so that a refusal can name it.
 * The same folder gives the same commands with the same ids.
 *
 * <p>Units. Moments are UTC instants in whole milliseconds; a time without a date is of the day and
 * zone of its file.
 *
 * <p>May know {@code wire}, {@code input} and {@code rulebook}. Start at {@link
 * plenary.record.folder.SessionFolder}.
 */
@NullMarked
package plenary.record.folder;

import org.jspecify.annotations.NullMarked;
