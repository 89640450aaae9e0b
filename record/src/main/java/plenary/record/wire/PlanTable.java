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
import static plenary.record.wire.Values.DIGEST;
import static plenary.record.wire.Values.PAPER;
import static plenary.record.wire.Values.SITTING;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.VOTE;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
import plenary.act.AgendaCommand;
import plenary.act.AgendaCommand.AdoptSessionAgenda;
import plenary.act.AgendaCommand.ArrangeSeats;
import plenary.act.AgendaCommand.DistributePaper;
import plenary.act.AgendaCommand.FilePaper;
import plenary.act.AgendaCommand.SetSchedule;
import plenary.act.AgendaCommand.SetSessionAgenda;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.PaperDistributed;
import plenary.act.AgendaEvent.PaperFiled;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.act.AgendaEvent.Place;
import plenary.act.AgendaEvent.ScheduleSet;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.SeatsArranged;
import plenary.act.AgendaEvent.SessionAgendaAdopted;
import plenary.act.AgendaEvent.SessionAgendaSet;
import plenary.act.AgendaEvent.Slot;
import plenary.base.Limits;
import plenary.base.PersonId;
import plenary.record.wire.Union.Type;

/** The frozen table of the session's plan: its hall, agenda, schedule and papers. */
final class PlanTable {
  /** A place in a row is {@code m032} or {@code g007}, {@code free} or {@code aisle}. */
  private static final Codec<Place> PLACE =
      Values.code("a place such as m032, free or aisle", PlanTable::place, PlanTable::written);

  private static final Codec<SeatRow> SEAT_ROW =
      shape(
          SeatRow::new,
          absentIf("", "label", WORDS, SeatRow::label),
          list("places", PLACE, SeatRow::places));

  private static final Codec<Slot> SLOT =
      shape(
          Slot::new,
          field("day", DAY, Slot::day),
          field("time", WORDS, Slot::time),
          field("what", TEXT, Slot::what),
          field("place", TEXT, Slot::place),
          optional("sitting", SITTING, Slot::sitting));

  private static final Codec<PaperVersion> VERSION =
      shape(
          PaperVersion::new,
          field("number", Values.whole(Limits.PAPER_VERSIONS), PaperVersion::number),
          field("file-name", WORDS, PaperVersion::fileName),
          field("size", Values.whole(Limits.UPLOAD), PaperVersion::size),
          field("digest", DIGEST, PaperVersion::digest));

  private static final Codec<Audience> AUDIENCE =
      shape(
          Audience::new,
          flag("deputies", Audience::deputies),
          list("delegations", BODY, Audience::delegations),
          list("classes", ActValues.CAPACITY, Audience::classes));

  /** What happened. */
  static final List<Type<? extends AgendaEvent>> EVENTS =
      List.of(
          type(
              "seats-arranged",
              SeatsArranged.class,
              shape(SeatsArranged::new, list("rows", SEAT_ROW, SeatsArranged::rows))),
          type(
              "session-agenda-set",
              SessionAgendaSet.class,
              shape(SessionAgendaSet::new, list("points", TEXT, SessionAgendaSet::points))),
          type(
              "session-agenda-adopted",
              SessionAgendaAdopted.class,
              shape(SessionAgendaAdopted::new, field("by-vote", VOTE, SessionAgendaAdopted::by))),
          type(
              "schedule-set",
              ScheduleSet.class,
              shape(ScheduleSet::new, list("slots", SLOT, ScheduleSet::slots))),
          type(
              "paper-filed",
              PaperFiled.class,
              shape(
                  PaperFiled::new,
                  field("paper", PAPER, PaperFiled::paper),
                  field("version", VERSION, PaperFiled::version))),
          type(
              "paper-distributed",
              PaperDistributed.class,
              shape(
                  PaperDistributed::new,
                  field("paper", PAPER, PaperDistributed::paper),
                  field("to", AUDIENCE, PaperDistributed::to))));

  /** What may be asked. */
  static final List<Type<? extends AgendaCommand>> COMMANDS =
      List.of(
          type(
              "arrange-seats",
              ArrangeSeats.class,
              shape(ArrangeSeats::new, list("rows", SEAT_ROW, ArrangeSeats::rows))),
          type(
              "set-session-agenda",
              SetSessionAgenda.class,
              shape(SetSessionAgenda::new, list("points", TEXT, SetSessionAgenda::points))),
          type(
              "adopt-session-agenda",
              AdoptSessionAgenda.class,
              shape(AdoptSessionAgenda::new, field("by-vote", VOTE, AdoptSessionAgenda::by))),
          type(
              "set-schedule",
              SetSchedule.class,
              shape(SetSchedule::new, list("slots", SLOT, SetSchedule::slots))),
          type(
              "file-paper",
              FilePaper.class,
              shape(
                  FilePaper::new,
                  field("paper", PAPER, FilePaper::paper),
                  field("version", VERSION, FilePaper::version))),
          type(
              "distribute-paper",
              DistributePaper.class,
              shape(
                  DistributePaper::new,
                  field("paper", PAPER, DistributePaper::paper),
                  field("to", AUDIENCE, DistributePaper::to))));

  private PlanTable() {}

  private static Place place(String text) {
    return switch (text) {
      case "free" -> new Place.Free();
      case "aisle" -> new Place.Aisle();
      default -> new Place.Taken(PersonId.of(text));
    };
  }

  private static String written(Place place) {
    return switch (place) {
      case Place.Free _ -> "free";
      case Place.Aisle _ -> "aisle";
      case Place.Taken(var person) -> person.code();
    };
  }
}
