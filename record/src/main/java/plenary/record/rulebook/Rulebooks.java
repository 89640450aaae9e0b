package plenary.record.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;
import plenary.record.wire.Values;
import plenary.record.wire.WireException;
import plenary.rules.Layering;
import plenary.rules.Layering.Loosening;
import plenary.rules.Rulebook;
import plenary.rules.Source;

/** Reads rulebooks as people write them, each laid over the one that it stands on. */
public final class Rulebooks {
  /** More layers than statute, province, city and session can be. */
  private static final int LAYERS = 8;

  private Rulebooks() {}

  /**
   * Reads a file, and from the same folder the rulebooks it is laid over.
   *
   * @throws InputException if it is no rulebook, with the line and what to do
   */
  public static HashedRulebook read(Path file) {
    return HashedRulebook.of(stacked(file, 1));
  }

  /** Reads a file that is read as YAML already and stands on no other. */
  public static HashedRulebook read(YamlFile yaml) {
    return HashedRulebook.of(layer(yaml, List.of()));
  }

  /**
   * Reads a session's own method and lays it over the rulebook in force, which its {@code over}
   * names.
   *
   * @throws InputException if it is none, stands on another rulebook, or loosens what is in force
   */
  public static HashedRulebook laidOver(Rulebook beneath, YamlFile layer) {
    var named = over(layer);
    if (!named.equals(Optional.of(beneath.id()))) {
      throw fault(
          layer,
          "over",
          "the rulebook in force is " + beneath.id() + ": write over: " + beneath.id());
    }
    return HashedRulebook.of(over(beneath, layer));
  }

  private static Rulebook stacked(Path file, int layers) {
    var yaml = YamlFile.read(file);
    var beneath = over(yaml);
    if (beneath.isEmpty()) return layer(yaml, List.of());
    if (layers == LAYERS) {
      throw fault(yaml, "over", "more than " + LAYERS + " layers: does one stand on itself?");
    }
    return over(stacked(file.resolveSibling(beneath.get() + ".yaml"), layers + 1), yaml);
  }

  private static Rulebook over(Rulebook beneath, YamlFile yaml) {
    var above = layer(yaml, beneath.sources());
    var loosenings = Layering.loosenings(beneath, above);
    if (!loosenings.isEmpty()) throw fault(yaml, "over", loosened(loosenings, above));
    return yaml.decode(yaml.root(), _ -> Layering.stack(beneath, above));
  }

  private static Optional<String> over(YamlFile yaml) {
    return yaml.root() instanceof Json.Obj(var members) && members.containsKey("over")
        ? Optional.of(yaml.decode(members.get("over"), Values.WORDS::read))
        : Optional.empty();
  }

  private static String loosened(List<Loosening> loosenings, Rulebook above) {
    return loosenings.stream()
        .map(
            each ->
                "%s: %s loosens %s, which stands above it; tighten the value or leave it out"
                    .formatted(
                        each.what().zh(),
                        above.cite(each.above()).zh(),
                        above.cite(each.beneath()).zh()))
        .collect(Collectors.joining("; "));
  }

  private static InputException fault(YamlFile yaml, String field, String what) {
    var at = yaml.root() instanceof Json.Obj(var members) ? members.get(field) : yaml.root();
    return new InputException(yaml.place(at == null ? yaml.root() : at), what);
  }

  /** Citations can only be split into source and article once the sources are known. */
  private static Rulebook layer(YamlFile yaml, List<Source> beneath) {
    return yaml.decode(
        yaml.root(),
        root -> {
          var ids = Stream.concat(beneath.stream(), sources(root).stream()).map(Source::id);
          return WrittenForm.of(beneath, ids.toList()).read(root);
        });
  }

  private static List<Source> sources(Json root) {
    if (!(root instanceof Json.Obj(var members)) || !members.containsKey("sources")) {
      throw new WireException("a rulebook begins with id, title and sources", root);
    }
    try {
      return WrittenForm.SOURCES.read(members.get("sources"));
    } catch (WireException e) {
      throw e.under("sources");
    }
  }
}
