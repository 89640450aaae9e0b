package plenary.record.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plenary.record.json.Json;

/**
 * Files kept in git that say how things were written once and for all. They are rewritten by {@code
 * -Dplenary.golden=rewrite} and by nothing else; what that changes is read as a diff.
 */
public final class Golden {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("plenary.golden"));
  private static final Path HOME =
      Path.of(System.getProperty("plenary.home", ".."), "record/src/test/resources/golden");

  private Golden() {}

  /** Asserts that {@code json} is, byte for byte, what the file {@code name} of a folder holds. */
  public static void assertSame(String folder, String name, Json json) {
    var text = new String(json.canonical(), StandardCharsets.UTF_8) + "\n";
    var file = HOME.resolve(folder).resolve(name + ".json");
    try {
      if (REWRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertEquals(Files.readString(file), text, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the file {@code name} of a folder holds. */
  public static Json read(String folder, String name) {
    try {
      return Json.parse(Files.readString(HOME.resolve(folder).resolve(name + ".json")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files of a folder. */
  public static Set<String> names(String folder) {
    try (var files = Files.list(HOME.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
