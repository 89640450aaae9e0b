package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Entry;
import plenary.act.VoteEvent.VoteCast;
import plenary.app.journal.SqliteJournal;
import plenary.base.VoteId;
import plenary.rules.Secrecy;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * One store, killed ({@code kill -9}) again and again while everybody votes at once: {@code
 * -Dplenary.storm=long} for a hundred times, {@code -Dplenary.seed=N} to kill at the same counts.
 */
@Timeout(900)
class KillTest {
  private static final boolean LONG = "long".equals(System.getProperty("plenary.storm"));
  private static final int KILLS = LONG ? 100 : 15;
  private static final int MOST_RECORDED = 2_000;
  private static final int MOST_SECRET = VotingChild.MEMBERS + 1;

  @TempDir Path folder;

  /** Every vote that was acknowledged by any run: its id, and the entry it was told. */
  private final Map<String, Long> acknowledged = new HashMap<>();

  /** Every secret round, and how many presses were acknowledged in it. */
  private final Map<VoteId, Integer> secretRounds = new HashMap<>();

  /** Secret rounds whose end was acknowledged. */
  private final List<VoteId> closed = new ArrayList<>();

  @Test
  @DisplayName("every acknowledged vote is there exactly once; an interrupted secret round is void")
  void survives_every_kill() {
    long seed = Long.getLong("plenary.seed", System.nanoTime());
    System.out.println("plenary.seed=" + seed);
    var random = new Random(seed);
    for (int run = 1; run <= KILLS; run++) {
      var secrecy = run % 3 == 0 ? Secrecy.SECRET : Secrecy.RECORDED;
      int lines = 2 + random.nextInt(secrecy == Secrecy.SECRET ? MOST_SECRET : MOST_RECORDED);
      hear(killedAfter(lines, secrecy, "run" + run));
      if (random.nextBoolean()) check(); // else the next run is the first to open what is left
    }
    check();
    System.out.println(acknowledged.size() + " votes, " + secretRounds.size() + " secret rounds");
    assertTrue(acknowledged.size() > 10 * KILLS, "only " + acknowledged.size());
    assertTrue(secretRounds.size() >= KILLS / 4, "only " + secretRounds);
  }

  /** What a run said before it was killed, and all it had said when it was. */
  private List<String> killedAfter(int lines, Secrecy secrecy, String run) {
    try (var child = ChildJvm.start(ChildJvm.command(VotingChild.class, folder, secrecy, run))) {
      var said = new ArrayList<String>();
      while (said.size() < lines) said.add(child.line().orElseThrow());
      said.addAll(child.kill());
      return said;
    }
  }

  private void hear(List<String> lines) {
    var round = new VoteId(Integer.parseInt(lines.getFirst().split(" ")[1]));
    for (var line : lines) {
      var words = line.split(" ");
      switch (words[0]) {
        case "round" -> {
          if (words[2].equals("SECRET")) secretRounds.put(round, 0);
        }
        case "done" -> acknowledged.put(words[1], Long.parseLong(words[2]));
        case "dropped" -> secretRounds.merge(round, 1, Integer::sum);
        case "closed" -> closed.add(round);
        default -> throw new AssertionError(line);
      }
    }
  }

  private void check() {
    try (var chamber = Halls.open(folder)) {
      secretRounds.forEach(
          (id, presses) -> checkSecret(chamber.read(s -> s.vote(id).orElseThrow()), presses));
      chamber.read(Session::snapshot);
    }
    try (var journal = SqliteJournal.open(folder)) {
      var votes = new HashMap<String, Long>();
      for (var stored : journal.entries(0, journal.size())) {
        var entry = Rebuilt.entry(stored);
        if (entry.event() instanceof VoteCast cast) checkCast(cast, entry, votes);
      }
      acknowledged.forEach((id, seq) -> assertEquals(seq, votes.get(id), id));
    }
  }

  private void checkCast(VoteCast cast, Entry entry, Map<String, Long> votes) {
    assertTrue(!secretRounds.containsKey(cast.vote()), () -> "written in secret: " + entry);
    var before = votes.put(entry.command(), entry.seq());
    assertEquals(null, before, () -> "twice: " + entry);
  }

  private void checkSecret(Vote round, int presses) {
    if (closed.contains(round.id())) {
      assertEquals(VotingChild.MEMBERS, presses);
      assertEquals(VotingChild.MEMBERS, round.tally().cast());
    } else if (round.state() == Vote.State.VOID) {
      assertTrue(round.tally().cast() == 0 || presses == VotingChild.MEMBERS, () -> "" + presses);
    } else {
      // it was closed, and killed before it could say so
      assertEquals(Vote.State.CLOSED, round.state());
      assertEquals(VotingChild.MEMBERS, round.tally().cast());
    }
  }

  @Test
  @DisplayName("the ids of two runs differ, or the test above shows nothing")
  void ids_are_of_their_run() {
    var one = killedAfter(50, Secrecy.RECORDED, "one");
    var other = killedAfter(50, Secrecy.RECORDED, "other");
    var ids = new HashSet<>(one.subList(1, one.size()));
    assertTrue(other.stream().noneMatch(ids::contains));
  }
}
