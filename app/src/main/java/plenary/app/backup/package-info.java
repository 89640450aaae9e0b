/**
 * One file with everything that a session needs to go on elsewhere, made while it is being served:
 * the journal and the side store as of one moment each, keys, certificates, papers, and a manifest
 * with the hash of every part.
 *
 * <p>Invariants. What was acknowledged before a backup began is in it. A backup whose record does
 * not replay is not finished, and none is restored that was changed. Neither replaces what is
 * there.
 *
 * <p>A backup holds the keys: nobody but its owner may read it, and it is no record for the public.
 *
 * <p>May know {@code record}, {@code app.journal} and {@code app.chamber}. Start at {@link
 * plenary.app.backup.Backup}.
 */
@NullMarked
package plenary.app.backup;

import org.jspecify.annotations.NullMarked;
