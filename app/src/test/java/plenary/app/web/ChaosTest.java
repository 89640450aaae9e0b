package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.VoteCommand.CloseVote;
import plenary.app.page.Remaining;
import plenary.base.VoteId;
import plenary.rules.Secrecy;
import plenary.session.Session;

/**
 * What a hall does to a server on a bad day. Killed servers and full disks are in {@code
 * plenary.app.crash}; {@code -Dplenary.storm=long} brings 3,000 phones instead of 300.
 */
@Timeout(300)
class ChaosTest {
  private static final int PHONES =
      "long".equals(System.getProperty("plenary.storm")) ? 3_000 : 300;
  private static final VoteId VOTE = new VoteId(1);

  @TempDir Path folder;

  @Test
  @DisplayName("a phone that sends the same vote fifty times at once has voted once")
  void fifty_times() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var deputy = site.deputy(TestSite.PRESENT);
      long before = site.chamber.read(Session::size);
      var answers = atOnce(50, () -> press(deputy, "same"));
      assertEquals(Set.of(303), Set.copyOf(answers), "each is told that it is recorded");
      long after = site.chamber.read(Session::size);
      assertEquals(before + 1, after);
      assertEquals(1, turnout(site));
    }
  }

  @Test
  @DisplayName("in a secret vote fifty presses, each with a stamp of its own, count once")
  void fifty_times_in_secret() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      var deputy = site.deputy(TestSite.PRESENT);
      var answers = atOnce(50, () -> press(deputy, "own-" + System.nanoTime()));
      assertEquals(Set.of(303), Set.copyOf(answers));
      assertEquals(1, turnout(site));
      site.ask(TestSite.CHAIR, new CloseVote(VOTE));
      int inFavour = site.chamber.read(s -> s.vote(VOTE).orElseThrow().tally().inFavour());
      assertEquals(1, inFavour);
    }
  }

  @Test
  @DisplayName("where the clock is set back an hour, a vote has no more time left than was set")
  void the_clock_set_back() {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      var vote = site.chamber.read(session -> session.vote(VOTE).orElseThrow());
      var hourAgo = vote.openedAt().minus(Duration.ofHours(1));
      assertEquals(Optional.of(60), Remaining.seconds(vote, hourAgo));
      assertEquals(Optional.of(0), Remaining.seconds(vote, hourAgo.plus(Duration.ofHours(3))));
    }
  }

  @Test
  @DisplayName(
      "all phones that come back at once after a break are told where the vote is, though one of"
          + " them reads nothing; what was recorded stands, and each is to come back at its own time")
  void all_come_back_at_once() throws IOException {
    try (var site = TestSite.voting(folder, Secrecy.RECORDED)) {
      assertEquals(303, press(site.deputy(TestSite.PRESENT), "before"));
      site.breakOff();
      site.comeBack();
      var cookies = cookies(site);
      var sleeper = open(site, cookies.getFirst()); // and never reads
      var told = phones(site, cookies);
      var retries = new TreeSet<Integer>();
      for (var phone : told) {
        var first = phone.join();
        retries.add(first);
        assertTrue(first >= 1_000 && first < 5_000, "retry " + first);
      }
      assertTrue(retries.size() > PHONES / 4, "jittered: " + retries.size());
      assertEquals(1, turnout(site));
      sleeper.close();
    }
  }

  private static List<String> cookies(TestSite site) {
    return IntStream.range(0, PHONES)
        .mapToObj(i -> site.arrivals().get(i % site.arrivals().size()))
        .map(member -> site.signIns.link(Actor.deputy(member)))
        .map(link -> site.signIns.use(link).orElseThrow())
        .map(opened -> "plenary-deputy=" + opened.secret().text())
        .toList();
  }

  /** Everybody at once; answers what each was told as its time to come back after a cut. */
  private static List<CompletableFuture<Integer>> phones(TestSite site, List<String> cookies) {
    var told = new ArrayList<CompletableFuture<Integer>>();
    for (var cookie : cookies) {
      var one = new CompletableFuture<Integer>();
      told.add(one);
      Thread.startVirtualThread(
          () -> {
            try (var socket = open(site, cookie)) {
              one.complete(untilTold(socket));
            } catch (IOException | RuntimeException e) {
              one.completeExceptionally(e);
            }
          });
    }
    return told;
  }

  private static Socket open(TestSite site, String cookie) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
    var request = "GET /deputy/live HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static int untilTold(Socket socket) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    int retry = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("retry: ")) retry = Integer.parseInt(line.substring(7));
      if (line.contains("data-running=\"yes\"")) return retry;
    }
    throw new IOException("it ended before the vote was told");
  }

  private static int press(Browser deputy, String stamp) {
    return deputy.form("/deputy/vote", "vote", "1", "stamp", stamp, "choice", "for").statusCode();
  }

  private static int turnout(TestSite site) {
    return site.chamber.read(session -> session.vote(VOTE).orElseThrow().turnout());
  }

  private static List<Integer> atOnce(int times, Supplier<Integer> work) {
    var all = IntStream.range(0, times).mapToObj(_ -> CompletableFuture.supplyAsync(work)).toList();
    return all.stream().map(CompletableFuture::join).toList();
  }
}
