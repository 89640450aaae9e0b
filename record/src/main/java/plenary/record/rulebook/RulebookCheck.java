package plenary.record.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.base.Text;
import plenary.record.input.InputException;
import plenary.record.input.Place;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;
import plenary.record.rulebook.Finding.Weight;
import plenary.record.wire.Shape;
import plenary.record.wire.WireException;
import plenary.rules.Layering;
import plenary.rules.Layering.Loosening;
import plenary.rules.Misfit;
import plenary.rules.Misfit.MisfitException;
import plenary.rules.Rulebook;
import plenary.rules.Source;

/**
 * Looks through a rulebook for everything that is wrong in it, where {@link Rulebooks} stops at the
 * first: what is no YAML of the kind read here, what is no field or word, what does not fit
 * together, what loosens the rulebook beneath. Parts that are wrong are set aside, so that the rest
 * can still be looked at.
 */
public final class RulebookCheck {
  /** More than anybody mends at once. */
  static final int MOST = 1_000;

  private static final FaultWords WORDS = FaultWords.load();

  private final List<Finding> found = new ArrayList<>();

  private RulebookCheck() {}

  /** Everything found in a file, in its order; empty if there is nothing to say. */
  public static List<Finding> of(Path file) {
    var check = new RulebookCheck();
    return check.found(() -> check.read(file));
  }

  /**
   * Everything found in a session's own method, in its order; empty if there is nothing to say.
   *
   * @param name what the text is called
   * @param beneath the rulebook in force, which it is to be laid over
   */
  public static List<Finding> of(String name, String text, Rulebook beneath) {
    var check = new RulebookCheck();
    return check.found(() -> check.read(name, text, beneath));
  }

  private List<Finding> found(Runnable reading) {
    try {
      reading.run();
    } catch (InputException e) {
      fault(e);
    }
    return found.stream().distinct().sorted(Finding.IN_ORDER).limit(MOST).toList();
  }

  private void read(Path file) {
    var yaml = YamlFile.read(file, this::fault);
    var tree = new Tree(yaml);
    var beneath = beneath(file, yaml);
    look(tree, beneath);
    if (found.isEmpty()) Rulebooks.read(file); // whatever else the reader has against it
    warnings(tree, beneath);
  }

  private void read(String name, String text, Rulebook beneath) {
    var yaml = YamlFile.of(name, text, this::fault);
    var tree = new Tree(yaml);
    look(tree, Optional.of(beneath));
    if (found.isEmpty()) Rulebooks.laidOver(beneath, yaml);
    warnings(tree, Optional.of(beneath));
  }

  private void warnings(Tree tree, Optional<Rulebook> beneath) {
    new Warnings(tree, beneath.map(Rulebook::sources).orElse(List.of()), this::warn).look();
  }

  /** The rulebook that this one is laid over; its faults are named here as one. */
  private Optional<Rulebook> beneath(Path file, YamlFile yaml) {
    if (!(Tree.member(yaml.root(), "over") instanceof Json.Str(var id) && !id.isBlank())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Rulebooks.read(file.resolveSibling(id + ".yaml")).rulebook());
    } catch (InputException e) {
      var at = yaml.place(Tree.member(yaml.root(), "over"));
      add(at, Weight.FAULT, "over", unreadable(e));
      return Optional.empty();
    }
  }

  private static Text unreadable(InputException beneath) {
    var why = WORDS.of(beneath.what());
    var at = beneath.place();
    return new Text(
        "下层的规则无法读出（%s：%s）；请先检查它".formatted(at, why.zh()),
        "the rulebook beneath cannot be read (%s: %s); check that one first"
            .formatted(at, why.en()));
  }

  private void look(Tree tree, Optional<Rulebook> beneath) {
    if (Tree.member(tree.root(), "sources") instanceof Json.Null) {
      fault(tree, new WireException("a rulebook begins with id, title and sources", tree.root()));
      if (!(tree.root() instanceof Json.Obj)) return;
    }
    var sources = beneath.map(Rulebook::sources).orElse(List.of());
    var form = form(tree, sources);
    for (var fault : form.faults(tree.root())) {
      boolean misfit = fault.getCause() instanceof MisfitException;
      if (!misfit && !groundless(tree, beneath, fault)) fault(tree, fault);
    }
    var sound = Sound.of(tree.root(), form);
    for (var fault : form.faults(sound.root())) misfits(tree, sound, fault, sources.size());
    beneath.ifPresent(statute -> loosenings(tree, sound, form, statute));
  }

  /** Whether a citation seems wrong only because sources could not be read, as was said. */
  private static boolean groundless(Tree tree, Optional<Rulebook> beneath, WireException fault) {
    boolean over = !(Tree.member(tree.root(), "over") instanceof Json.Null);
    boolean none = Tree.member(tree.root(), "sources") instanceof Json.Null;
    return (none || (over && beneath.isEmpty()))
        && fault.what().contains("is not one of the sources");
  }

  private static Shape<Rulebook> form(Tree tree, List<Source> beneath) {
    var ids = Stream.concat(beneath.stream().map(Source::id), tree.sources().stream());
    return WrittenForm.of(beneath, ids.distinct().toList());
  }

  /** What is wrong between parts that are sound each for itself. */
  private void misfits(Tree tree, Sound sound, WireException fault, int beneath) {
    if (!(fault.getCause() instanceof MisfitException misfits)) return;
    for (var misfit : misfits.all()) {
      var at = sound.origin(Tree.at(sound.root(), misfit.path(), beneath));
      if (!setAside(tree, misfit)) {
        add(tree.place(at), Weight.FAULT, tree.path(at), WORDS.of(misfit.what()));
      }
    }
  }

  /** Whether what seems to be missing is there and was set aside for a fault of its own. */
  private static boolean setAside(Tree tree, Misfit misfit) {
    var decisions = tree.decisions().stream().map(id -> "no decision is called " + id);
    var sources = tree.sources().stream().map(id -> "no source is called " + id);
    return Stream.concat(decisions, sources).anyMatch(misfit.what()::equals);
  }

  private void loosenings(Tree tree, Sound sound, Shape<Rulebook> form, Rulebook statute) {
    try {
      var above = form.read(sound.root());
      for (var each : Layering.loosenings(statute, above)) {
        var at = sound.origin(Tree.at(sound.root(), each.path(), 0));
        add(tree.place(at), Weight.FAULT, tree.path(at), loosened(each, above));
      }
    } catch (WireException e) {
      return; // said already
    }
  }

  static Text loosened(Loosening each, Rulebook above) {
    var higher = above.cite(each.above());
    var lower = above.cite(each.beneath());
    return new Text(
        "%s：%s放宽了下层的%s；请收紧或者删去".formatted(each.what().zh(), higher.zh(), lower.zh()),
        "%s: %s loosens %s, which stands beneath it; tighten the value or leave it out"
            .formatted(each.what().en(), higher.en(), lower.en()));
  }

  private void fault(InputException fault) {
    add(fault.place(), Weight.FAULT, "", WORDS.of(fault.what()));
  }

  private void fault(Tree tree, WireException fault) {
    if (!tree.has(fault.at())) return; // what stood there was no value, as was said
    add(tree.place(fault.at()), Weight.FAULT, fault.path(), WORDS.of(said(fault)));
  }

  /** YAML 1.1 had truth values that are words now. */
  private static String said(WireException fault) {
    return fault.at() instanceof Json.Str(var word)
            && fault.what().startsWith("should be true or false")
            && word.matches("(?i)y|n|yes|no|on|off|true|false")
        ? "\"" + word + "\" is a word, and true or false was meant"
        : fault.what();
  }

  private void warn(Place place, String path, String what) {
    add(place, Weight.WARNING, path, WORDS.of(what));
  }

  private void add(Place place, Weight weight, String path, Text what) {
    if (found.size() < MOST * 4) found.add(new Finding(place, weight, path, what));
  }
}
