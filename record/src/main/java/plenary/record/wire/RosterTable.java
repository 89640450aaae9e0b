package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.BODY;
import static plenary.record.wire.Values.GUEST;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.PERSON;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.ComposeBody;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.NamePress;
import plenary.act.RosterCommand.NameStandingChairs;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.BodyComposed;
import plenary.act.RosterEvent.BodyFormed;
import plenary.act.RosterEvent.GuestAdmitted;
import plenary.act.RosterEvent.MemberEnrolled;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.PressNamed;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.record.wire.Union.Type;

/** The frozen table of the roll. */
final class RosterTable {
  /** What happened. */
  static final List<Type<? extends RosterEvent>> EVENTS =
      List.of(
          type(
              "body-formed",
              BodyFormed.class,
              shape(
                  BodyFormed::new,
                  field("body", BODY, BodyFormed::body),
                  field("kind", RuleValues.BODY_KIND, BodyFormed::kind),
                  field("name", TEXT, BodyFormed::name))),
          type(
              "member-enrolled",
              MemberEnrolled.class,
              shape(
                  MemberEnrolled::new,
                  field("member", MEMBER, MemberEnrolled::member),
                  field("name", TEXT, MemberEnrolled::name),
                  field("delegation", BODY, MemberEnrolled::delegation))),
          type(
              "body-composed",
              BodyComposed.class,
              shape(
                  BodyComposed::new,
                  field("body", BODY, BodyComposed::body),
                  list("members", MEMBER, BodyComposed::members))),
          type(
              "standing-chairs-named",
              StandingChairsNamed.class,
              shape(
                  StandingChairsNamed::new, list("members", MEMBER, StandingChairsNamed::members))),
          type(
              "guest-admitted",
              GuestAdmitted.class,
              shape(
                  GuestAdmitted::new,
                  field("guest", GUEST, GuestAdmitted::guest),
                  field("name", TEXT, GuestAdmitted::name),
                  field("capacity", ActValues.CAPACITY, GuestAdmitted::capacity))),
          type(
              "press-named",
              PressNamed.class,
              shape(
                  PressNamed::new,
                  list("credits", ActValues.CREDIT, PressNamed::credits),
                  list("outlets", TEXT, PressNamed::outlets))),
          type(
              "name-corrected",
              NameCorrected.class,
              shape(
                  NameCorrected::new,
                  field("person", PERSON, NameCorrected::person),
                  field("name", TEXT, NameCorrected::name),
                  field("correction", ActValues.CORRECTION, NameCorrected::correction))));

  /** What may be asked. */
  static final List<Type<? extends RosterCommand>> COMMANDS =
      List.of(
          type(
              "form-body",
              FormBody.class,
              shape(
                  FormBody::new,
                  field("body", BODY, FormBody::body),
                  field("kind", RuleValues.BODY_KIND, FormBody::kind),
                  field("name", TEXT, FormBody::name))),
          type(
              "enrol-members",
              EnrolMembers.class,
              shape(
                  EnrolMembers::new, list("members", ActValues.ENROLMENT, EnrolMembers::members))),
          type(
              "compose-body",
              ComposeBody.class,
              shape(
                  ComposeBody::new,
                  field("body", BODY, ComposeBody::body),
                  list("members", MEMBER, ComposeBody::members))),
          type(
              "name-standing-chairs",
              NameStandingChairs.class,
              shape(NameStandingChairs::new, list("members", MEMBER, NameStandingChairs::members))),
          type(
              "admit-guest",
              AdmitGuest.class,
              shape(
                  AdmitGuest::new,
                  field("guest", GUEST, AdmitGuest::guest),
                  field("name", TEXT, AdmitGuest::name),
                  field("capacity", ActValues.CAPACITY, AdmitGuest::capacity))),
          type(
              "name-press",
              NamePress.class,
              shape(
                  NamePress::new,
                  list("credits", ActValues.CREDIT, NamePress::credits),
                  list("outlets", TEXT, NamePress::outlets))),
          type(
              "correct-name",
              CorrectName.class,
              shape(
                  CorrectName::new,
                  field("person", PERSON, CorrectName::person),
                  field("name", TEXT, CorrectName::name),
                  field("reason", WORDS, CorrectName::reason),
                  field("agreed-by", WORDS, CorrectName::agreedBy))));

  private RosterTable() {}
}
