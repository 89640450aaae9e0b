package plenary.app.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {
  private final Cases cases = new Cases(Path.of(System.getProperty("plenary.home"), "rulebooks"));

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
        {"carried":true,"held":true,"id":"8","quorum":[{"base":"members","cite":["组织法14"],\
        "got":402,"met":true,"need":374,"op":">=","share":"2/3","whole":561}],\
        "tests":[{"base":"members","cite":["组织法25"],"got":281,"met":true,"need":281,"op":">",\
        "share":"1/2","whole":561}]}""",
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
          {"id":"a","rulebook":"cn-municipal","decision":"resolution","members":561,"for":1}|present
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
