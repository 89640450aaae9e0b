package plenary.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plenary.app.serve.Service;
import plenary.app.tls.Https;

/** {@code ./plenary serve}: real use, on a data folder. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "正式使用  real use, on a data folder")
final class ServeCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "数据目录，没有则新建  the data folder; made if it is missing")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path data;

  @Mixin private final Address address = new Address();

  @Mixin private final Security security = new Security();

  @Option(
      names = "--prepare",
      paramLabel = "SESSION",
      description =
          "会议尚未建立时，从会议目录录入规则、名册和议程"
              + "  prepare an empty session from a session folder: rules, roll, agenda")
  private @Nullable Path prepare;

  @Option(
      names = "--record",
      paramLabel = "NAME",
      defaultValue = "plenary.local/session",
      description =
          "新会议档案的名称，如 congress.example/17-2，默认${DEFAULT-VALUE}"
              + "  what the record of a new session is called")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String record;

  @Option(
      names = "--new-link",
      description =
          "再打印一次管理员账户链接和秘书处登录链接"
              + "  print links again: for an administrator's account, for the secretariat")
  private boolean newLink;

  @Override
  public Integer call() throws Exception {
    var setting = new Service.Setting(data, record, Optional.ofNullable(prepare));
    return Running.guarded(
        spec,
        () -> {
          var https = security.https(Optional.of(data));
          try (var service = Service.start(setting, address.socket("0.0.0.0"), https)) {
            tell(service, https, spec.commandLine().getOut());
            Running.untilStopped(service);
          }
          return ExitCode.OK;
        });
  }

  /** A disk that takes no link keeps nobody from a session that goes on. */
  private static void link(String words, Supplier<String> link, PrintWriter out) {
    try {
      var made = link.get();
      out.println(words);
      out.println("  " + made);
    } catch (UncheckedIOException e) {
      out.println("磁盘写不进去，暂时不能制作登录链接；腾出空间后用 --new-link 重新启动。");
      out.println(
          "The disk takes nothing, so no link was made; make room, and start with --new-link.");
    }
  }

  private void tell(Service service, Optional<Https> https, PrintWriter out) {
    var base = (https.isPresent() ? "https" : "http") + "://localhost:" + service.port();
    out.println("议事已就绪 Plenary is ready: " + base + "/");
    if (service.hasNoAdministrator() || newLink) {
      link(
          "管理员账户链接，只能用一次 A link that makes an administrator's account, to be used once:",
          () -> base + service.linkForAdministrator(),
          out);
    }
    if (service.isNew() || newLink) {
      link(
          "大会秘书处登录链接，只能用一次 A sign-in link for the secretariat, to be used once:",
          () -> base + service.linkForSecretariat(),
          out);
    }
    https.ifPresent(each -> Security.tell(each, base, out));
    out.println("按 Ctrl-C 结束 Ctrl-C ends it.");
    out.flush();
  }
}
