package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.base.MemberId;
import plenary.rules.Secrecy;

class SecrecyTest {
  private static final List<String> CHOICES = List.of("for", "for", "against", "abstain");

  @TempDir Path folder;

  @Test
  @DisplayName(
      "a secret vote leaves the same traces, whoever chose what: metrics, log, public pages")
  void the_same_traces() {
    var forward = traces(folder.resolve("a"), CHOICES);
    var backward = new ArrayList<>(CHOICES);
    Collections.reverse(backward);
    assertEquals(forward, traces(folder.resolve("b"), backward));
    assertFalse(forward.contains("m008"));
  }

  private static String traces(Path folder, List<String> choices) {
    var log = new ByteArrayOutputStream();
    var usual = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      for (int i = 0; i < choices.size(); i++) press(site, site.arrivals().get(i), choices.get(i));
      var metrics = site.visitor().get("/metrics").body().replaceAll("(?m)^plenary_memory.*$", "");
      var home = site.visitor().get("/").body();
      return metrics + home.replaceAll("/assets/\\w+|\\+\\S+", "") + log;
    } finally {
      System.setErr(usual);
    }
  }

  /** One by its page, one by a program, one twice. */
  private static void press(TestSite site, MemberId member, String choice) {
    var deputy = site.deputy(member);
    deputy.get("/deputy");
    deputy.form("/deputy/vote", "vote", "1", "stamp", "s", "choice", choice);
    deputy.json(
        "/api/commands",
        """
        {"id": "x", "do": "cast-vote", "vote": 1, "member": "%s", "choice": "%s"}
        """
            .formatted(member.code(), choice));
    deputy.get("/deputy");
  }
}
