package plenary.record.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.record.input.CsvFile;
import plenary.record.input.CsvFile.Row;
import plenary.record.json.Json;
import plenary.record.wire.Commands;
import plenary.record.wire.Golden;
import plenary.record.wire.WireException;
import plenary.rules.Bases;
import plenary.rules.Counts;
import plenary.rules.Outcome;
import plenary.rules.Quantity;
import plenary.rules.Quorum.Moment;

/**
 * Figures of real sessions, from the press. Where a source has no number of deputies, none is
 * assumed: the outcome must be the same with any that is possible, from those who are known to have
 * been there up to the most that 选举法16 allows.
 */
@DisplayName("A real session of a people's congress")
class CongressSessionsTest {
  private static final Book CITY = Book.of("cn-municipal");

  private static final List<String> COLUMNS =
      List.of(
          ("id,date,rulebook,body,decision,members,at-most,present,for,against,abstain,not-voted,"
                  + "recorded,source,note,contradicts,unsettled")
              .split(","));

  private static final Map<String, Quantity> COUNTED =
      new TreeMap<>(
          Map.of(
              "members", Quantity.MEMBERS,
              "present", Quantity.PRESENT,
              "for", Quantity.FOR,
              "against", Quantity.AGAINST,
              "abstain", Quantity.ABSTAIN,
              "not-voted", Quantity.NOT_VOTED));

  private static final List<Quantity> TOOK_PART =
      List.of(Quantity.FOR, Quantity.AGAINST, Quantity.ABSTAIN, Quantity.NOT_VOTED);

  private static final List<Case> ALL =
      CsvFile.read(
              Path.of(System.getProperty("plenary.home", ".."))
                  .resolve("record/src/test/resources/cases/cn-sessions.csv"),
              COLUMNS)
          .stream()
          .map(Case::of)
          .toList();

  /**
   * One line.
   *
   * @param atMost the most members there can have been, where their number is not known; else 0
   * @param contradicts why its figures cannot all be right, where they cannot
   * @param unsettled why they cannot settle the outcome, where they cannot
   */
  record Case(
      String id,
      String rulebook,
      String decision,
      Counts counts,
      long atMost,
      boolean passed,
      String contradicts,
      String unsettled) {
    private static Case of(Row row) {
      var counts = new EnumMap<Quantity, Long>(Quantity.class);
      COUNTED.forEach(
          (column, quantity) -> {
            if (!row.text(column).isEmpty()) counts.put(quantity, row.read(column, Long::valueOf));
          });
      return new Case(
          row.text("id"),
          row.text("rulebook"),
          row.text("decision"),
          new Counts(counts),
          row.text("at-most").isEmpty() ? 0 : row.read("at-most", Long::valueOf),
          row.text("recorded").equals("passed"),
          row.text("contradicts"),
          row.text("unsettled"));
    }

    /** The fewest and the most members that there can have been. */
    private List<Long> members() {
      if (counts.has(Quantity.MEMBERS)) return List.of(counts.get(Quantity.MEMBERS));
      return List.of(Math.max(counts.get(Quantity.PRESENT), counts.sum(TOOK_PART)), atMost);
    }

    private Counts of(long members) {
      var all = new EnumMap<Quantity, Long>(Quantity.class);
      all.putAll(counts.of());
      all.put(Quantity.MEMBERS, members);
      return new Counts(all);
    }

    @Override
    public String toString() {
      return id;
    }
  }

  static Stream<Case> settled() {
    return ALL.stream().filter(each -> each.unsettled().isEmpty());
  }

  static Stream<Case> unsettled() {
    return ALL.stream().filter(each -> !each.unsettled().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settled")
  @DisplayName("comes out as it was recorded, whatever number of deputies is possible")
  void comes_out_as_recorded(Case session) {
    var book = Book.of(session.rulebook());
    for (long members : session.members()) {
      assertEquals(session.passed(), carried(book, session, session.of(members)), "of " + members);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settled")
  @DisplayName("had its quorum, 组织法14 or 全国人大议事规则4, where attendance was reported")
  void had_its_quorum(Case session) {
    if (!session.counts().has(Quantity.PRESENT)) return;
    for (long members : session.members()) {
      var quorum = Book.of(session.rulebook()).quorum(Moment.OPEN, session.of(members));
      assertTrue(quorum.orElseThrow().met(), "of " + members);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unsettled")
  @DisplayName("is left unsettled only where votes for are not known")
  void unsettled_for_a_reason(Case session) {
    assertFalse(session.counts().has(Quantity.FOR), session.unsettled());
  }

  @Test
  @DisplayName("is one of nineteen, of which eleven are settled; the quorum of three more is")
  void are_all_accounted_for() {
    assertEquals(19, ALL.size());
    assertEquals(11, settled().count());
    var quorate =
        unsettled()
            .filter(each -> each.rulebook().equals("cn-municipal"))
            .filter(each -> each.counts().has(Quantity.PRESENT))
            .toList();
    assertEquals(
        List.of("qingdao-17-5", "city-9-3", "wuhan-14-3"), quorate.stream().map(Case::id).toList());
    for (var each : quorate) {
      assertTrue(Book.of(each.rulebook()).quorum(Moment.OPEN, each.counts()).orElseThrow().met());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settled")
  @DisplayName("has votes that are no more than those present, and add up where all are reported")
  void adds_up(Case session) {
    var counts = session.counts();
    if (!counts.has(Quantity.PRESENT)) return;
    long tookPart = counts.sum(TOOK_PART);
    assertTrue(tookPart <= counts.get(Quantity.PRESENT));
    if (counts.has(Quantity.NOT_VOTED)) assertEquals(counts.get(Quantity.PRESENT), tookPart);
  }

  @Test
  @DisplayName("三峡 1992: a reprint with 2663 present is refuted by its own figures, 2633")
  void misprint_is_found() {
    var counts = session("npc-7-5-dam").counts();
    assertEquals(2633, counts.sum(TOOK_PART));
    assertNotEquals(2663, counts.sum(TOOK_PART));
  }

  @Test
  @DisplayName("沈阳 2001, 组织法25: 218 for and 162 against is not passed, 474 read as all deputies")
  void more_for_than_against_is_not_enough_of_all() {
    var test = shenyang(474);
    assertEquals(238, test.tests().getFirst().need());
    assertFalse(test.carried());
  }

  @Test
  @DisplayName("沈阳 2001, 组织法25: nor is it passed with 474 read as those present, of 474 or more")
  void more_for_than_against_is_not_enough_of_those_present() {
    for (long members = 474; members <= 711; members++) {
      assertFalse(shenyang(members).carried(), "of " + members);
    }
    var counts = session("shenyang-12-4-court").counts();
    assertEquals(471, counts.sum(TOOK_PART));
    assertNotEquals("", session("shenyang-12-4-court").contradicts());
  }

  @Test
  @DisplayName(
      "衡阳 2007: votes against and abstentions alone cannot be entered: votes for are missing")
  void nothing_is_entered_by_subtraction() {
    var json = (Json.Obj) Golden.read("commands", "count-hands");
    assertTrue(json.members().get("tally") instanceof Json.Obj);
    var members = new TreeMap<>(json.members());
    members.put("tally", Json.parse("{\"against\":100,\"abstain\":50}"));
    var error = assertThrows(WireException.class, () -> Commands.decode(new Json.Obj(members)));
    assertTrue(error.getMessage().contains("\"for\" is missing"), error.getMessage());
  }

  private static Outcome shenyang(long members) {
    var session = session("shenyang-12-4-court");
    return CITY.outcome("resolution", session.of(members));
  }

  private static boolean carried(Book book, Case session, Counts counts) {
    if (book.rules().decision(session.decision()).isPresent()) {
      return book.outcome(session.decision(), counts).carried();
    }
    return book.election(session.decision()).rounds().getFirst().elect().stream()
        .allMatch(each -> each.test(Bases.PLAIN, counts).met());
  }

  private static Case session(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
