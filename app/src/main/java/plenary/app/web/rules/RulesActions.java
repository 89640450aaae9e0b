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

  private final Floor floor;
  private final Pages pages;
  private final Shelf shelf;
  private final Wording wording = Wordings.rulebooks();

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
    var list = floor.read(session -> RulesList.of(session, shelf));
    visit.cache("no-cache").html(pages.page("rules", Map.of("page", list)));
  }

  /** One rulebook, by its id, by its hash, or as the one in force. */
  public void book(Visit visit) {
    var id = visit.path("id");
    var day = day(visit.query("day"));
    var known = shelf.book(id);
    var book = floor.read(session -> document(session, id, known, day));
    var params = Map.of("page", book.orElseThrow(() -> unknown(id)));
    visit.cache("no-cache").html(pages.page("rulebook", params));
  }

  private Optional<RulebookDocument> document(
      Session session, String id, Optional<HashedRulebook> known, Optional<LocalDate> day) {
    return known
        .or(() -> adopted(session, id))
        .map(
            book ->
                RulebookDocument.of(
                    "/rules/" + id,
                    book.rulebook(),
                    book.digest(),
                    day,
                    wording,
                    Standing.of(session, book.rulebook().id(), book.digest())));
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
