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
import plenary.act.Particulars;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.BodyComposed;
import plenary.act.RosterEvent.BodyFormed;
import plenary.act.RosterEvent.Credit;
import plenary.act.RosterEvent.DelegationLed;
import plenary.act.RosterEvent.DutiesRestored;
import plenary.act.RosterEvent.DutiesSuspended;
import plenary.act.RosterEvent.GuestAdmitted;
import plenary.act.RosterEvent.GuestDescribed;
import plenary.act.RosterEvent.MandateBegan;
import plenary.act.RosterEvent.MandateEnded;
import plenary.act.RosterEvent.MemberEnrolled;
import plenary.act.RosterEvent.MemberTransferred;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.ParticularsNoted;
import plenary.act.RosterEvent.PressNamed;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Mandates.Ended;
import plenary.roster.Mandates.Sourced;
import plenary.rules.BodyKind;

/** The bodies of the session and the people in them. */
public final class Roster {
  private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
  private final Map<BodyId, Set<MemberId>> rolls = new LinkedHashMap<>();
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<GuestId, Guest> guests = new LinkedHashMap<>();
  private final Map<MemberId, Particulars> particulars = new LinkedHashMap<>();
  private final Map<MemberId, Sourced> suspended = new LinkedHashMap<>();
  private final Map<BodyId, Heads> heads = new LinkedHashMap<>();
  private final Map<GuestId, Text> posts = new LinkedHashMap<>();
  private Mandates mandates = new Mandates();
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

  /**
   * Who leads a delegation.
   *
   * @param head 团长
   * @param deputies 副团长, in printed order
   */
  public record Heads(MemberId head, List<MemberId> deputies) {
    public Heads {
      deputies = List.copyOf(deputies);
    }

    private Heads without(MemberId member) {
      return new Heads(head, deputies.stream().filter(each -> !each.equals(member)).toList());
    }
  }

  /** A roster like this one, to try out what would follow. */
  public Roster copy() {
    var copy = new Roster();
    copy.bodies.putAll(bodies);
    rolls.forEach((body, roll) -> copy.rolls.put(body, new LinkedHashSet<>(roll)));
    copy.members.putAll(members);
    copy.guests.putAll(guests);
    copy.particulars.putAll(particulars);
    copy.suspended.putAll(suspended);
    copy.heads.putAll(heads);
    copy.posts.putAll(posts);
    copy.mandates = mandates.copy();
    copy.standingChairs = standingChairs;
    copy.press = press;
    copy.outlets = outlets;
    return copy;
  }

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
      case ParticularsNoted(var member, var noted) -> particulars.put(member, noted);
      case MemberTransferred(var member, var delegation) -> transfer(member, delegation);
      case DelegationLed(var delegation, var head, var deputies) ->
          heads.put(delegation, new Heads(head, deputies));
      case GuestDescribed(var guest, var post) -> posts.put(guest, post);
      case MandateBegan(var member, var on, var source) -> {
        mandates.began(member, on, source);
        member(member).ifPresent(this::seat);
      }
      case MandateEnded(var member, var ending, var on, var source) -> {
        mandates.ended(member, new Ended(ending, on, source));
        unseat(member);
      }
      case DutiesSuspended(var member, var on, var source) ->
          suspended.put(member, new Sourced(on, source));
      case DutiesRestored(var member, _, _) -> suspended.remove(member);
    }
  }

  private void form(Body body) {
    bodies.put(body.id(), body);
    rolls.put(body.id(), new LinkedHashSet<>());
  }

  private void enrol(Member member) {
    members.put(member.id(), member);
    mandates.enrolled(member.id());
    seat(member);
  }

  /** Puts a member on the rolls where his or her seat is. */
  private void seat(Member member) {
    for (var body : bodies.values()) {
      if (body.kind() == BodyKind.PLENARY || body.id().equals(member.delegation())) {
        roll(body.id()).add(member.id());
      }
    }
  }

  private void unseat(MemberId member) {
    rolls.values().forEach(roll -> roll.remove(member));
    standingChairs = standingChairs.stream().filter(each -> !each.equals(member)).toList();
    leadsNoMore(member);
  }

  private void leadsNoMore(MemberId member) {
    heads.values().removeIf(led -> led.head().equals(member));
    heads.replaceAll((_, led) -> led.without(member));
  }

  private void transfer(MemberId id, BodyId delegation) {
    var old = members.get(id);
    if (old == null) return;
    leadsNoMore(id);
    members.put(id, new Member(id, old.name(), delegation, old.namedBy()));
    if (roll(old.delegation()).remove(id)) roll(delegation).add(id);
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

  /** Whether a body of this kind has members. */
  public boolean hasMembers(BodyKind kind) {
    return bodies.values().stream()
        .anyMatch(body -> body.kind() == kind && !roll(body.id()).isEmpty());
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

  /** What the roll says of a member beside name and delegation. */
  public Particulars particulars(MemberId member) {
    return particulars.getOrDefault(member, Particulars.NONE);
  }

  /** Since when, and by what, a member's duties are suspended; empty if they are not. */
  public Optional<Sourced> suspended(MemberId member) {
    return Optional.ofNullable(suspended.get(member));
  }

  /** Whether this member is in office now. */
  public boolean inOffice(MemberId member) {
    return member(member).filter(each -> roll(each.delegation()).contains(member)).isPresent();
  }

  /** Who is in office when. */
  public Mandates mandates() {
    return mandates;
  }

  /** Who leads a delegation. */
  public Optional<Heads> heads(BodyId delegation) {
    return Optional.ofNullable(heads.get(delegation));
  }

  /** What a guest does, as printed. */
  public Optional<Text> post(GuestId guest) {
    return Optional.ofNullable(posts.get(guest));
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
        new LinkedHashMap<>(particulars),
        new LinkedHashMap<>(suspended),
        new LinkedHashMap<>(heads),
        new LinkedHashMap<>(posts),
        mandates.snapshot(),
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
