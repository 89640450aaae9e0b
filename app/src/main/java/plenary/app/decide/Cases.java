package plenary.app.decide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plenary.base.Tally;
import plenary.record.input.InputException;
import plenary.record.json.Json;
import plenary.record.json.JsonException;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wire.RuleValues;
import plenary.rules.Base;
import plenary.rules.BodyRule;
import plenary.rules.Citation;
import plenary.rules.Counts;
import plenary.rules.DecisionRule;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;

/** Decides cases under the rulebooks of a folder. */
public final class Cases {
  private final Path folder;
  private final Map<String, Rulebook> rulebooks = new TreeMap<>();

  /**
   * Cases under rulebooks read from {@code folder} as they are asked for.
   *
   * @param folder holds a file {@code ID.yaml} for each rulebook
   */
  public Cases(Path folder) {
    this.folder = folder;
  }

  /** The answer to one line of JSON, as one line: the outcome, or what is wrong with the line. */
  public String answer(String line) {
    Json id = new Json.Null();
    try {
      var json = Json.parse(line);
      if (json instanceof Json.Obj(var members)) id = members.getOrDefault("id", id);
      return decide(Case.of(json)).canonicalText();
    } catch (BadCaseException | JsonException | InputException e) {
      return new Json.Obj(Map.of("id", id, "error", new Json.Str(String.valueOf(e.getMessage()))))
          .canonicalText();
    }
  }

  private Json decide(Case asked) {
    var rulebook = rulebook(asked.word("rulebook"));
    var decision = asked.word("decision");
    var rule =
        rulebook
            .decision(decision)
            .orElseThrow(() -> new BadCaseException("没有这种决定 no such decision: " + decision));
    var tally = tally(asked);
    var quorum = quorum(rulebook, rule, asked);
    var outcome = rulebook.yardstick(decision).orElseThrow().outcome(counts(rule, asked, tally));
    boolean held = quorum.stream().allMatch(Requirement.Test::met);
    var answer = new LinkedHashMap<String, Json>();
    answer.put("id", asked.id());
    answer.put("held", new Json.Bool(held));
    answer.put("quorum", tests(quorum));
    answer.put("tests", tests(outcome.tests()));
    answer.put("carried", new Json.Bool(held && outcome.carried()));
    return new Json.Obj(answer);
  }

  private Rulebook rulebook(String id) {
    var known = rulebooks.get(id);
    if (known != null) return known;
    var file = folder.resolve(id + ".yaml");
    if (!id.matches("[a-z][a-z0-9-]*") || !Files.exists(file)) {
      throw new BadCaseException("没有这部规则 no such rulebook: " + id);
    }
    var rulebook = Rulebooks.read(file).rulebook();
    rulebooks.put(id, rulebook);
    return rulebook;
  }

  private static Tally tally(Case asked) {
    return new Tally(
        asked.needed("for"), asked.count("against").orElse(0), asked.count("abstain").orElse(0));
  }

  /** Every quorum asked of a body that takes this decision. */
  private static List<Requirement.Test> quorum(Rulebook rulebook, DecisionRule rule, Case asked) {
    var tests = new ArrayList<Requirement.Test>();
    for (var quorum : body(rulebook, rule).quorums()) {
      var requirement = quorum.requirement();
      int present = asked.needed("present");
      tests.add(requirement.test(whole(requirement.base(), asked, Tally.NONE), present));
    }
    return tests;
  }

  private static BodyRule body(Rulebook rulebook, DecisionRule rule) {
    return rulebook.bodies().stream()
        .filter(body -> body.decisions().contains(rule.id()))
        .findFirst()
        .orElseThrow(
            () -> new BadCaseException("没有机构作这种决定 no body takes this decision: " + rule.id()));
  }

  private static Counts counts(DecisionRule rule, Case asked, Tally tally) {
    for (var requirement : rule.pass()) whole(requirement.base(), asked, tally);
    int members = asked.count("members").orElse(0);
    return Counts.of(members, asked.count("present").orElse(0), tally);
  }

  private static int whole(Base base, Case asked, Tally tally) {
    return switch (base) {
      case SEATS -> asked.count("seats").orElseGet(() -> asked.needed("members"));
      case MEMBERS -> asked.needed("members");
      case PRESENT -> asked.needed("present");
      case CAST, VALID, FOR_AGAINST -> tally.cast();
    };
  }

  private static Json tests(List<Requirement.Test> tests) {
    return new Json.Arr(tests.stream().<Json>map(Cases::test).toList());
  }

  private static Json test(Requirement.Test test) {
    var requirement = test.requirement();
    var members = new TreeMap<>(RuleValues.THRESHOLD.write(requirement.threshold()).members());
    members.put("base", RuleValues.BASE.write(requirement.base()));
    members.put("whole", new Json.Num(test.whole()));
    members.put("need", new Json.Num(test.need()));
    members.put("got", new Json.Num(test.got()));
    members.put("met", new Json.Bool(test.met()));
    members.put("cite", cites(requirement.cites()));
    return new Json.Obj(members);
  }

  private static Json cites(List<Citation> cites) {
    return new Json.Arr(cites.stream().<Json>map(cite -> new Json.Str(cite.code())).toList());
  }
}
