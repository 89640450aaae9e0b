package plenary.record.rulebook;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import plenary.rules.Rulebook;

/** The rulebooks of the people's congresses, as they lie in the repository. */
final class ChineseCongress {
  static final Path FOLDER = Path.of(System.getProperty("plenary.home", ".."), "rulebooks");

  private static final Map<String, Rulebook> READ = new ConcurrentHashMap<>();

  private ChineseCongress() {}

  static Rulebook book(String id) {
    return READ.computeIfAbsent(
        id, name -> Rulebooks.read(FOLDER.resolve(name + ".yaml")).rulebook());
  }
}
