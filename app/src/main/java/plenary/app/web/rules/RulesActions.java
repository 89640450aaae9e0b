package plenary.app.web.rules;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.Digest;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.record.rulebook.HashedRulebook;
import plenary.record.wording.Wordings;
import plenary.session.Session;

/** Rulebooks, for anybody. */
public final class RulesActions {
  /** The rulebook in force in the session, whichever that is. */
  private static final String CURRENT = "current";

  /** Read when the first rulebook is asked for, and not at the start. */
  private static final class Words {
    static final Wording ALL = Wordings.rulebooks();
  }

  private final Floor floor;
  private final Pages pages;
  private final Shelf shelf;

  /**
   * What can be read of rulebooks.
   *
   * @param rulebooks the folder of those that come with Plenary
   */
  public RulesActions(Floor floor, Pages pages, Path rulebooks) {
    this.floor = floor;
    this.pages = pages;
    this.shelf = new Shelf(rulebooks);
  }

  /** Every rulebook, the one in force first. */
  public void list(Visit visit) {
    var books = shelf.all(); // read before the session is asked to stand still
    var list = floor.read(session -> RulesList.of(session, books));
    visit.cache("no-cache").html(pages.page("rules", Map.of("page", list)));
  }

  /** One rulebook, by its id, by its hash, or as the one in force. */
  public void book(Visit visit) {
    var id = visit.path("id");
    var day = day(visit.query("day"));
    var known = shelf.book(id);
    var found = floor.read(session -> find(session, id, known)).orElseThrow(() -> unknown(id));
    var document =
        RulebookDocument.of("/rules/" + id, found.book(), day, Words.ALL, found.standing());
    visit.cache("no-cache").html(pages.page("rulebook", Map.of("page", document)));
  }

  /** A rulebook, and what it is to the session. */
  private record Found(HashedRulebook book, Standing standing) {}

  private static Optional<Found> find(Session session, String id, Optional<HashedRulebook> known) {
    return known
        .or(() -> adopted(session, id))
        .map(book -> new Found(book, Standing.of(session, book.rulebook().id(), book.digest())));
  }

  private static Optional<HashedRulebook> adopted(Session session, String id) {
    if (id.matches("[0-9a-f]{64}")) {
      var digest = new Digest(id);
      return session.adopted(digest).map(rulebook -> new HashedRulebook(rulebook, digest));
    }
    return session
        .rules()
        .filter(rules -> id.equals(CURRENT) || id.equals(rules.rulebook().id()))
        .map(RulesActions::hashed);
  }

  private static HashedRulebook hashed(RulebookAdopted rules) {
    return new HashedRulebook(rules.rulebook(), rules.digest());
  }

  private static Optional<LocalDate> day(String text) {
    if (text.isEmpty()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw Problem.bad(
          "日期应写作“2024-01-01”的形式。请改正后重试。", "Write the day as 2024-01-01. Mend it and try again.");
    }
  }

  private static Problem unknown(String id) {
    return id.equals(CURRENT)
        ? Problem.notFound(
            new Text(
                "本次会议还没有现行的议事规则。请从议事规则目录中选择。",
                "No rulebook is in force in this session yet. Choose one from the list of rules."))
        : Problem.notFound(
            new Text(
                "没有编号为“" + id + "”的议事规则。请从议事规则目录中选择。",
                "There is no rulebook \"" + id + "\". Choose one from the list of rules."));
  }
}
