package plenary.act;

/** What somebody asks. It changes nothing by itself: it is decided, and events follow or do not. */
public sealed interface Command
    permits SessionCommand,
        RosterCommand,
        AttendanceCommand,
        AgendaCommand,
        VoteCommand,
        FloorCommand {}
