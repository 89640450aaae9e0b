package plenary.app.chamber;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.VoteCommand.CastVote;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Generation.Key;
import plenary.record.bytes.Sha256;

/**
 * The latest commands by asker and id, so that one sent again is answered and not repeated.
 *
 * <p>Of a secret vote nothing is kept here, not even that somebody pressed: the urn refuses a
 * second press by itself, so one sent again is told that the first counts.
 */
final class Recent {
  /** How many are kept at the least, once there have been as many. */
  static final int LEAST = Generation.MOST;

  /** How many are kept at the most. */
  static final int MOST = 2 * Generation.MOST;

  private static final int KEY_BYTES = 16;
  private static final int UNKNOWN = 0;
  private static final byte BETWEEN = (byte) 0xFF; // stands in no UTF-8

  private final Sha256 sha256 = new Sha256();
  private Generation young = new Generation();
  private Generation old = new Generation();

  /** The key of a command, for the other two. */
  Key key(Asked asked) {
    return key(asked.by(), asked.id());
  }

  /** The answer to a command asked before. */
  Optional<Answer> answer(Key key, Command command) {
    int slot = young.find(key);
    if (slot >= 0) return Optional.of(answer(young, slot, command));
    slot = old.find(key);
    return slot < 0 ? Optional.empty() : Optional.of(answer(old, slot, command));
  }

  private static Answer answer(Generation from, int slot, Command command) {
    int before = from.command(slot);
    boolean same = before == UNKNOWN || before == hash(command);
    return same ? from.answer(slot) : Answer.ID_TAKEN;
  }

  /** Keeps an answer, unless it has to do with a secret vote. */
  void keep(Key key, Command command, Decision decision, Answer answer) {
    if (mayKeep(command, decision)) keep(key, hash(command), answer);
  }

  /** A refused vote is not kept, for it could be a second press; why it was refused stays so. */
  private static boolean mayKeep(Command command, Decision decision) {
    return switch (decision) {
      case Accepted _ -> true;
      case IntoUrn _, IntoTrial _ -> false;
      case Refused _ -> !(command instanceof CastVote);
    };
  }

  /** Keeps what the journal tells of a command: that it was done, not what it was. */
  void keep(Actor by, String id, Done done) {
    keep(key(by, id), UNKNOWN, done);
  }

  private void keep(Key key, int hash, Answer answer) {
    if (young.isFull() && young.find(key) < 0) {
      var cleared = old;
      old = young;
      young = cleared;
      young.clear();
    }
    young.put(key, hash, answer);
  }

  /** Whether two commands are the same is asked of their hash: it is to find a client's fault. */
  private static int hash(Command command) {
    int hash = command.hashCode();
    return hash == UNKNOWN ? 1 : hash;
  }

  private Key key(Actor by, String id) {
    var hash =
        ByteBuffer.wrap(
            sha256
                .add((byte) by.role().ordinal())
                .add(by.name().getBytes(StandardCharsets.UTF_8))
                .add(BETWEEN)
                .add(id.getBytes(StandardCharsets.ISO_8859_1))
                .finish(KEY_BYTES));
    return new Key(hash.getLong() | 1, hash.getLong());
  }
}
