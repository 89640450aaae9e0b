package plenary.record.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.record.json.Json;
import plenary.record.wire.Form;
import plenary.record.wire.Form.Any;
import plenary.record.wire.Form.But;
import plenary.record.wire.Form.Either;
import plenary.record.wire.Form.Items;
import plenary.record.wire.Form.Keyed;
import plenary.record.wire.Form.Member;
import plenary.record.wire.Form.Named;
import plenary.record.wire.Form.Truth;
import plenary.record.wire.Form.Whole;
import plenary.record.wire.Form.Word;
import plenary.record.wire.Form.Words;

/**
 * The form of a rulebook as a JSON Schema (2020-12), by which editors complete and underline. It is
 * made of the form that the reader reads by, so that neither knows a name or word that the other
 * does not. What no schema can say (that a citation names a source, that a layer loosens nothing)
 * is left to {@link RulebookCheck}.
 */
public final class RulebookSchema {
  /** What texts of a kind look like. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "a share such as \"2/3\"", "^[1-9][0-9]*/[1-9][0-9]*$",
          "a day such as 2022-12-29", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

  /** Members whose values are one definition, wherever they stand. */
  private static final Map<String, String> SHARED =
      Map.of("title", "text", "cite", "cite", "pass", "requirement", "ties", "tie");

  /** Lists that may not be left out, though their members are read as if they might. */
  private static final List<String> NEVER_EMPTY = List.of("sources", "pass", "channels", "secrecy");

  private final Map<Form, String> names = new LinkedHashMap<>();

  private RulebookSchema() {}

  /** The schema. */
  public static Json.Obj of() {
    var form = WrittenForm.of(List.of(), List.of()).form();
    var schema = new RulebookSchema();
    schema.name(form);
    var defs = new LinkedHashMap<String, Json>();
    schema.names.forEach((each, name) -> defs.put(name, schema.spelt(each)));
    var members = new LinkedHashMap<>(schema.spelt(form).members());
    members.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
    members.put("title", text("Plenary rulebook 议事规则"));
    members.put("$defs", new Json.Obj(defs));
    return new Json.Obj(members);
  }

  /** The schema as a file that people may read: one member a line. */
  public static String text() {
    var out = new StringBuilder();
    print(out, of(), "");
    return out.append('\n').toString();
  }

  private static void print(StringBuilder out, Json json, String indent) {
    var line = json.canonicalText();
    if (line.length() + indent.length() < 90) {
      out.append(line);
      return;
    }
    var deeper = indent + "  ";
    var before = "\n" + deeper;
    switch (json) {
      case Json.Obj(var members) -> {
        out.append('{');
        members.forEach(
            (name, value) -> {
              boolean first = out.charAt(out.length() - 1) == '{';
              out.append(first ? "" : ",").append(before);
              out.append(new Json.Str(name).canonicalText()).append(": ");
              print(out, value, deeper);
            });
        out.append('\n').append(indent).append('}');
      }
      case Json.Arr(var items) -> {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
          out.append(i == 0 ? "" : ",").append(before);
          print(out, items.get(i), deeper);
        }
        out.append('\n').append(indent).append(']');
      }
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> out.append(line);
    }
  }

  /** Finds the forms that are one definition. */
  private void name(Form form) {
    switch (form) {
      case Named(var members) -> {
        for (var member : members) {
          var shared = SHARED.get(member.name());
          if (shared != null) names.putIfAbsent(item(member.form()), shared);
          name(member.form());
        }
      }
      case Keyed(var _, var value) -> name(value);
      case Items(var item) -> name(item);
      case Either(var one, var other) -> {
        name(one);
        name(other);
      }
      case But(var but, var _) -> name(but);
      case Any _, Word _, Words _, Whole _, Truth _ -> {}
    }
  }

  /** The form of a member, or of its items. */
  private static Form item(Form form) {
    return switch (form) {
      case But(var but, var _) -> item(but);
      case Items(var item) -> item;
      case Any _, Named _, Keyed _, Word _, Words _, Whole _, Truth _, Either _ -> form;
    };
  }

  private Json.Obj schema(Form form) {
    var name = names.get(form);
    return name == null ? spelt(form) : object("$ref", text("#/$defs/" + name));
  }

  private Json.Obj spelt(Form form) {
    return switch (form) {
      case Any _ -> new Json.Obj(Map.of());
      case Named(var members) -> named(members);
      case Keyed(var words, var value) -> keyed(words, value);
      case Items(var item) -> object("type", text("array"), "items", schema(item));
      case Word(var words) -> object("enum", texts(words));
      case Words(var like) -> words(like);
      case Whole(long least, long most) ->
          object(
              "type", text("integer"),
              "minimum", new Json.Num(least),
              "maximum", new Json.Num(most));
      case Truth _ -> object("type", text("boolean"));
      case Either(var one, var other) ->
          object("anyOf", new Json.Arr(List.of(schema(one), schema(other))));
      case But(var but, var absent) -> but(but, absent);
    };
  }

  private static Json.Obj words(String like) {
    if (like.isEmpty()) return object("type", text("string"), "pattern", text("\\S"));
    var pattern = PATTERNS.get(like);
    if (pattern == null) throw new IllegalStateException("no pattern for " + like);
    return object("type", text("string"), "description", text(like), "pattern", text(pattern));
  }

  private Json.Obj but(Form form, Json absent) {
    var left = new LinkedHashMap<>(schema(form).members());
    switch (absent) {
      case Json.Arr(var items) when items.isEmpty() -> left.put("minItems", new Json.Num(1));
      case Json.Obj(var members) when members.isEmpty() ->
          left.put("minProperties", new Json.Num(1));
      case Json.Str(var word) when form instanceof Word(var words) ->
          left.put("enum", texts(words.stream().filter(each -> !each.equals(word)).toList()));
      case Json.Arr _, Json.Obj _, Json.Str _, Json.Num _, Json.Bool _, Json.Null _ ->
          left.put("not", object("const", absent));
    }
    return new Json.Obj(left);
  }

  private Json.Obj named(List<Member> members) {
    var properties = new LinkedHashMap<String, Json>();
    members.forEach(member -> properties.put(member.name(), schema(member.form())));
    var required =
        members.stream()
            .filter(member -> member.required() || neverEmpty(member))
            .map(Member::name)
            .toList();
    var all = new LinkedHashMap<String, Json>();
    all.put("type", text("object"));
    all.put("properties", new Json.Obj(properties));
    all.put("additionalProperties", new Json.Bool(false));
    if (!required.isEmpty()) all.put("required", texts(required));
    if (properties.containsKey("fewest")) threshold(all);
    return new Json.Obj(all);
  }

  private static boolean neverEmpty(Member member) {
    return NEVER_EMPTY.contains(member.name()) && member.form() instanceof But;
  }

  /** A share with its op, or a root, or the fewest: one of them. */
  private static void threshold(Map<String, Json> all) {
    all.put(
        "oneOf", new Json.Arr(List.of(requires("of", "op"), requires("root"), requires("fewest"))));
    all.put("dependentRequired", object("of", texts(List.of("op")), "op", texts(List.of("of"))));
  }

  private static Json.Obj requires(String... names) {
    return object("required", texts(List.of(names)));
  }

  private Json.Obj keyed(List<String> words, Form value) {
    var properties = new LinkedHashMap<String, Json>();
    words.forEach(word -> properties.put(word, schema(value)));
    return object(
        "type", text("object"),
        "properties", new Json.Obj(properties),
        "additionalProperties", new Json.Bool(false));
  }

  private static Json.Str text(String text) {
    return new Json.Str(text);
  }

  private static Json.Arr texts(List<String> texts) {
    return new Json.Arr(texts.stream().<Json>map(Json.Str::new).toList());
  }

  private static Json.Obj object(String name, Json value) {
    return new Json.Obj(Map.of(name, value));
  }

  private static Json.Obj object(String name, Json value, String other, Json its) {
    return new Json.Obj(Map.of(name, value, other, its));
  }

  private static Json.Obj object(
      String name, Json value, String other, Json its, String third, Json thirds) {
    return new Json.Obj(Map.of(name, value, other, its, third, thirds));
  }
}
