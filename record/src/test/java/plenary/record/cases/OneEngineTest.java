package plenary.record.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.base.Tally;
import plenary.record.rulebook.Rulebooks;
import plenary.rules.Case;
import plenary.rules.Counts;
import plenary.rules.DecisionRule;
import plenary.rules.DecisionRule.Weight;
import plenary.rules.Judge;
import plenary.rules.Rulebook;

/** A vote taken in a session and the same figures put to {@code decide}. */
class OneEngineTest {
  private static final Path FOLDER = Path.of(System.getProperty("plenary.home", ".."), "rulebooks");

  private final Random random = new Random(25);
  private int compared;

  @Test
  @DisplayName("come to the same under every rule of one vote each in every rulebook")
  void they_come_to_the_same() throws IOException {
    try (var files = Files.list(FOLDER)) {
      for (var file : files.sorted().toList()) compare(Rulebooks.read(file).rulebook());
    }
    assertTrue(compared > 10_000, "only " + compared);
  }

  private void compare(Rulebook book) {
    for (var rule : book.decisions()) {
      if (rule.weight() == Weight.HEADS) compare(book, rule);
    }
  }

  private void compare(Rulebook book, DecisionRule rule) {
    var yardstick = book.yardstick(rule.id()).orElseThrow();
    var judge = Judge.of(book, rule.id()).orElseThrow();
    for (int i = 0; i < 400; i++) {
      int members = 1 + random.nextInt(700);
      int present = members - random.nextInt(1 + members / 4);
      var counts = Counts.of(members, present, tally(present));
      var outcome = yardstick.outcome(counts);
      var verdict = judge.judge(Case.of(counts));
      for (int each = 0; each < outcome.tests().size(); each++) {
        var one = outcome.tests().get(each);
        var other = verdict.tests().get(each);
        assertEquals(one.need() + " " + one.got(), other.need() + " " + other.got(), rule.id());
      }
      boolean settled = !rule.tied(counts) && verdict.held().orElse(true);
      if (settled) {
        compared++;
        assertEquals(outcome.carried(), verdict.carried().orElseThrow(), rule.id() + counts);
      }
    }
  }

  private Tally tally(int present) {
    int inFavour = random.nextInt(present + 1);
    int against = random.nextInt(present - inFavour + 1);
    return new Tally(inFavour, against, random.nextInt(present - inFavour - against + 1));
  }
}
