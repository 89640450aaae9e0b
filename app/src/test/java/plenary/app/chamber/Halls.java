package plenary.app.chamber;

import java.nio.file.Path;
import java.time.InstantSource;
import plenary.app.bench.MadeUp;
import plenary.app.journal.Journal;
import plenary.app.journal.SqliteJournal;
import plenary.base.Wording;
import plenary.record.rulebook.HashedRulebook;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wording.Wordings;
import plenary.rules.Secrecy;

/** Chambers for tests: a store with example keys, and a session that is voting. */
final class Halls {
  static final Wording WORDING = Wordings.load();
  static final HashedRulebook RULEBOOK =
      Rulebooks.read(Path.of(System.getProperty("plenary.home"), "rulebooks", "cn-municipal.yaml"));
  static final Keys KEYS = Keys.example("example.invalid/test");
  static final InstantSource CLOCK = InstantSource.fixed(MadeUp.START);

  private Halls() {}

  static Chamber open(Path folder) {
    return open(SqliteJournal.open(folder), CLOCK);
  }

  static Chamber open(Journal journal, InstantSource clock) {
    return Chamber.open(new Store(KEYS, journal), WORDING, clock);
  }

  /** Asks everything that leads to an open vote. */
  static Chamber voting(Chamber chamber, int members, Secrecy secrecy) {
    for (var asked : new MadeUp(RULEBOOK, members, secrecy).setup(chamber.signer())) {
      var answer = chamber.ask(asked).join();
      if (!(answer instanceof Answer.Done)) throw new AssertionError(asked + ": " + answer);
    }
    return chamber;
  }

  /** A new session, voting. */
  static Chamber voting(Path folder, int members, Secrecy secrecy) {
    return voting(open(folder), members, secrecy);
  }
}
