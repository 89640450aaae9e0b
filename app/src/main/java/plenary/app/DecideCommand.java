package plenary.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plenary.app.decide.Cases;

/** {@code ./plenary decide}: a filter of JSON Lines. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description = {
      "逐行判定：从标准输入读取 JSON，一行一案，逐行作答。",
      "Decides cases: JSON Lines in, JSON Lines out.",
      "{\"id\":\"8\",\"rulebook\":\"cn-municipal\",\"decision\":\"resolution\",",
      " \"members\":100,\"present\":70,\"for\":51,\"against\":0,\"abstain\":0}"
    })
final class DecideCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var cases = new Cases(Home.folder().resolve("rulebooks"));
    var out = spec.commandLine().getOut();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) out.println(cases.answer(line));
    }
    out.flush();
    return ExitCode.OK;
  }
}
