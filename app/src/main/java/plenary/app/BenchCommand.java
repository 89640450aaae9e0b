package plenary.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plenary.app.bench.AppendBench;
import plenary.app.bench.DecideBench;
import plenary.app.bench.GatesBench;
import plenary.app.bench.ReplayBench;
import plenary.app.bench.hall.HallBench;
import plenary.app.decide.Cases;
import plenary.app.folder.Home;
import plenary.record.rulebook.HashedRulebook;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wording.Wordings;

/**
 * {@code ./plenary bench}: each benchmark is a ratio against something measured in the same run.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "NAME",
    description = "性能测试，结果均为同次运行中的比值  the benchmarks, each a ratio within one run")
final class BenchCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "请指明测试项 name a benchmark: append, replay, decide, gates, hall; see bench --help");
  }

  /** Where a benchmark writes: never a file system in memory, where syncing costs nothing. */
  private static Path place() {
    return Home.folder().resolve("target").resolve("bench-" + ProcessHandle.current().pid());
  }

  private static HashedRulebook rulebook() {
    return Rulebooks.read(Home.folder().resolve("rulebooks").resolve("cn-municipal.yaml"));
  }

  interface Measuring {
    void in(Path folder) throws IOException, InterruptedException;
  }

  /** Measures in a folder that is gone afterwards. */
  private static int measure(Measuring measuring) throws IOException, InterruptedException {
    var folder = Files.createDirectories(place());
    try {
      measuring.in(folder);
      return ExitCode.OK;
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
      }
    }
  }

  @Command(
      name = "append",
      description =
          "256 人同时表决：判定、封存、落盘、答复，与裸文件成组落盘相比"
              + "  votes decided, sealed, on disk and answered, against a bare file")
  int append(
      @Option(names = "--seconds", defaultValue = "20", description = "测量时长  how long") int seconds,
      @Option(names = "--writers", defaultValue = "256", description = "同时人数  how many at once")
          int writers)
      throws IOException, InterruptedException {
    var bench = new AppendBench(rulebook(), Wordings.load(), writers, Duration.ofSeconds(seconds));
    return measure(folder -> show(bench.run(folder), writers));
  }

  private void show(AppendBench.Figures figures, int writers) {
    say("同时 writers: %d，每条 bytes each: %d", writers, figures.recordBytes());
    say("议事厅 chamber: %,.0f /s", figures.chamber());
    say("裸文件 bare file: %,.0f /s", figures.bareFile());
    say("比值 ratio: %.2f（下限 floor 0.50）", figures.ratio());
  }

  @Command(
      name = "replay",
      description =
          "重放会议，与只读取并求哈希、读取校验并分词相比"
              + "  a session replayed, against reading and hashing, and reading, checking and"
              + " tokenising")
  int replay(
      @Option(names = "--entries", defaultValue = "1000000", description = "记录条数  how many entries")
          int entries)
      throws IOException, InterruptedException {
    var bench = new ReplayBench(rulebook(), Wordings.load(), entries);
    return measure(folder -> show(bench.run(folder)));
  }

  private void show(ReplayBench.Figures figures) {
    say("记录 entries: %,d，存储 store: %,d bytes", figures.entries(), figures.storeBytes());
    say("重放 replay: %,.0f ms（首次 first %,.0f ms）", figures.replayMillis(), figures.firstMillis());
    say("读取并求哈希 read and hash: %,.0f ms", figures.readMillis());
    say("读取、校验、分词 read, check, tokenise: %,.0f ms", figures.tokeniseMillis());
    say("比值 ratio: %.2f（上限 at most 6）", figures.overReading());
    say("比值 ratio: %.2f（上限 at most 2.5）", figures.overTokenising());
  }

  @Command(
      name = "decide",
      description =
          "逐行判定，与只解析并打印同样的各行相比"
              + "  cases decided line by line, against parsing and printing the same lines")
  int decide(
      @Option(names = "--lines", defaultValue = "1000000", description = "行数  how many lines")
          int lines)
      throws IOException, InterruptedException {
    var cases = new Cases(Home.folder().resolve("rulebooks"), Wordings.verdicts());
    var bench = new DecideBench(cases, "cn-municipal", lines);
    return measure(folder -> show(bench.run(folder)));
  }

  private void show(DecideBench.Figures figures) {
    say(
        "行 lines: %,d，读入 in: %,d bytes，写出 out: %,d bytes",
        figures.lines(), figures.bytesIn(), figures.bytesOut());
    say("判定 decide: %,.0f ms（%,.0f /s）", figures.decideMillis(), figures.rate());
    say("只解析并打印 parse and print: %,.0f ms", figures.parseMillis());
    say("比值 ratio: %.2f（目标 goal at most 3）", figures.ratio());
  }

  @Command(
      name = "gates",
      description =
          "三个签到口（其中一个有一半时间断网）在一段时间内签到全体代表，核对出席和档案，再与空请求相比"
              + "  everybody checked in through three gates, one offline for half of the time;"
              + " then as fast as it goes, against a request that does nothing")
  int gates(
      @Option(names = "--members", defaultValue = "3000", description = "代表人数  how many come")
          int members,
      @Option(names = "--seconds", defaultValue = "60", description = "时长  in how many seconds")
          int seconds)
      throws IOException, InterruptedException {
    var time = Duration.ofSeconds(seconds);
    var bench = new GatesBench(rulebook(), Wordings.load(), members, time);
    var exact = new boolean[1];
    measure(
        folder -> {
          var figures = bench.run(folder);
          show(figures, members, seconds);
          exact[0] = figures.exact(members);
        });
    return exact[0] ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void show(GatesBench.Figures figures, int members, int seconds) {
    say("代表 members: %d，时长 seconds: %d，扫描 scans: %d", members, seconds, figures.scans());
    say("签到 in: %d，重复 again: %d", figures.arrivals(), figures.again());
    say(
        "断网签到口 the gate offline held: %d，补传 caught up in %,.0f ms",
        figures.held(), figures.catchUpMillis());
    say(
        "实到 present: %d，档案 record: %s",
        figures.present(), figures.exact(members) ? "每人一次 everyone once" : "不符 WRONG");
    figures.faults().forEach(fault -> say("  %s", fault));
    say("在线答复 answered p50 %.1f ms, p99 %.1f ms", figures.p50Millis(), figures.p99Millis());
    say("最快签到 scans: %,.0f /s", figures.scanRate());
    say("空请求 no-op: %,.0f /s", figures.nothingRate());
    say("比值 ratio: %.2f", figures.ratio());
  }

  @Command(
      name = "hall",
      description =
          "全体代表打开实时页面，经HTTPS在一秒内表决：核对档案、延迟、各屏幕、内存，再与空页面相比"
              + "  everybody votes within a second over HTTPS with a live page open: record,"
              + " latency, screens, memory; then against a page that does nothing")
  int hall(
      @Option(names = "--voters", defaultValue = "3000", description = "代表人数  how many vote")
          int voters)
      throws IOException, InterruptedException {
    var bench = new HallBench(rulebook(), Wordings.load(), voters);
    var met = new boolean[1];
    measure(
        folder -> {
          var figures = bench.run(folder);
          figures.lines().forEach(line -> say("%s", line));
          met[0] = figures.met();
        });
    return met[0] ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void say(String line, Object... arguments) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, line + "%n", arguments);
    out.flush();
  }
}
