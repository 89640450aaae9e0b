package plenary.app.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.Command;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Answer.Dropped;
import plenary.base.Choice;
import plenary.base.Digest;
import plenary.base.Tally;
import plenary.rules.Secrecy;

/**
 * No stored byte tells who chose what in a secret vote: however the same choices are spread over
 * the same deputies, and in whatever order they press, the data folder and the export are the same.
 */
@Timeout(120)
class SecrecyTest {
  private static final int MEMBERS = 30;
  private static final int PRESSES = 27;

  @TempDir Path temp;

  @Test
  @DisplayName("permuted choices and presses leave the same data folder and the same record")
  void permuted_choices_leave_the_same_bytes() throws IOException {
    var first = held("first", new Random(1));
    for (int seed = 2; seed <= 5; seed++) {
      assertEquals(first, held("seed" + seed, new Random(seed)));
    }
    assertTrue(first.keySet().contains("data/journal.db"), first::toString);
    assertTrue(first.keySet().contains("record/entries.jsonl"), first::toString);
  }

  @Test
  @DisplayName("another total leaves another record, or the test above shows nothing")
  void another_total() throws IOException {
    var one = held("one", new Random(1));
    var other = held("other", new Random(1), choices(new Random(1), PRESSES - 1));
    assertNotEquals(one.get("data/journal.db"), other.get("data/journal.db"));
    assertNotEquals(one.get("record/entries.jsonl"), other.get("record/entries.jsonl"));
  }

  @Test
  @DisplayName("while a secret vote runs, nothing in the data folder changes")
  void nothing_is_written_meanwhile() throws IOException {
    var data = Files.createDirectories(temp.resolve("data"));
    try (var chamber = Halls.voting(data, MEMBERS, Secrecy.SECRET)) {
      var before = contents(data);
      press(chamber, new Random(7), choices(new Random(7), PRESSES));
      assertEquals(before, contents(data));
      assertTrue(before.containsKey("journal.db-wal"), before::toString);
    }
  }

  private Map<String, String> held(String name, Random random) throws IOException {
    return held(name, random, choices(random, PRESSES));
  }

  /** Holds the vote and gives the hash of every file that is left. */
  private Map<String, String> held(String name, Random random, List<Choice> choices)
      throws IOException {
    var folder = temp.resolve(name);
    var data = Files.createDirectories(folder.resolve("data"));
    try (var chamber = Halls.voting(data, MEMBERS, Secrecy.SECRET)) {
      press(chamber, random, choices);
      desk(chamber, "close", new CloseVote(MadeUp.VOTE));
      desk(chamber, "announce", new AnnounceResult(MadeUp.VOTE));
      desk(chamber, "finish", new FinishItem(MadeUp.ITEM));
      int cast = chamber.read(s -> s.vote(MadeUp.VOTE).orElseThrow().tally().cast());
      assertEquals(choices.size(), cast);
      chamber.export(folder.resolve("record"));
    }
    return contents(folder);
  }

  private static void desk(Chamber chamber, String id, Command command) {
    assertInstanceOf(Done.class, chamber.ask(new Asked(id, MadeUp.DESK, command)).join());
  }

  /** Equal totals in another order: two in three for, the rest against or abstaining. */
  private static List<Choice> choices(Random random, int presses) {
    var totals = new Tally(presses - 9, 5, 4);
    var choices = new ArrayList<Choice>();
    for (var choice : Choice.values()) {
      choices.addAll(Collections.nCopies(totals.of(choice), choice));
    }
    Collections.shuffle(choices, random);
    return choices;
  }

  /** Different deputies press, in different order; some press again, and ask the same again. */
  private static void press(Chamber chamber, Random random, List<Choice> choices) {
    var members = new ArrayList<>(IntStream.rangeClosed(1, MEMBERS).boxed().toList());
    Collections.shuffle(members, random);
    for (int i = 0; i < choices.size(); i++) {
      var press = MadeUp.press("p" + random.nextInt(1_000_000), members.get(i), choices.get(i));
      assertEquals(new Dropped(), chamber.ask(press).join());
      if (random.nextInt(4) == 0) chamber.ask(press).join();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Digest.of(Files.readAllBytes(file)).hex());
      }
    }
    return contents;
  }
}
