package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenary.act.Correction;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Event;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterCommand.NamePress;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.BodyComposed;
import plenary.act.RosterEvent.BodyFormed;
import plenary.act.RosterEvent.DelegationLed;
import plenary.act.RosterEvent.GuestAdmitted;
import plenary.act.RosterEvent.GuestDescribed;
import plenary.act.RosterEvent.MemberEnrolled;
import plenary.act.RosterEvent.MemberTransferred;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.ParticularsNoted;
import plenary.act.RosterEvent.PressNamed;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.act.SessionRefusal.CheckedInNow;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.InOffice;
import plenary.act.SessionRefusal.NotOfDelegation;
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
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.rules.BodyKind;

/** Answers commands about the roll. */
final class RosterDecisions {
  private final Session session;
  private final Roster roster;
  private final Instant at;

  /**
   * Answers against {@code roster}, which is the session's own or what the steps of a command
   * before this one have made of it.
   */
  RosterDecisions(Session session, Roster roster, Instant at) {
    this.session = session;
    this.roster = roster;
    this.at = at;
  }

  Decision decide(RosterCommand command) {
    return switch (command) {
      case FormBody body -> form(body);
      case EnrolMembers(var members) -> enrol(members);
      case ImportRoll(var steps) -> read(steps);
      case ComposeBody(var body, var members) -> compose(body, members);
      case NameStandingChairs(var members) -> nameChairs(members);
      case LeadDelegation lead -> lead(lead);
      case AdmitGuest guest -> admit(guest);
      case DescribeGuest(var guest, var post) -> describe(guest, post);
      case NamePress press -> name(press);
      case CorrectName correct -> correct(correct);
      case NoteParticulars note -> note(note);
      case TransferMember transfer -> transfer(transfer);
      case BeginMandate begin -> settled(() -> mandates().begin(begin));
      case EndMandate end -> settled(() -> mandates().end(end));
      case SuspendDuties suspend -> mandates().suspend(suspend);
      case RestoreDuties restore -> mandates().restore(restore);
    };
  }

  private MandateDecisions mandates() {
    return new MandateDecisions(session, roster, at);
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

  /** Each step is tried on the roll as those before it leave it. */
  private Decision read(List<RosterCommand> steps) {
    if (steps.isEmpty()) return refuse(new OutOfLimits(Thing.ROLL, 0, Limits.MEMBERS));
    var tried = roster.copy();
    var within = new RosterDecisions(session, tried, at);
    var events = new ArrayList<Event>();
    for (var step : steps) {
      switch (within.decide(step)) {
        case Refused refused -> {
          return refused;
        }
        case IntoUrn _, IntoTrial _ -> throw new IllegalStateException("no step of a roll");
        case Accepted(var led) -> {
          for (var event : led) tried.apply((RosterEvent) event, session.size() + events.size());
          events.addAll(led);
        }
      }
    }
    return new Accepted(events);
  }

  private Decision enrol(List<Enrolment> members) {
    return settled(
        () -> {
          if (!roster.has(BodyKind.PLENARY)) return refuse(new Unknown(Thing.BODY, "plenary"));
          int total = roster.members().size() + members.size();
          if (members.isEmpty() || total > Limits.MEMBERS) {
            return refuse(new OutOfLimits(Thing.MEMBER, total, Limits.MEMBERS));
          }
          return unfit(members, new HashSet<>())
              .map(Decision::refuse)
              .orElseGet(
                  () ->
                      new Accepted(
                          members.stream().<Event>map(RosterDecisions::enrolled).toList()));
        });
  }

  private Optional<Refusal> unfit(List<Enrolment> members, HashSet<MemberId> seen) {
    for (var member : members) {
      if (!isDelegation(member.delegation())) {
        return Optional.of(new Unknown(Thing.BODY, member.delegation().name()));
      }
      if (roster.knows(member.member()) || !seen.add(member.member())) {
        return Optional.of(new Duplicate(Thing.MEMBER, member.member().digits()));
      }
    }
    return Optional.empty();
  }

  private static MemberEnrolled enrolled(Enrolment member) {
    return new MemberEnrolled(member.member(), member.name(), member.delegation());
  }

  private boolean isDelegation(BodyId body) {
    return roster.body(body).filter(each -> each.kind() == BodyKind.DELEGATION).isPresent();
  }

  private Decision transfer(TransferMember transfer) {
    var member = roster.member(transfer.member());
    if (member.isEmpty()) return refuse(new Unknown(Thing.MEMBER, transfer.member().digits()));
    var to = transfer.delegation();
    if (!isDelegation(to)) return refuse(new Unknown(Thing.BODY, to.name()));
    if (member.get().delegation().equals(to)) return refuse(new Duplicate(Thing.BODY, to.name()));
    return settled(() -> accept(new MemberTransferred(transfer.member(), to)));
  }

  private Decision note(NoteParticulars note) {
    var member = note.member();
    if (!roster.knows(member)) return refuse(new Unknown(Thing.MEMBER, member.digits()));
    return roster.particulars(member).equals(note.particulars())
        ? refuse(new Duplicate(Thing.MEMBER, member.digits()))
        : accept(new ParticularsNoted(member, note.particulars()));
  }

  private Decision compose(BodyId id, List<MemberId> members) {
    var body = roster.body(id);
    if (body.isEmpty()) return refuse(new Unknown(Thing.BODY, id.name()));
    if (body.get().kind() != BodyKind.PRESIDIUM) {
      return refuse(new RollNotSet(body.get().name()));
    }
    return settled(
        () ->
            fit(
                members,
                () ->
                    checkedIn(id, members)
                        .map(Decision::refuse)
                        .orElseGet(() -> accept(new BodyComposed(id, members)))));
  }

  /** Somebody who is checked in at a sitting of a body and would leave it. */
  private Optional<Refusal> checkedIn(BodyId body, List<MemberId> staying) {
    for (var sitting : session.sittings()) {
      if (sitting.over() || !sitting.plan().body().equals(body)) continue;
      var id = sitting.plan().sitting();
      for (var member : session.attendance(id).orElseThrow().present()) {
        if (!staying.contains(member)) {
          return Optional.of(new CheckedInNow(member, roster.name(member), id));
        }
      }
    }
    return Optional.empty();
  }

  private Decision nameChairs(List<MemberId> members) {
    return fit(
        members,
        () -> {
          for (var member : members) {
            if (!roster.sitsOn(BodyKind.PRESIDIUM, member)) {
              return refuse(new NotOfPresidium(roster.name(member), Articles.presiding(session)));
            }
          }
          return accept(new StandingChairsNamed(members));
        });
  }

  private Decision lead(LeadDelegation lead) {
    if (!isDelegation(lead.delegation())) {
      return refuse(new Unknown(Thing.BODY, lead.delegation().name()));
    }
    var leaders = new ArrayList<MemberId>(List.of(lead.head()));
    leaders.addAll(lead.deputies());
    return fit(
        leaders,
        () -> {
          for (var leader : leaders) {
            if (!roster.rollOf(lead.delegation()).contains(leader)) {
              var delegation = roster.body(lead.delegation()).orElseThrow().name();
              return refuse(new NotOfDelegation(roster.name(leader), delegation));
            }
          }
          return accept(new DelegationLed(lead.delegation(), lead.head(), lead.deputies()));
        });
  }

  private interface Answer {
    Decision get();
  }

  /** Answers unless the list cannot be taken: somebody unknown, somebody twice, nobody at all. */
  private Decision fit(List<MemberId> members, Answer answer) {
    if (members.isEmpty()) return refuse(new OutOfLimits(Thing.MEMBER, 0, Limits.MEMBERS));
    var seen = new HashSet<MemberId>();
    for (var member : members) {
      if (!roster.knows(member)) return refuse(new Unknown(Thing.MEMBER, member.digits()));
      if (!seen.add(member)) return refuse(new Duplicate(Thing.MEMBER, member.digits()));
      if (!roster.inOffice(member)) {
        return refuse(new InOffice(member, roster.name(member), false));
      }
    }
    return answer.get();
  }

  private Decision admit(AdmitGuest guest) {
    if (roster.knows(guest.guest())) {
      return refuse(new Duplicate(Thing.GUEST, guest.guest().code()));
    }
    return accept(new GuestAdmitted(guest.guest(), guest.name(), guest.capacity()));
  }

  private Decision describe(GuestId guest, Text post) {
    return roster.knows(guest)
        ? accept(new GuestDescribed(guest, post))
        : refuse(new Unknown(Thing.GUEST, guest.code()));
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
  private Decision settled(Answer answer) {
    return session.sittings().stream()
        .filter(Sitting::underWay)
        .findFirst()
        .map(sitting -> refuse(new SittingUnderWay(sitting.plan().sitting())))
        .orElseGet(answer::get);
  }
}
