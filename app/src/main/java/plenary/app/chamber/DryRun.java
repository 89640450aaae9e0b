package plenary.app.chamber;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plenary.app.journal.Stored;
import plenary.base.Wording;
import plenary.record.Sealer;
import plenary.session.Session;

/**
 * A session run without a store: commands are decided and sealed as in a chamber, at times that are
 * given, and what happens is kept in memory. Used by one thread.
 */
public final class DryRun {
  private final List<Stored> entries = new ArrayList<>();
  private final Clerk clerk;
  private Instant now = Instant.EPOCH;

  /** A session of which nothing has happened yet. */
  public DryRun(Keys keys, Wording wording) {
    clerk = new Clerk(new Session(wording), new Sealer(keys.secret()), new Recent(), () -> now);
  }

  /** Asks a command at a moment, which is never before the one asked before. */
  public Answer ask(Asked asked, Instant at) {
    now = at;
    var result = clerk.perform(clerk.look(asked));
    result.entries().forEach(entry -> entries.add(Stored.of(entry)));
    return result.answer();
  }

  /** The session as it stands. */
  public Session session() {
    return clerk.session();
  }

  /** Everything that happened, as a journal would have it. */
  public List<Stored> entries() {
    return Collections.unmodifiableList(entries);
  }
}
