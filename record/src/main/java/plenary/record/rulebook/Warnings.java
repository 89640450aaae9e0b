package plenary.record.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.record.input.Place;
import plenary.record.json.Json;
import plenary.rules.Source;

/**
 * What keeps no rulebook from being read and somebody should look at: sources that nobody has read,
 * articles said to be read and not quoted, values that await the session.
 */
final class Warnings {
  private final Tree tree;
  private final Sink sink;
  private final List<String> ids = new ArrayList<>();
  private final Set<String> verified = new HashSet<>();
  private final Set<String> quoted = new HashSet<>();
  private final Map<String, Json> cited = new HashMap<>();

  /** Who is told. */
  interface Sink {
    void warn(Place place, String path, String what);
  }

  Warnings(Tree tree, List<Source> beneath, Sink sink) {
    this.tree = tree;
    this.sink = sink;
    for (var source : beneath) {
      ids.add(source.id());
      if (source.verified()) verified.add(source.id());
      source.quotes().forEach(quote -> quoted.add(source.id() + " " + quote.article()));
    }
  }

  void look() {
    for (var source : Tree.items(tree.root(), "sources")) source(source);
    if (Tree.member(tree.root(), "articles") instanceof Json.Obj(var matters)) {
      matters.values().forEach(this::cite);
    }
    walk(tree.root());
    cited.forEach((article, at) -> warn(at, article + " is verified and not quoted"));
  }

  private void source(Json source) {
    if (!(Tree.member(source, "id") instanceof Json.Str(var id))) return;
    ids.add(id);
    if (Tree.member(source, "verified") instanceof Json.Bool(boolean read)) {
      if (read) verified.add(id);
      else warn(Tree.member(source, "verified"), "source " + id + " is not verified");
    }
    for (var quote : Tree.items(source, "quotes")) {
      if (Tree.member(quote, "article") instanceof Json.Str(var article)) {
        quoted.add(id + " " + article);
      }
    }
  }

  private void walk(Json value) {
    switch (value) {
      case Json.Obj(var members) ->
          members.forEach(
              (name, each) -> {
                field(name, each);
                walk(each);
              });
      case Json.Arr(var items) -> items.forEach(this::walk);
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  private void field(String name, Json value) {
    if (name.equals("cite")) {
      if (value instanceof Json.Arr(var items)) items.forEach(this::cite);
      else cite(value);
    }
    if (!(value instanceof Json.Str(var word) && word.equals("session-rule"))) return;
    if (name.equals("standing")) warn(value, "awaits adoption by the session");
    if (name.equals("treatment")) warn(value, "left to the method of the session");
  }

  private void cite(Json value) {
    if (!(value instanceof Json.Str(var text))) return;
    try {
      var citation = WrittenForm.citation(text, ids);
      var article = citation.source() + " " + citation.article();
      if (verified.contains(citation.source()) && !quoted.contains(article)) {
        cited.merge(citation.code(), value, this::first);
      }
    } catch (IllegalArgumentException e) {
      return; // a fault, and said as one
    }
  }

  private Json first(Json one, Json other) {
    var a = tree.place(one);
    var b = tree.place(other);
    boolean before = a.line() != b.line() ? a.line() < b.line() : a.column() < b.column();
    return before ? one : other;
  }

  private void warn(Json at, String what) {
    sink.warn(tree.place(at), tree.path(at), what);
  }
}
