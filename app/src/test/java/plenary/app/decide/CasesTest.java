package plenary.app.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.record.wording.Wordings;

class CasesTest {
  private final Cases cases =
      new Cases(Path.of(System.getProperty("plenary.home"), "rulebooks"), Wordings.verdicts());

  @ParameterizedTest
  @DisplayName("组织法14 and 25: quorum and majority at their edges")
  @CsvSource(
      textBlock =
          """
          # members, present, for, against, held,  carried
            561,     374,     281, 0,       true,  true
            561,     373,     373, 0,       false, false
            561,     402,     281, 0,       true,  true
            561,     402,     280, 0,       true,  false
            561,     402,     396, 2,       true,  true
            560,     402,     280, 0,       true,  false
            560,     402,     281, 0,       true,  true
            534,     478,     268, 0,       true,  true
            362,     316,     181, 0,       true,  false
          """)
  void quorum_and_majority(
      int members, int present, int inFavour, int against, boolean held, boolean carried) {
    var answer =
        cases.answer(
            """
            {"id":1,"rulebook":"cn-municipal","decision":"resolution","members":%d,"present":%d,\
            "for":%d,"against":%d}"""
                .formatted(members, present, inFavour, against));
    assertTrue(answer.contains("\"held\":" + held), answer);
    assertTrue(answer.contains("\"carried\":" + carried), answer);
  }

  @Test
  @DisplayName("an answer says what was needed, of which base, under which article")
  void an_answer_says_why() {
    assertEquals(
        """
        {"id":"8","held":true,"carried":true,"quorum":[{"moment":"open","base":"members",\
        "whole":561,"share":"2/3","op":">=","need":374,"got":402,"met":true,"cite":["组织法14"]}],\
        "tests":[{"base":"members","whole":561,"share":"1/2","op":">","need":281,"got":281,\
        "met":true,"cite":["组织法25"]}],"tie":null,"undecided":[],"cite":["组织法14","组织法25"],\
        "zh":"出席402人，按全体代表561计，三分之二以上为374（地方组织法第十四条），达到法定人数；\
        赞成281票，按全体代表561计，过半数为281（地方组织法第二十五条），通过。",\
        "en":"402 are present, 374 needed: at least 2/3 of all deputies, 561 (Organic Law of Local \
        Congresses, art. 14), which is a quorum; 281 for, 281 needed: more than half of all \
        deputies, 561 (Organic Law of Local Congresses, art. 25): carried."}""",
        cases.answer(
            """
            {"id":"8","rulebook":"cn-municipal","decision":"resolution","members":561,\
            "present":402,"for":281,"against":0,"abstain":0}"""));
  }

  @ParameterizedTest
  @DisplayName("a bad line is answered with its id and what is wrong; the rest goes on")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"a","rulebook":"cn-municipal","decision":"resolution","present":402,"for":1}|members
          {"id":"a","rulebook":"cn-municipal","decision":"resolution","members":561,"present":402}|for
          {"id":"a","rulebook":"../secret","decision":"resolution","members":561,"for":1}|../secret
          {"id":"a","rulebook":"cn-municipal","decision":"anything","members":561,"for":1}|anything
          {"id":"a","rulebook":"cn-municipal","decision":"resolution","members":-1,"for":1}|members
          {"id":"a","rulebook":"cn-municipal","decision":"resolution","members":[],"for":1}|members
          """)
  void a_bad_line_is_answered(String line, String named) {
    var answer = cases.answer(line);
    assertTrue(answer.contains("\"error\":") && answer.contains("\"id\":\"a\""), answer);
    assertTrue(answer.contains(named), answer);
  }

  @ParameterizedTest
  @DisplayName("what is no JSON is answered too")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{", "[1]", "{\"for\":0.5}", "x"})
  void no_json(String line) {
    assertTrue(cases.answer(line).contains("\"error\":"));
  }
}
