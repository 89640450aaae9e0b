package plenary.record.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import plenary.record.json.Json;

/**
 * Makes JSON of the parser's events. Not of its nodes: composing those recurses without a limit and
 * follows aliases.
 */
final class YamlReader {
  private static final JsonScalarResolver RESOLVER = new JsonScalarResolver();

  private final String file;
  private final Map<Json, Place> places;
  private final Consumer<InputException> faults;

  /**
   * A reader of one file.
   *
   * @param places takes where each value stands; what was wrong and left as nothing is not in it
   * @param faults is told of what is wrong and can be passed over; may throw it
   */
  YamlReader(String file, Map<Json, Place> places, Consumer<InputException> faults) {
    this.file = file;
    this.places = places;
    this.faults = faults;
  }

  Json read(String text) {
    var settings = LoadSettings.builder().setCodePointLimit(TextFile.MAX_BYTES).build();
    try {
      return document(new Parse(settings).parseString(text).iterator());
    } catch (MarkedYamlEngineException e) {
      throw new InputException(place(e.getProblemMark()), "not YAML: " + oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new InputException(new Place(file, 0), "not YAML: " + oneLine(e.getMessage()));
    }
  }

  private Json document(Iterator<Event> events) {
    events.next(); // the stream starts
    if (!(events.next() instanceof DocumentStartEvent)) {
      throw new InputException(new Place(file, 0), "nothing stands in the file");
    }
    Json root = value(events.next(), events, 0);
    events.next(); // the document ends
    var after = events.next();
    if (after instanceof DocumentStartEvent) {
      throw fault(after, "a second document begins; write one in a file");
    }
    return root;
  }

  private Json value(Event event, Iterator<Event> events, int depth) {
    refuse(event, depth);
    Json json =
        switch (event) {
          case AliasEvent _ -> null; // refused already
          case ScalarEvent scalar -> scalar(scalar);
          case MappingStartEvent start -> mapping(start, events, depth);
          case SequenceStartEvent _ -> sequence(events, depth);
          default -> throw fault(event, "unexpected " + event.getEventId());
        };
    if (json == null) return new Json.Null();
    places.put(json, place(event.getStartMark()));
    return json;
  }

  private void refuse(Event event, int depth) {
    if (event instanceof AliasEvent) {
      wrong(event, "an alias (*) is not read here; write the value out again");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      wrong(event, "an anchor (&) is not read here; write the value out where it is needed");
    }
    if (tag(event).isPresent()) {
      wrong(event, "a tag (!) is not read here; leave it away");
    }
    if (depth > Json.MAX_DEPTH) throw fault(event, "more than " + Json.MAX_DEPTH + " deep");
  }

  private static Optional<String> tag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case CollectionStartEvent start -> start.getTag();
      default -> Optional.empty();
    };
  }

  private @Nullable Json mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
    var members = new HashMap<String, Json>();
    for (var event = events.next(); event instanceof NodeEvent; event = events.next()) {
      refuse(event, depth);
      if (!(event instanceof ScalarEvent key)) throw fault(event, "a name must be a plain text");
      var value = value(events.next(), events, depth + 1);
      if (members.putIfAbsent(key.getValue(), value) != null) {
        wrong(key, "\"" + key.getValue() + "\" stands here twice; leave one away");
      }
    }
    try {
      return new Json.Obj(members);
    } catch (IllegalArgumentException e) {
      return wrong(start, "not Unicode: " + e.getMessage());
    }
  }

  private Json sequence(Iterator<Event> events, int depth) {
    List<Json> items = new ArrayList<>();
    for (var event = events.next(); event instanceof NodeEvent; event = events.next()) {
      items.add(value(event, events, depth + 1));
    }
    return new Json.Arr(items);
  }

  private @Nullable Json scalar(ScalarEvent scalar) {
    var text = scalar.getValue();
    var tag = scalar.isPlain() ? RESOLVER.resolve(text, true) : Tag.STR;
    if (tag.equals(Tag.INT)) return number(scalar);
    if (tag.equals(Tag.FLOAT)) {
      return wrong(
          scalar,
          text
              + " is not a whole number; quote it if it is a name such as \"1.3\", and write a"
              + " share as a quoted fraction such as \"2/3\"");
    }
    if (tag.equals(Tag.BOOL)) return new Json.Bool(text.equals("true"));
    if (tag.equals(Tag.NULL)) return new Json.Null();
    try {
      return new Json.Str(text);
    } catch (IllegalArgumentException e) {
      return wrong(scalar, "not Unicode: " + e.getMessage());
    }
  }

  private @Nullable Json number(ScalarEvent scalar) {
    try {
      return new Json.Num(Long.parseLong(scalar.getValue()));
    } catch (IllegalArgumentException e) {
      return wrong(scalar, scalar.getValue() + " is too great a number");
    }
  }

  /** Tells of something wrong that can be passed over, with nothing in its place. */
  private @Nullable Json wrong(Event event, String what) {
    faults.accept(fault(event, what));
    return null;
  }

  private InputException fault(Event event, String what) {
    return new InputException(place(event.getStartMark()), what);
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
        .orElse(new Place(file, 0));
  }

  private static String oneLine(@Nullable String message) {
    return Objects.requireNonNullElse(message, "not readable").strip().replaceAll("\\s+", " ");
  }
}
