package plenary.app.decide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.base.Language;
import plenary.base.Text;
import plenary.base.Utf8;
import plenary.record.json.Json;
import plenary.record.wire.RuleValues;
import plenary.record.wire.RulebookForm;
import plenary.record.wire.Values;
import plenary.rules.Admission;
import plenary.rules.Citation;
import plenary.rules.Measure;
import plenary.rules.Requirement;
import plenary.rules.TieStep;
import plenary.rules.Verdict;
import plenary.rules.VerdictWords;

/** Writes answers as JSON. What does not change from case to case is written once and kept. */
final class Writing {
  private static final String HEX = "0123456789abcdef";

  private final VerdictWords words;
  private final Map<Measure, Parts> measures = new IdentityHashMap<>();

  /** What was measured by in the last answer that nothing special happened in, and its articles. */
  private final List<Measure> cited = new ArrayList<>();

  private byte[] cites = {};

  /** A measure, between its figures. */
  private record Parts(byte[] base, byte[] threshold, byte[] cite) {}

  Writing(VerdictWords words) {
    this.words = words;
  }

  void verdict(Json id, Verdict verdict, Utf8 out) {
    out.append("{\"id\":");
    value(id, out);
    out.append(",\"held\":").append(yesOrNo(verdict.held()));
    if (!verdict.missing().isEmpty()) {
      out.append(",\"missing\":[");
      for (int i = 0; i < verdict.missing().size(); i++) {
        if (i > 0) out.append(',');
        string(Asked.name(verdict.missing().get(i)), out);
      }
      out.append(']');
    }
    if (verdict.carried().isPresent()) {
      out.append(",\"carried\":").append(yesOrNo(verdict.carried()));
    }
    tests(",\"quorum\":[", verdict.quorum(), out);
    tests(",\"tests\":[", verdict.tests(), out);
    tie(verdict, out);
    undecided(verdict, out);
    cites(verdict, out);
    for (var language : Language.values()) {
      said(language, out);
      words.say(verdict, language, out);
      out.append('"');
    }
    out.append('}');
  }

  void admission(Json id, Admission admission, Utf8 out) {
    out.append("{\"id\":");
    value(id, out);
    out.append(",\"admitted\":").append(admission.admitted());
    tests(",\"tests\":[", admission.test().stream().toList(), out);
    lacking(admission.lacking(), out);
    cites(",\"cite\":[", admission.cites(), out);
    for (var language : Language.values()) {
      said(language, out);
      words.say(admission, language, out);
      out.append('"');
    }
    out.append('}');
  }

  private static void lacking(List<Text> parts, Utf8 out) {
    for (int i = 0; i < parts.size(); i++) {
      value(Values.TEXT.write(parts.get(i)), out.append(i == 0 ? ",\"lacking\":[" : ","));
    }
    if (!parts.isEmpty()) out.append(']');
  }

  /** What is said instead of an answer. */
  static void error(Json id, String message, Utf8 out) {
    out.append("{\"id\":");
    value(id, out);
    out.append(",\"error\":");
    string(message, out);
    out.append('}');
  }

  /** The articles are the same for most cases of one kind, and are written once for those. */
  private void cites(Verdict verdict, Utf8 out) {
    if (verdict.tie().isPresent() || !verdict.undecided().isEmpty()) {
      cites(",\"cite\":[", verdict.cites(), out);
      return;
    }
    if (!citedBefore(verdict)) {
      var all = new Utf8(256);
      cites(",\"cite\":[", verdict.cites(), all);
      cites = all.toBytes();
      cited.clear();
      verdict.quorum().forEach(test -> cited.add(test.measure()));
      verdict.tests().forEach(test -> cited.add(test.measure()));
    }
    out.append(cites);
  }

  private boolean citedBefore(Verdict verdict) {
    int quorums = verdict.quorum().size();
    if (cited.isEmpty() || cited.size() != quorums + verdict.tests().size()) return false;
    for (int i = 0; i < cited.size(); i++) {
      var test = i < quorums ? verdict.quorum().get(i) : verdict.tests().get(i - quorums);
      if (!cited.get(i).equals(test.measure())) return false;
    }
    return true;
  }

  private static void said(Language language, Utf8 out) {
    out.append(
        switch (language) {
          case ZH -> ",\"zh\":\"";
          case EN -> ",\"en\":\"";
        });
  }

  private static String yesOrNo(Optional<Boolean> answer) {
    return answer.isEmpty() ? "null" : answer.get() ? "true" : "false";
  }

  private void tests(String before, List<Verdict.Test> tests, Utf8 out) {
    out.append(before);
    for (int i = 0; i < tests.size(); i++) {
      if (i > 0) out.append(',');
      var test = tests.get(i);
      var parts = measures.computeIfAbsent(test.measure(), Writing::parts);
      out.append(parts.base());
      if (test.whole().isPresent())
        out.append("\"whole\":").append(test.whole().getAsLong()).append(',');
      out.append(parts.threshold()).append("\"need\":").append(test.need());
      out.append(",\"got\":").append(test.got());
      if (test.atLeast()) out.append(",\"atLeast\":true");
      out.append(",\"met\":").append(test.met());
      out.append(parts.cite());
    }
    out.append(']');
  }

  private static Parts parts(Measure measure) {
    var requirement = measure.requirement();
    var base = new Utf8(64).append('{');
    measure
        .moment()
        .ifPresent(it -> member("moment", RuleValues.MOMENT.write(it), base).append(','));
    member("base", RuleValues.BASE.write(requirement.base()), base).append(',');
    var cite = new Utf8(256);
    cites(",\"cite\":[", requirement.cites(), cite);
    return new Parts(base.toBytes(), threshold(requirement), cite.append('}').toBytes());
  }

  private static byte[] threshold(Requirement requirement) {
    var out = new Utf8(64);
    var members = RuleValues.THRESHOLD.write(requirement.threshold()).members();
    for (var name : List.of("share", "op", "root", "fewest")) {
      var value = members.get(name);
      if (value != null) member(name, value, out).append(',');
    }
    if (!requirement.counted().equals(Requirement.VOTES_FOR)) {
      out.append("\"counted\":[");
      out.append(
          String.join(
              ",", requirement.counted().stream().map(it -> '"' + Asked.name(it) + '"').toList()));
      out.append("],");
    }
    if (requirement.beside() > 0) {
      out.append("\"beside\":").append(requirement.beside()).append(',');
    }
    if (requirement.pending()) {
      member("standing", RuleValues.STANDING.write(requirement.standing()), out).append(',');
    }
    return out.toBytes();
  }

  private static Utf8 member(String name, Json value, Utf8 out) {
    return out.append('"').append(name).append("\":").append(value.canonicalText());
  }

  private static void tie(Verdict verdict, Utf8 out) {
    if (verdict.tie().isEmpty()) {
      out.append(",\"tie\":null");
      return;
    }
    var tie = verdict.tie().get();
    out.append(",\"tie\":{\"steps\":[");
    for (int i = 0; i < tie.steps().size(); i++) {
      if (i > 0) out.append(',');
      step(tie.steps().get(i), out);
    }
    out.append("],\"castingVote\":");
    out.append(tie.castingVote().map(side -> '"' + Asked.name(side) + '"').orElse("null"));
    out.append('}');
  }

  private static void step(TieStep step, Utf8 out) {
    member("way", RulebookForm.TIE.write(step.way()), out.append('{'));
    step.by().ifPresent(by -> text(by, out.append(",\"by\":")));
    out.append(",\"duty\":").append(step.duty());
    if (step.withinHours() > 0) out.append(",\"withinHours\":").append(step.withinHours());
    cites(",\"cite\":[", step.cites(), out);
    out.append('}');
  }

  private void undecided(Verdict verdict, Utf8 out) {
    out.append(",\"undecided\":[");
    for (int i = 0; i < verdict.undecided().size(); i++) {
      if (i > 0) out.append(',');
      var open = verdict.undecided().get(i);
      member("kind", RulebookForm.GAP.write(open.kind()), out.append('{'));
      text(words.question(open), out.append(",\"question\":"));
      text(words.decider(open), out.append(",\"decidedBy\":"));
      out.append(",\"answers\":[");
      var answers = open.gap().map(gap -> gap.answers()).orElse(List.of());
      for (int j = 0; j < answers.size(); j++) {
        if (j > 0) out.append(',');
        text(answers.get(j), out);
      }
      cites("],\"cite\":[", open.gap().map(gap -> gap.cites()).orElse(List.of()), out);
      out.append('}');
    }
    out.append(']');
  }

  private static void cites(String before, List<Citation> cites, Utf8 out) {
    out.append(before);
    for (int i = 0; i < cites.size(); i++) {
      if (i > 0) out.append(',');
      out.append('"');
      out.append(escaped(cites.get(i).code()));
      out.append('"');
    }
    out.append(']');
  }

  private static void text(Text text, Utf8 out) {
    string(text.zh(), out.append("{\"zh\":"));
    string(text.en(), out.append(",\"en\":"));
    out.append('}');
  }

  private static void value(Json value, Utf8 out) {
    switch (value) {
      case Json.Str(var text) -> string(text, out);
      case Json.Num(var number) -> out.append(number);
      case Json.Obj _, Json.Arr _, Json.Bool _, Json.Null _ -> out.append(value.canonicalText());
    }
  }

  private static void string(String text, Utf8 out) {
    out.append('"').append(escaped(text)).append('"');
  }

  /** Words as they stand in a string of JSON. */
  static String escaped(String words) {
    int clean = 0;
    while (clean < words.length() && !special(words.charAt(clean))) clean++;
    if (clean == words.length()) return words;
    var out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!special(c)) {
        out.append(c);
      } else if (c >= ' ') {
        out.append('\\').append(c);
      } else {
        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean special(char c) {
    return c < ' ' || c == '"' || c == '\\';
  }
}
