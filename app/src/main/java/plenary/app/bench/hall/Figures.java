package plenary.app.bench.hall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * What was found.
 *
 * @param voters how many deputies voted
 * @param served what was measured while the server ran
 * @param acknowledged how many presses were acknowledged, in all runs
 * @param wrong how many of them are not in the record exactly once, or are there unasked
 */
public record Figures(int voters, Served served, int acknowledged, int wrong) {
  private static final double P99_MILLIS = 250;
  private static final double TOLD_MILLIS = 300;
  private static final int MEMORY_MIB = 512;
  private static final double RATIO = 0.5;

  /**
   * What was measured while the server ran.
   *
   * @param first everybody within a second, just after the start
   * @param saturation as fast as it goes
   * @param votes everybody within a second, once
   * @param opened nanoseconds from the vote's opening to when the last phone knew
   * @param shown from the last acknowledged vote to when hall and console showed it
   * @param closed from the vote's close to when the last phone knew
   * @param heap the most that the server's heap may be, in MiB
   * @param memory the most that the server's process had, in MiB; 0 where that is not told
   */
  record Served(
      OpenLoop first,
      Saturation saturation,
      OpenLoop votes,
      long opened,
      long shown,
      long closed,
      int heap,
      int memory) {}

  /** As fast as it goes, in turns: votes a second, and beside them a page that does nothing. */
  record Saturation(double votes, double nothing) {
    private static final int ROUNDS = 4; // the first warms up
    private static final Duration TURN = Duration.ofSeconds(3);

    /** A sign-in that asks faster than that is slowed. */
    private static final int MOST_EACH = 10;

    private static final int WORKERS = 192;

    static Saturation measure(List<Phone> phones, Consumer<Phone> press)
        throws InterruptedException {
      var votes = new double[ROUNDS];
      var nothing = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        nothing[i] = rate(phones, Phone::nothing);
        votes[i] = rate(phones, press);
      }
      return new Saturation(median(votes), median(nothing));
    }

    /** Each worker goes round its own share of the phones. */
    private static double rate(List<Phone> phones, Consumer<Phone> work)
        throws InterruptedException {
      var done = new LongAdder();
      long begin = System.nanoTime();
      var threads = new ArrayList<Thread>();
      for (int i = 0; i < WORKERS; i++) {
        int worker = i;
        threads.add(
            Thread.startVirtualThread(
                () -> {
                  for (int turn = 0; turn < MOST_EACH; turn++) {
                    for (int at = worker; at < phones.size(); at += WORKERS) {
                      if (System.nanoTime() - begin >= TURN.toNanos()) return;
                      work.accept(phones.get(at));
                      done.increment();
                    }
                  }
                }));
      }
      for (var thread : threads) thread.join();
      return done.sum() * 1e9 / (System.nanoTime() - begin);
    }

    private static double median(double[] rounds) {
      var measured = Arrays.copyOfRange(rounds, 1, rounds.length);
      Arrays.sort(measured);
      return measured[measured.length / 2];
    }

    double ratio() {
      return votes / nothing;
    }
  }

  /** Whether every goal is met. */
  public boolean met() {
    return goals().stream().allMatch(Goal::met);
  }

  /** A figure and its limit. */
  private record Goal(String what, String figure, String limit, boolean met) {
    static Goal most(String what, double figure, double limit, String unit) {
      return new Goal(
          what, figure(figure, unit), "上限 at most " + figure(limit, unit), figure <= limit);
    }

    private static String figure(double figure, String unit) {
      return String.format(Locale.ROOT, "%,.0f %s", figure, unit);
    }

    String line() {
      return what + ": " + figure + "（" + limit + "）" + (met ? "PASS" : "FAIL");
    }
  }

  private List<Goal> goals() {
    double ratio = served.saturation().ratio();
    return List.of(
        new Goal(
            "已答复而档案中不是恰好一条 acknowledged and not in the record exactly once",
            "" + wrong,
            "应为 must be 0",
            wrong == 0),
        Goal.most("表决答复 answered, p99", served.votes().millis(99), P99_MILLIS, "ms"),
        Goal.most(
            "最后一票到大屏幕和主持台 last vote shown in the hall and at the console",
            served.shown() / 1e6,
            TOLD_MILLIS,
            "ms"),
        Goal.most(
            "结束到最后一部手机 closed, told to the last phone", served.closed() / 1e6, TOLD_MILLIS, "ms"),
        Goal.most("服务进程最多占用内存 peak memory of the server", served.memory(), MEMORY_MIB, "MiB"),
        new Goal(
            "比值 ratio",
            String.format(Locale.ROOT, "%.2f", ratio),
            "下限 floor " + RATIO,
            ratio >= RATIO));
  }

  /** All of it in words. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(say("代表 deputies: %,d，各有实时页面 each with a live page, HTTPS", voters));
    lines.add(say("一秒内表决 within one second: %s", waits(served.votes())));
    lines.add(say("刚启动时 just after the start: %s", waits(served.first())));
    lines.add(say("开始表决到最后一部手机 opened, told to the last phone: %,.0f ms", served.opened() / 1e6));
    lines.add(say("最快表决 votes: %,.0f /s", served.saturation().votes()));
    lines.add(say("空页面 no-op page: %,.0f /s", served.saturation().nothing()));
    lines.add(say("堆上限 heap limit: %,d MiB", served.heap()));
    lines.add(say("已答复 acknowledged in all runs: %,d", acknowledged));
    for (var goal : goals()) lines.add(goal.line());
    return lines;
  }

  private static String waits(OpenLoop run) {
    return say(
        "p50 %.1f ms, p99 %.1f ms, max %.1f ms", run.millis(50), run.millis(99), run.millis(100));
  }

  private static String say(String line, Object... arguments) {
    return String.format(Locale.ROOT, line, arguments);
  }
}
