package plenary.rules;

import java.util.List;
import java.util.stream.Stream;

/** Every article that a rulebook cites. */
final class Citations {
  private Citations() {}

  static Stream<Citation> of(Rulebook rulebook) {
    return Stream.of(
            rulebook.bases().stream().map(BaseRule::cites),
            rulebook.bodies().stream().flatMap(body -> body.quorums().stream()).map(Quorum::cites),
            rulebook.decisions().stream().flatMap(Citations::of),
            rulebook.initiatives().stream().flatMap(Citations::of),
            rulebook.nominations().stream().map(Nomination::cites),
            rulebook.elections().stream().flatMap(Citations::of),
            rulebook.speeches().stream().map(SpeechLimit::cites),
            rulebook.gaps().stream().map(Gap::cites),
            Stream.of(List.copyOf(rulebook.articles().values())))
        .flatMap(cites -> cites)
        .flatMap(List::stream);
  }

  private static Stream<List<Citation>> of(DecisionRule rule) {
    return Stream.concat(
        rule.pass().stream().map(Requirement::cites), rule.ties().stream().map(TieStep::cites));
  }

  private static Stream<List<Citation>> of(Initiative rule) {
    return Stream.concat(Stream.of(rule.cites()), rule.sponsors().stream().map(Requirement::cites));
  }

  private static Stream<List<Citation>> of(ElectionMethod method) {
    return Stream.of(
            Stream.of(method.cites()),
            method.rounds().stream().map(ElectionMethod.Round::cites),
            method.rounds().stream()
                .flatMap(round -> round.elect().stream())
                .map(Requirement::cites),
            method.marks().stream().map(ElectionMethod.MarkRule::cites),
            method.ties().stream().map(TieStep::cites))
        .flatMap(cites -> cites);
  }
}
