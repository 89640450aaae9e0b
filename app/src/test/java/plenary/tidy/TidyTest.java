package plenary.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TidyTest {
  private static final int LARGEST_FILE = 500_000;
  private static final int LONGEST_SOURCE = 480;
  private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum) (\\w+)");
  private static final Pattern TODO = Pattern.compile("\\bTODO\\b(?!\\([^)]+\\))");

  @Test
  @DisplayName("every package has its page")
  void every_package_has_its_page() {
    var missing = new ArrayList<String>();
    for (var source : Repository.sources()) {
      var page = source.resolveSibling("package-info.java");
      if (!Files.exists(page)) missing.add(Repository.name(source.getParent()));
    }
    assertEquals(List.of(), missing.stream().distinct().toList());
    sawEnough(Repository.sources(), 150);
  }

  @Test
  @DisplayName("every package page says that nothing is null unless marked")
  void every_package_is_null_marked() {
    var unmarked = new ArrayList<String>();
    for (var page : Repository.sources()) {
      if (!page.endsWith("package-info.java")) continue;
      if (!Repository.read(page).contains("@NullMarked")) unmarked.add(Repository.name(page));
    }
    assertEquals(List.of(), unmarked);
  }

  @Test
  @DisplayName("every public type says in a first sentence what it is")
  void every_public_type_has_a_first_sentence() {
    var silent = new ArrayList<String>();
    for (var source : Repository.sources()) {
      var text = Repository.read(source);
      var type = PUBLIC_TYPE.matcher(text);
      if (type.find() && !text.substring(0, type.start()).contains("/**")) {
        silent.add(Repository.name(source));
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  @DisplayName("a source can be read in a sitting")
  void sources_are_short() {
    var longOnes = new ArrayList<String>();
    for (var source : Repository.sources()) {
      long lines = Repository.read(source).lines().count();
      if (lines > LONGEST_SOURCE) longOnes.add(Repository.name(source) + ": " + lines);
    }
    assertEquals(List.of(), longOnes);
  }

  @Test
  @DisplayName("links in documents lead somewhere")
  void links_resolve() {
    var broken = new ArrayList<String>();
    var pages = Repository.files(".md");
    for (var page : pages) {
      LINK.matcher(Repository.read(page))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !target.contains("://"))
          .filter(target -> !Files.exists(page.resolveSibling(target)))
          .forEach(target -> broken.add(Repository.name(page) + " → " + target));
    }
    assertEquals(List.of(), broken);
    sawEnough(pages, 6);
  }

  @Test
  @DisplayName("no file is larger than half a megabyte")
  void no_blobs() throws IOException {
    var large = new ArrayList<String>();
    for (var file : Repository.files()) {
      if (Files.size(file) > LARGEST_FILE) large.add(Repository.name(file));
    }
    assertEquals(List.of(), large);
  }

  @Test
  @DisplayName("what is left to do has an owner")
  void no_todo_without_an_owner() {
    var orphans = new ArrayList<String>();
    for (var source : Repository.sources()) {
      if (TODO.matcher(Repository.read(source)).find()) orphans.add(Repository.name(source));
    }
    assertEquals(List.of(), orphans);
  }

  @Test
  @DisplayName("no assembly, article or number of the example stands in code")
  void no_assembly_in_code() {
    var found = new ArrayList<String>();
    for (var source : Repository.sources()) {
      var code = withoutComments(Repository.read(source));
      if (Pattern.compile("青岛|Qingdao|组织法|\\b561\\b|\\b374\\b|\\b281\\b").matcher(code).find()) {
        found.add(Repository.name(source));
      }
    }
    assertEquals(List.of(), found);
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
  }

  private static void sawEnough(List<Path> files, int least) {
    assertTrue(files.size() >= least, "only " + files.size() + " files were seen");
  }
}
