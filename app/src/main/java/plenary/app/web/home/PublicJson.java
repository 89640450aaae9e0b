package plenary.app.web.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.record.Timestamp;
import plenary.record.json.Json;

/** What is public, as JSON for programs. A field that has no value is left out. */
public final class PublicJson {
  private static final String API = "/api";

  private PublicJson() {}

  /** The whole of it. */
  public static Json.Obj of(HomePage page) {
    var members = new LinkedHashMap<String, Json>();
    members.put("assembly", text(page.assembly()));
    members.put("session", text(page.session()));
    members.put("signer", new Json.Str(page.signer()));
    members.put("illustrative", texts(page.marks()));
    members.put(
        "sittings", new Json.Arr(page.sittings().stream().<Json>map(PublicJson::of).toList()));
    members.put("papers", papers(page.papers()));
    return new Json.Obj(members);
  }

  /** Every sitting, in brief. */
  public static Json.Obj sittings(HomePage page) {
    var list = page.sittings().stream().map(PublicJson::brief).toList();
    return new Json.Obj(Map.of("sittings", new Json.Arr(list)));
  }

  /** Every paper. */
  public static Json.Obj papers(HomePage page) {
    return new Json.Obj(Map.of("papers", papers(page.papers())));
  }

  private static Json papers(List<HomePage.PublicPaper> papers) {
    return new Json.Arr(papers.stream().map(PublicJson::of).toList());
  }

  private static Json of(HomePage.PublicPaper paper) {
    var members = new LinkedHashMap<String, Json>();
    members.put("number", new Json.Num(paper.number()));
    members.put("title", text(paper.title()));
    members.put("released", moment(paper.released()));
    if (paper.file()) members.put("file", new Json.Str(paper.address()));
    return new Json.Obj(members);
  }

  private static Json brief(PublicSitting sitting) {
    return new Json.Obj(head(sitting));
  }

  private static Map<String, Json> head(PublicSitting sitting) {
    var members = new LinkedHashMap<String, Json>();
    members.put("number", new Json.Num(sitting.number()));
    members.put("title", text(sitting.title()));
    members.put("address", new Json.Str(API + sitting.address()));
    members.put("place", text(sitting.place()));
    members.put("scheduled", moment(sitting.scheduled()));
    members.put("released", moment(sitting.released()));
    members.put("state", word(sitting.state()));
    members.put("now", text(sitting.now()));
    put(members, "opened", sitting.opened().map(PublicJson::moment));
    put(members, "ended", sitting.ended().map(PublicJson::moment));
    put(members, "chair", sitting.chair().map(PublicJson::text));
    return members;
  }

  /** One sitting with its attendance, its items and its results. */
  public static Json.Obj of(PublicSitting sitting) {
    var members = head(sitting);
    put(members, "attendance", sitting.attendance().map(PublicJson::of));
    members.put("items", new Json.Arr(sitting.items().stream().map(PublicJson::of).toList()));
    members.put(
        "results", new Json.Arr(sitting.results().stream().<Json>map(PublicJson::of).toList()));
    return new Json.Obj(members);
  }

  private static Json of(PublicAttendance attendance) {
    var members = new LinkedHashMap<String, Json>();
    members.put("as-of", moment(attendance.asOf()));
    members.put("released", moment(attendance.released()));
    members.put("due", new Json.Num(attendance.due()));
    members.put("present", new Json.Num(attendance.present()));
    members.put("words", text(attendance.words()));
    put(members, "quorum", attendance.need().map(WhyJson::of));
    if (!attendance.delegations().isEmpty()) {
      var all = attendance.delegations().stream().map(PublicJson::of).toList();
      members.put("delegations", new Json.Arr(all));
    }
    return new Json.Obj(members);
  }

  private static Json of(PublicAttendance.Delegation delegation) {
    return new Json.Obj(
        Map.of(
            "name", text(delegation.name()),
            "due", new Json.Num(delegation.due()),
            "present", new Json.Num(delegation.present())));
  }

  private static Json of(PublicSitting.Item item) {
    return new Json.Obj(
        Map.of(
            "number", new Json.Num(item.number()),
            "title", text(item.title()),
            "state", word(item.state())));
  }

  /** One result. */
  public static Json.Obj of(PublicResult result) {
    var members = new LinkedHashMap<String, Json>();
    members.put("vote", new Json.Num(result.vote()));
    members.put("address", new Json.Str(API + result.address()));
    members.put("sitting", new Json.Num(result.sitting()));
    members.put("item", new Json.Num(result.item()));
    members.put("motion", text(result.motion()));
    members.put("secret", new Json.Bool(result.secret()));
    members.put("by-hands", new Json.Bool(result.byHands()));
    members.put("way", text(result.way()));
    members.put("opened", moment(result.opened()));
    members.put("announced", moment(result.announced()));
    members.put("released", moment(result.released()));
    members.put("carried", new Json.Bool(result.carried()));
    members.put("words", text(result.words()));
    result.figures().ifPresent(figures -> put(members, figures));
    return new Json.Obj(members);
  }

  private static void put(Map<String, Json> members, PublicResult.Figures figures) {
    members.put("members", new Json.Num(figures.members()));
    members.put("present", new Json.Num(figures.present()));
    members.put("for", new Json.Num(figures.tally().inFavour()));
    members.put("against", new Json.Num(figures.tally().against()));
    members.put("abstain", new Json.Num(figures.tally().abstain()));
    members.put("not-voted", new Json.Num(figures.notVoted()));
    members.put("tests", new Json.Arr(figures.needs().stream().map(WhyJson::of).toList()));
    put(members, "participation", figures.participation().map(WhyJson::of));
  }

  private static Json texts(List<Text> texts) {
    return new Json.Arr(texts.stream().map(PublicJson::text).toList());
  }

  static Json text(Text text) {
    return new Json.Obj(Map.of("zh", new Json.Str(text.zh()), "en", new Json.Str(text.en())));
  }

  private static Json moment(Clock clock) {
    return new Json.Str(Timestamp.write(clock.at()));
  }

  private static Json word(Enum<?> state) {
    return new Json.Str(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static void put(Map<String, Json> members, String name, Optional<Json> value) {
    value.ifPresent(json -> members.put(name, json));
  }
}
