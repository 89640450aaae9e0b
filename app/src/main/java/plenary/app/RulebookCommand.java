package plenary.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenary.app.folder.Home;
import plenary.base.Language;
import plenary.book.RulebookPage;
import plenary.book.RulebookText;
import plenary.record.input.InputException;
import plenary.record.rulebook.Finding;
import plenary.record.rulebook.RulebookCheck;
import plenary.record.rulebook.RulebookSchema;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wording.Wordings;

/**
 * {@code ./plenary rulebook}: looks through rulebooks, shows one as a person reads it, lists all.
 */
@Command(
    name = "rulebook",
    mixinStandardHelpOptions = true,
    description = {"议事规则：检查、阅读、列出。", "Rules of procedure: check, show, list."})
final class RulebookCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "请给出 check、show 或 list name check, show or list; see --help");
  }

  /** Everything that is wrong in some files. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "检查规则文件，一次列出全部错误；不给文件则检查 rulebooks 中的全部。",
        "Lists everything that is wrong in rulebooks; without a file, in all of rulebooks."
      })
  int check(
      @Parameters(paramLabel = "FILE", arity = "0..*", description = "规则文件 rulebook files")
          @Nullable List<Path> files) {
    var out = spec.commandLine().getOut();
    boolean sound = true;
    for (var file : files == null ? all() : files) sound &= check(file, out);
    out.flush();
    return sound ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private boolean check(Path file, PrintWriter out) {
    var findings = RulebookCheck.of(file);
    findings.forEach(each -> out.println(line(each)));
    long faults = findings.stream().filter(Finding::fault).count();
    long warnings = findings.size() - faults;
    var sum = faults == 0 ? "无误 no fault" : "错误 faults: " + faults;
    out.println(file + ": " + sum + "; 提醒 warnings: " + warnings);
    return faults == 0;
  }

  private static String line(Finding finding) {
    var what = finding.what();
    var path = finding.path().isEmpty() ? "" : finding.path() + ": ";
    return "%s: %s: %s%s / %s"
        .formatted(
            finding.place().exact(),
            finding.fault() ? "错误 fault" : "提醒 warning",
            path,
            what.zh(),
            what.en());
  }

  /** One rulebook in words. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = {"以文字列出一份规则。", "Prints a rulebook as a person reads it."})
  int show(
      @Parameters(paramLabel = "ID", description = "编号或文件 its id, or a file") String id,
      @Option(
              names = "--date",
              paramLabel = "DAY",
              description = "只列出该日有效的，如 2022-12-29 as the rules stand on that day")
          @Nullable String date,
      @Option(
              names = "--lang",
              paramLabel = "zh|en",
              defaultValue = "zh",
              description = "语言 the language: zh, en")
          String lang) {
    try {
      var rulebook = Rulebooks.read(file(id)).rulebook();
      var wording = Wordings.rulebooks();
      var page = RulebookPage.of(rulebook, Optional.ofNullable(date).map(this::day), wording);
      spec.commandLine().getOut().print(RulebookText.of(page, wording, language(lang)));
      spec.commandLine().getOut().flush();
      return ExitCode.OK;
    } catch (InputException e) {
      spec.commandLine().getErr().println(e.getMessage());
      spec.commandLine().getErr().flush();
      return ExitCode.SOFTWARE;
    }
  }

  private LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--date 应为日期，如 2022-12-29; --date is a day such as 2022-12-29, not " + date);
    }
  }

  private Language language(String lang) {
    return switch (lang) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default ->
          throw new ParameterException(
              spec.commandLine(), "--lang 应为 zh 或 en; --lang is zh or en, not " + lang);
    };
  }

  private Path file(String id) {
    var file = Path.of(id);
    if (Files.exists(file)) return file;
    return id.matches("[A-Za-z0-9-]+") ? folder().resolve(id + ".yaml") : file;
  }

  /** Every rulebook that comes with Plenary. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = {"列出全部规则。", "Lists every rulebook."})
  int list() {
    var out = spec.commandLine().getOut();
    boolean sound = true;
    for (var file : all()) {
      try {
        var rulebook = Rulebooks.read(file).rulebook();
        var title = rulebook.title();
        out.println(rulebook.id() + "\t" + title.zh() + "\t" + title.en());
      } catch (InputException e) {
        sound = false;
        spec.commandLine().getErr().println(e.getMessage());
      }
    }
    out.flush();
    spec.commandLine().getErr().flush();
    return sound ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** The form for editors. */
  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      description = {
        "输出 JSON Schema，供编辑器提示和检查。",
        "Prints the JSON Schema by which editors complete and underline."
      })
  int schema() {
    spec.commandLine().getOut().print(RulebookSchema.text());
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }

  private static Path folder() {
    return Home.folder().resolve("rulebooks");
  }

  private static List<Path> all() {
    try (var files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
