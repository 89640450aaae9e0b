package plenary.session;

import plenary.base.Text;
import plenary.rules.Matter;
import plenary.rules.Requirement;

/** The articles that refusals cite, as they are said. */
final class Articles {
  private Articles() {}

  static Text presiding(Session session) {
    return of(session, Matter.PRESIDING);
  }

  static Text of(Session session, Matter matter) {
    var rulebook = session.rulebook();
    return rulebook.article(matter).map(rulebook::cite).orElse(rulebook.title());
  }

  /** The article that asks {@code requirement}. */
  static Text of(Session session, Requirement requirement) {
    return session.rulebook().cite(requirement);
  }
}
