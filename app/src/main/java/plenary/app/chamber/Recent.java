package plenary.app.chamber;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.VoteCommand.CastVote;
import plenary.app.chamber.Answer.Done;

/**
 * The latest commands by asker and id, so that one sent again is answered and not repeated.
 *
 * <p>Of a secret vote nothing is kept here, not even that somebody pressed: the urn refuses a
 * second press by itself, so one sent again is told that the first counts.
 */
final class Recent {
  /** How many are kept. */
  static final int MOST = 65_536;

  private final Map<Key, Kept> kept = new LinkedHashMap<>();

  private record Key(Actor by, String id) {}

  /** An answer, and what it was to; that is not known of entries read from the journal. */
  private record Kept(Answer answer, @Nullable Command command) {}

  /** The answer to a command asked before. */
  Optional<Answer> answer(Asked asked) {
    var before = kept.get(new Key(asked.by(), asked.id()));
    if (before == null) return Optional.empty();
    boolean same = before.command() == null || before.command().equals(asked.command());
    return Optional.of(same ? before.answer() : Answer.ID_TAKEN);
  }

  /** Keeps an answer, unless it has to do with a secret vote. */
  void keep(Asked asked, Decision decision, Answer answer) {
    if (mayKeep(asked.command(), decision)) {
      put(new Key(asked.by(), asked.id()), new Kept(answer, asked.command()));
    }
  }

  /** A refused vote is not kept, for it could be a second press; why it was refused stays so. */
  private static boolean mayKeep(Command command, Decision decision) {
    return switch (decision) {
      case Accepted _ -> true;
      case IntoUrn _ -> false;
      case Refused _ -> !(command instanceof CastVote);
    };
  }

  /** Keeps what an entry of the journal tells: its command was done. */
  void keep(Actor by, String id, long seq) {
    var key = new Key(by, id);
    put(key, new Kept(new Done(first(kept.get(key), seq), seq + 1), null));
  }

  /** The first entry of a command of which {@code seq} is one. */
  private static long first(@Nullable Kept before, long seq) {
    return switch (before) {
      case Kept(Done(var first, var next), _) when next == seq -> first;
      case null, default -> seq;
    };
  }

  private void put(Key key, Kept answer) {
    kept.put(key, answer);
    if (kept.size() > MOST) kept.remove(kept.keySet().iterator().next());
  }
}
