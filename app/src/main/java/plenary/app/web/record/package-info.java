/**
 * The record, to be taken away and checked by anybody: its latest checkpoint, the signer's key, and
 * all of it as a folder's files or one zip.
 *
 * <p>May know {@code core}, {@code record} and {@code edge}. Start at {@link
 * plenary.app.web.record.RecordActions}.
 */
@NullMarked
package plenary.app.web.record;

import org.jspecify.annotations.NullMarked;
