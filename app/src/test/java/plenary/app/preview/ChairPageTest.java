package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plenary.app.preview.Rehearsal.SITTING;
import static plenary.app.preview.Scenes.DESK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.act.AgendaCommand.AnswerSilence;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.CountSheet;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.OpenVote;
import plenary.app.chair.Action;
import plenary.app.chair.Blanks;
import plenary.app.chair.Blanks.Filled;
import plenary.app.chair.ChairPage;
import plenary.app.chair.CountTable;
import plenary.app.chair.Sheet;
import plenary.app.chair.Turnouts;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.record.json.Json;
import plenary.record.wire.Commands;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

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
  void four_other_moves_are_shown_and_the_rest_lies_under_one_more_key() {
    int folded = 0;
    for (var scene : Scenes.all().entrySet()) {
      var page = Pages.chair(scene.getValue().get());
      int more = page.folded().size();
      assertEquals(page.others().size(), page.shown().size() + more);
      assertTrue(more == 0 ? page.shown().size() <= 5 : page.shown().size() == 4, scene.getKey());
      assertTrue(more != 1, scene.getKey());
      folded += more;
    }
    assertTrue(folded > 10, "only " + folded + " lie folded");
    var put = Pages.chair(Scenes.of("13-about-to-vote")).shown();
    assertEquals(List.of("T", "H", "Y", "P"), put.stream().map(Action::key).toList());
  }

  @Test
  void what_one_counter_entered_is_not_shown_before_another_has_entered_too() {
    var one = Pages.chair(Scenes.of("33-counting")).beside().counts().orElseThrow().rows();
    assertEquals(CountTable.Standing.ONE_SO_FAR, one.getFirst().standing());
    assertTrue(one.getFirst().figures().isEmpty());
    var two = Pages.chair(Scenes.of("34-disputed")).beside().counts().orElseThrow().rows();
    assertEquals(CountTable.Standing.DISPUTED, two.getFirst().standing());
    assertEquals(
        List.of("赞成282 反对80 弃权30", "赞成281 反对80 弃权30"),
        two.getFirst().figures().stream().map(Text::zh).toList());
    var agreed = Pages.chair(Scenes.of("35-agreed"));
    assertTrue(agreed.beside().counts().isEmpty());
    assertEquals("Enter", agreed.primary().orElseThrow().key());
  }

  @Test
  void in_a_vote_by_names_who_has_not_voted_is_named_with_the_cause() {
    var turnouts = Pages.chair(Scenes.of("36-recorded")).beside().turnouts().orElseThrow();
    assertEquals(29, turnouts.missing());
    assertTrue(turnouts.byName() && turnouts.named());
    var people = turnouts.groups().stream().flatMap(group -> group.people().stream()).toList();
    assertEquals(29, people.size());
    assertEquals(1, people.stream().filter(each -> each.cause().isPresent()).count());
    var many = Pages.chair(Scenes.of("29-long-vote")).beside().turnouts().orElseThrow();
    assertTrue(many.named());
  }

  @Test
  void in_a_secret_vote_nobody_is_named() {
    var turnouts = Pages.chair(Scenes.of("14-secret-vote")).beside().turnouts().orElseThrow();
    assertFalse(turnouts.byName());
    assertTrue(turnouts.groups().stream().allMatch(group -> group.people().isEmpty()));
    assertEquals(371, turnouts.groups().stream().mapToInt(Turnouts.Group::cast).sum());
    assertEquals(402, turnouts.groups().stream().mapToInt(Turnouts.Group::of).sum());
  }

  @Test
  void the_time_of_a_vote_is_chosen_from_a_few_or_typed() {
    var chosen = Map.of("blank", "timed", "of", "1.4 SECRET", "seconds", "30");
    var open = (OpenVote) ((Filled.Complete) Blanks.read(chosen, DESK)).command();
    assertEquals(new OpenVote(Scenes.QUESTION, Secrecy.SECRET, Channel.DEVICE, 30), open);
    var typed = Map.of("blank", "timed", "of", "1.4 SECRET", "seconds", "30", "other", "3600");
    assertEquals(
        3600, ((OpenVote) ((Filled.Complete) Blanks.read(typed, DESK)).command()).seconds());
    var wrong = Map.of("blank", "timed", "of", "1.4 SECRET", "other", "3601");
    assertInstanceOf(Filled.Faulty.class, Blanks.read(wrong, DESK));
  }

  @Test
  void a_slip_needs_its_device_time_and_hash() {
    var form =
        new HashMap<>(
            Map.of("blank", "keypad", "of", "1", "for", "350", "against", "20", "abstain", "10"));
    form.putAll(Map.of("device", "表决系统 3 号", "printed", "9：41", "digest", "AB".repeat(32)));
    var count = (EnterCount) ((Filled.Complete) Blanks.read(form, DESK)).command();
    var slip = count.sheet().slip().orElseThrow();
    assertEquals("2022-12-29T01:41:00Z", slip.printed().toString());
    assertEquals("ab".repeat(32), slip.digest().hex());
    form.put("digest", "ab");
    assertInstanceOf(Filled.Faulty.class, Blanks.read(form, DESK));
    form.put("digest", "ab".repeat(32));
    form.put("printed", "25:00");
    var sheet = assertInstanceOf(Filled.Faulty.class, Blanks.read(form, DESK)).sheet();
    assertTrue(field(sheet, "printed").fault().isPresent());
  }

  @Test
  void every_sheet_of_every_scene_is_refused_empty_and_reads_back_what_it_is_about() {
    var kinds = new HashSet<Sheet.Kind>();
    for (var scene : Scenes.all().values()) {
      for (var action : all(Pages.chair(scene.get()))) {
        if (!(action instanceof Action.Ask ask)) continue;
        var form = Map.of("blank", ask.sheet().kind().word(), "of", ask.sheet().of());
        var read = assertInstanceOf(Filled.Faulty.class, Blanks.read(form, DESK));
        assertEquals(ask.sheet().kind(), read.sheet().kind());
        kinds.add(ask.sheet().kind());
      }
    }
    assertTrue(kinds.size() >= 16, "only these were seen: " + kinds);
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
    var filled = assertInstanceOf(Filled.Complete.class, Blanks.read(form, DESK));
    var sheet = CountSheet.ofHands(new Tally(281, 80, 30));
    assertEquals(new EnterCount(new VoteId(1), 0, "desk", sheet), filled.command());
  }

  @Test
  void a_number_that_is_none_and_one_left_out_are_said_beside_their_fields() {
    var form = Map.of("blank", "hands", "of", "1", "for", "三百", "against", "80");
    var sheet = assertInstanceOf(Filled.Faulty.class, Blanks.read(form, DESK)).sheet();
    assertTrue(field(sheet, "for").fault().isPresent());
    assertEquals("三百", field(sheet, "for").value());
    assertTrue(field(sheet, "against").fault().isEmpty());
    assertTrue(field(sheet, "abstain").fault().isPresent());
  }

  @Test
  void an_objection_may_name_its_deputy_or_nobody() {
    var named = Map.of("blank", "objection", "of", "1", "matter", "计票有误", "by", "032");
    var raised = (RaiseObjection) ((Filled.Complete) Blanks.read(named, DESK)).command();
    assertEquals(new MemberId(32), raised.by().orElseThrow());
    var unnamed = Map.of("blank", "objection", "of", "1", "matter", "计票有误", "by", "");
    var open = (RaiseObjection) ((Filled.Complete) Blanks.read(unnamed, DESK)).command();
    assertTrue(open.by().isEmpty());
  }

  @Test
  void the_answer_to_the_laws_silence_is_yes_or_no_and_says_who_decided() {
    var form = Map.of("blank", "silence", "of", "1", "go-on", "no", "decided-by", "主席团");
    var answer = (AnswerSilence) ((Filled.Complete) Blanks.read(form, DESK)).command();
    assertFalse(answer.goOn());
    assertEquals("主席团", answer.decidedBy().zh());
    assertInstanceOf(
        Filled.Faulty.class,
        Blanks.read(Map.of("blank", "silence", "of", "1", "go-on", "?"), DESK));
  }

  @Test
  void what_was_filled_in_stands_in_the_page_that_says_why_not() {
    var rehearsal = Scenes.of("18-hands");
    var form = Map.of("blank", "hands", "of", "1", "for", "396", "against", "20", "abstain", "3");
    var filled = (Filled.Complete) Blanks.read(form, DESK);
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
