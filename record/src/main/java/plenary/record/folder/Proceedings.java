package plenary.record.folder;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.act.Actor;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.base.VoteId;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wire.ActValues;
import plenary.record.wire.Codec;
import plenary.record.wire.Commands;
import plenary.record.wire.Values;
import plenary.record.wire.WireException;
import plenary.rules.Rulebook;

/** {@code proceedings.yaml}: what is asked while the session goes on, in order. */
final class Proceedings {
  /** What holds for every step that says nothing else. */
  private record Usual(LocalDate date, Actor by) {}

  private static final Codec<Usual> USUAL =
      shape(
          Usual::new,
          field("date", Values.DAY, Usual::date),
          field("by", Written.ACTOR, Usual::by));

  /** The fields of a step that are not the command's own. */
  private record When(Instant at, Optional<Actor> by, Optional<String> id) {}

  private static final Set<String> WHEN_FIELDS = Set.of("at", "by", "id");

  private static final Codec<Asked.Presses> PRESSES =
      shape(
          (_, vote, tally) -> new Asked.Presses(vote, tally),
          field("do", Values.WORDS, _ -> "press"),
          field("vote", Values.VOTE, Asked.Presses::vote),
          field("tally", Values.TALLY, Asked.Presses::tally));

  private static final Codec<Asked.Issue> ISSUE =
      shape(
          (_, paper, sitting) -> new Asked.Issue(paper, sitting),
          field("do", Values.WORDS, _ -> "issue"),
          field("paper", ActValues.PAPER_KIND, Asked.Issue::paper),
          field("sitting", Values.SITTING, Asked.Issue::sitting));

  /** A method that a vote adopted, as a file in this folder. */
  private record Method(VoteId by, String file) {}

  private static final Codec<Method> METHOD =
      shape(
          (_, by, file) -> new Method(by, file),
          field("do", Values.WORDS, _ -> "adopt-method"),
          field("by-vote", Values.VOTE, Method::by),
          field("method", Values.WORDS, Method::file));

  private final Path folder;
  private final YamlFile yaml;
  private final Usual usual;
  private final Codec<When> when;
  private Rulebook rules;

  private Proceedings(Path folder, YamlFile yaml, Usual usual, Preparation preparation) {
    this.folder = folder;
    this.yaml = yaml;
    this.usual = usual;
    this.rules = preparation.rulebook().rulebook();
    var zone = preparation.zone();
    this.when =
        shape(
            When::new,
            field("at", Written.moments(usual.date(), zone), When::at),
            optional("by", Written.ACTOR, When::by),
            optional("id", Written.ID, When::id));
  }

  static List<Draft> read(Path folder, Path file, Preparation preparation) {
    var yaml = YamlFile.read(file);
    var usual = yaml.decode(yaml.root(), json -> USUAL.read(without(json, Set.of("steps"))));
    return new Proceedings(folder, yaml, usual, preparation).steps();
  }

  private List<Draft> steps() {
    var drafts = new ArrayList<Draft>();
    for (var step : yaml.decode(yaml.root(), Proceedings::listed)) {
      var draft = yaml.decode(step, this::draft);
      if (!drafts.isEmpty() && draft.at().isBefore(drafts.getLast().at())) {
        throw new InputException(draft.origin(), "time goes back; put the steps in order of time");
      }
      drafts.add(draft);
    }
    return drafts;
  }

  private static List<Json> listed(Json root) {
    if (members(root).get("steps") instanceof Json.Arr(var steps)) return steps;
    throw new WireException("\"steps\" is missing, or is no list", root);
  }

  private Draft draft(Json step) {
    var known = when.read(only(step, WHEN_FIELDS));
    var by = known.by().orElse(usual.by());
    return new Draft(known.at(), by, known.id(), asked(step), yaml.place(step));
  }

  private Asked asked(Json step) {
    Json command = without(step, WHEN_FIELDS);
    return switch (members(step).get("do")) {
      case Json.Str(var name) when name.equals("press") -> PRESSES.read(command);
      case Json.Str(var name) when name.equals("issue") -> ISSUE.read(command);
      case Json.Str(var name) when name.equals("adopt-method") -> adopt(METHOD.read(command));
      case null, default -> new Asked.Once(Commands.decode(command));
    };
  }

  private Asked adopt(Method method) {
    var file = YamlFile.read(folder.resolve(method.file()).normalize());
    var laid = Rulebooks.laidOver(rules, file);
    rules = laid.rulebook();
    return new Asked.Once(new AdoptMethod(method.by(), laid.rulebook(), laid.digest()));
  }

  private static Map<String, Json> members(Json json) {
    if (json instanceof Json.Obj(var members)) return members;
    throw new WireException("a step is written with names: {at: …, do: …}", json);
  }

  private static Json only(Json json, Set<String> names) {
    var members = new HashMap<>(members(json));
    members.keySet().retainAll(names);
    return new Json.Obj(members);
  }

  private static Json without(Json json, Set<String> names) {
    var members = new HashMap<>(members(json));
    members.keySet().removeAll(names);
    return new Json.Obj(members);
  }
}
