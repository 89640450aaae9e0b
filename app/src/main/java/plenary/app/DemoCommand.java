package plenary.app;

import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plenary.app.demo.Demo;
import plenary.app.folder.Home;
import plenary.app.tls.Https;

/** {@code ./plenary demo}: the example sitting, ready to look at and to continue. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "示例会议，可看可续  the example sitting, ready to look at and to continue")
final class DemoCommand implements Callable<Integer> {
  private static final String HERE = "localhost";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Mixin private final Address address = new Address();

  @Mixin private final Security security = new Security();

  @Option(
      names = "--watch",
      paramLabel = "SPEED",
      description = "按此倍速播放会议记录  watch the recorded sitting, at so many times real time")
  private int speed;

  /** Starts, asks for its own pages once, and leaves: the launcher's run for its start-up cache. */
  @Option(names = "--train", hidden = true)
  private boolean train;

  @Override
  public Integer call() throws Exception {
    if (speed < 0 || speed > 1_000) {
      throw new ParameterException(
          spec.commandLine(), "--watch " + speed + "：倍速应为1至1000 a speed is 1 to 1000");
    }
    var example = Home.folder().resolve("sessions").resolve("qingdao-2022");
    var where = train ? new InetSocketAddress(HERE, 0) : address.socket(HERE);
    return Running.guarded(
        spec,
        () -> {
          var https = train ? Optional.<Https>empty() : security.https(Optional.empty());
          try (var demo = Demo.start(example, where, speed, https)) {
            if (train) {
              Training.run(demo);
            } else {
              tell(demo, https, spec.commandLine().getOut());
              Running.untilStopped(demo);
            }
          }
          return ExitCode.OK;
        });
  }

  private static void tell(Demo demo, Optional<Https> https, PrintWriter out) {
    var base = (https.isPresent() ? "https" : "http") + "://localhost:" + demo.port();
    out.println();
    out.println("议事示例已就绪 The demonstration is ready: " + base + "/demo");
    out.println();
    line(out, base + "/", "公众 Public page");
    line(out, base + "/hall", "会场大屏幕 Hall screen");
    for (var entrance : demo.entrances()) {
      line(out, base + entrance.path(), entrance.role().zh() + " " + entrance.role().en());
    }
    out.println();
    out.println("以上登录链接在本次示例中可反复使用。 These links sign in, as often as you like.");
    https.ifPresent(each -> Security.tell(each, base, out));
    out.println("按 Ctrl-C 结束，数据即清除。 Ctrl-C ends it, and its data goes.");
    out.flush();
  }

  private static void line(PrintWriter out, String address, String what) {
    out.println("  " + address + "  " + what);
  }
}
