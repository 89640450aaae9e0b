package plenary.record.rulebook;

import java.time.LocalDate;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.base.Digest;
import plenary.record.json.Json;
import plenary.record.wire.RuleValues;
import plenary.rules.Rulebook;

/**
 * A rulebook and the hash that names it.
 *
 * @param digest of {@link #json}
 */
public record HashedRulebook(Rulebook rulebook, Digest digest) {
  /** A rulebook with its hash. */
  public static HashedRulebook of(Rulebook rulebook) {
    return new HashedRulebook(rulebook, RuleValues.digest(rulebook));
  }

  /** As it stands on a day: of values that changed, the version in force. */
  public HashedRulebook on(LocalDate day) {
    return of(rulebook.on(day));
  }

  /** The form that is journaled and hashed. */
  public Json json() {
    return RuleValues.RULEBOOK.write(rulebook);
  }

  /** The command that puts it in force. */
  public AdoptRulebook adopt() {
    return new AdoptRulebook(rulebook, digest);
  }
}
