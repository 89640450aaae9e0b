package plenary.app.journal;

import java.nio.file.Path;

/** Another process, or another part of this one, has the data folder open. */
public final class StoreInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreInUseException(Path folder) {
    super(
        folder
            + "：数据目录已被另一个 Plenary 进程打开，请先停止它，或另选目录。 "
            + "Another Plenary process has this data folder open; stop it first,"
            + " or choose another folder.");
  }
}
