package plenary.record.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON through Jackson's tokens, and refuses what the record cannot hold. */
final class JsonReader {
  private static final JsonFactory JACKSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Json.MAX_DEPTH)
                  .maxStringLength(Json.MAX_BYTES)
                  .maxNameLength(Json.MAX_BYTES)
                  .build())
          .build();

  private final JsonParser tokens;

  private JsonReader(JsonParser tokens) {
    this.tokens = tokens;
  }

  static Json read(String text) {
    if (text.startsWith("\uFEFF")) {
      throw new JsonException(1, 1, "a byte order mark");
    }
    try (var tokens = JACKSON.createParser(ObjectReadContext.empty(), text)) {
      var reader = new JsonReader(tokens);
      try {
        return reader.whole();
      } catch (JacksonException e) {
        throw failure(tokens.currentLocation(), said(e));
      }
    }
  }

  /** What the parser says, without where it keeps what it began with. */
  private static String said(JacksonException e) {
    var message = String.valueOf(e.getOriginalMessage());
    int aside = message.indexOf(" (start marker at");
    return aside < 0 ? message : message.substring(0, aside);
  }

  private Json whole() {
    Json json = value(tokens.nextToken());
    if (tokens.nextToken() != null) {
      throw wrong("more after the value");
    }
    return json;
  }

  private Json value(JsonToken token) {
    if (token == null) {
      throw wrong("the text ends where a value should stand");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> string(tokens.getString());
      case VALUE_NUMBER_INT -> number();
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      case VALUE_NULL -> new Json.Null();
      case VALUE_NUMBER_FLOAT -> throw wrong("a number that is not written as a whole one");
      default -> throw wrong("unexpected " + token);
    };
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // generic arrays cannot be made otherwise
  private Json object() {
    List<Map.Entry<String, Json>> members = new ArrayList<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      checkUnicode(name);
      members.add(Map.entry(name, value(tokens.nextToken())));
    }
    var sorted = Members.sort(members.toArray(new Map.Entry[0]));
    if (sorted.twice().isPresent()) {
      throw wrong("a name twice in one object: " + sorted.twice().get());
    }
    return new Json.Obj(sorted);
  }

  private Json array() {
    List<Json> items = new ArrayList<>();
    for (var token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
      items.add(value(token));
    }
    return new Json.Arr(items);
  }

  private Json string(String text) {
    checkUnicode(text);
    return new Json.Str(text);
  }

  private Json number() {
    long value;
    try {
      value = tokens.getLongValue();
    } catch (JacksonException e) {
      throw wrong("a number beyond 2^53 - 1");
    }
    if (value > Json.MAX_NUMBER || value < -Json.MAX_NUMBER) {
      throw wrong("a number beyond 2^53 - 1: " + value);
    }
    if (value == 0 && tokens.getStringLength() != 1) {
      throw wrong("a zero with a sign");
    }
    return new Json.Num(value);
  }

  private void checkUnicode(String text) {
    if (!Unicode.isSound(text)) {
      throw wrong("a lone surrogate");
    }
  }

  private JsonException wrong(String what) {
    var name = tokens.currentName();
    return failure(tokens.currentTokenLocation(), name == null ? what : what + ", at " + name);
  }

  /** The member of this name as far as the text can be read; empty where it stands further on. */
  static Optional<Json> member(String text, String name) {
    try (var tokens = JACKSON.createParser(ObjectReadContext.empty(), text)) {
      if (tokens.nextToken() != JsonToken.START_OBJECT) return Optional.empty();
      var reader = new JsonReader(tokens);
      for (var each = tokens.nextName(); each != null; each = tokens.nextName()) {
        var token = tokens.nextToken();
        if (each.equals(name)) return Optional.of(reader.value(token));
        tokens.skipChildren();
      }
      return Optional.empty();
    } catch (JacksonException | JsonException e) {
      return Optional.empty();
    }
  }

  private static JsonException failure(TokenStreamLocation at, String what) {
    return new JsonException(at.getLineNr(), at.getColumnNr(), what);
  }
}
