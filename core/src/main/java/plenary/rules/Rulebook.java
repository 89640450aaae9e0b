package plenary.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.base.Text;

/**
 * The rules of procedure of one assembly.
 *
 * @param id e.g. {@code cn-municipal}
 * @param title what it is called
 * @param sources every text cited
 * @param bodies the rules of each kind of body
 * @param decisions every kind of decision
 * @param articles the article behind each matter of procedure
 * @param publications what becomes public once announced
 */
public record Rulebook(
    String id,
    Text title,
    List<Source> sources,
    List<BodyRule> bodies,
    List<DecisionRule> decisions,
    Map<Matter, Citation> articles,
    List<Publication> publications) {
  public Rulebook {
    sources = List.copyOf(sources);
    bodies = List.copyOf(bodies);
    decisions = List.copyOf(decisions);
    var inOrder = new EnumMap<Matter, Citation>(Matter.class);
    inOrder.putAll(articles);
    articles = Collections.unmodifiableMap(inOrder);
    publications = List.copyOf(publications);
    checkCitations(sources, bodies, decisions, articles);
    checkDecisions(bodies, decisions);
  }

  /** The rules of a kind of body, if this assembly has it. */
  public Optional<BodyRule> body(BodyKind kind) {
    return bodies.stream().filter(body -> body.kind() == kind).findFirst();
  }

  /** The decision rule of this id. */
  public Optional<DecisionRule> decision(String id) {
    return decisions.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The quorum a body must have at a moment, if the rules ask one. */
  public Optional<Quorum> quorum(BodyKind kind, Quorum.Moment moment) {
    return body(kind).stream()
        .flatMap(body -> body.quorums().stream())
        .filter(quorum -> quorum.moment() == moment)
        .findFirst();
  }

  /** The article behind a matter of procedure. */
  public Optional<Citation> article(Matter matter) {
    return Optional.ofNullable(articles.get(matter));
  }

  /**
   * How a sentence refers to an article: 地方组织法第十四条.
   *
   * @throws IllegalArgumentException if no source has that id
   */
  public Text cite(Citation citation) {
    return source(citation).article(citation.article());
  }

  /** How a sentence refers to the article that asks {@code requirement}. */
  public Text cite(Requirement requirement) {
    return cite(requirement.cites().getFirst());
  }

  /** The text an article stands in. */
  public Source source(Citation citation) {
    return sources.stream()
        .filter(source -> source.id().equals(citation.source()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no source " + citation.source()));
  }

  private static void checkCitations(
      List<Source> sources,
      List<BodyRule> bodies,
      List<DecisionRule> decisions,
      Map<Matter, Citation> articles) {
    var known = sources.stream().map(Source::id).toList();
    for (var body : bodies) {
      for (var quorum : body.quorums()) check(known, quorum.requirement().cites());
    }
    for (var decision : decisions) {
      for (var requirement : decision.pass()) check(known, requirement.cites());
    }
    check(known, articles.values());
  }

  private static void check(List<String> known, Iterable<Citation> cites) {
    for (var cite : cites) {
      if (!known.contains(cite.source())) {
        throw new IllegalArgumentException("no source is called " + cite.source());
      }
    }
  }

  private static void checkDecisions(List<BodyRule> bodies, List<DecisionRule> decisions) {
    var known = decisions.stream().map(DecisionRule::id).toList();
    for (var body : bodies) {
      for (var id : body.decisions()) {
        if (!known.contains(id)) throw new IllegalArgumentException("no decision is called " + id);
      }
    }
  }
}
