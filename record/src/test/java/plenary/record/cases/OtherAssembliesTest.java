package plenary.record.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.rules.Citation;
import plenary.rules.DecisionRule.Weight;
import plenary.rules.ElectionMethod.Marking;
import plenary.rules.Gap;
import plenary.rules.Quantity;
import plenary.rules.Quorum;
import plenary.rules.Quorum.Moment;
import plenary.rules.Requirement;
import plenary.rules.TieStep;
import plenary.rules.TieStep.Way;

@DisplayName("Under the rules of another assembly")
class OtherAssembliesTest {
  private static final Book UN = Book.of("un-ga");
  private static final Book EU = Book.of("eu-parliament");
  private static final Book GERMANY = Book.of("de-bundestag");
  private static final Book HOUSE = Book.of("us-house");
  private static final Book SENATE = Book.of("us-senate");
  private static final Book COMMONS = Book.of("uk-commons");
  private static final Book BRAZIL = Book.of("br-camara");
  private static final Book ROBERT = Book.of("ronr");
  private static final Book COMPANY = Book.of("uk-company");
  private static final Book DEBIAN = Book.of("debian");

  @ParameterizedTest
  @DisplayName("rule 67: of 193 members 64 cannot open and 65 can; 96 cannot decide and 97 can")
  @CsvSource({
    "64, false, false",
    "65, true, false",
    "96, true, false",
    "97, true, true",
    "0, false, false",
    "193, true, true"
  })
  void assembly_opens_and_decides(int present, boolean opens, boolean decides) {
    var counts = "members 193, present " + present;
    assertEquals(opens, UN.quorate(Moment.OPEN, counts));
    assertEquals(decides, UN.quorate(Moment.DECIDE, counts));
  }

  @Test
  @DisplayName(
      "rule 95: 60 for, 60 against, 70 abstaining is voted on again within 48 hours; a tie"
          + " then is a rejection")
  void assembly_ties_are_voted_on_again() {
    var tie = "members 193, present 190, for 60, against 60, abstain 70";
    var rule = UN.decision("ordinary");
    assertFalse(UN.carried("ordinary", tie));
    assertTrue(rule.tied(Book.counts(tie)));
    assertEquals(List.of(Way.SECOND_VOTE, Way.NOT_PASSED), ways(rule.ties()));
    assertEquals(48, rule.ties().getFirst().withinHours());
    assertTrue(UN.carried("ordinary", "members 193, for 61, against 60, abstain 69"));
  }

  @ParameterizedTest
  @DisplayName("UN Charter 18(2): two thirds of those voting, the share itself being enough")
  @CsvSource({"100, 50, true", "99, 50, false", "2, 1, true", "93, 47, false", "100, 0, true"})
  void important_questions_need_two_thirds(int inFavour, int against, boolean carried) {
    var counts = "members 193, for %d, against %d, abstain 40".formatted(inFavour, against);
    assertEquals(carried, UN.carried("important", counts));
  }

  @ParameterizedTest
  @DisplayName("TFEU 234: censure takes two thirds of the votes and most of all Members")
  @CsvSource({
    "361, 180, true, both, at both edges",
    "360, 180, false, two thirds of the votes but not most Members",
    "361, 181, false, most Members but not two thirds of the votes",
    "480, 240, true, with every Member voting",
    "0, 0, false, nobody votes"
  })
  void censure_has_two_thresholds(int inFavour, int against, boolean carried, String why) {
    var counts = "members 720, for %d, against %d, abstain 12".formatted(inFavour, against);
    assertEquals(carried, EU.carried("censure", counts), why);
  }

  @Test
  @DisplayName("9th-term Rule 189: a tie rejects, but adopts a text voted on in parts")
  void parliament_ties() {
    var tie = "members 705, for 300, against 300, abstain 5";
    assertFalse(EU.carried("ordinary", tie));
    assertEquals(List.of(Way.NOT_PASSED), ways(EU.decision("ordinary").ties()));
    assertTrue(EU.carried("by-parts", tie));
    assertFalse(EU.carried("by-parts", "members 705, for 299, against 300, abstain 5"));
  }

  @Test
  @DisplayName(
      "9th-term Rule 178: 240 of 720 are a quorum, which is presumed until it is challenged")
  void parliament_quorum_is_presumed() {
    assertTrue(EU.quorate(Moment.DECIDE, "members 720, present 240"));
    assertFalse(EU.quorate(Moment.DECIDE, "members 720, present 239"));
    assertTrue(quorum(EU).presumed());
    assertTrue(quorum(GERMANY).presumed());
    assertTrue(quorum(HOUSE).presumed());
    assertTrue(quorum(SENATE).presumed());
    assertFalse(quorum(UN).presumed());
  }

  @Test
  @DisplayName("§ 48(2) BTGO: 200–200 with 100 abstaining is rejected, 210–209 with 150 adopted")
  void bundestag_leaves_abstentions_out() {
    var tie = "seats 630, members 630, present 500, for 200, against 200, abstain 100";
    assertFalse(GERMANY.carried("ordinary", tie));
    assertEquals(List.of(Way.NOT_PASSED), ways(GERMANY.decision("ordinary").ties()));
    assertTrue(GERMANY.carried("ordinary", "members 630, for 210, against 209, abstain 150"));
  }

  @Test
  @DisplayName("§ 45 BTGO: 316 of 630 are a quorum, 315 are not")
  void bundestag_quorum() {
    assertTrue(GERMANY.quorate(Moment.DECIDE, "members 630, present 316"));
    assertFalse(GERMANY.quorate(Moment.DECIDE, "members 630, present 315"));
  }

  @ParameterizedTest
  @DisplayName("Articles 79 and 121 of the Basic Law: shares of the seats, vacant ones included")
  @CsvSource({
    "members-majority, 315, false",
    "members-majority, 316, true",
    "constitution, 419, false",
    "constitution, 420, true"
  })
  void basic_law_counts_seats(String decision, int inFavour, boolean carried) {
    var counts = "seats 630, members 628, present 628, for " + inFavour;
    assertEquals(carried, GERMANY.carried(decision, counts));
  }

  @Test
  @DisplayName("§ 126 BTGO: whoever is present and abstains is held against a deviation")
  void deviation_needs_two_thirds_of_those_present() {
    assertTrue(GERMANY.carried("two-thirds-present", "present 300, for 200, against 50"));
    assertFalse(GERMANY.carried("two-thirds-present", "present 301, for 200, abstain 101"));
  }

  @ParameterizedTest
  @DisplayName("Rule XXII: three fifths of the Senators sworn, whoever votes")
  @CsvSource({
    "100, 59, false",
    "100, 60, true",
    "99, 59, false",
    "99, 60, true",
    "98, 59, true",
    "98, 58, false"
  })
  void cloture(int sworn, int inFavour, boolean invoked) {
    var counts = "members %d, present %d, for %d".formatted(sworn, sworn, inFavour);
    assertEquals(invoked, SENATE.carried("cloture", counts));
  }

  @Test
  @DisplayName(
      "Article I §3: the Vice President may vote on an equal division; without, it is lost")
  void vice_president_may_vote() {
    var rule = SENATE.decision("ordinary");
    var tie = Book.counts("members 100, present 100, for 50, against 50");
    assertEquals(List.of(Way.CASTING_VOTE, Way.NOT_PASSED), ways(rule.ties()));
    assertFalse(rule.ties().getFirst().duty());
    assertFalse(SENATE.outcome("ordinary", tie).carried());
    assertTrue(SENATE.outcome("ordinary", tie.plus(Quantity.FOR, 1)).carried());
    assertFalse(SENATE.outcome("ordinary", tie.plus(Quantity.AGAINST, 1)).carried());
  }

  @Test
  @DisplayName("Article I §5: 218 of 435 answer a quorum call, 217 do not")
  void quorum_call() {
    assertTrue(HOUSE.carried("quorum-call", "members 435, present 218"));
    assertFalse(HOUSE.carried("quorum-call", "members 435, present 217"));
    assertFalse(HOUSE.carried("quorum-call", "members 435, present 217, for 400"));
  }

  @Test
  @DisplayName("House, 3 January 2025: 218 of 434 votes by name elect a Speaker, 217 do not")
  void speaker_of_the_house() {
    var elect = HOUSE.election("speaker").rounds().getFirst().elect().getFirst();
    assertTrue(elect.test(218 + 215 + 1, 218).met());
    assertFalse(elect.test(218 + 215 + 1, 217).met());
  }

  @Test
  @DisplayName("Denison's rule: at 310–310 the Speaker must vote, and votes no to an amendment")
  void speaker_must_vote_on_a_tie() {
    var rule = COMMONS.decision("division");
    var tie = Book.counts("members 650, for 310, against 310");
    assertTrue(rule.tied(tie));
    var step = rule.ties().getFirst();
    assertEquals(Way.CASTING_VOTE, step.way());
    assertTrue(step.duty());
    assertEquals(new Text("议长", "the Speaker"), step.by().orElseThrow());
    assertFalse(COMMONS.outcome("division", tie.plus(Quantity.AGAINST, 1)).carried());
    var denison = COMMONS.rules().quote(new Citation("Guide-", "Casting vote")).orElseThrow();
    assertTrue(denison.en().contains("leave the bill in its existing form"), denison.en());
    assertTrue(COMMONS.rules().gap(Gap.Kind.CASTING_VOTE).isPresent());
  }

  @ParameterizedTest
  @DisplayName("S.O. No. 41: forty with the chair and four tellers, so 35 ayes and noes")
  @CsvSource({"30, 5, true, 40", "30, 4, false, 39", "35, 0, true, 40", "0, 0, false, 5"})
  void division_is_its_own_quorum(int ayes, int noes, boolean counts, int tookPart) {
    var outcome =
        COMMONS.outcome("division", Book.counts("for %d, against %d".formatted(ayes, noes)));
    assertEquals(counts, outcome.counts());
    assertEquals(counts && ayes > noes, outcome.carried());
    var test = outcome.participation().orElseThrow();
    assertEquals(40, test.need());
    assertEquals(tookPart, test.got());
  }

  @Test
  @DisplayName("Erskine May 20.53: a closure takes a hundred ayes beside a majority")
  void closure_takes_a_hundred() {
    assertTrue(COMMONS.carried("closure", "for 100, against 99"));
    assertFalse(COMMONS.carried("closure", "for 99, against 0"));
    assertFalse(COMMONS.carried("closure", "for 200, against 200"));
  }

  @Test
  @DisplayName("S.O. No. 1B, 4 November 2019: 267 of 565 papers do not elect, 325 of 540 do")
  void speaker_of_the_commons() {
    var elect = COMMONS.election("speaker").rounds().getFirst().elect().getFirst();
    var bases = COMMONS.rules().basis();
    assertFalse(elect.test(bases, Book.counts("cast 565, invalid 2, for 267")).met());
    assertTrue(elect.test(bases, Book.counts("cast 540, invalid 2, for 325")).met());
    assertEquals(271, elect.test(bases, Book.counts("cast 540, invalid 2, for 325")).need());
  }

  @Test
  @DisplayName("art. 47: 257 of 513 must be present; an abstention is in the quorum alone")
  void chamber_of_deputies() {
    assertTrue(BRAZIL.quorate(Moment.DECIDE, "members 513, present 257"));
    assertFalse(BRAZIL.quorate(Moment.DECIDE, "members 513, present 256"));
    assertTrue(
        BRAZIL.carried("ordinary", "members 513, present 257, for 2, against 1, abstain 254"));
    assertTrue(BRAZIL.carried("constitution", "members 513, present 400, for 308, against 92"));
    assertFalse(BRAZIL.carried("constitution", "members 513, present 400, for 307, against 0"));
    var steps = BRAZIL.decision("ordinary").ties();
    assertEquals(List.of(Way.CASTING_VOTE, Way.CASTING_VOTE), ways(steps));
    assertTrue(steps.getLast().duty(), "the substitute must, where the President does not");
  }

  @Test
  @DisplayName("RONR 45:32: of 85 papers with 4 blank and 10 illegal the base is 81, and 41 carry")
  void illegal_votes_are_in_the_base() {
    var counts = "cast 85, blank 4, invalid 10, for 41, against 30";
    assertEquals(81, ROBERT.outcome("majority", Book.counts(counts)).tests().getFirst().whole());
    assertEquals(41, ROBERT.need("majority", counts));
    assertTrue(ROBERT.carried("majority", counts));
    assertFalse(ROBERT.carried("majority", "cast 85, blank 4, invalid 10, for 40, against 31"));
    assertFalse(ROBERT.carried("majority", "for 35, invalid 40, blank 25"), "75 votes need 38");
  }

  @Test
  @DisplayName(
      "Robert's Rules §§ 46, 48: a tie loses; ten of fourteen are two thirds, abstainers out")
  void two_thirds_of_votes_cast() {
    assertTrue(ROBERT.carried("two-thirds", "present 20, for 10, against 4, abstain 6"));
    assertFalse(ROBERT.carried("two-thirds", "present 20, for 9, against 5, abstain 6"));
    assertTrue(ROBERT.carried("majority", "for 9, against 8"));
    assertFalse(ROBERT.carried("majority", "for 8, against 8"));
    assertEquals(List.of(Way.NOT_PASSED), ways(ROBERT.decision("majority").ties()));
  }

  @ParameterizedTest
  @DisplayName("CA 2006 s. 283: 7,500 of 10,000 shares carry a special resolution, 7,499 do not")
  @CsvSource({"7500, 2500, true", "7499, 2501, false", "3, 1, true", "1, 0, true"})
  void special_resolution(int inFavour, int against, boolean carried) {
    var counts = "for %d, against %d, abstain 5000".formatted(inFavour, against);
    assertEquals(carried, COMPANY.carried("special", counts));
    assertEquals(Weight.SHARES, COMPANY.decision("special").weight());
  }

  @Test
  @DisplayName("CA 2006 ss. 282, 318: half the shares do not carry; two persons are a quorum")
  void ordinary_resolution_and_quorum() {
    assertFalse(COMPANY.carried("ordinary", "for 5000, against 5000, abstain 90000"));
    assertTrue(COMPANY.carried("ordinary", "for 5001, against 5000, abstain 90000"));
    assertTrue(COMPANY.quorate(Moment.OPEN, "present 2"));
    assertFalse(COMPANY.quorate(Moment.OPEN, "present 1"));
    assertEquals(Weight.HEADS, COMPANY.decision("special-hands").weight());
  }

  @ParameterizedTest
  @DisplayName("4.2.7, A.5.2: with 1,000 Developers an option of 47 is dropped and one of 48 kept")
  @CsvSource({"1000, 47, false", "1000, 48, true", "900, 45, true", "900, 44, false"})
  void three_q_is_not_rounded(int developers, int above, boolean kept) {
    var counts = "members %d, for %d, against 3".formatted(developers, above);
    assertEquals(kept, DEBIAN.outcome("general", Book.counts(counts)).counts());
    assertEquals(kept, DEBIAN.carried("general", counts));
  }

  @ParameterizedTest
  @DisplayName("A.5.3: V(A,D) is at least N times V(D,A), and more than it")
  @CsvSource({
    "general, 60, 60, false",
    "general, 61, 60, true",
    "foundation, 180, 60, true",
    "foundation, 179, 60, false",
    "constitution, 180, 60, true",
    "technical-committee-override, 120, 60, true",
    "technical-committee-override, 119, 60, false"
  })
  void majorities_against_the_default(String decision, int above, int below, boolean carried) {
    var counts = "members 1000, for %d, against %d".formatted(above, below);
    assertEquals(carried, DEBIAN.carried(decision, counts));
  }

  @Test
  @DisplayName("5.2.7: nobody is named who casts a vote in the Leader's election, so it is asked")
  void leaders_election_asks() {
    assertEquals(List.of(), DEBIAN.election("leader").ties());
    assertEquals(List.of(Way.CASTING_VOTE), ways(DEBIAN.election("options").ties()));
    assertTrue(DEBIAN.rules().gap(Gap.Kind.CASTING_VOTE).isPresent());
  }

  @Test
  @DisplayName("SSI 2007/42: five decimals, ties by earlier stages and then by lot")
  void scottish_transfer() {
    var ward = Book.of("scottish-council").election("ward");
    assertEquals(Marking.RANKED_TRANSFER, ward.marking());
    assertEquals(5, ward.transfer().orElseThrow().decimals());
    assertEquals(List.of(Way.PREVIOUS_STAGES, Way.LOT), ways(ward.ties()));
  }

  @Test
  @DisplayName("a requirement cites its article as the assembly calls it")
  void articles_are_called_as_they_are_there() {
    assertEquals(
        new Text("下议院议事规程第四十一号(1)", "Standing Orders, No. 41(1)"),
        COMMONS.rules().cite(first(COMMONS, Moment.VOTE)));
    assertEquals(
        new Text("联邦议院议事规则第四十五条(1)", "Rules of Procedure of the Bundestag, § 45(1)"),
        GERMANY.rules().cite(first(GERMANY, Moment.DECIDE)));
    assertEquals(
        new Text("参议院规则XXII.2", "Senate Rules, XXII.2"),
        SENATE.rules().cite(SENATE.decision("cloture").pass().getFirst()));
  }

  private static Requirement first(Book book, Moment moment) {
    return book.rules().quorum(BodyKind.PLENARY, moment).orElseThrow().requirement();
  }

  private static Quorum quorum(Book book) {
    return book.rules().quorum(BodyKind.PLENARY, Moment.DECIDE).orElseThrow();
  }

  private static List<Way> ways(List<TieStep> steps) {
    return steps.stream().map(TieStep::way).toList();
  }
}
