package plenary.app.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import plenary.app.folder.Home;
import plenary.base.Text;

/**
 * The fonts that papers are printed with, in the order in which a character is looked for.
 *
 * @param names each as OpenPDF opens it: a file, with the number of the font in a collection
 */
public record Fonts(List<String> names) {
  private static final String SERIF = "NotoSerifCJK-Regular.ttc";
  private static final String SANS = "NotoSansCJK-Regular.ttc";

  /** Where the machine may have fonts of its own, if none came with the build. */
  private static final List<String> OF_THE_MACHINE =
      List.of(
          "/usr/share/fonts/opentype/noto/" + SERIF,
          "/usr/share/fonts/opentype/noto/" + SANS,
          "/usr/share/fonts/noto-cjk/" + SERIF,
          "/usr/share/fonts/noto-cjk/" + SANS,
          "/usr/share/fonts/google-noto-serif-cjk-fonts/" + SERIF,
          "/System/Library/Fonts/Supplemental/Songti.ttc",
          "C:/Windows/Fonts/simsun.ttc",
          "C:/Windows/Fonts/simsunb.ttf");

  /** How the font for simplified Chinese is told from the others of a collection. */
  private static final List<String> SIMPLIFIED = List.of("SerifCJKsc", "SansCJKsc", "SC", "SimSun");

  public Fonts {
    names = List.copyOf(names);
  }

  /**
   * The fonts to be had: a serif for Chinese, then those in the folder {@code fonts} beside the
   * launcher, where whoever keeps the machine may put more for rare characters, then the rest.
   */
  public static Fonts find() {
    return find(Home.folder().resolve("fonts"));
  }

  /** The same with another folder, which need not exist. */
  static Fonts find(Path folder) {
    var built =
        Home.folder().resolve("app").resolve("target").resolve("fonts").resolve("data/fonts");
    var main = new ArrayList<Path>();
    for (var name : List.of(SERIF, SANS)) {
      var file = built.resolve(name);
      if (Files.isReadable(file)) main.add(file);
    }
    if (main.isEmpty()) {
      OF_THE_MACHINE.stream().map(Path::of).filter(Files::isReadable).forEach(main::add);
    }
    var all = new LinkedHashSet<Path>();
    main.stream().findFirst().ifPresent(all::add);
    all.addAll(own(folder));
    all.addAll(main);
    return new Fonts(all.stream().flatMap(file -> open(file).stream()).toList());
  }

  /** None: nothing can be printed. */
  public static Fonts none() {
    return new Fonts(List.of());
  }

  private static List<Path> own(Path folder) {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Fonts::isFont).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFont(Path file) {
    var name = file.getFileName() + "";
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc)");
  }

  private static Optional<String> open(Path file) {
    var path = file.toAbsolutePath().toString();
    if (!path.toLowerCase(Locale.ROOT).endsWith(".ttc")) return Optional.of(path);
    try {
      var within = List.of(BaseFont.enumerateTTCNames(path));
      for (var mark : SIMPLIFIED) {
        for (int i = 0; i < within.size(); i++) {
          if (within.get(i).contains(mark)) return Optional.of(path + "," + i);
        }
      }
      return within.isEmpty() ? Optional.empty() : Optional.of(path + ",0");
    } catch (IOException | DocumentException e) { // not a font: it is passed over
      return Optional.empty();
    }
  }

  /** Whether anything can be printed. */
  public boolean any() {
    return !names.isEmpty();
  }

  /** Why nothing can be printed, and what to do. */
  public static Text missing() {
    return new Text(
        "证件未生成：本机没有可嵌入的中文字体。请联网重新构建一次（字体随构建取得），"
            + "或者把宋体一类的字体文件（ttf、otf、ttc）放入程序目录下的 fonts 文件夹，然后重试。",
        "The cards were not produced: this machine has no Chinese font that can be embedded."
            + " Build once more with a network, which fetches one, or put a font file (ttf, otf,"
            + " ttc) into the folder fonts beside the launcher, and try again.");
  }
}
