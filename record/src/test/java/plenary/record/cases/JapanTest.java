package plenary.record.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.rules.Quantity;
import plenary.rules.Quorum.Moment;
import plenary.rules.Requirement;
import plenary.rules.TieStep.Way;

@DisplayName("The Diet of Japan, which is one file of YAML and no code,")
class JapanTest {
  private static final Book DIET = Book.of("jp-diet");

  static Stream<RollCall> votes() {
    return RollCall.all("jp-diet.csv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("votes")
  @DisplayName("has real votes come out as they did")
  void votes_come_out_as_they_did(RollCall call) {
    var counts = call.counts();
    assertEquals(call.cast(), DIET.decision(call.decision()).tied(counts));
    if (call.cast()) counts = counts.plus(Quantity.FOR, 1);
    assertEquals(call.carried(), DIET.outcome(call.decision(), counts).carried());
  }

  @Test
  @DisplayName("憲法56: at 120–120 of 2011-03-31 the president must decide, and may either way")
  void president_decides_a_tie() {
    var step = DIET.decision("ordinary").ties().getFirst();
    assertEquals(Way.CASTING_VOTE, step.way());
    assertTrue(step.duty());
    var tie = Book.counts("present 240, for 120, against 120");
    assertFalse(DIET.outcome("ordinary", tie).carried());
    assertTrue(DIET.outcome("ordinary", tie.plus(Quantity.FOR, 1)).carried());
    assertFalse(DIET.outcome("ordinary", tie.plus(Quantity.AGAINST, 1)).carried());
  }

  @ParameterizedTest
  @DisplayName("憲法56: a third of the seats by law opens and decides, vacant seats included")
  @CsvSource({
    "475, 158, false",
    "475, 159, true",
    "242, 80, false",
    "242, 81, true",
    "465, 155, true",
    "465, 154, false",
    "248, 83, true",
    "248, 82, false"
  })
  void quorum_is_a_third_of_the_seats(int seats, int present, boolean met) {
    var counts = "seats %d, members %d, present %d".formatted(seats, seats - 4, present);
    assertEquals(met, DIET.quorate(Moment.OPEN, counts));
    assertEquals(met, DIET.quorate(Moment.DECIDE, counts));
  }

  @Test
  @DisplayName("憲法56: whoever is present and abstains is held against the motion")
  void abstaining_is_like_voting_against() {
    assertFalse(DIET.carried("ordinary", "present 240, for 120, against 100, abstain 20"));
    assertTrue(DIET.carried("ordinary", "present 240, for 121, against 100, abstain 19"));
  }

  @ParameterizedTest
  @DisplayName("憲法59, 96: two thirds of those present overrides, two thirds of the seats amends")
  @CsvSource({
    "override, 316, true",
    "override, 315, false",
    "constitution, 320, true",
    "constitution, 319, false"
  })
  void two_thirds_of_two_bases(String decision, int inFavour, boolean carried) {
    var counts = "seats 480, members 478, present 473, for " + inFavour;
    assertEquals(carried, DIET.carried(decision, counts));
  }

  @ParameterizedTest
  @DisplayName("衆規8, 18: a first ballot designates by more than half of all papers, blank or void")
  @CsvSource({
    "2024-11-11 lower house, 465, 0, 0, 221, 233, false",
    "2024-11-11 upper house, 239, 0, 0, 142, 120, true",
    "1948-10-14 lower house, 400, 86, 0, 184, 201, false"
  })
  void first_ballot(
      String when, int papers, int blank, int invalid, int got, int need, boolean designated) {
    var test = elected("cast %d, blank %d, invalid %d, for %d", papers, blank, invalid, got);
    assertEquals(need, test.need(), when);
    assertEquals(designated, test.met(), when);
  }

  @Test
  @DisplayName("衆規8: without its 86 blanks the ballot of 1948 would have designated")
  void blanks_made_the_difference() {
    assertFalse(elected("cast %d, blank %d, for %d", 400, 86, 184).met());
    assertTrue(elected("cast %d, for %d", 314, 184).met());
  }

  @ParameterizedTest
  @DisplayName("衆規8: in a run-off most votes are enough, however many papers are void")
  @CsvSource({
    "2024-11-11, 221, 160, 84",
    "1994-06-29, 261, 214, 29",
    "1979-11-06, 138, 121, 252",
    "1953-05-19, 204, 115, 78",
    "1948-10-14, 185, 1, 213"
  })
  void run_off(String when, int first, int second, int invalid) {
    var rounds = DIET.election("prime-minister").rounds();
    assertEquals(2, rounds.size());
    assertEquals(List.of(), rounds.getLast().elect(), "nothing but most votes is asked");
    assertTrue(first > second, when);
    boolean half = elected("for %d, against %d, invalid %d", first, second, invalid).met();
    assertEquals(when.equals("1994-06-29") || when.equals("1953-05-19"), half, when);
  }

  private static Requirement.Test elected(String counts, Object... figures) {
    var elect = DIET.election("prime-minister").rounds().getFirst().elect().getFirst();
    return elect.test(DIET.rules().basis(), Book.counts(counts.formatted(figures)));
  }
}
