package plenary.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plenary.app.backup.Backup;
import plenary.record.wording.Wordings;

/** {@code ./plenary backup}: one file of a data folder, while it is being served. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "备份数据目录，会议进行中也可以。 One file of a data folder, also while it is being served.",
      "备份含有密钥和登录资料，请妥善保管。 It holds keys and sign-ins: keep it safe."
    })
final class BackupCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "数据目录  the data folder")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path data;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "备份文件，不能已存在  the file to be made; one that is there is not replaced")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path out;

  @Override
  public Integer call() throws Exception {
    return RestoreCommand.told(
        spec,
        "已备份 backed up to " + out,
        () -> Backup.make(data, out, Wordings.load(), InstantSource.system()));
  }
}
