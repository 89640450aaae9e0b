package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.Section;
import plenary.act.AgendaEvent.SectionsSet;
import plenary.act.AgendaRefusal.NoPresidium;
import plenary.act.AgendaRefusal.PresidiumDisagrees;
import plenary.act.AgendaRefusal.PresidiumTooMany;
import plenary.act.AttendanceRefusal.NotYet;
import plenary.act.Decision;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.OutOfLimits;
import plenary.act.SessionRefusal.Unknown;
import plenary.base.BodyId;
import plenary.base.Limits;
import plenary.base.Tally;
import plenary.roster.Roster.Body;
import plenary.rules.BodyKind;
import plenary.rules.Counts;
import plenary.rules.Requirement;

/**
 * Answers what is entered of the presidium's meetings, and how the hall is divided for counting.
 */
final class PresidiumDecisions {
  private final Session session;
  private final Instant at;

  PresidiumDecisions(Session session, Instant at) {
    this.session = session;
    this.at = at;
  }

  Decision enter(PresidiumDecided decided) {
    var presidium =
        session.roster().bodies().stream()
            .filter(body -> body.kind() == BodyKind.PRESIDIUM)
            .findFirst();
    if (presidium.isEmpty()) return refuse(new NoPresidium());
    if (decided.held().isAfter(at)) return refuse(new NotYet());
    var unknown =
        decided
            .item()
            .filter(id -> session.sitting(id.sitting()).flatMap(s -> s.item(id)).isEmpty());
    if (unknown.isPresent()) return refuse(new Unknown(Thing.ITEM, unknown.get().code()));
    return disagreeing(decided, presidium.get())
        .map(Decision::refuse)
        .orElseGet(() -> accept(decided));
  }

  private Optional<Refusal> disagreeing(PresidiumDecided decided, Body presidium) {
    int members = session.roster().rollOf(presidium.id()).size();
    if (decided.present() > members) {
      return Optional.of(new PresidiumTooMany(decided.present(), members));
    }
    return decided.count().flatMap(count -> miscounted(decided, count, members));
  }

  private Optional<Refusal> miscounted(PresidiumDecided decided, Tally count, int members) {
    if (count.cast() > decided.present()) {
      return Optional.of(new PresidiumTooMany(count.cast(), decided.present()));
    }
    var measured = Counts.of(members, decided.present(), count);
    return test(measured)
        .filter(test -> test.met() != decided.carried())
        .map(
            test ->
                new PresidiumDisagrees(
                    Math.toIntExact(test.got()), Math.toIntExact(test.need()), decided.carried()));
  }

  /** By how many the presidium decides, where its rule is in force. */
  private Optional<Requirement.Test> test(Counts counts) {
    return session
        .rulebook()
        .body(BodyKind.PRESIDIUM)
        .flatMap(body -> body.decisions().stream().findFirst())
        .flatMap(session.rulebook()::decision)
        .filter(rule -> rule.pending().isEmpty())
        .map(rule -> rule.pass().getFirst().test(session.rulebook().basis(), counts));
  }

  Decision divide(List<Section> sections) {
    if (sections.size() > Limits.LINES) {
      return refuse(new OutOfLimits(Thing.SECTION, sections.size(), Limits.LINES));
    }
    var seen = new HashSet<BodyId>();
    for (var section : sections) {
      for (var delegation : section.delegations()) {
        if (session.roster().body(delegation).isEmpty()) {
          return refuse(new Unknown(Thing.BODY, delegation.name()));
        }
        if (!seen.add(delegation)) return refuse(new Duplicate(Thing.BODY, delegation.name()));
      }
    }
    return accept(new SectionsSet(sections));
  }
}
