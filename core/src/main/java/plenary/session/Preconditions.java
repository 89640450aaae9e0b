package plenary.session;

import java.util.Optional;
import plenary.act.Command;
import plenary.act.Refusal;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;
import plenary.act.SessionRefusal.NoRulebook;
import plenary.act.SessionRefusal.NotConvened;

/** What must be there before anything else can be: a session, then its rules. */
final class Preconditions {
  private Preconditions() {}

  static Optional<Refusal> unmet(Session session, Command command) {
    if (command instanceof ConveneSession) return Optional.empty();
    if (!session.isConvened()) return Optional.of(new NotConvened());
    if (command instanceof AdoptRulebook || session.rules().isPresent()) return Optional.empty();
    return Optional.of(new NoRulebook());
  }
}
