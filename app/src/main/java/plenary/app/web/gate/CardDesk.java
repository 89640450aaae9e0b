package plenary.app.web.gate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plenary.app.page.Clock;
import plenary.app.print.CardFace;
import plenary.app.print.CardSheets;
import plenary.app.print.Fonts;
import plenary.app.web.edge.CardNumbers;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Card;
import plenary.app.web.signin.Cards;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.SignInLog;
import plenary.base.BodyId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.session.Session;

/** Cards are issued and printed, and withdrawn when they are lost. */
public final class CardDesk {
  private static final int MOST_FOUND = 60;
  private static final int MOST_STAMPS = 1_000;

  private final Floor floor;
  private final Pages pages;
  private final Cards cards;
  private final SignInLog log;
  private final InstantSource clock;
  private volatile @Nullable Fonts found;
  private final Set<String> used =
      java.util.Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > MOST_STAMPS;
            }
          });

  CardDesk(Floor floor, Pages pages, Access access, InstantSource clock) {
    this.floor = floor;
    this.pages = pages;
    this.cards = access.cards();
    this.log = access.log();
    this.clock = clock;
  }

  /** Looked for when they are first needed, which takes a moment. */
  private Fonts fonts() {
    var fonts = found;
    if (fonts == null || !fonts.any()) found = fonts = Fonts.find();
    return fonts;
  }

  /** Somebody with the card that is worth something, if there is one. */
  public record Holder(Face face, Optional<String> key, Optional<Clock> issued) {}

  /** A delegation, and how many of it have a card. */
  public record Group(String key, Text name, int people, int have) {}

  /**
   * What is about to be printed.
   *
   * @param people how many
   * @param replaced those whose card is worth nothing from then on
   * @param missing the characters that no font holds, by name
   */
  public record Preview(
      String group,
      String numbers,
      int people,
      List<Face> replaced,
      Map<String, List<String>> missing) {
    public Preview {
      replaced = List.copyOf(replaced);
      missing = new LinkedHashMap<>(missing);
    }
  }

  /** The page: a search, the delegations, and what is about to be printed, if anything. */
  public void page(Visit visit) {
    var words = visit.query("q");
    var group = visit.query("group");
    var numbers = visit.query("numbers");
    var params = new HashMap<String, Object>();
    params.put("words", words);
    params.put("found", words.isEmpty() ? List.of() : search(words));
    params.put("groups", groups());
    params.put(
        "preview",
        group.isEmpty() && numbers.isEmpty()
            ? Optional.empty()
            : Optional.of(preview(group, numbers)));
    params.put("fonts", fonts().any());
    params.put("token", visit.formToken());
    params.put("stamp", CommandId.stamp());
    visit.html(pages.page("gate/cards", params));
  }

  private Preview preview(String group, String numbers) {
    var faces = chosen(group, numbers);
    var have = held();
    var missing =
        fonts().any()
            ? sheets().missing(faces.stream().map(Face::name).toList())
            : Map.<String, List<String>>of();
    var replaced = faces.stream().filter(face -> have.containsKey(face.person())).toList();
    return new Preview(group, numbers, faces.size(), replaced, missing);
  }

  private CardSheets sheets() {
    return new CardSheets(fonts(), floor.read(session -> session.convened().title()));
  }

  private Map<PersonId, Card> held() {
    var held = new HashMap<PersonId, Card>();
    for (var card : cards.all()) {
      if (card.withdrawn().isEmpty()) held.put(card.person(), card);
    }
    return held;
  }

  private List<Holder> search(String words) {
    var have = held();
    return floor.read(
        session ->
            everybody(session).stream()
                .filter(face -> fits(face, words))
                .limit(MOST_FOUND)
                .map(face -> holder(session, face, Optional.ofNullable(have.get(face.person()))))
                .toList());
  }

  private static Holder holder(Session session, Face face, Optional<Card> card) {
    return new Holder(
        face, card.map(Card::key), card.map(each -> new Clock(each.issued(), session.zone())));
  }

  private static boolean fits(Face face, String words) {
    return face.person().printed().startsWith(words) || face.name().zh().contains(words);
  }

  private static List<Face> everybody(Session session) {
    var all = new ArrayList<Face>();
    session.roster().members().stream()
        .map(member -> member.id())
        .sorted()
        .forEach(id -> Face.of(session, id).ifPresent(all::add));
    session.roster().guests().stream()
        .map(guest -> guest.id())
        .sorted(Comparator.naturalOrder())
        .forEach(id -> Face.of(session, id).ifPresent(all::add));
    return all;
  }

  private List<Group> groups() {
    var have = held().keySet();
    return floor.read(
        session -> {
          var groups = new ArrayList<Group>();
          for (var body : session.roster().bodies()) {
            if (body.kind() != BodyKind.DELEGATION) continue;
            var people = session.roster().rollOf(body.id());
            groups.add(group(body.id().name(), body.name(), List.copyOf(people), have));
          }
          var guests = session.roster().guests().stream().map(guest -> guest.id()).toList();
          groups.add(group(DoorList.GUESTS, new Text("列席和其他人员", "Guests"), guests, have));
          return groups;
        });
  }

  private static Group group(
      String key, Text name, List<? extends PersonId> people, Set<PersonId> have) {
    int held = (int) people.stream().filter(have::contains).count();
    return new Group(key, name, people.size(), held);
  }

  /** Who is meant: a delegation, or numbers. */
  private List<Face> chosen(String group, String numbers) {
    var faces =
        floor.read(session -> group.isEmpty() ? byNumber(session, numbers) : of(session, group));
    if (faces.isEmpty()) throw Problem.wrong(group.isEmpty() ? "numbers" : "group");
    return faces;
  }

  private static List<Face> of(Session session, String group) {
    var people = new ArrayList<PersonId>();
    if (group.equals(DoorList.GUESTS)) {
      session.roster().guests().forEach(guest -> people.add(guest.id()));
    } else if (group.matches("[a-z][a-z0-9-]{0,39}")) {
      session.roster().rollOf(new BodyId(group)).stream().sorted().forEach(people::add);
    }
    return people.stream().flatMap(person -> Face.of(session, person).stream()).toList();
  }

  private static List<Face> byNumber(Session session, String numbers) {
    var people = new LinkedHashSet<PersonId>();
    try {
      CardNumbers.split(numbers.strip()).stream().map(CardNumbers::person).forEach(people::add);
    } catch (IllegalArgumentException e) {
      throw Problem.wrong("numbers");
    }
    var faces = new ArrayList<Face>();
    for (var person : people) {
      faces.add(Face.of(session, person).orElseThrow(() -> unknown(person)));
    }
    return faces;
  }

  private static Problem unknown(PersonId person) {
    return Problem.notFound(
        new Text(
            "名册上没有证号 " + person.printed() + "。请核对后重试。",
            "Nobody has the number " + person.printed() + ". Check it and try again."));
  }

  /** Issues cards and answers with the sheets: their secrets are told this once. */
  public void issue(Visit visit) {
    var form = visit.form();
    var group = form.optional("group").orElse("");
    var faces = chosen(group, form.optional("numbers").orElse(""));
    if (!fonts().any()) throw Problem.unavailable(Fonts.missing());
    once(form);
    var printed = cards.issue(faces.stream().map(Face::person).toList());
    var whose = (group.isEmpty() ? "" : group + " ") + "× " + faces.size();
    log.note(What.CARD_ISSUED, SignInLog.who(visit.who()), whose, visit.origin());
    var sheets = new ArrayList<CardFace>(faces.size());
    for (int i = 0; i < faces.size(); i++) {
      var face = faces.get(i);
      var address = visit.address(printed.get(i).path());
      sheets.add(
          new CardFace(
              face.name(),
              face.person().printed(),
              face.group(),
              face.capacity(),
              address,
              printed.get(i).pin()));
    }
    var name = "cards-" + (group.isEmpty() ? "chosen" : group) + ".pdf";
    visit.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    visit.send("application/pdf", sheets().pdf(sheets));
  }

  /** Pressed twice, the second sheets would make the first ones worthless. */
  private void once(Form form) {
    var stamp = form.text(CommandId.FIELD);
    synchronized (used) {
      if (used.add(stamp)) return;
    }
    throw Problem.refused(
        new Text(
            "这一批证件已经生成并下载过一次。如果没有收到，请重新打开页面再制作，先前的随即作废。",
            "These cards were produced and sent once. If they did not arrive, open the page again"
                + " and make new ones; the former are then worth nothing."));
  }

  /** A lost card is worth nothing from now on, anywhere. */
  public void withdraw(Visit visit) {
    var key = visit.form().text("key");
    if (cards.find(key).isEmpty()) throw Problem.wrong("key");
    cards.withdraw(key, clock.instant());
    log.note(What.CARD_WITHDRAWN, SignInLog.who(visit.who()), key, visit.origin());
    visit.goTo("/desk/cards");
  }
}
