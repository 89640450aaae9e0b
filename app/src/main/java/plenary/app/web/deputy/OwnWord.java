package plenary.app.web.deputy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import plenary.agenda.Sitting;
import plenary.app.web.edge.Sittings;
import plenary.base.MemberId;
import plenary.session.Session;

/**
 * What a push tells a deputy alone, as one word that changes when any of it does: whether checked
 * in, the place on the list of speakers, and the choice that the staff entered where a device
 * failed. What the deputy pressed is no part of it.
 */
final class OwnWord {
  private OwnWord() {}

  /** The word of one deputy. */
  static String of(Session session, Sitting sitting, MemberId member) {
    boolean present =
        session
            .attendance(sitting.plan().sitting())
            .filter(attendance -> attendance.isPresent(member))
            .isPresent();
    return word(present, more(session, sitting).getOrDefault(member.code(), ""));
  }

  /** The words of all deputies as things stand, by their codes. */
  static UnaryOperator<String> all(Session session) {
    var current = Sittings.current(session);
    if (current.isEmpty()) return _ -> "";
    var sitting = current.get();
    Set<String> present = new HashSet<>();
    session
        .attendance(sitting.plan().sitting())
        .ifPresent(each -> each.present().forEach(member -> present.add(member.code())));
    var more = more(session, sitting);
    return code -> word(present.contains(code), more.getOrDefault(code, ""));
  }

  private static String word(boolean present, String more) {
    return (present ? "in" : "out") + more;
  }

  /** What few deputies have beside the rest. */
  private static Map<String, String> more(Session session, Sitting sitting) {
    var more = new LinkedHashMap<String, String>();
    int place = 0;
    for (var request : session.floor(sitting.plan().sitting()).orElseThrow().waiting()) {
      place++;
      more.merge(request.person().code(), "-" + request.number() + "." + place, String::concat);
    }
    sitting
        .current()
        .flatMap(item -> session.lastRound(item.id()))
        .filter(vote -> vote.enteredChoices() > 0)
        .ifPresent(
            vote -> {
              for (var member : vote.choices().keySet()) {
                vote.entered(member)
                    .ifPresent(
                        each ->
                            more.merge(
                                member.code(), "-e" + each.choice().ordinal(), String::concat));
              }
            });
    return more;
  }
}
