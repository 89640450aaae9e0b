package plenary.app.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.AgendaEvent.Audience;
import plenary.act.Role;
import plenary.agenda.MeetingPaper;
import plenary.app.web.roll.RollWords;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.roster.Roster.Body;

/** To whom a paper was given out, as the roll is now. */
final class Reach {
  private final Roster roster;

  Reach(Roster roster) {
    this.roster = roster;
  }

  /** Whether a paper was given out to this person. */
  boolean includes(MeetingPaper paper, PersonId person) {
    return paper.distributions().stream().anyMatch(to -> includes(to, person));
  }

  private boolean includes(Audience to, PersonId person) {
    return switch (person) {
      case MemberId id -> {
        var member = roster.member(id);
        yield member.isPresent()
            && roster.inOffice(id)
            && (to.deputies() || to.delegations().contains(member.get().delegation()));
      }
      case GuestId id ->
          roster.guest(id).filter(guest -> to.classes().contains(guest.capacity())).isPresent();
    };
  }

  /** Everybody a paper was given out to: deputies as on the roll, then guests. */
  List<PersonId> all(MeetingPaper paper) {
    var all = new ArrayList<PersonId>();
    for (var member : roster.members()) {
      if (includes(paper, member.id())) all.add(member.id());
    }
    for (var guest : roster.guests()) {
      if (includes(paper, guest.id())) all.add(guest.id());
    }
    return all;
  }

  /** An audience in words. */
  Text words(Audience to) {
    var zh = new ArrayList<String>();
    var en = new ArrayList<String>();
    if (to.deputies()) {
      zh.add("全体代表");
      en.add("all deputies");
    }
    for (var id : to.delegations()) {
      var name = roster.body(id).map(Body::name).orElse(Text.same(id.name()));
      zh.add(name.zh());
      en.add(name.en());
    }
    for (var capacity : to.classes()) {
      zh.add(RollWords.of(capacity).zh());
      en.add(RollWords.of(capacity).en());
    }
    return new Text(String.join("、", zh), String.join(", ", en));
  }

  /** Who of the roll acts: a deputy, or somebody who attends without a vote. */
  static Optional<PersonId> person(Actor actor) {
    if (actor.role() != Role.DEPUTY && actor.role() != Role.OBSERVER) return Optional.empty();
    if (!actor.name().matches("[mg][0-9]{3,5}")) return Optional.empty();
    return Optional.of(PersonId.of(actor.name()));
  }
}
