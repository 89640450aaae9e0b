package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenary.act.Correction;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Event;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.NamePress;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterEvent.BodyComposed;
import plenary.act.RosterEvent.BodyFormed;
import plenary.act.RosterEvent.GuestAdmitted;
import plenary.act.RosterEvent.MemberEnrolled;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.PressNamed;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.NotOfPresidium;
import plenary.act.SessionRefusal.OutOfLimits;
import plenary.act.SessionRefusal.RollNotSet;
import plenary.act.SessionRefusal.SittingUnderWay;
import plenary.act.SessionRefusal.Unknown;
import plenary.agenda.Sitting;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.roster.Roster;
import plenary.rules.BodyKind;

/** Answers commands about the roll. */
final class RosterDecisions {
  private final Session session;
  private final Roster roster;

  RosterDecisions(Session session) {
    this.session = session;
    this.roster = session.roster();
  }

  Decision decide(RosterCommand command) {
    return switch (command) {
      case FormBody body -> form(body);
      case EnrolMembers(var members) -> enrol(members);
      case ComposeBody(var body, var members) -> compose(body, members);
      case NameStandingChairs(var members) -> nameChairs(members);
      case AdmitGuest guest -> admit(guest);
      case NamePress press -> name(press);
      case CorrectName correct -> correct(correct);
    };
  }

  private Decision form(FormBody body) {
    if (roster.body(body.body()).isPresent()) {
      return refuse(new Duplicate(Thing.BODY, body.body().name()));
    }
    if (body.kind() != BodyKind.DELEGATION && roster.has(body.kind())) {
      return refuse(new Duplicate(Thing.BODY, body.name().zh()));
    }
    return accept(new BodyFormed(body.body(), body.kind(), body.name()));
  }

  private Decision enrol(List<Enrolment> members) {
    if (sittingUnderWay().isPresent()) return refuse(sittingUnderWay().get());
    if (!roster.has(BodyKind.PLENARY)) return refuse(new Unknown(Thing.BODY, "plenary"));
    int total = roster.members().size() + members.size();
    if (members.isEmpty() || total > Limits.MEMBERS) {
      return refuse(new OutOfLimits(Thing.MEMBER, total, Limits.MEMBERS));
    }
    var seen = new HashSet<MemberId>();
    for (var member : members) {
      if (!isDelegation(member.delegation())) {
        return refuse(new Unknown(Thing.BODY, member.delegation().name()));
      }
      if (roster.knows(member.member()) || !seen.add(member.member())) {
        return refuse(new Duplicate(Thing.MEMBER, member.member().digits()));
      }
    }
    return new Accepted(members.stream().<Event>map(RosterDecisions::enrolled).toList());
  }

  private static MemberEnrolled enrolled(Enrolment member) {
    return new MemberEnrolled(member.member(), member.name(), member.delegation());
  }

  private boolean isDelegation(BodyId body) {
    return roster.body(body).filter(each -> each.kind() == BodyKind.DELEGATION).isPresent();
  }

  private Decision compose(BodyId id, List<MemberId> members) {
    if (sittingUnderWay().isPresent()) return refuse(sittingUnderWay().get());
    var body = roster.body(id);
    if (body.isEmpty()) return refuse(new Unknown(Thing.BODY, id.name()));
    if (body.get().kind() != BodyKind.PRESIDIUM) {
      return refuse(new RollNotSet(body.get().name()));
    }
    return unfit(members)
        .map(Decision::refuse)
        .orElseGet(() -> accept(new BodyComposed(id, members)));
  }

  private Decision nameChairs(List<MemberId> members) {
    var unfit = unfit(members);
    if (unfit.isPresent()) return refuse(unfit.get());
    for (var member : members) {
      if (!roster.sitsOn(BodyKind.PRESIDIUM, member)) {
        return refuse(new NotOfPresidium(roster.name(member), Articles.presiding(session)));
      }
    }
    return accept(new StandingChairsNamed(members));
  }

  /** Why a list of members cannot be taken: somebody unknown, somebody twice, nobody at all. */
  private Optional<Refusal> unfit(List<MemberId> members) {
    if (members.isEmpty()) {
      return Optional.of(new OutOfLimits(Thing.MEMBER, 0, Limits.MEMBERS));
    }
    var seen = new HashSet<MemberId>();
    for (var member : members) {
      if (!roster.knows(member)) {
        return Optional.of(new Unknown(Thing.MEMBER, member.digits()));
      }
      if (!seen.add(member)) return Optional.of(new Duplicate(Thing.MEMBER, member.digits()));
    }
    return Optional.empty();
  }

  private Decision admit(AdmitGuest guest) {
    if (roster.knows(guest.guest())) {
      return refuse(new Duplicate(Thing.GUEST, guest.guest().code()));
    }
    return accept(new GuestAdmitted(guest.guest(), guest.name(), guest.capacity()));
  }

  private Decision name(NamePress press) {
    for (var credit : press.credits()) {
      if (!roster.knows(credit.guest())) {
        return refuse(new Unknown(Thing.GUEST, credit.guest().code()));
      }
    }
    return accept(new PressNamed(press.credits(), press.outlets()));
  }

  private Decision correct(CorrectName correct) {
    if (!roster.knows(correct.person())) {
      return refuse(new Unknown(thing(correct.person()), correct.person().code()));
    }
    var correction =
        new Correction(namedBy(correct.person()), correct.reason(), correct.agreedBy());
    return accept(new NameCorrected(correct.person(), correct.name(), correction));
  }

  private static Thing thing(PersonId person) {
    return switch (person) {
      case MemberId _ -> Thing.MEMBER;
      case GuestId _ -> Thing.GUEST;
    };
  }

  private long namedBy(PersonId person) {
    return switch (person) {
      case MemberId id -> roster.member(id).orElseThrow().namedBy();
      case GuestId id -> roster.guest(id).orElseThrow().namedBy();
    };
  }

  /** The roll stands still while a sitting is under way: who is due must not change beneath it. */
  private Optional<Refusal> sittingUnderWay() {
    return session.sittings().stream()
        .filter(Sitting::underWay)
        .findFirst()
        .map(sitting -> new SittingUnderWay(sitting.plan().sitting()));
  }
}
