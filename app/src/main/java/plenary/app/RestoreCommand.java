package plenary.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenary.app.backup.Backup;
import plenary.app.backup.BackupFault;
import plenary.app.backup.Restore;
import plenary.record.wording.Wordings;

/** {@code ./plenary restore}: a data folder of a backup, checked before it says so. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "从备份恢复数据目录，并核验  a data folder of a backup, checked")
final class RestoreCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "备份文件  the backup")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path backup;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "数据目录，须不存在或为空  the data folder, which is not there or empty")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path data;

  @Override
  public Integer call() throws Exception {
    return told(spec, "已恢复 restored to " + data, () -> Restore.from(backup, data, Wordings.load()));
  }

  /** Tells what is in a backup, or in one sentence why nothing was done. */
  static int told(CommandSpec verb, String done, Supplier<Backup.Made> work) throws Exception {
    return Running.guarded(
        verb,
        () -> {
          try {
            var made = work.get();
            var out = verb.commandLine().getOut();
            out.println(done);
            out.println("  档案 record: " + made.entries() + " 条 entries, " + made.root());
            out.println("  文件 files: " + made.files() + "，已核验 checked");
            out.flush();
            return ExitCode.OK;
          } catch (BackupFault e) {
            var err = verb.commandLine().getErr();
            err.println("plenary: " + e.getMessage());
            err.flush();
            return ExitCode.SOFTWARE;
          }
        });
  }
}
