package plenary.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./plenary VERB}: every verb but {@code verify}, which has a program of its own. */
@Command(
    name = "plenary",
    mixinStandardHelpOptions = true,
    description = {
      "议事：开好一次全体会议，留下人人可核验的档案。",
      "Runs a plenary session and leaves a record that anyone can check."
    },
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      ReplayCommand.class,
      DecideCommand.class,
      RulebookCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      BenchCommand.class
    })
public final class Main implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  /** Runs the verb and leaves with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出动词 name a verb; see --help");
  }
}
