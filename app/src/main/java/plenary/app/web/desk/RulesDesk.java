package plenary.app.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import plenary.act.Command;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.act.SessionCommand.MakeRuling;
import plenary.app.chamber.Asked;
import plenary.app.web.desk.RulesPage.Typed;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;
import plenary.record.rulebook.Finding;
import plenary.record.rulebook.RulebookCheck;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wire.RulebookForm;
import plenary.rules.Gap;
import plenary.rules.Rulebook;
import plenary.session.Session;

/** What the secretariat may ask about the rules. */
public final class RulesDesk {
  /** Most bytes of a method. */
  private static final int MOST_BYTES = 64 * 1024;

  private static final String PAGE = "/desk/rules";

  /** What faults call the text that was sent. */
  private static final String NAME = "method.yaml";

  private static final int MOST_WORDS = 500;

  private final Floor floor;
  private final Pages pages;

  public RulesDesk(Floor floor, Pages pages) {
    this.floor = floor;
    this.pages = pages;
  }

  public void page(Visit visit) {
    show(visit, Typed.NOTHING, Optional.empty());
  }

  /** Enters how a question that the law leaves open was answered. */
  public void rule(Visit visit) {
    var form = visit.form();
    var kind = form.value("on", word -> RulebookForm.GAP.read(new Json.Str(word)));
    var answer = form.optional("answer").orElse("");
    var by = form.optional("decided-by").orElse("");
    var typed = new Typed(RulesPage.word(kind), answer, by, 0, "", List.of());
    if (answer.isEmpty() || by.isEmpty()) {
      show(
          visit.status(400),
          typed,
          Optional.of(new Text("请选择一个答复，并写明由谁决定。", "Choose an answer, and say who decided it.")));
      return;
    }
    if (answer.length() > MOST_WORDS || by.length() > MOST_WORDS) throw Problem.wrong("answer");
    var gap = floor.read(session -> session.rules().flatMap(it -> it.rulebook().gap(kind)));
    var said = gap.map(each -> answer(each, answer)).orElse(Text.same(answer));
    var decider =
        gap.map(Gap::decidedBy).filter(each -> each.zh().equals(by)).orElse(Text.same(by));
    ask(visit, new MakeRuling(kind, said, decider), typed);
  }

  /** Answers are chosen by their place; where the rules name none they are words. */
  private static Text answer(Gap gap, String chosen) {
    if (gap.answers().isEmpty()) return Text.same(chosen);
    if (!chosen.matches("[0-9]{1,3}")) throw Problem.wrong("answer");
    int place = Integer.parseInt(chosen);
    if (place >= gap.answers().size()) throw Problem.wrong("answer");
    return gap.answers().get(place);
  }

  /** Puts a method in force that a vote adopted. */
  public void adopt(Visit visit) {
    var form = visit.form();
    int vote = form.optional("vote").isEmpty() ? 0 : form.number("vote");
    var layer = layer(form);
    var rulebook = floor.read(session -> session.rules().map(rules -> rules.rulebook()));
    var found = rulebook.map(beneath -> found(beneath, layer)).orElse(List.of());
    var typed = new Typed("", "", "", vote, layer, found);
    var wrong = wrong(vote, layer, found);
    if (wrong.isPresent()) {
      show(visit.status(400), typed, wrong);
      return;
    }
    var laid =
        Rulebooks.laidOver(rulebook.orElseThrow(Problem::notFound), YamlFile.of(NAME, layer));
    ask(visit, new AdoptMethod(new VoteId(vote), laid.rulebook(), laid.digest()), typed);
  }

  /** The text as it was typed: its space counts in YAML. */
  private static String layer(Form form) {
    var values = form.fields().getOrDefault("layer", List.of());
    return values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n");
  }

  private static List<Finding> found(Rulebook beneath, String layer) {
    if (layer.isBlank() || tooLong(layer)) return List.of();
    return RulebookCheck.of(NAME, layer, beneath);
  }

  private static boolean tooLong(String layer) {
    return layer.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }

  private static Optional<Text> wrong(int vote, String layer, List<Finding> found) {
    if (layer.isBlank()) {
      return Optional.of(
          new Text("请粘贴或者选取办法的全文。", "Paste the text of the method, or choose its file."));
    }
    if (tooLong(layer)) {
      return Optional.of(
          new Text(
              "办法的全文超过" + MOST_BYTES / 1024 + "千字节的上限。请删去说明文字后再试。",
              "The text is longer than " + MOST_BYTES / 1024 + " kB. Leave out its comments."));
    }
    if (found.stream().anyMatch(Finding::fault)) {
      return Optional.of(
          new Text(
              "办法的文本有误，没有启用。请按下列各条改正后再试，所填内容仍在下面。",
              "The text has faults and was not put in force. Mend what is listed; it still stands"
                  + " below."));
    }
    return vote > 0
        ? Optional.empty()
        : Optional.of(new Text("请选择通过该办法的那次表决。", "Choose the vote that adopted the method."));
  }

  private void ask(Visit visit, Command command, Typed typed) {
    Permissions.check(visit.who(), command);
    var id = CommandId.of(visit.form().text(CommandId.FIELD), command);
    var refusal = floor.refusal(new Asked(id, visit.actor(), command));
    if (refusal.isEmpty()) visit.goTo(PAGE);
    else show(visit.status(409), typed, Optional.of(floor.chamber().say(refusal.get().sentence())));
  }

  private void show(Visit visit, Typed typed, Optional<Text> why) {
    var page = floor.read((Session session) -> RulesPage.of(session, typed));
    var params = new HashMap<String, Object>();
    params.put("page", page.orElseThrow(Problem::notFound));
    params.put("why", why);
    params.put("token", visit.formToken());
    params.put("stamp", CommandId.stamp());
    visit.html(pages.page("desk/rules", params));
  }
}
