package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.base.PaperId;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

class ReleaseTest {
  @TempDir Path folder;

  @Test
  @DisplayName("before it is released nothing of a sitting is public, whatever has happened in it")
  void nothing_before_release() {
    try (var site = TestSite.prepared(folder)) {
      site.ask(TestSite.DESK, new OpenCheckIn(TestSite.SITTING));
      site.ask(TestSite.DESK, new CheckIn(TestSite.SITTING, site.arrivals(), Optional.empty()));
      var page = site.visitor().get("/").body();
      assertTrue(page.contains("data-test=\"nothing-released\""));
      assertFalse(page.contains("402"));
      assertFalse(page.contains("王鲁明"));
      var json = site.visitor().get("/api/session").body();
      assertTrue(json.contains("\"sittings\":[]"), json);
      assertFalse(json.contains("402"));
    }
  }

  @Test
  @DisplayName("a paper is public once it is released")
  void papers() {
    try (var site = TestSite.opened(folder)) {
      assertFalse(site.visitor().get("/").body().contains("data-test=\"papers\""));
      site.ask(TestSite.DESK, new Release(new OfPaper(new PaperId(1))));
      assertTrue(site.visitor().get("/").body().contains("data-test=\"papers\""));
    }
  }

  @Test
  @DisplayName("组织法14: programs get the quorum with its base, share, edge, article and text")
  void why_for_programs() {
    try (var site = TestSite.opened(folder)) {
      var json = site.visitor().get("/api/session").body();
      for (var part :
          List.of(
              "\"need\":374",
              "\"got\":402",
              "\"base\":\"members\"",
              "\"exact\":\"≥ 2/3\"",
              "\"counted\":[\"present\"]",
              "\"address\":\"/rules/current#quote-组织法-14\"",
              "\"in-force\":\"2022-03-12\"",
              "\"verified\":true")) {
        assertTrue(json.contains(part), () -> part + " is not in " + json);
      }
    }
  }

  @Test
  @DisplayName(
      "the record is given out when the sitting is over; its checkpoint and key at any time")
  void the_record() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      var visitor = site.visitor();
      assertEquals(409, visitor.get("/record/record.zip").statusCode());
      assertEquals(409, visitor.get("/record/entries.jsonl").statusCode());
      assertTrue(visitor.get("/record/checkpoint").body().startsWith("example.invalid/web\n"));
      assertEquals(site.chamber.signer() + "\n", visitor.get("/record/key").body());
      assertEquals(200, site.signedIn(TestSite.DESK).get("/record/record.zip").statusCode());
      var vote = new VoteId(1);
      site.ask(TestSite.CHAIR, new CloseVote(vote), new AnnounceResult(vote));
      site.ask(
          TestSite.CHAIR, new FinishItem(TestSite.item(4)), new AdjournSitting(TestSite.SITTING));
      assertEquals(200, visitor.get("/record/record.zip").statusCode());
      var entries = visitor.get("/record/entries.jsonl").body();
      assertTrue(entries.lines().count() > 1_000);
      assertFalse(entries.contains("vote-cast"));
    }
  }
}
