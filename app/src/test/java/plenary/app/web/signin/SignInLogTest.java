package plenary.app.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.app.side.SideStore;
import plenary.app.web.signin.Noted.What;

class SignInLogTest {
  private Instant now = Instant.parse("2022-12-29T00:00:00Z");
  private final SideStore side = SideStore.inMemory();
  private final SignInLog log = new SignInLog(side, () -> now);

  @Test
  @DisplayName("the same within a minute is one line, with how often; the newest is first")
  void within_a_minute() {
    for (int i = 0; i < 3; i++) log.note(What.WRONG_PASSWORD, "zhang", "", "10.0.0.1");
    log.note(What.WRONG_PASSWORD, "li", "", "10.0.0.1");
    now = now.plusSeconds(60);
    log.note(What.WRONG_PASSWORD, "zhang", "", "10.0.0.1");
    var found = log.find("", 100);
    assertEquals(List.of(1, 1, 3), found.stream().map(Noted::times).toList());
    assertEquals(now, found.getFirst().at());
  }

  @Test
  @DisplayName(
      "a line is found by what happened in either language, by who, by what and from where")
  void finding() {
    log.note(What.WRONG_PASSWORD, "zhang", "", "10.0.0.1");
    log.note(What.CARD_WITHDRAWN, "secretariat desk", "m008", "10.0.0.2");
    for (var words : List.of("停用证件", "WITHDREW", "desk", "m008", "10.0.0.2")) {
      assertEquals(1, log.find(words, 100).size(), words);
    }
    assertEquals(0, log.find("nothing", 100).size());
  }

  @Test
  @DisplayName("50,000 refusals are kept and the oldest go; what else happened is not washed away")
  void bounded() {
    log.note(What.ACCOUNT_MADE, "chief", "zhang", "10.0.0.1");
    for (int i = 0; i < SignInLog.MOST + 3_000; i++) {
      log.note(What.COOKIE_UNKNOWN, "", "GET /desk", "10.0." + i / 250 + "." + i % 250);
      if (i % 5_000 == 0) side.settle();
    }
    side.settle();
    int refused = count("SELECT count(*) FROM noted WHERE refused = 1");
    assertEquals(
        true, refused >= SignInLog.MOST && refused <= SignInLog.MOST + 1_000, "" + refused);
    assertEquals(1, log.find("zhang", 10).size());
  }

  private int count(String sql) {
    return side.one(row -> row.getInt(1), sql).orElseThrow();
  }
}
