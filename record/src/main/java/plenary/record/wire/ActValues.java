package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.flag;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.GUEST;
import static plenary.record.wire.Values.ITEM;
import static plenary.record.wire.Values.PAPER;
import static plenary.record.wire.Values.PERSON;
import static plenary.record.wire.Values.PLACE;
import static plenary.record.wire.Values.SITTING;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.VOTE;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
import plenary.act.Actor;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.Row;
import plenary.act.AgendaEvent.Settlement;
import plenary.act.AttendanceEvent.Absence;
import plenary.act.Business;
import plenary.act.Business.Amendment;
import plenary.act.Business.Anthem;
import plenary.act.Business.Part;
import plenary.act.Business.Pledge;
import plenary.act.Business.Programme;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Correction;
import plenary.act.Role;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.act.RosterEvent.Credit;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.SessionEvent.Subject;
import plenary.act.VoteEvent.Fault;

/** The values that events and commands are made of. */
public final class ActValues {
  public static final Words<Role> ROLE =
      Words.of(Role.class)
          .word(Role.SECRETARIAT, "secretariat")
          .word(Role.CHAIR, "chair")
          .word(Role.DEPUTY, "deputy")
          .word(Role.TELLER, "teller")
          .word(Role.OBSERVER, "observer")
          .word(Role.GATE, "gate")
          .word(Role.SCREEN, "screen")
          .word(Role.PUBLIC, "public")
          .word(Role.ADMINISTRATOR, "administrator")
          .word(Role.SYSTEM, "system");

  public static final Codec<Actor> ACTOR =
      shape(Actor::new, field("role", ROLE, Actor::role), field("name", WORDS, Actor::name));

  static final Words<Illustration> ILLUSTRATION =
      Words.of(Illustration.class)
          .word(Illustration.DELEGATIONS, "delegations")
          .word(Illustration.TIMES, "times")
          .word(Illustration.VOTE_FIGURES, "vote-figures");

  /** Papers that Plenary makes from the record. */
  public static final Words<PaperKind> PAPER_KIND =
      Words.of(PaperKind.class)
          .word(PaperKind.AGENDA, "agenda")
          .word(PaperKind.ATTENDANCE_REPORT, "attendance-report")
          .word(PaperKind.VOTE_REPORT, "vote-report")
          .word(PaperKind.MINUTES, "minutes")
          .word(PaperKind.COMMUNIQUE, "communique");

  static final Words<AttendeeClass> CAPACITY =
      Words.of(AttendeeClass.class)
          .word(AttendeeClass.NON_VOTING, "non-voting")
          .word(AttendeeClass.VISITOR, "visitor")
          .word(AttendeeClass.STAFF, "staff")
          .word(AttendeeClass.PRESS, "press")
          .word(AttendeeClass.UNSTATED, "unstated");

  /** Why a deputy is not there. */
  public static final Words<Absence> ABSENCE =
      Words.of(Absence.class)
          .word(Absence.ILLNESS, "illness")
          .word(Absence.OFFICIAL_DUTY, "official-duty")
          .word(Absence.PERSONAL, "personal")
          .word(Absence.UNSTATED, "unstated");

  static final Words<Settlement> SETTLEMENT =
      Words.of(Settlement.class)
          .word(Settlement.NOTED, "noted")
          .word(Settlement.PUT_AGAIN, "put-again");

  static final Words<Fault> FAULT =
      Words.of(Fault.class)
          .word(Fault.INTERRUPTED, "interrupted")
          .word(Fault.EQUIPMENT, "equipment")
          .word(Fault.ORDERED, "ordered")
          .word(Fault.OPPOSED, "opposed");

  static final Codec<Correction> CORRECTION =
      shape(
          Correction::new,
          field("supersedes", PLACE, Correction::supersedes),
          field("reason", WORDS, Correction::reason),
          field("agreed-by", WORDS, Correction::agreedBy));

  static final Codec<Subject> SUBJECT =
      new Union<Subject>(
              "kind", (name, at) -> new NewerReleaseException("subject of a release", name, at))
          .of(
              List.of(
                  type(
                      "sitting",
                      Subject.OfSitting.class,
                      shape(
                          Subject.OfSitting::new,
                          field("sitting", SITTING, Subject.OfSitting::sitting))),
                  type(
                      "attendance",
                      Subject.OfAttendance.class,
                      shape(
                          Subject.OfAttendance::new,
                          field("sitting", SITTING, Subject.OfAttendance::sitting))),
                  type(
                      "result",
                      Subject.OfResult.class,
                      shape(Subject.OfResult::new, field("vote", VOTE, Subject.OfResult::vote))),
                  type(
                      "paper",
                      Subject.OfPaper.class,
                      shape(Subject.OfPaper::new, field("paper", PAPER, Subject.OfPaper::paper)))));

  /** What a report promises may be more than there are people: trees, jobs. */
  private static final Codec<Integer> THINGS = Values.whole(Integer.MAX_VALUE);

  private static final Codec<Part> PART =
      shape(Part::new, field("title", TEXT, Part::title), list("areas", TEXT, Part::areas));

  private static final Codec<Pledge> PLEDGE =
      shape(
          Pledge::new,
          field("name", TEXT, Pledge::name),
          field("count", THINGS, Pledge::count),
          field("area", TEXT, Pledge::area));

  private static final Codec<Programme> PROGRAMME =
      shape(
          Programme::new,
          field("name", TEXT, Programme::name),
          field("count", THINGS, Programme::count),
          list("parts", TEXT, Programme::parts));

  static final Codec<Business> BUSINESS =
      new Union<Business>(
              "kind", (name, at) -> new NewerReleaseException("kind of business", name, at))
          .of(
              List.of(
                  type("anthem", Anthem.class, shape(Anthem::new)),
                  type(
                      "report",
                      Report.class,
                      shape(
                          Report::new,
                          field("by", PERSON, Report::by),
                          field("on-behalf-of", TEXT, Report::onBehalfOf),
                          list("parts", PART, Report::parts),
                          list("pledges", PLEDGE, Report::pledges),
                          list("programmes", PROGRAMME, Report::programmes))),
                  type(
                      "review",
                      Review.class,
                      shape(Review::new, list("papers", PAPER, Review::papers))),
                  type(
                      "amendment",
                      Amendment.class,
                      shape(
                          Amendment::new,
                          field("decision", WORDS, Amendment::decision),
                          field("motion", TEXT, Amendment::motion),
                          field("to", ITEM, Amendment::to))),
                  type(
                      "question",
                      Question.class,
                      shape(
                          Question::new,
                          field("decision", WORDS, Question::decision),
                          field("motion", TEXT, Question::motion)))));

  static final Codec<Item> AGENDA_ITEM =
      shape(
          Item::new,
          field("id", ITEM, Item::id),
          field("title", TEXT, Item::title),
          field("business", BUSINESS, Item::business));

  static final Codec<Row> ROW =
      shape(
          Row::new,
          field("label", TEXT, Row::label),
          list("people", PERSON, Row::people),
          flag("more", Row::more));

  static final Codec<Credit> CREDIT =
      shape(Credit::new, field("work", TEXT, Credit::work), field("guest", GUEST, Credit::guest));

  static final Codec<Enrolment> ENROLMENT =
      shape(
          Enrolment::new,
          field("member", Values.MEMBER, Enrolment::member),
          field("name", TEXT, Enrolment::name),
          field("delegation", Values.BODY, Enrolment::delegation));

  private ActValues() {}
}
