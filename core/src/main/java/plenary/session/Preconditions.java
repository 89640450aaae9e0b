package plenary.session;

import java.util.Optional;
import plenary.act.Command;
import plenary.act.Refusal;
import plenary.act.Refusal.NoRulebook;
import plenary.act.Refusal.NotConvened;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;

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
