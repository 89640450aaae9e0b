package plenary.verify;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./plenary verify}: one line a claim, and exit status 0 only if every claim holds. */
@Command(
    name = "plenary verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "核验会议档案：重放全部记录，逐项比对法定人数、结果和文件。",
      "Checks a record: replays it and compares every quorum, result and paper."
    },
    exitCodeListHeading = "%n退出码 Exit status:%n",
    exitCodeList = {"0:全部属实 every claim holds", "1:有不符之处 a claim failed", "2:用法有误 wrong use"})
public final class Main implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description = "档案目录、其 zip 或 .bel  a record folder, its zip, or a .bel")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  Path path;

  @Option(names = "--json", description = "以 JSON 输出  answer as JSON")
  boolean json;

  @Option(names = "--key", paramLabel = "VKEY", description = "须由此公钥签署  the signer's key")
  @Nullable String key;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "须含此存证  a checkpoint it must extend")
  @Nullable Path checkpoint;

  /** Runs the command and leaves with its status. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command, which says what is wrong in one sentence and never shows a stack trace. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setParameterExceptionHandler(
            (e, _) ->
                wrongUse(e.getCommandLine(), "用法有误：见 --help。  " + e.getMessage() + "; see --help."))
        .setExecutionExceptionHandler((e, command, _) -> wrongUse(command, why(e)));
  }

  @Override
  public Integer call() {
    Inputs.checkRecord(path);
    var findings =
        Verification.of(
            path,
            key == null ? null : Inputs.key(key),
            checkpoint == null ? null : Inputs.checkpoint(checkpoint));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(AsJson.of(findings));
    } else {
      AsText.print(findings, out);
    }
    out.flush();
    return findings.verified() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static String why(Exception e) {
    return switch (e) {
      case WrongUse wrong -> String.valueOf(wrong.getMessage());
      case UncheckedIOException io ->
          "读取失败，请检查磁盘和权限。  Reading failed; check the disk and the permissions: " + io.getMessage();
      default -> "核验程序出错，请报告。  The verifier itself failed; please report this: " + e;
    };
  }

  private static int wrongUse(CommandLine command, String sentence) {
    PrintWriter err = command.getErr();
    err.println("plenary verify: " + Phrasebook.oneLine(sentence));
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }
}
