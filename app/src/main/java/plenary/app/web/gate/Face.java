package plenary.app.web.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.agenda.Sitting;
import plenary.app.page.Capacity;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.session.Session;

/**
 * Somebody as a gate shows them.
 *
 * @param group the delegation, or the post of a guest
 */
public record Face(PersonId person, Text name, Text group, Capacity capacity) {

  /** This person, if the session knows them. */
  static Optional<Face> of(Session session, PersonId person) {
    var roster = session.roster();
    return switch (person) {
      case MemberId id -> roster.member(id).map(member -> of(roster, member));
      case GuestId id -> roster.guest(id).map(guest -> of(roster, guest));
    };
  }

  private static Face of(Roster roster, Roster.Member member) {
    var group = roster.body(member.delegation()).map(Roster.Body::name);
    return new Face(
        member.id(), member.name(), group.orElse(Capacity.DEPUTY.words()), Capacity.DEPUTY);
  }

  private static Face of(Roster roster, Roster.Guest guest) {
    var capacity = Capacity.of(guest.capacity());
    return new Face(
        guest.id(), guest.name(), roster.post(guest.id()).orElse(capacity.words()), capacity);
  }

  /** Everybody who may come to this sitting, deputies first. */
  static List<Face> all(Session session, Sitting sitting) {
    var all = new ArrayList<Face>();
    for (var id : session.rollOf(sitting)) of(session, id).ifPresent(all::add);
    for (var guest : session.roster().guests()) all.add(of(session.roster(), guest));
    return all;
  }
}
