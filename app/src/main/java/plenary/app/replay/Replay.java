package plenary.app.replay;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plenary.act.Actor;
import plenary.act.SessionCommand.IssuePaper;
import plenary.act.SessionEvent.PaperKind;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Answer.Done;
import plenary.app.chamber.Answer.Dropped;
import plenary.app.chamber.Answer.IdTaken;
import plenary.app.chamber.Answer.Overtaken;
import plenary.app.chamber.Answer.Refused;
import plenary.app.chamber.Answer.Unavailable;
import plenary.app.chamber.Asked;
import plenary.app.chamber.DryRun;
import plenary.app.chamber.Keys;
import plenary.base.Language;
import plenary.base.SittingId;
import plenary.base.Wording;
import plenary.paper.Papers;
import plenary.record.folder.SessionFolder;
import plenary.record.folder.Step;
import plenary.record.input.InputException;
import plenary.session.Session;

/** A session folder being run. */
public final class Replay {
  private final DryRun run;
  private final Map<SittingId, Map<PaperKind, PaperText>> papers = new TreeMap<>();

  private Replay(Keys keys, Wording wording) {
    run = new DryRun(keys, wording);
  }

  /** A paper's text when it was issued. */
  public record PaperText(String zh, String en) {}

  /**
   * Runs a folder from its first step to its last, and issues what papers it has not issued itself.
   *
   * @throws InputException if something is wrong in a file
   * @throws RefusedException if a step is refused
   */
  public static Replay of(Path folder, Keys keys, Wording wording) {
    var replay = new Replay(keys, wording);
    var steps = SessionFolder.read(folder, keys.verifier()).steps();
    steps.forEach(replay::step);
    replay.issueTheRest(steps.getFirst().by(), steps.getLast().at());
    return replay;
  }

  private void step(Step step) {
    for (var asked : Steps.commands(step, run.session())) {
      switch (ask(asked, step.at())) {
        case Done _, Dropped _ -> {}
        case Refused(var refusal) ->
            throw new RefusedException(step.origin(), run.session().say(refusal.sentence()));
        case Overtaken _ -> throw new IllegalStateException("a folder sees nothing");
        case IdTaken _ ->
            throw new InputException(step.origin(), "the id " + asked.id() + " stands twice");
        case Unavailable(var words) -> throw new IllegalStateException(words.en()); // no disk here
      }
    }
  }

  /** Papers that the session can have and the folder says nothing of. */
  private void issueTheRest(Actor by, Instant at) {
    for (var sitting : run.session().sittings()) {
      var id = sitting.plan().sitting();
      for (var kind : missing(id)) {
        var name = "issue-" + id.number() + "-" + Papers.fileName(kind);
        ask(new Asked(name, by, Papers.issue(run.session(), kind, id)), at);
      }
    }
  }

  private List<PaperKind> missing(SittingId sitting) {
    var missing = new ArrayList<>(List.of(PaperKind.values()));
    missing.removeAll(papers.getOrDefault(sitting, Map.of()).keySet());
    return missing;
  }

  private Answer ask(Asked asked, Instant at) {
    if (!(asked.command() instanceof IssuePaper issue)) return run.ask(asked, at);
    var text = text(issue);
    var answer = run.ask(asked, at);
    if (answer instanceof Done) keep(issue, text);
    return answer;
  }

  /** A paper's text is that of the record before the entry that issues it. */
  private PaperText text(IssuePaper issue) {
    return new PaperText(text(issue, Language.ZH), text(issue, Language.EN));
  }

  private String text(IssuePaper issue, Language language) {
    return Papers.text(run.session(), issue.kind(), issue.sitting(), language);
  }

  private void keep(IssuePaper issue, PaperText text) {
    papers
        .computeIfAbsent(issue.sitting(), _ -> new EnumMap<>(PaperKind.class))
        .put(issue.kind(), text);
  }

  /** The session at its end. */
  public Session session() {
    return run.session();
  }

  /** What happened. */
  DryRun run() {
    return run;
  }

  /** The latest text of every paper issued, by file name without ending. */
  public Map<String, PaperText> papers() {
    var named = new TreeMap<String, PaperText>();
    papers.forEach(
        (sitting, kinds) -> kinds.forEach((kind, text) -> named.put(name(sitting, kind), text)));
    return named;
  }

  /** The papers of the first sitting have plain names; those of later ones say which. */
  private static String name(SittingId sitting, PaperKind kind) {
    var name = Papers.fileName(kind);
    return sitting.number() == 1 ? name : name + "-" + sitting.number();
  }
}
