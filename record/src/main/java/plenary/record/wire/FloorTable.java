package plenary.record.wire;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.ITEM;
import static plenary.record.wire.Values.PERSON;
import static plenary.record.wire.Values.SITTING;

import java.util.List;
import plenary.act.FloorCommand;
import plenary.act.FloorCommand.CloseDebate;
import plenary.act.FloorCommand.EndSpeech;
import plenary.act.FloorCommand.ExtendFloor;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.OrderSpeakers;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent;
import plenary.act.FloorEvent.DebateClosed;
import plenary.act.FloorEvent.DebateOpened;
import plenary.act.FloorEvent.FloorExtended;
import plenary.act.FloorEvent.FloorGiven;
import plenary.act.FloorEvent.FloorRequested;
import plenary.act.FloorEvent.Kind;
import plenary.act.FloorEvent.RequestWithdrawn;
import plenary.act.FloorEvent.SpeakersOrdered;
import plenary.act.FloorEvent.SpeechEnded;
import plenary.record.wire.Union.Type;

/** The frozen table of who speaks. */
final class FloorTable {
  private static final Words<Kind> KIND =
      Words.of(Kind.class).word(Kind.SPEECH, "speech").word(Kind.POINT_OF_ORDER, "point-of-order");

  /** What happened. */
  static final List<Type<? extends FloorEvent>> EVENTS =
      List.of(
          type(
              "debate-opened",
              DebateOpened.class,
              shape(
                  DebateOpened::new,
                  field("item", ITEM, DebateOpened::item),
                  list("minutes", COUNT, DebateOpened::minutes))),
          type(
              "debate-closed",
              DebateClosed.class,
              shape(DebateClosed::new, field("item", ITEM, DebateClosed::item))),
          type(
              "floor-requested",
              FloorRequested.class,
              shape(
                  FloorRequested::new,
                  field("sitting", SITTING, FloorRequested::sitting),
                  field("number", COUNT, FloorRequested::number),
                  field("person", PERSON, FloorRequested::person),
                  field("kind", KIND, FloorRequested::kind))),
          type(
              "request-withdrawn",
              RequestWithdrawn.class,
              shape(
                  RequestWithdrawn::new,
                  field("sitting", SITTING, RequestWithdrawn::sitting),
                  field("number", COUNT, RequestWithdrawn::number),
                  field("person", PERSON, RequestWithdrawn::person))),
          type(
              "speakers-ordered",
              SpeakersOrdered.class,
              shape(
                  SpeakersOrdered::new,
                  field("sitting", SITTING, SpeakersOrdered::sitting),
                  list("numbers", COUNT, SpeakersOrdered::numbers))),
          type(
              "floor-given",
              FloorGiven.class,
              shape(
                  FloorGiven::new,
                  field("sitting", SITTING, FloorGiven::sitting),
                  field("number", COUNT, FloorGiven::number),
                  absentIf(0, "seconds", COUNT, FloorGiven::seconds))),
          type(
              "floor-extended",
              FloorExtended.class,
              shape(
                  FloorExtended::new,
                  field("sitting", SITTING, FloorExtended::sitting),
                  field("seconds", COUNT, FloorExtended::seconds))),
          type(
              "speech-ended",
              SpeechEnded.class,
              shape(
                  SpeechEnded::new,
                  field("sitting", SITTING, SpeechEnded::sitting),
                  field("number", COUNT, SpeechEnded::number))));

  /** What may be asked. */
  static final List<Type<? extends FloorCommand>> COMMANDS =
      List.of(
          type(
              "open-debate",
              OpenDebate.class,
              shape(
                  OpenDebate::new,
                  field("item", ITEM, OpenDebate::item),
                  list("minutes", COUNT, OpenDebate::minutes))),
          type(
              "close-debate",
              CloseDebate.class,
              shape(CloseDebate::new, field("item", ITEM, CloseDebate::item))),
          type(
              "request-floor",
              RequestFloor.class,
              shape(
                  RequestFloor::new,
                  field("sitting", SITTING, RequestFloor::sitting),
                  field("person", PERSON, RequestFloor::person),
                  field("kind", KIND, RequestFloor::kind))),
          type(
              "withdraw-request",
              WithdrawRequest.class,
              shape(
                  WithdrawRequest::new,
                  field("sitting", SITTING, WithdrawRequest::sitting),
                  field("number", COUNT, WithdrawRequest::number),
                  field("person", PERSON, WithdrawRequest::person))),
          type(
              "order-speakers",
              OrderSpeakers.class,
              shape(
                  OrderSpeakers::new,
                  field("sitting", SITTING, OrderSpeakers::sitting),
                  list("numbers", COUNT, OrderSpeakers::numbers))),
          type(
              "give-floor",
              GiveFloor.class,
              shape(
                  GiveFloor::new,
                  field("sitting", SITTING, GiveFloor::sitting),
                  field("number", COUNT, GiveFloor::number))),
          type(
              "extend-floor",
              ExtendFloor.class,
              shape(
                  ExtendFloor::new,
                  field("sitting", SITTING, ExtendFloor::sitting),
                  field("seconds", COUNT, ExtendFloor::seconds))),
          type(
              "end-speech",
              EndSpeech.class,
              shape(EndSpeech::new, field("sitting", SITTING, EndSpeech::sitting))));

  private FloorTable() {}
}
