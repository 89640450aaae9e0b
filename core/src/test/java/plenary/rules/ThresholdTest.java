package plenary.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.MoreThan;

class ThresholdTest {
  private static final Citation ARTICLE = new Citation("组织法", "25");

  @ParameterizedTest
  @DisplayName("the fewest that carry, at every edge")
  @CsvSource(
      textBlock =
          """
          # whole, more than half, two thirds
            0,       1,            0
            1,       1,            1
            2,       2,            2
            3,       2,            2
            9,       5,            6
            402,     202,          268
            534,     268,          356
            560,     281,          374
            561,     281,          374
            2977,    1489,         1985
            99999,   50000,        66666
          """)
  void need_is_the_fewest_that_carry(int whole, int half, int twoThirds) {
    assertEquals(half, new MoreThan(1, 2).need(whole));
    assertEquals(twoThirds, new AtLeast(2, 3).need(whole));
  }

  @ParameterizedTest
  @DisplayName("need is exact: it meets the share, and one fewer does not")
  @CsvSource({"1,2", "2,3", "3,5", "3,4", "1,3", "1,10", "1,1"})
  void need_is_exact(int top, int bottom) {
    for (int whole = 0; whole <= 2_000; whole++) {
      long more = new MoreThan(top, bottom).need(whole);
      assertTrue(more * bottom > (long) whole * top && (more - 1) * bottom <= (long) whole * top);
      long least = new AtLeast(top, bottom).need(whole);
      assertTrue(least * bottom >= (long) whole * top);
      assertTrue(whole == 0 || (least - 1) * bottom < (long) whole * top);
    }
  }

  @Test
  @DisplayName("a share is a part of a whole")
  void a_share_is_a_part_of_a_whole() {
    assertThrows(IllegalArgumentException.class, () -> new MoreThan(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new AtLeast(0, 2));
    assertThrows(IllegalArgumentException.class, () -> new AtLeast(1, 0));
  }

  @ParameterizedTest
  @DisplayName("组织法25: 280 of 561 is not more than half of all deputies, 281 is")
  @CsvSource({"280,121,false", "281,0,true", "281,121,true", "280,0,false"})
  void resolution_needs_more_than_half_of_all(int inFavour, int against, boolean carried) {
    var rule = rule(new Requirement(Base.MEMBERS, new MoreThan(1, 2), List.of(ARTICLE)));
    var outcome = decide(rule, Counts.of(561, 402, new Tally(inFavour, against, 0)));
    assertEquals(carried, outcome.carried());
    assertEquals(281, outcome.tests().getFirst().need());
  }

  @Test
  @DisplayName("沈阳 2001: 218 for and 162 against of 474 is not adopted, though most were for")
  void more_for_than_against_is_not_enough() {
    var ofAll = rule(new Requirement(Base.MEMBERS, new MoreThan(1, 2), List.of(ARTICLE)));
    var ofVotes = rule(new Requirement(Base.FOR_AGAINST, new MoreThan(1, 2), List.of(ARTICLE)));
    var counts = Counts.of(474, 474, new Tally(218, 162, 82));
    assertFalse(decide(ofAll, counts).carried());
    assertTrue(decide(ofVotes, counts).carried());
  }

  @Test
  @DisplayName("where several thresholds are asked, every one must be met")
  void thresholds_are_an_and_list() {
    var rule =
        rule(
            new Requirement(Base.VALID, new AtLeast(2, 3), List.of(ARTICLE)),
            new Requirement(Base.SEATS, new MoreThan(1, 2), List.of(ARTICLE)));
    assertFalse(decide(rule, Counts.of(705, 400, new Tally(352, 20, 0))).carried());
    assertTrue(decide(rule, Counts.of(705, 400, new Tally(353, 20, 0))).carried());
  }

  @Test
  @DisplayName("where nobody votes nothing carries, though two thirds of nothing are nothing")
  void nothing_is_carried_by_nobody() {
    var rule = rule(new Requirement(Base.FOR_AGAINST, new AtLeast(2, 3), List.of(ARTICLE)));
    var nobody = decide(rule, Counts.of(193, 120, new Tally(0, 0, 120)));
    assertFalse(nobody.carried());
    assertEquals(1, nobody.tests().getFirst().need());
    assertTrue(decide(rule, Counts.of(193, 120, new Tally(1, 0, 119))).carried());
  }

  private static Outcome decide(DecisionRule rule, Counts counts) {
    return new Yardstick(rule, Bases.PLAIN, Optional.empty()).outcome(counts);
  }

  private static DecisionRule rule(Requirement... pass) {
    return new DecisionRule(
        "resolution",
        Text.same("决议"),
        List.of(pass),
        List.of(Channel.DEVICE),
        List.of(Secrecy.SECRET),
        Press.LAST);
  }
}
