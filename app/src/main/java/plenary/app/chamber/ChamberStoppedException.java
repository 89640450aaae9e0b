package plenary.app.chamber;

import plenary.base.Text;

/** The chamber has stopped, so what was asked of it cannot be told: it may not be on disk. */
public final class ChamberStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChamberStoppedException() {
    super(words().en());
  }

  /** What happened and what to do, for whoever was waiting. */
  public static Text words() {
    return Answer.UNAVAILABLE.words();
  }
}
