package plenary.record.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.base.Text;
import plenary.rules.Admission;
import plenary.rules.BodyKind;
import plenary.rules.Case;
import plenary.rules.Citation;
import plenary.rules.Counts;
import plenary.rules.ElectionMethod.Doubt;
import plenary.rules.ElectionMethod.MarkRule;
import plenary.rules.ElectionMethod.Treatment;
import plenary.rules.Gap;
import plenary.rules.Initiative;
import plenary.rules.Judge;
import plenary.rules.Nomination.Nominator;
import plenary.rules.Nomination.Range;
import plenary.rules.Quorum;
import plenary.rules.Quorum.Moment;
import plenary.rules.Requirement;
import plenary.rules.Secrecy;
import plenary.rules.SpeechLimit;
import plenary.rules.TieStep;

@DisplayName("Under the rules of a people's congress")
class PeoplesCongressTest {
  private static final Book CITY = Book.of("cn-municipal");
  private static final Book SHANDONG = Book.of("cn-provincial-shandong");
  private static final Book GUANGDONG = Book.of("cn-provincial-guangdong");
  private static final Book SHANGHAI = Book.of("cn-shanghai");
  private static final Book NATION = Book.of("cn-npc");

  private static final LocalDate BEFORE = LocalDate.of(2025, 3, 10);
  private static final LocalDate SINCE = LocalDate.of(2025, 3, 11);

  @ParameterizedTest(name = "{1} of {0}")
  @DisplayName("组织法14: two thirds of all deputies open a sitting, the share itself being enough")
  @CsvSource({
    "561, 374, 374, true",
    "561, 373, 374, false",
    "561, 402, 374, true",
    "534, 478, 356, true",
    "534, 356, 356, true",
    "534, 355, 356, false",
    "362, 316, 242, true",
    "362, 241, 242, false",
    "3, 2, 2, true",
    "3, 1, 2, false"
  })
  void quorum_is_two_thirds(long members, long present, long need, boolean held) {
    var counts = Book.counts("members " + members + ", present " + present);
    for (var book : List.of(CITY, SHANDONG, GUANGDONG, SHANGHAI, NATION)) {
      var test = book.quorum(Moment.OPEN, counts).orElseThrow();
      assertEquals(need, test.need(), book.rules().id());
      assertEquals(held, test.met(), book.rules().id());
    }
  }

  @Test
  @DisplayName("组织法14: what follows when deputies leave later is not said, and is asked")
  void quorum_lost_is_asked() {
    for (var book : List.of(CITY, SHANDONG, GUANGDONG, SHANGHAI, NATION)) {
      var quorum = book.rules().quorum(BodyKind.PLENARY, Moment.OPEN).orElseThrow();
      assertEquals(Quorum.OnLoss.ASK, quorum.onLoss());
      assertTrue(book.rules().gap(Gap.Kind.QUORUM_LOST).isPresent(), book.rules().id());
    }
  }

  @ParameterizedTest(name = "{1} of {0}")
  @DisplayName("组织法25: more than half of all deputies carry, exactly half do not")
  @CsvSource({
    "561, 281, 281, true",
    "561, 280, 281, false",
    "560, 280, 281, false",
    "560, 281, 281, true",
    "534, 268, 268, true",
    "534, 267, 268, false",
    "362, 182, 182, true",
    "362, 181, 182, false"
  })
  void majority_is_of_all(long members, long inFavour, long need, boolean carried) {
    var counts = "members " + members + ", present " + inFavour + ", for " + inFavour;
    for (var decision : CITY.rules().body(BodyKind.PLENARY).orElseThrow().decisions()) {
      assertEquals(need, CITY.need(decision, counts), decision);
      assertEquals(carried, CITY.carried(decision, counts), decision);
    }
  }

  @Test
  @DisplayName("组织法25: 281 for and 121 who pressed nothing carry, for the base is all deputies")
  void those_who_press_nothing_are_in_the_base() {
    assertTrue(CITY.carried("resolution", "members 561, present 402, for 281, not-voted 121"));
    assertFalse(CITY.carried("resolution", "members 561, present 280, for 280"));
    assertFalse(CITY.carried("resolution", "members 561, present 402, for 280, against 122"));
  }

  @Test
  @DisplayName("选举法52: the recall of a deputy is secret; 组织法31 leaves that of an officer open")
  void recall_of_a_deputy_is_secret() {
    assertEquals(List.of(Secrecy.SECRET), CITY.decision("recall-deputy").secrecy());
    assertEquals(2, CITY.decision("recall-officer").secrecy().size());
    assertEquals(List.of(Secrecy.SECRET), SHANGHAI.decision("recall-officer").secrecy());
  }

  @ParameterizedTest(name = "{0} took part, {1} for: counts {2}, carried {3}")
  @DisplayName("广东60: a vote in which no more than half of all deputies take part is void")
  @CsvSource({"280, 280, false, false", "281, 280, true, false", "281, 281, true, true"})
  void participation_is_asked(long tookPart, long inFavour, boolean counts, boolean carried) {
    var vote =
        Book.counts(
            "members 561, present 500, for %d, against %d, not-voted %d"
                .formatted(inFavour, tookPart - inFavour, 500 - tookPart));
    var outcome = GUANGDONG.outcome("resolution", vote);
    assertEquals(counts, outcome.counts());
    assertEquals(carried, outcome.carried());
    assertEquals(new Citation("广东议事规则", "60"), cite(outcome.participation().orElseThrow()));
    assertTrue(CITY.outcome("resolution", vote).participation().isEmpty());
  }

  @Test
  @DisplayName("广东60: those against and abstaining, and void papers, took part")
  void everybody_who_votes_takes_part() {
    var votes = "members 561, present 500, against 100, abstain 100, invalid 50, blank 31";
    assertTrue(GUANGDONG.outcome("resolution", Book.counts(votes)).counts());
    assertFalse(GUANGDONG.carried("resolution", votes));
  }

  @ParameterizedTest(name = "{0} of 63")
  @DisplayName("山东13, 广东11, 上海13, 全国人大9: 32 of 63 members of the presidium decide, 31 do not")
  @CsvSource({"31, false", "32, true"})
  void presidium_decides_by_all_its_members(long inFavour, boolean carried) {
    var counts = "members 63, present 55, for " + inFavour + ", against " + (55 - inFavour);
    for (var book : List.of(SHANDONG, GUANGDONG, SHANGHAI, NATION, CITY)) {
      assertEquals(carried, book.carried("presidium-decision", counts), book.rules().id());
    }
  }

  @Test
  @DisplayName("广东11, 上海13: 42 of 63 open a meeting of the presidium, 41 do not; 山东 asks none")
  void presidium_may_have_a_quorum() {
    for (var book : List.of(GUANGDONG, SHANGHAI)) {
      var quorum = book.rules().quorum(BodyKind.PRESIDIUM, Moment.OPEN).orElseThrow();
      assertTrue(quorum.test(book.rules().basis(), present(63, 42)).met());
      assertFalse(quorum.test(book.rules().basis(), present(63, 41)).met());
    }
    for (var book : List.of(CITY, SHANDONG, NATION)) {
      assertEquals(Optional.empty(), book.rules().quorum(BodyKind.PRESIDIUM, Moment.OPEN));
    }
  }

  @ParameterizedTest(name = "{0} of 402 present")
  @DisplayName("上海68: a vote is held back by more than half of those present, not of all")
  @CsvSource({"201, false", "202, true"})
  void holding_back_counts_those_present(long inFavour, boolean carried) {
    var counts = "members 561, present 402, for " + inFavour;
    assertEquals(carried, SHANGHAI.carried("defer-vote", counts));
    assertFalse(SHANGHAI.carried("resolution", counts));
  }

  @ParameterizedTest(name = "{0} of 2977")
  @DisplayName("全国人大59, 宪法64: the Constitution is changed by two thirds of all deputies")
  @CsvSource({"1984, false", "1985, true", "1489, false"})
  void constitution_needs_two_thirds(long inFavour, boolean carried) {
    var counts = "members 2977, present 2952, for " + inFavour;
    assertEquals(carried, NATION.carried("constitution-amendment", counts));
  }

  @Test
  @DisplayName("全国人大12: a delegation of 100 moves in its own name with 51, not with 50")
  void delegation_moves_by_majority() {
    assertFalse(NATION.carried("delegation-motion", "members 100, present 100, for 50"));
    assertTrue(NATION.carried("delegation-motion", "members 100, present 100, for 51"));
    var taking = NATION.rules().bodyTaking("delegation-motion").orElseThrow();
    assertEquals(BodyKind.DELEGATION, taking.kind());
  }

  @ParameterizedTest(name = "{1} for {0}: {2}")
  @DisplayName("组织法14, 22, 24, 31, 36, 选举法51: so many deputies of 561 set it going, one fewer not")
  @CsvSource({
    "motion, 9, false",
    "motion, 10, true",
    "interpellation, 9, false",
    "interpellation, 10, true",
    "extraordinary-session, 112, false",
    "extraordinary-session, 113, true",
    "recall-officer, 56, false",
    "recall-officer, 57, true",
    "recall-deputy, 56, false",
    "recall-deputy, 57, true",
    "inquiry-committee, 56, false",
    "inquiry-committee, 57, true",
    "question, 1, true",
    "suggestion, 1, true"
  })
  void signatures_are_enough(String id, int signatures, boolean enough) {
    for (var day : List.of(BEFORE, SINCE)) {
      assertEquals(enough, admitted(CITY, initiative(CITY, id, day), 561, signatures));
    }
  }

  @Test
  @DisplayName("全国人大23, 48: thirty deputies, or one delegation")
  void nation_asks_thirty() {
    for (var id : List.of("motion", "interpellation")) {
      var rule = initiative(NATION, id, SINCE);
      assertFalse(admitted(NATION, rule, 2977, 29));
      assertTrue(admitted(NATION, rule, 2977, 30));
      assertEquals("一个代表团", rule.others().getFirst().zh());
    }
  }

  @Test
  @DisplayName("组织法24: an interpellation without 质询对象 is not in form, for it is a part of it")
  void interpellation_has_its_parts() {
    for (var book : List.of(CITY, SHANDONG, GUANGDONG, SHANGHAI, NATION)) {
      var parts = initiative(book, "interpellation", SINCE).parts().stream().map(Text::zh);
      assertEquals(List.of("质询对象", "质询的问题和内容"), parts.toList(), book.rules().id());
    }
    var motion = initiative(CITY, "motion", SINCE).parts().stream().map(Text::zh);
    assertEquals(List.of("案由", "案据", "方案"), motion.toList());
  }

  @Test
  @DisplayName(
      "代表法20: since 2025-03-11 the article itself gives another answer; before, an older one")
  void law_is_of_the_day() {
    assertTrue(cites(initiative(CITY, "interpellation", SINCE)).contains("代表法20"));
    assertTrue(cites(initiative(CITY, "interpellation", BEFORE)).contains("旧代表法14"));
    assertTrue(cites(initiative(NATION, "interpellation", BEFORE)).contains("全国人大议事规则50"));
  }

  @ParameterizedTest(name = "{1} seats of {0}: {2} to {3}")
  @DisplayName("组织法27, 选举法31: how many more candidates than seats")
  @CsvSource({
    "principal, 1, 0, 1",
    "vice, 3, 1, 3",
    "vice, 6, 1, 3",
    "committee-members, 8, 1, 1",
    "committee-members, 10, 1, 2",
    "committee-members, 40, 4, 8",
    "deputies, 40, 8, 20",
    "deputies, 2, 1, 1"
  })
  void difference_is_as_the_law_says(String id, int seats, int least, int most) {
    for (var book : List.of(CITY, SHANDONG, GUANGDONG)) {
      var range = book.rules().nomination(id).orElseThrow().difference().of(seats);
      assertEquals(Optional.of(new Range(least, most)), range, book.rules().id());
    }
  }

  @ParameterizedTest(name = "{0} candidates for 3 seats")
  @DisplayName("组织法27: three vice seats need four to six candidates, three will not do")
  @CsvSource({"3, false", "4, true", "6, true", "7, false"})
  void three_vice_seats(int candidates, boolean allowed) {
    var range = CITY.rules().nomination("vice").orElseThrow().difference().of(3).orElseThrow();
    assertEquals(allowed, range.allows(candidates - 3));
  }

  @ParameterizedTest(name = "{0} candidates for 40 seats")
  @DisplayName("选举法31: forty provincial deputies need 48 to 60 candidates")
  @CsvSource({"47, false", "48, true", "60, true", "61, false"})
  void forty_deputies(int candidates, boolean allowed) {
    var range = CITY.rules().nomination("deputies").orElseThrow().difference().of(40).orElseThrow();
    assertEquals(allowed, range.allows(candidates - 40));
  }

  @Test
  @DisplayName(
      "组织法27: no whole number lies between a tenth and a fifth of four seats, and it is asked")
  void no_whole_number_is_asked() {
    var members = CITY.rules().nomination("committee-members").orElseThrow();
    assertEquals(Optional.empty(), members.difference().of(4));
    assertTrue(members.difference().of(5).isPresent());
    assertTrue(CITY.rules().gap(Gap.Kind.NO_WHOLE_NUMBER).isPresent());
  }

  @Test
  @DisplayName("组织法30: in a by-election candidates are as many as the seats or more, without limit")
  void by_election_has_no_limit() {
    for (var book : List.of(CITY, SHANDONG, GUANGDONG, SHANGHAI)) {
      var range = book.rules().nomination("by-election").orElseThrow().difference().of(10);
      assertTrue(range.orElseThrow().allows(0));
      assertTrue(range.orElseThrow().allows(500));
      assertFalse(range.orElseThrow().allows(-1));
    }
  }

  @ParameterizedTest(name = "{0} signatures")
  @DisplayName("组织法26: 19 signatures make no candidate of a city, 20 do; a province asks 30")
  @CsvSource({"19, false, false", "20, true, false", "29, true, false", "30, true, true"})
  void signatures_by_level(int signatures, boolean city, boolean province) {
    for (var id : List.of("principal", "vice", "committee-members", "by-election")) {
      assertEquals(city, signatures >= asked(CITY, id));
      assertEquals(province, signatures >= asked(SHANDONG, id));
      assertEquals(province, signatures >= asked(GUANGDONG, id));
    }
    assertEquals(10, asked(CITY, "deputies"));
    assertTrue(CITY.rules().gap(Gap.Kind.WHICH_SIGNATURE).isPresent());
  }

  @Test
  @DisplayName("组织法27, 选举法32: at least two days to nominate and consult; none in a by-election")
  void days_to_nominate() {
    for (var id : List.of("principal", "vice", "committee-members", "deputies")) {
      assertEquals(2, CITY.rules().nomination(id).orElseThrow().days(), id);
    }
    assertEquals(0, CITY.rules().nomination("by-election").orElseThrow().days());
  }

  @ParameterizedTest(name = "{0} of 561")
  @DisplayName("组织法25, 29, 选举法45: 280 elect nobody, 281 do, in a separate election as well")
  @CsvSource({"280, false", "281, true"})
  void elected_by_more_than_half(long votes, boolean elected) {
    var counts = Book.counts("members 561, present 561, for " + votes);
    for (var id : List.of("officers", "deputies")) {
      for (var round : CITY.election(id).rounds()) {
        var test = round.elect().getFirst().test(CITY.rules().basis(), counts);
        assertEquals(elected, test.met(), id);
      }
      assertEquals(2, CITY.election(id).rounds().size());
      assertTrue(CITY.election(id).vacant().orElseThrow().zh().contains("另行选举"));
    }
  }

  @Test
  @DisplayName("组织法29, 选举法45: those who are equal are voted on again; a second tie is asked")
  void ties_are_voted_on_again() {
    for (var id : List.of("officers", "deputies")) {
      var ways = CITY.election(id).ties().stream().map(TieStep::way).toList();
      assertEquals(List.of(TieStep.Way.REVOTE_AMONG_TIED), ways);
    }
    assertTrue(CITY.rules().gap(Gap.Kind.SECOND_TIE).isPresent());
  }

  @Test
  @DisplayName(
      "选举法44: a paper for more than the seats is void and for fewer valid, for deputies only")
  void doubtful_papers() {
    assertEquals(Treatment.VOID, treatment("deputies", Doubt.MORE_THAN_SEATS, SINCE));
    assertEquals(Treatment.VALID, treatment("deputies", Doubt.FEWER_THAN_SEATS, SINCE));
    assertEquals(Treatment.VALID, treatment("deputies", Doubt.BLANK, SINCE));
    assertEquals(Treatment.ALL_VOID, treatment("deputies", Doubt.MORE_COLLECTED, SINCE));
    for (var doubt : List.of(Doubt.MORE_THAN_SEATS, Doubt.MORE_COLLECTED, Doubt.CONTRADICTORY)) {
      assertEquals(Treatment.SESSION_RULE, treatment("officers", doubt, SINCE));
    }
  }

  @Test
  @DisplayName(
      "代表法17: a write-in beside an abstention is void in part since 2025-03-11; before, asked")
  void write_in_beside_an_abstention() {
    for (var id : List.of("officers", "deputies")) {
      assertEquals(Treatment.PART_VOID, treatment(id, Doubt.WRITE_IN_BESIDE_ABSTENTION, SINCE));
      assertEquals(Treatment.SESSION_RULE, treatment(id, Doubt.WRITE_IN_BESIDE_ABSTENTION, BEFORE));
      assertEquals(Treatment.VALID, treatment(id, Doubt.WRITE_IN, SINCE));
    }
    var kind = Gap.Kind.WRITE_IN_BESIDE_ABSTENTION;
    for (var book : List.of(CITY, NATION)) {
      assertTrue(book.rules().on(BEFORE).gap(kind).isPresent());
      assertFalse(book.rules().on(SINCE).gap(kind).isPresent());
    }
  }

  @Test
  @DisplayName(
      "山东62, 上海65, 全国人大57: fifteen and ten minutes, ten and five; 广东59: the presidium says")
  void speeches_are_limited() {
    assertEquals(List.of(15, 10), speech(SHANDONG).minutes());
    assertEquals(List.of(10, 5), speech(SHANGHAI).minutes());
    assertEquals(List.of(10, 5), speech(NATION).minutes());
    assertEquals(List.of(), speech(GUANGDONG).minutes());
    assertEquals("主席团在每次会议上确定", speech(GUANGDONG).setBy().orElseThrow().zh());
    assertEquals(List.of(), CITY.rules().speeches());
  }

  private static SpeechLimit speech(Book book) {
    return book.rules().speeches().getFirst();
  }

  private static Counts present(long members, long present) {
    return Book.counts("members " + members + ", present " + present);
  }

  private static Initiative initiative(Book book, String id, LocalDate day) {
    return book.rules().on(day).initiative(id).orElseThrow();
  }

  private static List<String> cites(Initiative rule) {
    return rule.cites().stream().map(Citation::code).toList();
  }

  private static Citation cite(Requirement.Test test) {
    return test.requirement().cites().getFirst();
  }

  private static int asked(Book book, String nomination) {
    return book.rules().nomination(nomination).orElseThrow().by().stream()
        .mapToInt(Nominator::signatures)
        .filter(signatures -> signatures > 1)
        .findFirst()
        .orElseThrow();
  }

  private static Treatment treatment(String election, Doubt doubt, LocalDate day) {
    var book = new Book(CITY.rules().on(day));
    var found = book.election(election).marks().stream().filter(mark -> mark.doubt() == doubt);
    var treatments = found.map(MarkRule::treatment).toList();
    assertEquals(1, treatments.size(), election + ": " + doubt);
    return treatments.getFirst();
  }

  @ParameterizedTest
  @DisplayName("组织法25 does not say whether vacant seats count: asked only where it matters")
  @CsvSource({"561,561,281,''", "600,561,281,VACANT_SEATS", "600,561,301,''", "600,561,280,''"})
  void vacant_seats_are_asked_about(int seats, int members, int inFavour, String open) {
    var counts = "seats %d, members %d, present 402, for %d".formatted(seats, members, inFavour);
    var verdict =
        Judge.of(CITY.rules(), "resolution").orElseThrow().judge(Case.of(Book.counts(counts)));
    assertEquals(inFavour >= 281, verdict.carried().orElseThrow());
    var kinds = verdict.undecided().stream().map(each -> each.kind().name()).toList();
    assertEquals(open.isEmpty() ? List.of() : List.of(open), kinds);
  }

  private static boolean admitted(Book book, Initiative rule, int members, int signatures) {
    var counts = Book.counts("members " + members);
    return Admission.of(book.rules().basis(), rule, Admission.measure(rule), counts, signatures)
        .admitted();
  }
}
