package plenary.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenary.base.Text;

/**
 * One rulebook laid over another: statute, then the rules of a province or city, then the session's
 * own method. The upper one fills what the lower leaves open and may tighten what it sets; a value
 * in force below is never loosened.
 *
 * <p>The upper rulebook's sources include the lower's, so that it may cite them.
 */
public final class Layering {
  private Layering() {}

  /**
   * A value in force below that the rulebook above would loosen.
   *
   * @param path where it stands among the components of the rulebook above
   * @param what the value's name
   * @param beneath the article that sets it
   * @param above the article that would loosen it
   */
  public record Loosening(String path, Text what, Citation beneath, Citation above) {}

  /** The two as one rulebook, the upper one's values in place of the lower's of the same name. */
  public static Rulebook stack(Rulebook beneath, Rulebook above) {
    var articles = new EnumMap<Matter, Citation>(Matter.class);
    articles.putAll(beneath.articles());
    articles.putAll(above.articles());
    return new Rulebook(
        above.id(),
        above.title(),
        Optional.of(beneath.id()),
        over(beneath.sources(), above.sources(), Source::id),
        over(beneath.bases(), above.bases(), BaseRule::base),
        bodies(beneath.bodies(), above.bodies()),
        over(beneath.decisions(), above.decisions(), DecisionRule::id),
        over(beneath.initiatives(), above.initiatives(), Initiative::id),
        over(beneath.nominations(), above.nominations(), Nomination::id),
        over(beneath.elections(), above.elections(), ElectionMethod::id),
        over(beneath.speeches(), above.speeches(), SpeechLimit::who),
        over(beneath.gaps(), above.gaps(), Gap::kind),
        articles,
        Stream.concat(beneath.publications().stream(), above.publications().stream())
            .distinct()
            .toList());
  }

  /** Every value in force in {@code beneath} that {@code above} has, and has looser. */
  public static List<Loosening> loosenings(Rulebook beneath, Rulebook above) {
    var found = new ArrayList<Loosening>();
    for (var body : beneath.bodies()) {
      above
          .body(body.kind())
          .map(other -> quorums(path("bodies", above.bodies(), other), body, other))
          .ifPresent(found::addAll);
    }
    for (var rule : beneath.decisions()) {
      above
          .decision(rule.id())
          .map(other -> passing(path("decisions", above.decisions(), other), rule, other))
          .ifPresent(found::addAll);
    }
    for (var rule : beneath.initiatives()) {
      above
          .initiative(rule.id())
          .flatMap(other -> changed(path("initiatives", above.initiatives(), other), rule, other))
          .ifPresent(found::add);
    }
    for (var rule : beneath.nominations()) {
      above
          .nomination(rule.id())
          .flatMap(other -> widened(path("nominations", above.nominations(), other), rule, other))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static <T> String path(String component, List<T> values, T value) {
    return component + "[" + values.indexOf(value) + "]";
  }

  private static List<BodyRule> bodies(List<BodyRule> beneath, List<BodyRule> above) {
    var merged =
        above.stream()
            .map(
                body ->
                    beneath.stream()
                        .filter(other -> other.kind() == body.kind())
                        .findFirst()
                        .map(other -> merged(other, body))
                        .orElse(body))
            .toList();
    return over(beneath, merged, BodyRule::kind);
  }

  private static BodyRule merged(BodyRule beneath, BodyRule above) {
    return new BodyRule(
        above.kind(),
        above.members(),
        over(beneath.quorums(), above.quorums(), Quorum::moment),
        over(beneath.decisions(), above.decisions(), id -> id));
  }

  /** The values below whose names are not above, then those above. */
  private static <T, K> List<T> over(List<T> beneath, List<T> above, Function<T, K> name) {
    var names = above.stream().map(name).toList();
    return Stream.concat(
            beneath.stream().filter(value -> !names.contains(name.apply(value))), above.stream())
        .toList();
  }

  private static List<Loosening> quorums(String path, BodyRule beneath, BodyRule above) {
    var found = new ArrayList<Loosening>();
    for (var quorum : beneath.quorums()) {
      above.quorums().stream()
          .filter(other -> other.moment() == quorum.moment())
          .findFirst()
          .filter(other -> looser(quorum.requirement(), List.of(other.requirement())))
          .map(
              other ->
                  loosening(
                      path(path + ".quorums", above.quorums(), other),
                      above.members(),
                      quorum.requirement(),
                      other.requirement()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<Loosening> passing(String path, DecisionRule beneath, DecisionRule above) {
    return beneath.pass().stream()
        .filter(requirement -> looser(requirement, above.pass()))
        .map(
            requirement ->
                loosening(path + ".pass[0]", above.title(), requirement, above.pass().getFirst()))
        .toList();
  }

  private static boolean looser(Requirement beneath, List<Requirement> above) {
    return !beneath.pending()
        && above.stream().noneMatch(other -> !other.pending() && other.atLeastAsStrictAs(beneath));
  }

  private static Loosening loosening(
      String path, Text what, Requirement beneath, Requirement above) {
    return new Loosening(path, what, beneath.cites().getFirst(), above.cites().getFirst());
  }

  /** Signatures are a right: neither more nor fewer may be asked than the law does. */
  private static Optional<Loosening> changed(String path, Initiative beneath, Initiative above) {
    if (beneath.sponsors().isEmpty() || beneath.sponsors().get().pending()) return Optional.empty();
    var asked = beneath.sponsors().get();
    boolean same =
        above
            .sponsors()
            .filter(other -> other.base() == asked.base())
            .filter(other -> other.threshold().equals(asked.threshold()))
            .isPresent();
    return same
        ? Optional.empty()
        : Optional.of(
            new Loosening(
                path, above.title(), beneath.cites().getFirst(), above.cites().getFirst()));
  }

  /** A difference may be narrowed, never widened, whatever the seats. */
  private static Optional<Loosening> widened(String path, Nomination beneath, Nomination above) {
    for (int seats = 1; seats <= SEATS; seats++) {
      var below = beneath.difference().of(seats);
      var over = above.difference().of(seats);
      if (over.isPresent() && below.filter(range -> range.holds(over.get())).isEmpty()) {
        return Optional.of(
            new Loosening(
                path, above.title(), beneath.cites().getFirst(), above.cites().getFirst()));
      }
    }
    return Optional.empty();
  }

  /** As many seats as one election may have. */
  private static final int SEATS = 500;
}
