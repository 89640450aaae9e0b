package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.SessionEvent.PaperIssued;
import plenary.base.Digest;
import plenary.base.Text;

/** What is withheld is never reported as ok, and does not keep the rest from being checked. */
class NotShownTest {
  @TempDir Path temp;

  @Test
  @DisplayName("absences withheld: counted as not shown, and the attendance report with them")
  void absences_withheld() {
    var record =
        Written.record(
            temp.resolve("record"),
            Example.qingdao().entries,
            Example.KEY,
            Set.of("absence-noted"));
    var ran = Ran.verify(record);
    assertEquals(0, ran.status(), ran::out);
    assertEquals(2, ran.lines(Verdict.NOT_SHOWN).size(), ran::out);
    assertTrue(ran.out().contains("159 withheld (absences noted)"), ran::out);
    assertTrue(
        ran.out().contains("attendance report of sitting 1 (entry 1203): it rests on"), ran::out);
    assertTrue(
        ran.out().contains("signer not pinned: compare with --key; 2 claims not shown"), ran::out);
    assertTrue(ran.out().contains("all 1207 entries, as many as were signed"), ran::out);
  }

  @Test
  @DisplayName(
      "words mended since, in a record whose papers were made with others: told, not failed")
  void words_of_another_release() {
    var forged =
        new Forgery(Example.everything())
            .change(
                AttendanceAnnounced.class,
                said ->
                    new AttendanceAnnounced(
                        said.sitting(),
                        said.asOf(),
                        said.due(),
                        said.present(),
                        said.need(),
                        Text.same("应到12名，实到10名。")))
            .change(
                PaperIssued.class,
                2,
                paper ->
                    new PaperIssued(
                        paper.kind(),
                        paper.sitting(),
                        Digest.ofText("other words"),
                        paper.zh(),
                        paper.en()));
    var ran = Ran.verify(Written.record(temp.resolve("record"), forged.entries()));
    assertTrue(
        ran.lines(Verdict.OK).stream()
            .anyMatch(line -> line.contains("worded differently") && line.contains("应到12名，实到10名。")),
        ran::out);
  }
}
