package plenary.app.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.DeferItem;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.bench.MadeUp;
import plenary.app.crash.Voter.Answer;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

/**
 * One server, killed again and again while 64 deputies vote: {@code -Dplenary.storm=long} for a
 * hundred times, {@code -Dplenary.seed=N} to kill after the same numbers of votes.
 */
@Timeout(1_200)
class KilledServerTest {
  private static final int KILLS = "long".equals(System.getProperty("plenary.storm")) ? 100 : 10;
  private static final int MOST_RECORDED = 400;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "what was acknowledged is in the record once, whenever the server is killed;"
          + " a secret round that was interrupted is void, and is offered again")
  void survives_every_kill() throws IOException {
    long seed = Long.getLong("plenary.seed", System.nanoTime());
    System.out.println("plenary.seed=" + seed);
    var random = new Random(seed);
    try (var assembly = Assembly.voting(folder.resolve("data"))) {
      for (int kill = 1; kill <= KILLS; kill++) {
        if (kill % 3 == 0) killInSecret(assembly, random);
        else killRecorded(assembly, 1 + random.nextInt(MOST_RECORDED));
      }
      endsInPublic(assembly);
    }
  }

  private static void killRecorded(Assembly assembly, int acknowledged) throws IOException {
    var vote = assembly.vote();
    assembly.note();
    assembly.voteUntil(acknowledged, (voter, port) -> voter.press(port, vote), assembly::kill);
    assembly.start();
    everyVoteIsThereOnce(assembly);
    for (var voter : assembly.voters()) {
      voter
          .pressAgain(assembly.port())
          .ifPresent(answer -> assertEquals(Answer.RECORDED, answer, "sent again"));
    }
    everyVoteIsThereOnce(assembly);
    for (var voter : assembly.voters()) {
      var page = voter.page(assembly.port());
      voter.last().filter(cast -> cast.vote().equals(vote)).ifPresent(cast -> shows(page, cast));
    }
  }

  private static void everyVoteIsThereOnce(Assembly assembly) throws IOException {
    var record = assembly.record();
    for (var voter : assembly.voters()) {
      voter.acknowledged().forEach((id, cast) -> assertEquals(cast, record.casts().get(id), id));
    }
    assertFalse(assembly.publicly().contains("\"for\":"), "no split while the vote runs");
  }

  private static void shows(String page, CastVote cast) {
    var word =
        switch (cast.choice()) {
          case FOR -> "赞成";
          case AGAINST -> "反对";
          case ABSTAIN -> "弃权";
        };
    assertTrue(page.contains("已记录：" + word), page);
  }

  private static void killInSecret(Assembly assembly, Random random) throws IOException {
    assembly.declareVoid();
    assembly.put(Secrecy.SECRET);
    var vote = assembly.vote();
    long before = assembly.record().size();
    assembly.voteUntil(
        1 + random.nextInt(Assembly.VOTERS - 1),
        (voter, port) -> voter.pressInSecret(port, vote),
        assembly::kill);
    assembly.start();
    theRoundIsVoid(assembly, vote, before);
    assembly.put(Secrecy.RECORDED);
  }

  private static void theRoundIsVoid(Assembly assembly, VoteId vote, long before)
      throws IOException {
    var record = assembly.record();
    assertTrue(record.voided().contains(vote));
    assertEquals(before + 1, record.size(), "nothing but that it is void");
    var console = assembly.chair().get(assembly.port(), "/chair").body();
    assertTrue(console.contains("上一轮表决无效"), console);
    assertTrue(console.contains("开启表决（无记名）"), console);
    assertTrue(console.contains("改用举手"), console);
    assertTrue(assembly.publicly().contains("本轮表决无效，将重新表决"), assembly::toString);
    for (var voter : assembly.voters()) {
      assertTrue(voter.page(assembly.port()).contains("本轮表决无效，所投不计"));
    }
  }

  private static void endsInPublic(Assembly assembly) throws IOException {
    var vote = assembly.vote();
    assembly.ask(new CloseVote(vote));
    assembly.ask(new AnnounceResult(vote));
    assembly.ask(new FinishItem(MadeUp.ITEM));
    assembly.ask(new DeferItem(ItemId.of(1, 2), Text.same("late")));
    assembly.ask(new AdjournSitting(new SittingId(1)));
    var counts = new int[Choice.values().length];
    for (var voter : assembly.voters()) {
      voter
          .last()
          .filter(cast -> cast.vote().equals(vote))
          .ifPresent(cast -> counts[cast.choice().ordinal()]++);
    }
    var session = assembly.publicly();
    assertTrue(session.contains("\"for\":" + counts[Choice.FOR.ordinal()] + ","), session);
    assertTrue(session.contains("\"against\":" + counts[Choice.AGAINST.ordinal()] + ","), session);
    assertTrue(session.contains("\"abstain\":" + counts[Choice.ABSTAIN.ordinal()] + ","), session);
    var record = assembly.publicRecord();
    long acknowledged =
        assembly.voters().stream().mapToLong(voter -> voter.acknowledged().size()).sum();
    assertEquals(acknowledged, record.casts().size(), "and nothing that nobody was told");
    System.out.println(acknowledged + " votes, " + record.size() + " entries");
    assertTrue(acknowledged > 20L * KILLS, "only " + acknowledged);
  }
}
