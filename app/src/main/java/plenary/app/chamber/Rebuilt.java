package plenary.app.chamber;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import plenary.act.Entry;
import plenary.app.chamber.Answer.Done;
import plenary.app.journal.Journal;
import plenary.app.journal.Stored;
import plenary.base.Wording;
import plenary.record.RecordSecret;
import plenary.record.Sealer;
import plenary.record.json.Json;
import plenary.record.wire.Payloads;
import plenary.session.Session;

/** Rebuilds a session from its journal, and checks every hash on the way. */
final class Rebuilt {
  private Rebuilt() {}

  /**
   * Who goes on after everything that is in {@code journal}.
   *
   * @throws plenary.record.bytes.IllegalRecordException if an entry is not what was sealed
   */
  static Clerk from(Journal journal, RecordSecret secret, Wording wording, InstantSource clock) {
    var session = new Session(wording);
    var sealer = new Sealer(secret);
    var recent = new Recent();
    long size = journal.size();
    long first = 0;
    @Nullable Entry before = null;
    for (var stored : journal.entries(0, size)) {
      sealer.resume(stored.envelope(), stored.payload());
      var entry = entry(stored);
      session.apply(entry);
      if (before == null || !sameCommand(before, entry)) first = entry.seq();
      before = entry;
      if (size - entry.seq() <= Recent.MOST) {
        recent.keep(entry.by(), entry.command(), new Done(first, entry.seq() + 1));
      }
    }
    return new Clerk(session, sealer, recent, clock);
  }

  private static boolean sameCommand(Entry one, Entry next) {
    return one.command().equals(next.command()) && one.by().equals(next.by());
  }

  /** What a stored entry tells. */
  static Entry entry(Stored stored) {
    var envelope = stored.envelope();
    var payload = Payloads.decode(Json.parse(stored.payload()));
    return new Entry(envelope.seq(), envelope.at(), payload.by(), envelope.cmd(), payload.event());
  }
}
