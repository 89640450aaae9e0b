package plenary.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.laws.CompiledClasses.Compiled;

/** The laws of core's code, read off its compiled classes. */
class LawsTest {
  /** Each package may know those before it. */
  private static final List<String> LAYERS =
      List.of(
          "plenary.base",
          "plenary.rules",
          "plenary.act",
          "plenary.roster",
          "plenary.attend",
          "plenary.agenda",
          "plenary.vote",
          "plenary.floor",
          "plenary.election",
          "plenary.session",
          "plenary.chair",
          "plenary.paper",
          "plenary.book");

  private static final List<String> PACKAGES_OF_THE_PLATFORM =
      List.of("java.lang", "java.util", "java.time", "org.jspecify.annotations");

  /** SHA-256 and its spelling are arithmetic; no other class outside the packages above is used. */
  private static final List<String> CLASSES_OF_THE_PLATFORM =
      List.of(
          "java.security.MessageDigest",
          "java.security.NoSuchAlgorithmException",
          "java.nio.charset.StandardCharsets",
          "java.nio.charset.Charset");

  private static final List<String> BANNED_CLASSES =
      List.of(
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.util.Random",
          "java.util.UUID",
          "java.util.Locale",
          "java.util.Date",
          "java.util.Timer",
          "java.util.Scanner",
          "java.util.HashMap",
          "java.util.Properties",
          "java.util.ResourceBundle",
          "java.time.Clock",
          "java.time.InstantSource",
          "java.lang.Double",
          "java.lang.Float");

  private static final List<String> BANNED_CALLS =
      List.of(
          "java.lang.System#currentTimeMillis",
          "java.lang.System#nanoTime",
          "java.lang.System#getProperty",
          "java.lang.System#getenv",
          "java.lang.System#out",
          "java.lang.System#err",
          "java.lang.Math#random",
          "java.time.Instant#now",
          "java.time.LocalDate#now",
          "java.time.ZonedDateTime#now",
          "java.time.ZoneId#systemDefault",
          "java.lang.String#format",
          "java.lang.String#formatted",
          "java.lang.String#toLowerCase",
          "java.lang.String#toUpperCase",
          "java.util.Set#copyOf",
          "java.util.Map#copyOf",
          "java.util.stream.Collectors#toSet",
          "java.util.stream.Collectors#toMap",
          "java.util.stream.Collectors#groupingBy",
          "java.util.Collection#parallelStream");

  private final List<Compiled> classes = CompiledClasses.all();

  @Test
  @DisplayName("each package knows only those before it")
  void layers_hold() {
    var broken = new TreeSet<String>();
    for (var each : classes) {
      int own = LAYERS.indexOf(each.pack());
      for (var other : each.classes()) {
        if (!other.startsWith("plenary.")) continue;
        int its = LAYERS.indexOf(other.substring(0, other.lastIndexOf('.')));
        if (its < 0 || its > own) broken.add(each.name() + " knows " + other);
      }
    }
    assertEquals(new TreeSet<String>(), broken);
    sawEnough();
  }

  @Test
  @DisplayName("papers do not know the chair's script")
  void papers_do_not_know_the_script() {
    var broken = new ArrayList<String>();
    for (var each : classes) {
      boolean paper = each.pack().equals("plenary.paper");
      if (paper && each.classes().stream().anyMatch(name -> name.startsWith("plenary.chair."))) {
        broken.add(each.name());
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  @DisplayName("core uses no IO, clock, randomness, thread, locale, decimal or unordered map")
  void bans_hold() {
    var broken = new TreeSet<String>();
    for (var each : classes) {
      for (var other : each.classes()) {
        if (!allowed(other)) broken.add(each.name() + " uses " + other);
      }
      for (var call : each.calls()) {
        if (BANNED_CALLS.contains(call)) broken.add(each.name() + " calls " + call);
      }
    }
    assertEquals(new TreeSet<String>(), broken);
    sawEnough();
  }

  private static boolean allowed(String name) {
    if (name.startsWith("plenary.") || !name.contains(".")) return true;
    if (BANNED_CLASSES.contains(name) || name.startsWith("java.util.concurrent")) return false;
    return CLASSES_OF_THE_PLATFORM.contains(name)
        || PACKAGES_OF_THE_PLATFORM.stream().anyMatch(pack -> name.startsWith(pack + "."));
  }

  /** These tests cannot pass on nothing. */
  private void sawEnough() {
    assertTrue(classes.size() > 250, "only " + classes.size() + " classes were seen");
    var packages = new TreeSet<String>();
    classes.forEach(each -> packages.add(each.pack()));
    var expected = new TreeSet<>(LAYERS);
    expected.remove("plenary.election");
    assertEquals(expected, packages);
  }
}
