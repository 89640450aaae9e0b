package plenary.app.backup;

/** Why a backup was not made or not restored: one sentence in both languages. */
public final class BackupFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupFault(Object what, String zh, String en) {
    super(what + "：" + zh + " " + en);
  }
}
