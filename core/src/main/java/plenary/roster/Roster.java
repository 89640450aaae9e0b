package plenary.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.BodyComposed;
import plenary.act.RosterEvent.BodyFormed;
import plenary.act.RosterEvent.Credit;
import plenary.act.RosterEvent.GuestAdmitted;
import plenary.act.RosterEvent.MemberEnrolled;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.PressNamed;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.rules.BodyKind;

/** The bodies of the session and the people in them. */
public final class Roster {
  private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
  private final Map<BodyId, Set<MemberId>> rolls = new LinkedHashMap<>();
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<GuestId, Guest> guests = new LinkedHashMap<>();
  private List<MemberId> standingChairs = List.of();
  private List<Credit> press = List.of();
  private List<Text> outlets = List.of();

  /**
   * A body that meets.
   *
   * @param id its id
   * @param kind what rules it meets under
   * @param name as printed
   */
  public record Body(BodyId id, BodyKind kind, Text name) {}

  /**
   * A deputy in office.
   *
   * @param delegation the delegation he or she belongs to
   * @param namedBy the entry the name comes from
   */
  public record Member(MemberId id, Text name, BodyId delegation, long namedBy) {}

  /**
   * A named person without a seat on the roll.
   *
   * @param namedBy the entry the name comes from
   */
  public record Guest(GuestId id, Text name, AttendeeClass capacity, long namedBy) {}

  /** Takes in what happened, as entry {@code seq} of the record. */
  public void apply(RosterEvent event, long seq) {
    switch (event) {
      case BodyFormed(var body, var kind, var name) -> form(new Body(body, kind, name));
      case MemberEnrolled(var id, var name, var delegation) ->
          enrol(new Member(id, name, delegation, seq));
      case BodyComposed(var body, var roll) -> rolls.put(body, new LinkedHashSet<>(roll));
      case StandingChairsNamed(var chairs) -> standingChairs = chairs;
      case GuestAdmitted(var id, var name, var capacity) ->
          guests.put(id, new Guest(id, name, capacity, seq));
      case PressNamed(var credits, var where) -> {
        press = credits;
        outlets = where;
      }
      case NameCorrected(var person, var name, var correction) -> rename(person, name, seq);
    }
  }

  private void form(Body body) {
    bodies.put(body.id(), body);
    rolls.put(body.id(), new LinkedHashSet<>());
  }

  private void enrol(Member member) {
    members.put(member.id(), member);
    for (var body : bodies.values()) {
      if (body.kind() == BodyKind.PLENARY || body.id().equals(member.delegation())) {
        roll(body.id()).add(member.id());
      }
    }
  }

  private void rename(PersonId person, Text name, long seq) {
    switch (person) {
      case MemberId id ->
          members.computeIfPresent(id, (_, old) -> new Member(id, name, old.delegation(), seq));
      case GuestId id ->
          guests.computeIfPresent(id, (_, old) -> new Guest(id, name, old.capacity(), seq));
    }
  }

  public Collection<Body> bodies() {
    return Collections.unmodifiableCollection(bodies.values());
  }

  public Optional<Body> body(BodyId id) {
    return Optional.ofNullable(bodies.get(id));
  }

  /** Whether a body of this kind exists. */
  public boolean has(BodyKind kind) {
    return bodies.values().stream().anyMatch(body -> body.kind() == kind);
  }

  public Collection<Member> members() {
    return Collections.unmodifiableCollection(members.values());
  }

  public Optional<Member> member(MemberId id) {
    return Optional.ofNullable(members.get(id));
  }

  public Collection<Guest> guests() {
    return Collections.unmodifiableCollection(guests.values());
  }

  public Optional<Guest> guest(GuestId id) {
    return Optional.ofNullable(guests.get(id));
  }

  /** Whether this person is known. */
  public boolean knows(PersonId person) {
    return switch (person) {
      case MemberId id -> members.containsKey(id);
      case GuestId id -> guests.containsKey(id);
    };
  }

  /**
   * A person's name.
   *
   * @throws IllegalArgumentException if nobody has that id
   */
  public Text name(PersonId person) {
    var name =
        switch (person) {
          case MemberId id -> member(id).map(Member::name);
          case GuestId id -> guest(id).map(Guest::name);
        };
    return name.orElseThrow(() -> new IllegalArgumentException("nobody is " + person.code()));
  }

  /** The names of these people, in order. */
  public List<Text> names(List<? extends PersonId> people) {
    return people.stream().map(this::name).toList();
  }

  /** The members of a body, in printed order; empty if there is no such body. */
  public Set<MemberId> rollOf(BodyId body) {
    return Collections.unmodifiableSet(roll(body));
  }

  /** How many are due at a sitting of this body (应到). */
  public int due(BodyId body) {
    return roll(body).size();
  }

  /** Whether this member sits on a body of this kind. */
  public boolean sitsOn(BodyKind kind, MemberId member) {
    return bodies.values().stream()
        .anyMatch(body -> body.kind() == kind && roll(body.id()).contains(member));
  }

  /** The presidium's standing chairs, in printed order. */
  public List<MemberId> standingChairs() {
    return standingChairs;
  }

  public List<Credit> press() {
    return press;
  }

  public List<Text> outlets() {
    return outlets;
  }

  /** Everything here as one value, equal when two rosters are. */
  public Object snapshot() {
    return List.of(
        List.copyOf(bodies.values()),
        new ArrayList<>(rolls.values()),
        List.copyOf(members.values()),
        List.copyOf(guests.values()),
        standingChairs,
        press,
        outlets);
  }

  private Set<MemberId> roll(BodyId body) {
    return rolls.getOrDefault(body, Set.of());
  }
}
