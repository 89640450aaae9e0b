package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.act.VoteCommand.CloseVote;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

class TellersGuideTest {
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Actor ONE = new Actor(Role.TELLER, "jia");
  private static final Actor TWO = new Actor(Role.TELLER, "yi");

  @TempDir Path folder;

  @Test
  @DisplayName("what the tellers' guides print in bold stands so on the pages that they tell of")
  void labels() throws IOException {
    var seen = new StringBuilder();
    hands(seen);
    try (var site = TestSite.prepared(folder.resolve("none"))) {
      see(seen, site);
    }
    try (var site = TestSite.voting(folder.resolve("k"), Secrecy.SECRET, Channel.KEYPAD)) {
      see(seen, site);
    }
    try (var site = TestSite.voting(folder.resolve("n"), Secrecy.RECORDED)) {
      see(seen, site);
    }
    try (var site = TellersTest.onPaper(folder.resolve("p"))) {
      see(seen, site);
      site.ask(TestSite.CHAIR, new CloseVote(new VoteId(1)));
      see(seen, site);
    }
    var missing = new ArrayList<String>();
    int labels = 0;
    for (var language : List.of("zh", "en")) {
      var guide = Path.of(System.getProperty("plenary.home"), "docs/guide/tellers." + language);
      var bold = BOLD.matcher(Files.readString(Path.of(guide + ".md")));
      while (bold.find()) {
        labels++;
        if (seen.indexOf(bold.group(1)) < 0) missing.add(bold.group(1));
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(labels > 40, "" + labels);
  }

  private void hands(StringBuilder seen) {
    try (var site = TellersTest.hands(folder.resolve("h"))) {
      see(seen, site);
      TellersTest.count(site.signedIn(ONE), "1", 1, 0, 0);
      TellersTest.count(site.signedIn(ONE), "2", 1, 0, 0);
      see(seen, site);
      TellersTest.count(site.signedIn(TWO), "1", 1, 0, 0);
      TellersTest.count(site.signedIn(TWO), "2", 2, 0, 0);
      see(seen, site);
    }
  }

  /** The page as it is read, without its marks. */
  private static void see(StringBuilder seen, TestSite site) {
    var body = site.signedIn(ONE).get("/tellers").body();
    seen.append(body.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ")).append('\n');
  }
}
