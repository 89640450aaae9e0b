/**
 * What has to be kept and is no part of the record: one small SQLite file beside the journal.
 *
 * <p>Nothing in it is true of the session, and the session can be replayed without it. What is
 * erased from it is gone from the disk, not only from sight; nobody but the owner may read it.
 *
 * <p>A change of its tables is a script with the next number beside this package, named in {@link
 * plenary.app.side.SideStore}; a script that was released is never changed.
 *
 * <p>May know {@code journal} and {@code record}. Start at {@link plenary.app.side.SideStore}.
 */
@NullMarked
package plenary.app.side;

import org.jspecify.annotations.NullMarked;
