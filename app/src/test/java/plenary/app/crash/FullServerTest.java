package plenary.app.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.crash.Voter.Answer;

/** A server whose disk is full: no file may grow longer ({@code ulimit -f}). */
@Timeout(300)
class FullServerTest {
  /** In blocks of 512 bytes: more than the library that the JVM unpacks, less than votes need. */
  private static final int BLOCKS = 3 * 1024;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "on a full disk a vote is answered 503 with what to do; with room again it is taken once,"
          + " and nothing that was acknowledged is lost")
  void a_full_disk() throws IOException {
    try (var assembly = Assembly.voting(folder.resolve("data"))) {
      var vote = assembly.vote();
      assembly.kill();
      assembly.startWithin(BLOCKS);
      assembly.voteUntilUnknown((voter, port) -> voter.press(port, vote));
      int before = acknowledged(assembly);
      assertTrue(before > Assembly.VOTERS, "only " + before + " votes fitted");
      assembly.kill();
      assembly.start();
      everyVoteIsThereOnce(assembly);
      for (var voter : assembly.voters()) {
        assertEquals(Answer.RECORDED, voter.pressAgain(assembly.port()).orElseThrow());
        assertEquals(Answer.RECORDED, voter.press(assembly.port(), vote));
      }
      everyVoteIsThereOnce(assembly);
      assertEquals(before + 2 * Assembly.VOTERS, acknowledged(assembly));
      assertEquals(acknowledged(assembly), assembly.record().casts().size());
      System.out.println(before + " votes until the disk was full");
    }
  }

  private static int acknowledged(Assembly assembly) {
    return assembly.voters().stream().mapToInt(voter -> voter.acknowledged().size()).sum();
  }

  private static void everyVoteIsThereOnce(Assembly assembly) throws IOException {
    var record = assembly.record();
    for (var voter : assembly.voters()) {
      voter.acknowledged().forEach((id, cast) -> assertEquals(cast, record.casts().get(id), id));
    }
  }
}
