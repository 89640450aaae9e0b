package plenary.rules;

import java.time.LocalDate;
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
 * @param over the id of the rulebook that it fills and tightens, where it stands on one
 * @param sources every text cited
 * @param bases what this assembly means by its bases, where it says more than {@link Base}
 * @param bodies the rules of each kind of body
 * @param decisions every kind of decision
 * @param initiatives who may set what going
 * @param nominations who may be put forward, by whom and how many
 * @param elections every way of electing
 * @param speeches how long one may speak
 * @param gaps what the law leaves open
 * @param articles the article behind each matter of procedure
 * @param publications what becomes public once announced
 */
public record Rulebook(
    String id,
    Text title,
    Optional<String> over,
    List<Source> sources,
    List<BaseRule> bases,
    List<BodyRule> bodies,
    List<DecisionRule> decisions,
    List<Initiative> initiatives,
    List<Nomination> nominations,
    List<ElectionMethod> elections,
    List<SpeechLimit> speeches,
    List<Gap> gaps,
    Map<Matter, Citation> articles,
    List<Publication> publications) {
  /**
   * Checks that the parts fit together.
   *
   * @throws IllegalArgumentException if a citation names no source, a body takes no such decision,
   *     or two values of one name hold on the same day
   */
  public Rulebook(
      String id,
      Text title,
      Optional<String> over,
      List<Source> sources,
      List<BaseRule> bases,
      List<BodyRule> bodies,
      List<DecisionRule> decisions,
      List<Initiative> initiatives,
      List<Nomination> nominations,
      List<ElectionMethod> elections,
      List<SpeechLimit> speeches,
      List<Gap> gaps,
      Map<Matter, Citation> articles,
      List<Publication> publications) {
    this.id = id;
    this.title = title;
    this.over = over;
    this.sources = List.copyOf(sources);
    this.bases = List.copyOf(bases);
    this.bodies = List.copyOf(bodies);
    this.decisions = List.copyOf(decisions);
    this.initiatives = List.copyOf(initiatives);
    this.nominations = List.copyOf(nominations);
    this.elections = List.copyOf(elections);
    this.speeches = List.copyOf(speeches);
    this.gaps = List.copyOf(gaps);
    var inOrder = new EnumMap<Matter, Citation>(Matter.class);
    inOrder.putAll(articles);
    this.articles = Collections.unmodifiableMap(inOrder);
    this.publications = List.copyOf(publications);
    Fitting.check(this);
  }

  /** Rules of bodies and votes alone. */
  public Rulebook(
      String id,
      Text title,
      List<Source> sources,
      List<BodyRule> bodies,
      List<DecisionRule> decisions,
      Map<Matter, Citation> articles,
      List<Publication> publications) {
    this(
        id,
        title,
        Optional.empty(),
        sources,
        List.of(),
        bodies,
        decisions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        articles,
        publications);
  }

  /** The rules of a kind of body, if this assembly has it. */
  public Optional<BodyRule> body(BodyKind kind) {
    return bodies.stream().filter(body -> body.kind() == kind).findFirst();
  }

  /** The body that takes a kind of decision. */
  public Optional<BodyRule> bodyTaking(String decision) {
    return bodies.stream().filter(body -> body.decisions().contains(decision)).findFirst();
  }

  /** The decision rule of this id. */
  public Optional<DecisionRule> decision(String id) {
    return decisions.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** What votes on a kind of decision are measured by. */
  public Optional<Yardstick> yardstick(String decision) {
    var participation =
        bodyTaking(decision).flatMap(body -> quorum(body.kind(), Quorum.Moment.VOTE));
    return decision(decision).map(rule -> new Yardstick(rule, basis(), participation));
  }

  /** The initiative of this id. */
  public Optional<Initiative> initiative(String id) {
    return initiatives.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The nomination of this id. */
  public Optional<Nomination> nomination(String id) {
    return nominations.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** What the law leaves open in this place. */
  public Optional<Gap> gap(Gap.Kind kind) {
    return gaps.stream().filter(gap -> gap.kind() == kind).findFirst();
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

  /** How many each base has, and what is counted into it. */
  public Bases basis() {
    return new Bases(bases);
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

  /** What an article says, where it is quoted. */
  public Optional<Text> quote(Citation citation) {
    return source(citation).quote(citation.article());
  }

  /** The text an article stands in. */
  public Source source(Citation citation) {
    return sources.stream()
        .filter(source -> source.id().equals(citation.source()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no source " + citation.source()));
  }

  /** These rules as they stand on a day: of values that changed, the version in force. */
  public Rulebook on(LocalDate day) {
    return new InForce(day).of(this);
  }

  /** Every text that a value cites though it is not in force on a day. */
  public List<Source> notInForce(LocalDate day) {
    var cited = Citations.of(on(day)).map(Citation::source).distinct().toList();
    return sources.stream()
        .filter(source -> cited.contains(source.id()) && !source.inForce().holdsOn(day))
        .toList();
  }
}
