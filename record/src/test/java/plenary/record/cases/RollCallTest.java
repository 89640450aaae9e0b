package plenary.record.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.rules.Counts;
import plenary.rules.Quantity;
import plenary.rules.Quorum.Moment;
import plenary.rules.TieStep;

@DisplayName("A real roll call")
class RollCallTest {
  private static final List<RollCall> ALL = RollCall.all("roll-calls.csv");

  static Stream<RollCall> all() {
    return ALL.stream();
  }

  static Stream<RollCall> sound() {
    return ALL.stream().filter(RollCall::sound);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sound")
  @DisplayName("comes out as it was officially recorded, under its rule, with a quorum")
  void comes_out_as_recorded(RollCall call) {
    var book = Book.of(call.rulebook());
    var counts = call.counts();
    if (call.cast()) {
      var rule = book.decision(call.decision());
      assertTrue(rule.tied(counts), "a casting vote without a tie");
      assertEquals(TieStep.Way.CASTING_VOTE, rule.ties().getFirst().way());
      assertFalse(book.outcome(call.decision(), counts).carried(), "not without it");
      counts = counts.plus(Quantity.FOR, 1);
    }
    assertEquals(call.carried(), book.outcome(call.decision(), counts).carried());
    if (counts.has(Quantity.PRESENT)) {
      assertTrue(book.quorum(Moment.DECIDE, counts).orElseThrow().met());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  @DisplayName("has counts that add up, where its source has them all")
  void adds_up(RollCall call) {
    var counts = call.counts();
    if (!counts.has(Quantity.PRESENT)) return;
    var votes =
        List.of(Quantity.FOR, Quantity.AGAINST, Quantity.ABSTAIN, Quantity.PRESENT_NOT_VOTING);
    assertEquals(counts.get(Quantity.PRESENT), counts.sum(votes));
    if (counts.has(Quantity.ABSENT)) {
      var roll = List.of(Quantity.PRESENT, Quantity.ABSENT);
      assertEquals(counts.get(Quantity.MEMBERS), counts.sum(roll));
    }
  }

  @Test
  @DisplayName("is one of 64, of which one alone contradicts itself: EP-166769")
  void one_contradicts_itself() {
    assertEquals(64, ALL.size());
    var unsound = ALL.stream().filter(call -> !call.sound()).toList();
    assertEquals(List.of("EP-166769"), unsound.stream().map(RollCall::id).toList());
    for (var call : unsound) {
      var outcome = Book.of(call.rulebook()).outcome(call.decision(), call.counts());
      assertNotEquals(call.carried(), outcome.carried(), call.id() + ": " + call.contradicts());
    }
  }

  @Test
  @DisplayName("whose label may belong to another vote fails under either rule it may be under")
  void doubtful_labels_change_nothing() {
    var doubtful = List.of("EP-170721", "EP-166379", "EP-168697");
    var calls = ALL.stream().filter(call -> doubtful.contains(call.id())).toList();
    assertEquals(3, calls.size());
    var book = Book.of("eu-parliament");
    for (var call : calls) {
      assertFalse(book.outcome("component-members", call.counts()).carried(), call.id());
      assertFalse(book.outcome("ordinary", call.counts()).carried(), call.id());
    }
  }

  @Test
  @DisplayName("EP-168839: 274 for and 271 against of 705 is rejected where 353 are needed")
  void more_for_than_against_is_rejected() {
    var call = call("EP-168839");
    var test =
        Book.of("eu-parliament").outcome("component-members", call.counts()).tests().getFirst();
    assertEquals(353, test.need());
    assertEquals(274, test.got());
    assertTrue(Book.of("eu-parliament").outcome("ordinary", call.counts()).carried());
  }

  @Test
  @DisplayName("h155-111: sixteen who answered present are in the quorum and in no majority")
  void present_is_in_no_majority() {
    var call = call("h155-111.2009");
    var book = Book.of("us-house");
    assertEquals(405, book.outcome("ordinary", call.counts()).tests().getFirst().whole());
    assertEquals(421, book.quorum(Moment.DECIDE, call.counts()).orElseThrow().got());
  }

  @Test
  @DisplayName("BR-2009-06-17-1634: 253 of the 257 present are not 257 of all 513")
  void absolute_majority_is_of_all() {
    Counts counts = call("BR-2009-06-17-1634").counts();
    var book = Book.of("br-camara");
    assertTrue(book.outcome("ordinary", counts).carried());
    assertFalse(book.outcome("absolute-majority", counts).carried());
    assertEquals(257, book.quorum(Moment.DECIDE, counts).orElseThrow().need());
  }

  private static RollCall call(String id) {
    return ALL.stream().filter(call -> call.id().equals(id)).findFirst().orElseThrow();
  }
}
