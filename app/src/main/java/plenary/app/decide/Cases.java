package plenary.app.decide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plenary.base.Limits;
import plenary.base.Utf8;
import plenary.base.Wording;
import plenary.record.input.InputException;
import plenary.record.json.Json;
import plenary.record.json.JsonException;
import plenary.record.rulebook.Rulebooks;
import plenary.rules.Admission;
import plenary.rules.Bases;
import plenary.rules.Citation;
import plenary.rules.Initiative;
import plenary.rules.Judge;
import plenary.rules.Measure;
import plenary.rules.Rulebook;
import plenary.rules.UnfitCaseException;
import plenary.rules.VerdictWords;

/** Decides cases under the rulebooks of a folder, one line each. Not for several threads. */
public final class Cases {
  /** Kinds of decision kept ready, by rulebook and day; beyond, they are made ready anew. */
  private static final int KEPT = 1_000;

  private final Path folder;
  private final Wording wording;
  private final Map<String, Rulebook> rulebooks = new TreeMap<>();
  private final Map<Key, Ready> ready = new HashMap<>(); // looked up, never listed
  private final Utf8 out = new Utf8(2_048);

  private record Key(String rulebook, String date, String decision, Optional<String> initiative) {}

  /** Everything that answering one kind of question takes. */
  private sealed interface Ready {
    void answer(Json id, Asked asked, Utf8 out);
  }

  private record Decisions(Judge judge, Writing writing) implements Ready {
    @Override
    public void answer(Json id, Asked asked, Utf8 out) {
      writing.verdict(id, judge.judge(asked.vote()), out);
    }
  }

  private record Initiatives(
      Bases bases, Initiative initiative, Optional<Measure> sponsors, Writing writing)
      implements Ready {
    @Override
    public void answer(Json id, Asked asked, Utf8 out) {
      var admission = Admission.of(bases, initiative, sponsors, asked.counts(), asked.signatures());
      writing.admission(id, asked.parts().map(admission::of).orElse(admission), out);
    }
  }

  /**
   * Cases under rulebooks read from {@code folder} as they are asked for.
   *
   * @param folder holds a file {@code ID.yaml} for each rulebook
   */
  public Cases(Path folder, Wording wording) {
    this.folder = folder;
    this.wording = wording;
  }

  /** Answers every line of {@code in} that is not blank, in order, each as soon as it can be. */
  public void filter(InputStream in, OutputStream out) throws IOException {
    var lines = new Lines(in, Limits.TEXT_LENGTH);
    while (lines.next()) {
      if (!lines.blank()) write(lines.tooLong() ? tooLong() : answer(lines.line()), out);
      if (lines.waiting()) out.flush();
    }
    out.flush();
  }

  private static void write(Utf8 answer, OutputStream to) throws IOException {
    answer.append('\n');
    to.write(answer.bytes(), 0, answer.length());
  }

  private Utf8 tooLong() {
    out.clear();
    var message = "这一行超过了 the line is longer than " + Limits.TEXT_LENGTH + " bytes";
    Writing.error(new Json.Null(), message, out);
    return out;
  }

  /** The answer to one line of JSON, as one line: the outcome, or what is wrong with the line. */
  public String answer(String line) {
    return answer(line.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Utf8 answer(byte[] line) {
    out.clear();
    Json id = new Json.Null();
    try {
      if (!(Json.parse(line) instanceof Json.Obj asked)) {
        throw new BadCaseException("一行是一个对象 a line is one object: {\"id\": …}");
      }
      id = asked.members().getOrDefault("id", id);
      answer(id, Asked.of(asked));
    } catch (JsonException e) {
      var begun = new String(line, StandardCharsets.UTF_8);
      failed(Json.member(begun, "id").orElse(id), "这一行读不成 JSON not to be read: " + e.getMessage());
    } catch (UnfitCaseException e) {
      failed(id, BadCaseException.message(e));
    } catch (BadCaseException | InputException e) {
      failed(id, String.valueOf(e.getMessage()));
    }
    return out;
  }

  private void failed(Json id, String message) {
    out.clear();
    Writing.error(id, message, out);
  }

  private void answer(Json id, Asked asked) {
    var key = new Key(asked.rulebook(), asked.date(), asked.decision(), asked.initiative());
    var known = ready.get(key);
    if (known == null) {
      known = prepare(key);
      if (ready.size() >= KEPT) ready.clear();
      ready.put(key, known);
    }
    known.answer(id, asked, out);
  }

  private Ready prepare(Key key) {
    var day = day(key.date());
    var rulebook = rulebook(key.rulebook()).on(day.orElse(LocalDate.MAX));
    if (key.initiative().isPresent()) return initiative(rulebook, key.initiative().get(), day);
    var judge =
        key.decision().isEmpty()
            ? Judge.ofAttendance(rulebook)
            : Judge.of(rulebook, key.decision())
                .orElseThrow(() -> unknown("decision", key.decision()));
    checkInForce(rulebook, judge.cites(), day);
    return new Decisions(judge, new Writing(new VerdictWords(judge, wording, Writing::escaped)));
  }

  private Ready initiative(Rulebook rulebook, String id, Optional<LocalDate> day) {
    var initiative = rulebook.initiative(id).orElseThrow(() -> unknown("initiative", id));
    checkInForce(rulebook, initiative.cites(), day);
    initiative.sponsors().ifPresent(it -> checkInForce(rulebook, it.cites(), day));
    return new Initiatives(
        rulebook.basis(),
        initiative,
        Admission.measure(initiative),
        new Writing(new VerdictWords(rulebook, wording, Writing::escaped)));
  }

  private static BadCaseException unknown(String field, String id) {
    return new BadCaseException("%s：规则里没有 not in the rulebook: %s".formatted(field, id));
  }

  private static Optional<LocalDate> day(String date) {
    if (date.isEmpty()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw new BadCaseException("date：应为日期 must be a day: 2022-12-29");
    }
  }

  private static void checkInForce(
      Rulebook rulebook, List<Citation> cites, Optional<LocalDate> day) {
    if (day.isEmpty()) return;
    for (var cite : cites) {
      var source = rulebook.source(cite);
      if (source.inForce().holdsOn(day.get())) continue;
      throw new BadCaseException(
          "date：%s（%s）当日不在施行中 %s, not in force on %s"
              .formatted(source.title().zh(), cite.code(), source.title().en(), day.get()));
    }
  }

  private Rulebook rulebook(String id) {
    var known = rulebooks.get(id);
    if (known != null) return known;
    var file = folder.resolve(id + ".yaml");
    if (!id.matches("[a-z][a-z0-9-]*") || !Files.exists(file)) {
      throw new BadCaseException("rulebook：没有这部规则 no such rulebook: " + id);
    }
    var rulebook = Rulebooks.read(file).rulebook();
    rulebooks.put(id, rulebook);
    return rulebook;
  }
}
