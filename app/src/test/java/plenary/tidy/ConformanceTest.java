package plenary.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConformanceTest {
  private static final Pattern PROOF = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  /** The clauses of each section that are known here. */
  private static final int CLAUSES = 28;

  @Test
  @DisplayName("each clause of GB 50799 names tests that exist, or says plainly: not yet")
  void every_clause() {
    var page = Repository.read(Repository.HOME.resolve("docs/conformance/gb50799.md"));
    var rows =
        page.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| clause")).toList();
    assertEquals(CLAUSES, rows.size());
    var unproved = new ArrayList<String>();
    for (var row : rows) {
      var proofs = PROOF.matcher(row).results().toList();
      if (proofs.isEmpty() && !row.contains("not yet")) unproved.add(row);
      for (var proof : proofs) {
        if (!exists(proof.group(1), proof.group(2))) unproved.add(proof.group());
      }
    }
    assertEquals(List.of(), unproved);
    assertTrue(PROOF.matcher(page).results().count() > CLAUSES);
  }

  /** Whether a test class of this name has this test, or any where none is named. */
  private static boolean exists(String type, String method) {
    return Repository.files("/" + type + ".java").stream()
        .filter(file -> file.toString().contains("/src/test/"))
        .map(Repository::read)
        .anyMatch(
            source ->
                method == null
                    ? source.contains("@DisplayName")
                    : Pattern.compile("void " + method + "\\(").matcher(source).find());
  }
}
