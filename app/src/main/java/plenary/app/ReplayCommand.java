package plenary.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenary.app.chamber.Keys;
import plenary.app.replay.Output;
import plenary.app.replay.RefusedException;
import plenary.app.replay.Replay;
import plenary.app.replay.Summary;
import plenary.record.input.InputException;
import plenary.record.note.Checkpoint;
import plenary.record.wording.Wordings;

/** {@code ./plenary replay}: runs a session folder without a server. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "不开服务，运行会议目录，生成档案和文件。",
      "Runs a session folder without a server: makes its record and its papers.",
      "签名密钥是公开的示例密钥。 Signed with example keys that everybody knows."
    })
final class ReplayCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Parameters(
      paramLabel = "SESSION",
      description = "会议目录，如 sessions/qingdao-2022  the session folder")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  Path session;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "输出目录：新目录、空目录或上次的输出  where the output goes; an earlier one is replaced")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  Path out;

  @Override
  public Integer call() {
    var output = new Output(out);
    if (output.isTaken()) {
      throw new ParameterException(
          spec.commandLine(),
          out + "：目录中有别的内容，请另选目录。 There is something else in it; choose another folder.");
    }
    try {
      return write(output);
    } catch (InputException e) {
      return fail(e, ExitCode.USAGE);
    } catch (RefusedException e) {
      return fail(e, ExitCode.SOFTWARE);
    }
  }

  private int write(Output output) {
    var keys = Keys.example(Keys.EXAMPLE);
    var replay = Replay.of(session, keys, Wordings.load());
    var checkpoint = output.write(replay, keys);
    PrintWriter to = spec.commandLine().getOut();
    Summary.of(replay.session()).forEach(to::println);
    to.println("档案 record: " + out.resolve("record") + "，" + size(checkpoint));
    to.println("存证 checkpoint: " + checkpoint.origin() + " " + checkpoint.root().base64());
    to.flush();
    return ExitCode.OK;
  }

  private static String size(Checkpoint checkpoint) {
    return checkpoint.size() + " 条 entries";
  }

  private int fail(RuntimeException why, int status) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(why.getMessage());
    err.flush();
    return status;
  }
}
