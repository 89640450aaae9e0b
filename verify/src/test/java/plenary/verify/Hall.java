package plenary.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Entry;
import plenary.act.Role;
import plenary.act.SessionEvent.PaperKind;
import plenary.base.Language;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.base.Wording;
import plenary.paper.Papers;
import plenary.record.folder.Asked;
import plenary.record.folder.SessionFolder;
import plenary.record.wording.Wordings;
import plenary.session.Session;

/** A session run in memory, with the entries it leaves and the papers it issues. */
final class Hall {
  static final Wording WORDING = Wordings.load();
  private static final Actor DESK = new Actor(Role.SECRETARIAT, "desk");

  final Session session = new Session(WORDING);
  final List<Entry> entries = new ArrayList<>();

  /** The text of each paper issued last, by file name. */
  final Map<String, String> papers = new LinkedHashMap<>();

  private Instant now = Instant.parse("2022-12-28T01:00:00Z");
  private int commands;

  /** A session folder run from its first step to its last. */
  static Hall run(SessionFolder folder) {
    var hall = new Hall();
    for (var step : folder.steps()) {
      hall.now = step.at();
      switch (step.asked()) {
        case Asked.Once(var command) -> hall.ask(step.by(), step.id(), command);
        case Asked.Issue(var paper, var sitting) ->
            hall.issue(step.by(), step.id(), paper, sitting);
        case Asked.Presses presses -> hall.press(presses);
      }
    }
    return hall;
  }

  void ask(Command... asked) {
    for (var command : asked) {
      now = now.plusSeconds(1);
      ask(DESK, "command-" + ++commands, command);
    }
  }

  private void ask(Actor by, String id, Command command) {
    switch (session.decide(command, now)) {
      case Accepted(var events) -> {
        for (var event : events) {
          var entry = new Entry(session.size(), now, by, id, event);
          entries.add(entry);
          session.apply(entry);
        }
      }
      case IntoUrn press -> session.drop(press);
      case IntoTrial press -> session.tryOut(press);
      case Refused(var refusal) ->
          throw new AssertionError(command + ": " + session.say(refusal.sentence()).en());
    }
  }

  /** The presses of a secret vote. */
  void press(VoteId vote, Tally tally) {
    press(new Asked.Presses(vote, tally));
  }

  private void press(Asked.Presses presses) {
    var vote = session.vote(presses.vote()).orElseThrow();
    var present = List.copyOf(session.attendance(vote.item().sitting()).orElseThrow().present());
    for (var cast : presses.by(present)) ask(DESK, "press", cast);
  }

  void issue(PaperKind kind, SittingId sitting) {
    now = now.plusSeconds(1);
    issue(DESK, "command-" + ++commands, kind, sitting);
  }

  private void issue(Actor by, String id, PaperKind kind, SittingId sitting) {
    int number = sitting.number();
    var name = Papers.fileName(kind) + (number == 1 ? "" : "-" + number);
    papers.put(name + ".zh.txt", Papers.text(session, kind, sitting, Language.ZH));
    papers.put(name + ".en.txt", Papers.text(session, kind, sitting, Language.EN));
    ask(by, id, Papers.issue(session, kind, sitting));
  }
}
