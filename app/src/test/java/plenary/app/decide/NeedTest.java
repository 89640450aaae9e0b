package plenary.app.decide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.record.rulebook.Rulebooks;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;
import plenary.rules.Threshold;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.AtLeastRoot;
import plenary.rules.Threshold.Fewest;
import plenary.rules.Threshold.MoreThan;

class NeedTest {
  private static final int WHOLES = 10_000;

  @Test
  @DisplayName("of every whole to 10,000, each rulebook's need is that of exact arithmetic")
  void need_is_exact() throws IOException {
    var thresholds = thresholds();
    assertTrue(thresholds.size() >= 10, "only " + thresholds + " were seen");
    for (var threshold : thresholds) {
      for (int whole = 1; whole <= WHOLES; whole++) {
        long need = threshold.need(whole);
        var what = threshold + " of " + whole;
        assertTrue(meets(threshold, whole, need), what);
        assertTrue(need == 0 || !meets(threshold, whole, need - 1), what);
      }
    }
  }

  /** Whether {@code got} of {@code whole} meet it, multiplied out. */
  private static boolean meets(Threshold threshold, int whole, long got) {
    var n = BigInteger.valueOf(whole);
    var v = BigInteger.valueOf(got);
    return switch (threshold) {
      case MoreThan(int top, int bottom) ->
          v.multiply(big(bottom)).compareTo(n.multiply(big(top))) > 0;
      case AtLeast(int top, int bottom) ->
          v.multiply(big(bottom)).compareTo(n.multiply(big(top))) >= 0;
      case AtLeastRoot(int top, int bottom) ->
          v.multiply(big(bottom)).pow(2).compareTo(n.multiply(big(top).pow(2))) >= 0;
      case Fewest(int count) -> got >= count;
    };
  }

  private static BigInteger big(int number) {
    return BigInteger.valueOf(number);
  }

  private static Set<Threshold> thresholds() throws IOException {
    var found = new LinkedHashSet<Threshold>();
    var folder = Path.of(System.getProperty("plenary.home", ".."), "rulebooks");
    try (var files = Files.list(folder)) {
      for (var file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
        requirements(Rulebooks.read(file).rulebook())
            .forEach(requirement -> found.add(requirement.threshold()));
      }
    }
    return found;
  }

  private static Stream<Requirement> requirements(Rulebook rulebook) {
    return Stream.of(
            rulebook.bodies().stream()
                .flatMap(body -> body.quorums().stream())
                .map(quorum -> quorum.requirement()),
            rulebook.decisions().stream().flatMap(rule -> rule.pass().stream()),
            rulebook.initiatives().stream().flatMap(it -> it.sponsors().stream()),
            rulebook.elections().stream()
                .flatMap(method -> method.rounds().stream())
                .flatMap(round -> round.elect().stream()))
        .flatMap(each -> each);
  }
}
