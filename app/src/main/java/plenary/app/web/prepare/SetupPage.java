package plenary.app.web.prepare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import plenary.app.web.rules.Shelf;
import plenary.app.web.rules.Shelf.Book;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.session.Session;

/**
 * What a session is, and by which rules it runs.
 *
 * @param stands what is on record already
 * @param rulebook the id of the rulebook in force; blank if none is
 * @param plenary what the plenary may be called
 * @param presidium what the presidium may be called
 */
public record SetupPage(
    List<Fact> stands,
    boolean convened,
    boolean ruled,
    boolean formed,
    String rulebook,
    List<Choice> books,
    List<String> zones,
    Text plenary,
    Text presidium) {
  public SetupPage {
    stands = List.copyOf(stands);
    books = List.copyOf(books);
    zones = List.copyOf(zones);
  }

  /** Something on record, and what it is. */
  public record Fact(Text label, Text words) {}

  /** A rulebook that may be chosen. */
  public record Choice(String id, Text title) {}

  /** Whether nothing is missing. */
  public boolean isWhole() {
    return convened && ruled && formed;
  }

  static SetupPage of(Session session, Shelf shelf) {
    return new SetupPage(
        stands(session),
        session.isConvened(),
        session.rules().isPresent(),
        session.roster().has(BodyKind.PLENARY),
        session.rules().map(rules -> rules.rulebook().id()).orElse(""),
        books(shelf),
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted().toList(),
        new Text("全体会议", "plenary"),
        new Text("主席团", "presidium"));
  }

  private static List<Choice> books(Shelf shelf) {
    var books = new ArrayList<Choice>();
    for (Book book : shelf.all()) {
      book.read().ifPresent(read -> books.add(new Choice(book.id(), read.rulebook().title())));
    }
    return books;
  }

  private static List<Fact> stands(Session session) {
    if (!session.isConvened()) return List.of();
    var facts = new ArrayList<Fact>();
    var convened = session.convened();
    facts.add(new Fact(new Text("大会", "Assembly"), convened.assembly()));
    facts.add(
        new Fact(
            new Text("届次", "Term"),
            new Text(
                "第" + convened.term() + "届第" + convened.number() + "次会议",
                "term " + convened.term() + ", session " + convened.number())));
    facts.add(new Fact(new Text("会议", "Session"), convened.title()));
    facts.add(new Fact(new Text("简称", "Short title"), convened.shortTitle()));
    facts.add(new Fact(new Text("时区", "Time zone"), Text.same(convened.zone().getId())));
    session
        .rules()
        .ifPresent(
            rules -> facts.add(new Fact(new Text("议事规则", "Rules"), rules.rulebook().title())));
    for (var body : session.roster().bodies()) {
      if (body.kind() == BodyKind.DELEGATION) continue;
      facts.add(new Fact(new Text("机构", "Body"), body.name()));
    }
    return facts;
  }
}
