package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plenary.app.preview.Rehearsal.SITTING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.VoteCommand.CountHands;
import plenary.app.chair.Action;
import plenary.app.chair.Blanks;
import plenary.app.chair.Blanks.Filled;
import plenary.app.chair.ChairPage;
import plenary.app.chair.Sheet;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.record.json.Json;
import plenary.record.wire.Commands;

class ChairPageTest {
  @Test
  void every_button_carries_a_command_that_is_accepted_as_things_stand() {
    int seen = 0;
    for (var scene : Scenes.all().entrySet()) {
      var rehearsal = scene.getValue().get();
      var page = Pages.chair(rehearsal);
      for (var action : all(page)) {
        if (!(action instanceof Action.Ready ready)) continue;
        var command = Commands.decode(Json.parse(ready.command()));
        rehearsal.accepts(command);
        seen++;
      }
    }
    assertTrue(seen >= 40, "only " + seen + " buttons were seen");
  }

  @Test
  void no_two_moves_have_the_same_key() {
    for (var scene : Scenes.all().entrySet()) {
      var keys = new HashSet<String>();
      for (var action : all(Pages.chair(scene.getValue().get()))) {
        assertTrue(keys.add(action.key()), () -> scene.getKey() + ": " + action.key() + " twice");
      }
    }
  }

  @Test
  void the_figures_beside_the_script_are_those_of_the_hall() {
    var figures = Pages.chair(Scenes.of("13-about-to-vote")).figures();
    assertEquals(561, figures.due());
    assertEquals(402, figures.present());
    assertEquals(374, figures.quorum().orElseThrow().fewest());
    assertEquals(281, figures.pass().orElseThrow().fewest());
  }

  @Test
  void while_a_vote_runs_the_figures_hold_a_turnout_and_no_result() {
    var figures = Pages.chair(Scenes.of("14-secret-vote")).figures();
    assertEquals(371, figures.turnout().orElseThrow().cast());
    assertEquals(18, figures.turnout().orElseThrow().left().orElseThrow());
    assertTrue(figures.result().isEmpty());
  }

  @Test
  void a_new_drawing_gives_the_same_command_a_new_id() {
    var rehearsal = Scenes.of("05-announced");
    var one = ChairPage.of(rehearsal.session(), SITTING, rehearsal.now(), "one");
    var other = ChairPage.of(rehearsal.session(), SITTING, rehearsal.now(), "other");
    assertNotEquals(ready(one).id(), ready(other).id());
    assertEquals(ready(one).command(), ready(other).command());
  }

  @Test
  void hands_as_filled_in_become_the_count() {
    var form = Map.of("blank", "hands", "of", "1", "for", "281", "against", "80", "abstain", "30");
    var filled = assertInstanceOf(Filled.Complete.class, Blanks.read(form));
    assertEquals(new CountHands(new VoteId(1), new Tally(281, 80, 30)), filled.command());
  }

  @Test
  void a_number_that_is_none_and_one_left_out_are_said_beside_their_fields() {
    var form = Map.of("blank", "hands", "of", "1", "for", "三百", "against", "80");
    var sheet = assertInstanceOf(Filled.Faulty.class, Blanks.read(form)).sheet();
    assertTrue(field(sheet, "for").fault().isPresent());
    assertEquals("三百", field(sheet, "for").value());
    assertTrue(field(sheet, "against").fault().isEmpty());
    assertTrue(field(sheet, "abstain").fault().isPresent());
  }

  @Test
  void an_objection_may_name_its_deputy_or_nobody() {
    var named = Map.of("blank", "objection", "of", "1", "matter", "计票有误", "by", "032");
    var raised = (RaiseObjection) ((Filled.Complete) Blanks.read(named)).command();
    assertEquals(new MemberId(32), raised.by().orElseThrow());
    var unnamed = Map.of("blank", "objection", "of", "1", "matter", "计票有误", "by", "");
    var open = (RaiseObjection) ((Filled.Complete) Blanks.read(unnamed)).command();
    assertTrue(open.by().isEmpty());
  }

  @Test
  void the_answer_to_the_laws_silence_is_yes_or_no_and_says_who_decided() {
    var form = Map.of("blank", "silence", "of", "1", "go-on", "no", "decided-by", "主席团");
    var answer = (AnswerSilence) ((Filled.Complete) Blanks.read(form)).command();
    assertFalse(answer.goOn());
    assertEquals("主席团", answer.decidedBy().zh());
    assertInstanceOf(
        Filled.Faulty.class, Blanks.read(Map.of("blank", "silence", "of", "1", "go-on", "?")));
  }

  @Test
  void what_was_filled_in_stands_in_the_page_that_says_why_not() {
    var rehearsal = Scenes.of("18-hands");
    var form = Map.of("blank", "hands", "of", "1", "for", "396", "against", "20", "abstain", "3");
    var filled = (Filled.Complete) Blanks.read(form);
    var why = rehearsal.refused(filled.command());
    var page = Pages.chair(rehearsal).refused(rehearsal.session(), why).filled(filled.sheet());
    var html = Pages.render(page, ".");
    assertTrue(html.contains("role=\"alert\""));
    assertTrue(html.contains("三项合计419"));
    assertTrue(html.contains("value=\"396\""));
  }

  private static Action.Ready ready(ChairPage page) {
    return (Action.Ready) page.primary().orElseThrow();
  }

  private static Iterable<Action> all(ChairPage page) {
    var all = new ArrayList<>(page.others());
    page.primary().ifPresent(all::add);
    return all;
  }

  private static Sheet.Field field(Sheet sheet, String name) {
    return sheet.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
