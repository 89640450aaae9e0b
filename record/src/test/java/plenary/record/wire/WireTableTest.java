package plenary.record.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.act.Command;
import plenary.act.Event;
import plenary.record.json.Json;

@DisplayName("The wire tables")
class WireTableTest {

  @Test
  @DisplayName("name every event once, and nothing else")
  void every_event_has_one_name() {
    assertEquals(records(Event.class), classes(Events.TABLE.types()));
    assertTrue(records(Event.class).size() >= 47, "the vocabulary was not seen");
  }

  @Test
  @DisplayName("name every command once, and nothing else")
  void every_command_has_one_name() {
    assertEquals(records(Command.class), classes(Commands.TABLE.types()));
    assertTrue(records(Command.class).size() >= 46, "the vocabulary was not seen");
  }

  @Test
  @DisplayName("have names in kebab-case, of types as of fields")
  void names_are_kebab_case() {
    for (var type : all()) {
      var names = new TreeSet<>(type.shape().names());
      names.add(type.name());
      names.forEach(name -> assertTrue(name.matches("[a-z]+(-[a-z]+)*"), name));
    }
  }

  @Test
  @DisplayName("leave to payloads and steps the names of their own fields")
  void reserved_names_are_free() {
    for (var type : all()) {
      for (var reserved : List.of("type", "by", "do", "at", "id")) {
        assertTrue(!type.shape().names().contains(reserved), type.name() + "." + reserved);
      }
    }
  }

  @Test
  @DisplayName("have a sample and a golden file for every type")
  void every_type_has_a_sample() {
    assertEquals(records(Event.class), names(Samples.allEvents()));
    assertEquals(records(Command.class), names(Samples.allCommands()));
    assertEquals(wireNames(Events.TABLE.types()), Golden.names("events"));
    assertEquals(wireNames(Commands.TABLE.types()), Golden.names("commands"));
  }

  static List<Event> events() {
    return Samples.allEvents();
  }

  @ParameterizedTest
  @MethodSource("events")
  @DisplayName("write and read each event as its golden file says")
  void event_is_written_as_ever(Event event) {
    var name = Events.name(event.getClass());
    Golden.assertSame("events", name, Payloads.encode(Samples.DESK, event));
    assertEquals(new Payload(Samples.DESK, event), Payloads.decode(Golden.read("events", name)));
  }

  static List<Command> commands() {
    return Samples.allCommands();
  }

  @ParameterizedTest
  @MethodSource("commands")
  @DisplayName("write and read each command as its golden file says")
  void command_is_written_as_ever(Command command) {
    var name = Commands.name(command.getClass());
    Golden.assertSame("commands", name, Commands.encode(command));
    Json golden = Golden.read("commands", name);
    assertEquals(command, Commands.decode(golden));
  }

  private static List<Union.Type<?>> all() {
    return Stream.<Union.Type<?>>concat(
            Events.TABLE.types().stream(), Commands.TABLE.types().stream())
        .toList();
  }

  /** The names of the records beneath a sealed type. */
  private static Set<String> records(Class<?> type) {
    return leaves(type).map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WireTableTest::leaves)
        : Stream.of(type);
  }

  private static Set<String> classes(Collection<? extends Union.Type<?>> types) {
    return types.stream()
        .map(type -> type.of().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> wireNames(Collection<? extends Union.Type<?>> types) {
    return types.stream().map(Union.Type::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Collection<?> samples) {
    return samples.stream()
        .map(sample -> sample.getClass().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
