package plenary.app.chair;

import plenary.act.Command;
import plenary.base.Digest;
import plenary.base.SittingId;
import plenary.record.wire.Commands;

/** The ids of commands from the console: one for the same command asked in the same state. */
final class CommandIds {
  private static final int DIGITS = 16;

  private CommandIds() {}

  /** What names a state of a sitting. */
  static String asked(SittingId sitting, int entries) {
    return "chair-" + sitting.number() + "-" + entries;
  }

  static String of(String asked, Command command) {
    var written = Commands.encode(command).canonicalText();
    return asked + "-" + Digest.ofText(written).hex().substring(0, DIGITS);
  }
}
