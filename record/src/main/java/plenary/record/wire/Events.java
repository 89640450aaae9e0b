package plenary.record.wire;

import plenary.act.Event;

/** The frozen table of events: what stands in {@code type}, and the fields of each. */
public final class Events {
  /** Every event by the name that it has for ever. */
  static final Union<Event> TABLE =
      new Union<Event>("type", (name, at) -> new NewerReleaseException("event", name, at))
          .of(SessionTable.EVENTS)
          .of(RosterTable.EVENTS)
          .of(MemberTable.EVENTS)
          .of(AttendanceTable.EVENTS)
          .of(AgendaTable.EVENTS)
          .of(PlanTable.EVENTS)
          .of(VoteTable.EVENTS)
          .of(CountTable.EVENTS)
          .of(ConductTable.EVENTS)
          .of(FloorTable.EVENTS);

  private Events() {}

  /** The name of a type of event, as it stands in the record. */
  public static String name(Class<? extends Event> event) {
    return TABLE.name(event);
  }
}
