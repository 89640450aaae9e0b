package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.SessionEvent.SessionConvened;
import plenary.record.json.Json;

/** What is sound verifies, every claim of it told once, in both languages. */
class SoundTest {
  @TempDir Path temp;

  private Path write(Hall hall) {
    var record = Written.record(Scratch.fresh(temp).resolve("record"), hall.entries);
    Written.papers(record, hall.papers);
    return record;
  }

  @Test
  @DisplayName("a session in which everything happens that can: every claim holds")
  void everything_verifies() {
    var seen = new HashSet<Class<?>>();
    for (var hall : Example.ofEachType()) {
      var ran = Ran.verify(write(hall));
      assertEquals(0, ran.status(), ran::out);
      assertEquals("", ran.err());
      assertEquals(ran.out().lines().count() - 1, ran.lines(Verdict.OK).size(), ran::out);
      hall.entries.forEach(entry -> seen.add(entry.event().getClass()));
    }
    assertEquals(Set.copyOf(Events.all()), seen, "every type of event is in it");
  }

  @Test
  @DisplayName("the opening in Qingdao: 402 of 561 there, 374 needed; 396 for, 281 needed")
  void qingdao_verifies() {
    var ran = Ran.verify(write(Example.qingdao()));
    assertEquals(0, ran.status(), ran::out);
    says(ran, "第1次会议宣布出席", "应到561，实到402，须374，符合法定人数（地方组织法第十四条）");
    says(ran, "opening of sitting 1", "due 561, present 402, need 374, quorum met");
    says(
        ran,
        "第1号表决结果",
        "赞成396、反对2、弃权3、未按1",
        "过1/2须281，得396，达到（地方组织法第二十五条）；通过",
        "for 396, against 2, abstaining 3, not voted 1");
    says(ran, "签到402", "arrivals 402");
    says(ran, "papers/ 中10个文件", "papers/: 10 files");
    assertTrue(
        ran.out()
            .strip()
            .endsWith(
                "内部一致，签名人未固定，请用 --key 核对  consistent, signer not pinned: compare with --key"));
  }

  private static void says(Ran ran, String... words) {
    assertTrue(
        ran.lines(Verdict.OK).stream()
            .anyMatch(line -> List.of(words).stream().allMatch(line::contains)),
        ran::out);
  }

  @Test
  @DisplayName("the zip of a record gives the same claims as its folder")
  void a_zip_verifies() {
    var record = Written.record(temp.resolve("record"), Example.everything().entries);
    var zip = Ran.verify(Written.zip(record));
    assertEquals(0, zip.status(), zip::out);
    assertEquals(Ran.verify(record).out(), zip.out());
  }

  @Test
  @DisplayName("--json: one object, a claim for each line, its figures as numbers")
  void json_says_the_same() {
    var record = write(Example.qingdao());
    var text = Ran.verify(record);
    var ran = Ran.verify("--json", record);
    assertEquals(0, ran.status());
    assertEquals(1, ran.out().lines().count());
    var members = ((Json.Obj) Json.parse(ran.out().strip())).members();
    assertEquals(new Json.Bool(true), members.get("verified"));
    assertEquals(new Json.Bool(false), members.get("pinned"));
    assertEquals(new Json.Num(1207), members.get("entries"));
    var claims = ((Json.Arr) members.get("claims")).items();
    assertEquals(text.out().lines().count() - 1, claims.size());
    var result = claim(claims, "result");
    assertEquals(new Json.Num(1199), result.members().get("entry"));
    assertEquals(new Json.Str("ok"), result.members().get("verdict"));
    var figures = result.members().get("figures");
    assertEquals(
        Json.parse(
            """
            {"abstain":3,"against":2,"bottom":2,"for":396,"got":396,"need":281,"not-voted":1,
             "top":1,"vote":1,"whole":561}
            """),
        figures);
  }

  private static Json.Obj claim(List<Json> claims, String kind) {
    return claims.stream()
        .map(Json.Obj.class::cast)
        .filter(claim -> claim.members().get("claim").equals(new Json.Str(kind)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("a record without papers folder, without papers, and of one entry")
  void less_verifies_too() {
    var one = Example.everything().entries.subList(0, 1);
    var ran = Ran.verify(Written.record(temp.resolve("record"), one));
    assertEquals(0, ran.status(), ran::out);
    assertTrue(one.getFirst().event() instanceof SessionConvened);
  }

  @Test
  @DisplayName("verifying twice says the same, byte for byte")
  void the_same_record_gives_the_same_answer() {
    var record = write(Example.everything());
    assertEquals(Ran.verify("--json", record), Ran.verify("--json", record));
  }
}
