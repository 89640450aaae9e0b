package plenary.app.web.edge;

import plenary.act.Command;
import plenary.app.web.signin.Secret;
import plenary.base.Digest;
import plenary.record.wire.Commands;

/**
 * The ids of commands that come from forms. A form holds a random stamp; the id is a hash of the
 * stamp and of what is asked, so that pressing a button twice asks once, another button asks
 * something else, and nothing can be told from the id, which is public.
 */
public final class CommandId {
  /** The field of a form that holds its stamp. */
  public static final String FIELD = "stamp";

  private static final int DIGITS = 32;

  private CommandId() {}

  /** A stamp for a form that is about to be shown. */
  public static String stamp() {
    return Secret.fresh().text();
  }

  /** The id of a command that a form with this stamp asks. */
  public static String of(String stamp, Command command) {
    var written = Commands.encode(command).canonicalText();
    return Digest.ofText(stamp + " " + written).hex().substring(0, DIGITS);
  }
}
