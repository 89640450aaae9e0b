package plenary.record.wire;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.flag;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.BODY;
import static plenary.record.wire.Values.DAY;
import static plenary.record.wire.Values.GUEST;
import static plenary.record.wire.Values.MEMBER;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
import plenary.act.Command;
import plenary.act.Particulars;
import plenary.act.Particulars.Sex;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterCommand.LeadDelegation;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.DelegationLed;
import plenary.act.RosterEvent.DutiesRestored;
import plenary.act.RosterEvent.DutiesSuspended;
import plenary.act.RosterEvent.Ending;
import plenary.act.RosterEvent.GuestDescribed;
import plenary.act.RosterEvent.MandateBegan;
import plenary.act.RosterEvent.MandateEnded;
import plenary.act.RosterEvent.MemberTransferred;
import plenary.act.RosterEvent.ParticularsNoted;
import plenary.record.json.Json;
import plenary.record.wire.Union.Type;

/** The frozen table of members: what the roll says of them, and when they are in office. */
final class MemberTable {
  private static final Words<Sex> SEX =
      Words.of(Sex.class).word(Sex.FEMALE, "female").word(Sex.MALE, "male");

  private static final Words<Ending> ENDING =
      Words.of(Ending.class)
          .word(Ending.RESIGNED, "resigned")
          .word(Ending.RECALLED, "recalled")
          .word(Ending.DIED, "died")
          .word(Ending.MOVED_AWAY, "moved-away")
          .word(Ending.LAPSED, "lapsed");

  private static final Codec<Particulars> PARTICULARS =
      shape(
          Particulars::new,
          optional("sex", SEX, Particulars::sex),
          absentIf("", "ethnic-group", WORDS, Particulars::ethnicGroup),
          absentIf("", "electing-unit", WORDS, Particulars::electingUnit),
          absentIf("", "credential", WORDS, Particulars::credential),
          absentIf("", "mark", WORDS, Particulars::mark),
          absentIf("", "post", WORDS, Particulars::post),
          flag("incompatible", Particulars::incompatible));

  /** A step of a list that is read in: any command about the roll. */
  private static final Codec<RosterCommand> STEP =
      new Codec<>() {
        @Override
        public Json write(RosterCommand step) {
          return Commands.encode(step);
        }

        @Override
        public RosterCommand read(Json json) {
          Command command = Commands.decode(json);
          if (command instanceof RosterCommand step) return step;
          throw new WireException("this is no command about the roll", json);
        }
      };

  /** What happened. */
  static final List<Type<? extends RosterEvent>> EVENTS =
      List.of(
          type(
              "particulars-noted",
              ParticularsNoted.class,
              shape(
                  ParticularsNoted::new,
                  field("member", MEMBER, ParticularsNoted::member),
                  field("particulars", PARTICULARS, ParticularsNoted::particulars))),
          type(
              "member-transferred",
              MemberTransferred.class,
              shape(
                  MemberTransferred::new,
                  field("member", MEMBER, MemberTransferred::member),
                  field("delegation", BODY, MemberTransferred::delegation))),
          type(
              "delegation-led",
              DelegationLed.class,
              shape(
                  DelegationLed::new,
                  field("delegation", BODY, DelegationLed::delegation),
                  field("head", MEMBER, DelegationLed::head),
                  list("deputies", MEMBER, DelegationLed::deputies))),
          type(
              "guest-described",
              GuestDescribed.class,
              shape(
                  GuestDescribed::new,
                  field("guest", GUEST, GuestDescribed::guest),
                  field("post", TEXT, GuestDescribed::post))),
          type(
              "mandate-began",
              MandateBegan.class,
              shape(
                  MandateBegan::new,
                  field("member", MEMBER, MandateBegan::member),
                  field("on", DAY, MandateBegan::on),
                  field("source", TEXT, MandateBegan::source))),
          type(
              "mandate-ended",
              MandateEnded.class,
              shape(
                  MandateEnded::new,
                  field("member", MEMBER, MandateEnded::member),
                  field("ending", ENDING, MandateEnded::ending),
                  field("on", DAY, MandateEnded::on),
                  field("source", TEXT, MandateEnded::source))),
          type(
              "duties-suspended",
              DutiesSuspended.class,
              shape(
                  DutiesSuspended::new,
                  field("member", MEMBER, DutiesSuspended::member),
                  field("on", DAY, DutiesSuspended::on),
                  field("source", TEXT, DutiesSuspended::source))),
          type(
              "duties-restored",
              DutiesRestored.class,
              shape(
                  DutiesRestored::new,
                  field("member", MEMBER, DutiesRestored::member),
                  field("on", DAY, DutiesRestored::on),
                  field("source", TEXT, DutiesRestored::source))));

  /** What may be asked. */
  static final List<Type<? extends RosterCommand>> COMMANDS =
      List.of(
          type(
              "import-roll",
              ImportRoll.class,
              shape(ImportRoll::new, list("steps", STEP, ImportRoll::steps))),
          type(
              "note-particulars",
              NoteParticulars.class,
              shape(
                  NoteParticulars::new,
                  field("member", MEMBER, NoteParticulars::member),
                  field("particulars", PARTICULARS, NoteParticulars::particulars))),
          type(
              "transfer-member",
              TransferMember.class,
              shape(
                  TransferMember::new,
                  field("member", MEMBER, TransferMember::member),
                  field("delegation", BODY, TransferMember::delegation))),
          type(
              "lead-delegation",
              LeadDelegation.class,
              shape(
                  LeadDelegation::new,
                  field("delegation", BODY, LeadDelegation::delegation),
                  field("head", MEMBER, LeadDelegation::head),
                  list("deputies", MEMBER, LeadDelegation::deputies))),
          type(
              "describe-guest",
              DescribeGuest.class,
              shape(
                  DescribeGuest::new,
                  field("guest", GUEST, DescribeGuest::guest),
                  field("post", TEXT, DescribeGuest::post))),
          type(
              "begin-mandate",
              BeginMandate.class,
              shape(
                  BeginMandate::new,
                  field("member", MEMBER, BeginMandate::member),
                  field("on", DAY, BeginMandate::on),
                  field("source", TEXT, BeginMandate::source))),
          type(
              "end-mandate",
              EndMandate.class,
              shape(
                  EndMandate::new,
                  field("member", MEMBER, EndMandate::member),
                  field("ending", ENDING, EndMandate::ending),
                  field("on", DAY, EndMandate::on),
                  field("source", TEXT, EndMandate::source))),
          type(
              "suspend-duties",
              SuspendDuties.class,
              shape(
                  SuspendDuties::new,
                  field("member", MEMBER, SuspendDuties::member),
                  field("on", DAY, SuspendDuties::on),
                  field("source", TEXT, SuspendDuties::source))),
          type(
              "restore-duties",
              RestoreDuties.class,
              shape(
                  RestoreDuties::new,
                  field("member", MEMBER, RestoreDuties::member),
                  field("on", DAY, RestoreDuties::on),
                  field("source", TEXT, RestoreDuties::source))));

  private MemberTable() {}
}
