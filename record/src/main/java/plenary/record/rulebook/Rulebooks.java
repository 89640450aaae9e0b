package plenary.record.rulebook;

import java.nio.file.Path;
import java.util.List;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;
import plenary.record.wire.WireException;
import plenary.rules.Rulebook;
import plenary.rules.Source;

/** Reads rulebooks as people write them. */
public final class Rulebooks {
  private Rulebooks() {}

  /**
   * Reads a file.
   *
   * @throws InputException if it is no rulebook, with the line and what to do
   */
  public static HashedRulebook read(Path file) {
    return read(YamlFile.read(file));
  }

  /** Reads a file that is read as YAML already. */
  public static HashedRulebook read(YamlFile yaml) {
    return HashedRulebook.of(yaml.decode(yaml.root(), Rulebooks::rulebook));
  }

  /** Citations can only be split into source and article once the sources are known. */
  private static Rulebook rulebook(Json root) {
    return WrittenForm.of(sources(root)).read(root);
  }

  private static List<String> sources(Json root) {
    if (!(root instanceof Json.Obj(var members)) || !members.containsKey("sources")) {
      throw new WireException("a rulebook begins with id, title and sources", root);
    }
    try {
      return WrittenForm.SOURCES.read(members.get("sources")).stream().map(Source::id).toList();
    } catch (WireException e) {
      throw e.under("sources");
    }
  }
}
