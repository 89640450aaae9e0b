package plenary.app.chair;

import plenary.act.Command;
import plenary.base.Digest;
import plenary.record.wire.Commands;

/**
 * The ids of commands from the console. A form holds a stamp; the id is a hash of the stamp and of
 * what is asked, so that pressing twice asks once, and nothing can be told from the id.
 */
final class CommandIds {
  private static final int DIGITS = 32;

  private CommandIds() {}

  static String of(String stamp, Command command) {
    var written = Commands.encode(command).canonicalText();
    return Digest.ofText(stamp + " " + written).hex().substring(0, DIGITS);
  }
}
