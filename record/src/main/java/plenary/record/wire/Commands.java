package plenary.record.wire;

import java.util.Set;
import plenary.act.Command;
import plenary.record.json.Json;

/** The frozen table of commands: what stands in {@code do}, and the fields of each. */
public final class Commands {
  /** Every command by its name. */
  static final Union<Command> TABLE =
      new Union<Command>("do", Commands::unknown)
          .of(SessionTable.COMMANDS)
          .of(RosterTable.COMMANDS)
          .of(MemberTable.COMMANDS)
          .of(AttendanceTable.COMMANDS)
          .of(AgendaTable.COMMANDS)
          .of(PlanTable.COMMANDS)
          .of(VoteTable.COMMANDS)
          .of(CountTable.COMMANDS)
          .of(ConductTable.COMMANDS)
          .of(FloorTable.COMMANDS);

  private Commands() {}

  /** A command with its name in {@code do}. */
  public static Json.Obj encode(Command command) {
    return TABLE.write(command);
  }

  /**
   * The command that {@code json} asks for.
   *
   * @throws WireException if it is none
   */
  public static Command decode(Json json) {
    return TABLE.read(json);
  }

  /**
   * The command in an object that has other fields too, read elsewhere.
   *
   * @param besides their names
   */
  public static Command decode(Json json, Set<String> besides) {
    return TABLE.readBeside(json, besides);
  }

  /** The command of this name, in an object that does not name it. */
  public static Command decodeAs(String name, Json json) {
    return TABLE.readAs(name, json);
  }

  /** The name of a type of command. */
  public static String name(Class<? extends Command> command) {
    return TABLE.name(command);
  }

  private static WireException unknown(String name, Json at) {
    return new WireException("no command is called \"" + name + "\"", at);
  }
}
