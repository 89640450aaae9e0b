package plenary.app.web.home;

import java.util.Optional;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;

/** Finds what an address names, among what is public. */
public final class Places {
  private Places() {}

  /**
   * The sitting that the address names.
   *
   * @throws Problem if there is none, or it is not public
   */
  public static PublicSitting sitting(HomePage page, Visit visit) {
    return number(visit.path("sitting")).flatMap(page::sitting).orElseThrow(Problem::notFound);
  }

  /**
   * The result that the address names.
   *
   * @throws Problem if there is none, or it is not public
   */
  public static PublicResult result(PublicSitting sitting, Visit visit) {
    return number(visit.path("vote")).flatMap(sitting::result).orElseThrow(Problem::notFound);
  }

  /** A number as it is written in an address: one way, so that everything has one address. */
  private static Optional<Integer> number(String word) {
    return word.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }
}
