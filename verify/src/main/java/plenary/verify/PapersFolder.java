package plenary.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plenary.base.Digest;
import plenary.base.Language;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.paper.Papers;
import plenary.verify.PaperClaims.Issued;

/** The files of papers beside a record: those that were issued, as issued, and no others. */
final class PapersFolder {
  /** More than any paper of a session has; a file beyond it is not read. */
  private static final long MOST_BYTES = 64L << 20;

  private static final Pattern FIGURE = Pattern.compile("[0-9]+");

  private final Path folder;
  private final Claims claims;
  private final TreeMap<String, Expected> expected = new TreeMap<>();
  private int sound;

  private record Expected(Issued paper, Language language) {}

  PapersFolder(Path folder, Claims claims) {
    this.folder = folder;
    this.claims = claims;
  }

  /** Compares every file with what was issued last for it. */
  void compare(Collection<Issued> issued) throws IOException {
    for (var paper : issued) {
      for (var language : Language.values()) {
        expected.put(fileName(paper, language), new Expected(paper, language));
      }
    }
    for (var name : names()) {
      var paper = expected.remove(name);
      if (paper == null) {
        claims.failed(Kind.PAPERS_FOLDER, file("folder.extra", name));
      } else {
        compare(name, paper);
      }
    }
    expected.forEach(
        (name, paper) ->
            claims.failed(Kind.PAPERS_FOLDER, paper.paper().seq(), file("folder.missing", name)));
    if (sound > 0) claims.ok(Kind.PAPERS_FOLDER, Sentence.of("folder.ok").with("count", sound));
  }

  /** {@code vote-report.zh.txt}; of a sitting after the first {@code vote-report-2.zh.txt}. */
  private static String fileName(Issued paper, Language language) {
    int sitting = paper.event().sitting().number();
    return Papers.fileName(paper.event().kind())
        + (sitting == 1 ? "" : "-" + sitting)
        + "."
        + language.name().toLowerCase(Locale.ROOT)
        + ".txt";
  }

  private Set<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      var names = new TreeSet<String>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  private void compare(String name, Expected expected) throws IOException {
    var path = folder.resolve(name);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > MOST_BYTES) {
      failed(name, expected);
      return;
    }
    var bytes = Files.readAllBytes(path);
    if (!Digest.of(bytes).equals(expected.paper().hash(expected.language()))) {
      failed(name, expected);
      return;
    }
    sound++;
    var again = expected.paper().again().get(expected.language());
    if (again != null) compareFigures(name, again, new String(bytes, StandardCharsets.UTF_8));
  }

  private void failed(String name, Expected expected) {
    claims.failed(Kind.PAPERS_FOLDER, expected.paper().seq(), file("folder.failed", name));
  }

  /** Words may have been mended since; a figure that the record does not give is worth telling. */
  private void compareFigures(String name, String again, String text) {
    var others = figures(text);
    others.removeAll(figures(again));
    if (others.isEmpty()) {
      claims.ok(Kind.PAPERS_FOLDER, file("folder.figures", name));
    } else {
      List<Text> shown = new ArrayList<>();
      others.stream().limit(20).forEach(figure -> shown.add(Text.same(figure)));
      claims.hidden(Kind.PAPERS_FOLDER, file("folder.other-figures", name).with("figures", shown));
    }
  }

  private static Set<String> figures(String text) {
    var figures = new TreeSet<String>();
    FIGURE.matcher(text).results().forEach(found -> figures.add(found.group()));
    return figures;
  }

  private static Sentence file(String key, String name) {
    return Sentence.of(key).with("file", Text.same(name));
  }
}
