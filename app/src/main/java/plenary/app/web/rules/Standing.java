package plenary.app.web.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.Business.Question;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.app.page.Clock;
import plenary.base.Digest;
import plenary.base.Text;
import plenary.rules.Gap;
import plenary.session.Session;

/**
 * What a rulebook is to the session that is running.
 *
 * @param inForce whether it is in force in the session
 * @param before whether it was in force earlier in it
 * @param named whether the session runs under another text of a rulebook of this id
 * @param session what the session is called; empty before one is convened
 * @param method the vote that adopted the session's own method, where this holds one
 * @param rulings how the session answered what the law leaves open
 */
public record Standing(
    boolean inForce,
    boolean before,
    boolean named,
    Optional<Text> session,
    Optional<Method> method,
    List<Ruling> rulings) {
  public Standing {
    rulings = List.copyOf(rulings);
  }

  /** The vote that adopted a method. */
  public record Method(int vote, Text motion) {}

  /** An answer to what the law leaves open. */
  public record Ruling(Text question, Text answer, Text decidedBy, Optional<Clock> at) {}

  /** What the rulebook of this hash is to the session. */
  static Standing of(Session session, String id, Digest digest) {
    boolean now = session.rules().filter(rules -> rules.digest().equals(digest)).isPresent();
    return new Standing(
        now,
        !now && session.adopted(digest).isPresent(),
        !now && session.rules().filter(rules -> rules.rulebook().id().equals(id)).isPresent(),
        session.isConvened() ? Optional.of(session.convened().title()) : Optional.empty(),
        now ? session.method().map(method -> method(session, method)) : Optional.empty(),
        now ? rulings(session) : List.of());
  }

  private static Method method(Session session, MethodAdopted method) {
    var vote = session.vote(method.by()).orElseThrow();
    var sitting = session.sitting(vote.item().sitting()).orElseThrow();
    var item = sitting.item(vote.item()).orElseThrow().item();
    var motion = item.business() instanceof Question question ? question.motion() : item.title();
    return new Method(method.by().number(), motion);
  }

  private static List<Ruling> rulings(Session session) {
    var rulings = new ArrayList<Ruling>();
    for (var kind : Gap.Kind.values()) {
      session
          .ruling(kind)
          .ifPresent(
              made ->
                  rulings.add(
                      new Ruling(
                          made.question(),
                          made.answer(),
                          made.decidedBy(),
                          session.ruledAt(kind).map(at -> new Clock(at, session.zone())))));
    }
    return rulings;
  }
}
