package plenary.app.web.rules;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.Rulebook;
import plenary.rules.Source;
import plenary.session.Session;

/**
 * Every rulebook there is to read.
 *
 * @param current the one in force in the session, empty before one is
 * @param shelf those that come with Plenary, by id
 */
public record RulesList(Optional<Current> current, List<Row> shelf) {
  public RulesList {
    shelf = List.copyOf(shelf);
  }

  /**
   * What is in force in the session.
   *
   * @param session what the session is called; empty before it is convened
   */
  public record Current(Row row, Standing standing, String digest) {}

  /**
   * A rulebook of the list.
   *
   * @param over the id of what it is laid over
   * @param fault what is wrong with its file, where it cannot be read
   */
  public record Row(
      String id,
      Optional<Text> title,
      Optional<String> over,
      int sources,
      long unchecked,
      Optional<String> fault) {}

  static RulesList of(Session session, List<Shelf.Book> books) {
    var current =
        session
            .rules()
            .map(
                rules ->
                    new Current(
                        row(rules.rulebook()),
                        Standing.of(session, rules.rulebook().id(), rules.digest()),
                        rules.digest().hex()));
    return new RulesList(current, books.stream().map(RulesList::row).toList());
  }

  private static Row row(Shelf.Book book) {
    return book.read()
        .map(HashedRulebook::rulebook)
        .map(RulesList::row)
        .orElseGet(
            () -> new Row(book.id(), Optional.empty(), Optional.empty(), 0, 0, book.fault()));
  }

  private static Row row(Rulebook rulebook) {
    long unchecked = rulebook.sources().stream().filter(source -> !verified(source)).count();
    return new Row(
        rulebook.id(),
        Optional.of(rulebook.title()),
        rulebook.over(),
        rulebook.sources().size(),
        unchecked,
        Optional.empty());
  }

  private static boolean verified(Source source) {
    return source.verified();
  }
}
