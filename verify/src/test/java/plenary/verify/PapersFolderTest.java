package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.SessionEvent.PaperIssued;
import plenary.base.Digest;

/** The files of papers beside a record: as issued, none missing, none besides. */
class PapersFolderTest {
  @TempDir Path temp;
  private Hall hall;
  private Path record;
  private Path papers;

  @BeforeEach
  void write() {
    hall = Example.everything();
    record = Written.record(temp.resolve("record"), hall.entries);
    papers = Written.papers(record, hall.papers);
  }

  private void failed(String words) {
    var ran = Ran.verify(record);
    assertEquals(1, ran.status(), ran::out);
    assertEquals(1, ran.lines(Verdict.FAILED).size(), ran::out);
    assertTrue(ran.lines(Verdict.FAILED).getFirst().contains(words), ran::out);
  }

  @Test
  @DisplayName("one character of a paper changed")
  void a_paper_changed() throws IOException {
    var file = papers.resolve("vote-report.zh.txt");
    Files.writeString(file, Files.readString(file).replace('7', '8'));
    failed("papers/vote-report.zh.txt: not what was issued with entry 127");
  }

  @Test
  @DisplayName("a paper missing, and one that the record has not issued")
  void missing_and_extra() throws IOException {
    Files.move(papers.resolve("minutes.en.txt"), temp.resolve("minutes.en.txt"));
    failed("papers/minutes.en.txt: issued with entry 128, and missing");
    Files.move(temp.resolve("minutes.en.txt"), papers.resolve("minutes.en.txt"));
    Files.writeString(papers.resolve("decree.zh.txt"), "通知");
    failed("papers/decree.zh.txt: the record has not issued it");
  }

  @Test
  @DisplayName("a folder where a paper should be, and a link to one")
  void not_a_file() throws IOException {
    var file = papers.resolve("agenda.zh.txt");
    var elsewhere = temp.resolve("agenda.zh.txt");
    Files.move(file, elsewhere);
    Files.createSymbolicLink(file, elsewhere);
    failed("papers/agenda.zh.txt: not what was issued");
    Files.delete(file);
    Files.createDirectory(file);
    failed("papers/agenda.zh.txt: not what was issued");
  }

  @Test
  @DisplayName("a paper in the words of another release: its text is compared by hash and figures")
  void in_other_words() throws IOException {
    var forged = new Forgery(hall);
    var text = hall.papers.get("vote-report.zh.txt").replace("表决", "投票表决");
    otherWords(forged, text);
    var ran = Ran.verify(record);
    assertEquals(0, ran.status(), ran::out);
    assertTrue(ran.out().contains("made with other words than this release has"), ran::out);
    assertTrue(
        ran.out().contains("vote-report.zh.txt: in other words, with no figure but"), ran::out);
    assertTrue(ran.out().contains("claims not shown"), ran::out);
  }

  @Test
  @DisplayName("a paper in other words with a figure that does not follow from the record")
  void in_other_words_with_other_figures() throws IOException {
    otherWords(new Forgery(hall), hall.papers.get("vote-report.zh.txt") + "另有4711票。\n");
    var ran = Ran.verify(record);
    assertTrue(
        ran.lines(Verdict.NOT_SHOWN).stream()
            .anyMatch(line -> line.endsWith("again does not have: 4711")),
        ran::out);
  }

  private void otherWords(Forgery forged, String text) throws IOException {
    forged.change(
        PaperIssued.class,
        4,
        paper ->
            new PaperIssued(
                paper.kind(),
                paper.sitting(),
                Digest.ofText("other words"),
                Digest.ofText(text),
                paper.en()));
    record = Written.record(Scratch.fresh(temp).resolve("record"), forged.entries());
    papers = Written.papers(record, hall.papers);
    Files.writeString(papers.resolve("vote-report.zh.txt"), text);
  }
}
