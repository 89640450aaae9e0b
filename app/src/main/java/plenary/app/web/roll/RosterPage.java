package plenary.app.web.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.app.names.NameOrder;
import plenary.app.page.Anchors;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.roster.Roster.Body;
import plenary.roster.Roster.Heads;
import plenary.roster.Roster.Member;
import plenary.rules.BodyKind;
import plenary.rules.Matter;
import plenary.session.Session;

/**
 * The roll as it would be printed.
 *
 * @param due who is due on the day asked for
 * @param groups the deputies, in the order asked for
 * @param delegations every delegation, for a form
 * @param guests those without a seat, by capacity
 * @param next the number after the highest on the roll
 */
public record RosterPage(
    Due due,
    String by,
    String words,
    int found,
    List<Group> groups,
    List<Delegation> delegations,
    List<Capacity> guests,
    int next,
    int nextGuest) {
  public RosterPage {
    groups = List.copyOf(groups);
    delegations = List.copyOf(delegations);
    guests = List.copyOf(guests);
  }

  /** An order that the roll may be listed in. */
  public record Sorting(String word, Text name) {}

  /** Every order but that by delegation. */
  public List<Sorting> orders() {
    return List.of(
        new Sorting("strokes", new Text("按姓氏笔画", "By strokes")),
        new Sorting("pinyin", new Text("按拼音", "By pinyin")),
        new Sorting("number", new Text("按证号", "By number")));
  }

  /** What the reader asks for. */
  record Asked(String by, String words, LocalDate day) {}

  /** Deputies that are listed together. */
  public record Group(Optional<Text> title, Optional<Text> heads, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** A deputy. */
  public record Row(
      String code, String number, Text name, String mark, String post, Text delegation, Text note) {
    /** Whether there is something to say of the mandate. */
    public boolean noted() {
      return !note.zh().equals("—");
    }
  }

  /** A delegation, and who leads it. */
  public record Delegation(String id, Text name, int members, String head, String deputies) {}

  /** Those who attend in one capacity. */
  public record Capacity(
      String word,
      Text name,
      Text mayDo,
      Optional<Text> article,
      String address,
      List<Guest> people) {
    public Capacity {
      people = List.copyOf(people);
    }
  }

  /** Somebody without a seat on the roll. */
  public record Guest(String code, Text name, Optional<Text> post) {}

  static RosterPage of(Session session, Asked asked) {
    var roster = session.roster();
    var rows = new LinkedHashMap<Member, Row>();
    for (var member : ordered(roster, asked.by())) {
      var row = row(roster, member);
      if (finds(asked.words(), member, row)) rows.put(member, row);
    }
    return new RosterPage(
        Due.on(session, asked.day()),
        asked.by(),
        asked.words(),
        rows.size(),
        asked.by().equals("delegation") ? byDelegation(roster, rows) : together(rows),
        delegations(roster),
        guests(session),
        roster.members().stream().mapToInt(each -> each.id().number()).max().orElse(0) + 1,
        roster.guests().stream().mapToInt(each -> each.id().number()).max().orElse(0) + 1);
  }

  private static List<Member> ordered(Roster roster, String by) {
    var members = new ArrayList<>(roster.members());
    switch (by) {
      case "number" -> members.sort(Comparator.comparing(Member::id));
      case "strokes" -> members.sort(named(roster, NameOrder.STROKES));
      case "pinyin" -> members.sort(named(roster, NameOrder.PINYIN));
      default -> {} // by delegation, as on the roll
    }
    return members;
  }

  private static Comparator<Member> named(Roster roster, NameOrder order) {
    return order
        .by((Member each) -> each.name().zh(), each -> roster.particulars(each.id()).mark())
        .thenComparing(Member::id);
  }

  private static boolean finds(String words, Member member, Row row) {
    return words.isEmpty()
        || row.number().startsWith(words)
        || words.equals(Integer.toString(member.id().number()))
        || row.name().zh().contains(words)
        || row.name().en().regionMatches(true, 0, words, 0, words.length())
        || row.delegation().zh().contains(words);
  }

  private static Row row(Roster roster, Member member) {
    var particulars = roster.particulars(member.id());
    return new Row(
        member.id().code(),
        member.id().digits(),
        member.name(),
        particulars.mark(),
        particulars.post(),
        roster.body(member.delegation()).map(Body::name).orElse(Text.same("—")),
        note(roster, member.id()));
  }

  private static Text note(Roster roster, MemberId id) {
    if (!roster.inOffice(id)) {
      return roster
          .mandates()
          .of(id)
          .getLast()
          .ended()
          .map(each -> RollWords.of(each.how()))
          .orElse(new Text("不在任", "not in office"));
    }
    return roster.suspended(id).isPresent()
        ? new Text("暂停执行代表职务", "duties suspended")
        : Text.same("—");
  }

  private static List<Group> together(Map<Member, Row> rows) {
    return List.of(new Group(Optional.empty(), Optional.empty(), List.copyOf(rows.values())));
  }

  private static List<Group> byDelegation(Roster roster, Map<Member, Row> rows) {
    var groups = new LinkedHashMap<BodyId, List<Row>>();
    for (var body : roster.bodies()) {
      if (body.kind() == BodyKind.DELEGATION) groups.put(body.id(), new ArrayList<>());
    }
    rows.forEach(
        (member, row) -> groups.getOrDefault(member.delegation(), new ArrayList<>()).add(row));
    var list = new ArrayList<Group>();
    groups.forEach(
        (id, members) -> {
          if (!members.isEmpty()) {
            var title = roster.body(id).map(Body::name);
            list.add(new Group(title, roster.heads(id).map(led -> heads(roster, led)), members));
          }
        });
    return list;
  }

  private static Text heads(Roster roster, Heads led) {
    var zh = new StringBuilder("团长：" + roster.name(led.head()).zh());
    var en = new StringBuilder("head: " + roster.name(led.head()).en());
    var deputies = roster.names(led.deputies());
    if (!deputies.isEmpty()) {
      zh.append("　副团长：").append(String.join("、", deputies.stream().map(Text::zh).toList()));
      en.append("; deputies: ").append(String.join(", ", deputies.stream().map(Text::en).toList()));
    }
    return new Text(zh.toString(), en.toString());
  }

  static List<Delegation> delegations(Roster roster) {
    var list = new ArrayList<Delegation>();
    for (var body : roster.bodies()) {
      if (body.kind() != BodyKind.DELEGATION) continue;
      var led = roster.heads(body.id());
      list.add(
          new Delegation(
              body.id().name(),
              body.name(),
              roster.rollOf(body.id()).size(),
              led.map(each -> each.head().digits()).orElse(""),
              led.map(each -> numbers(each.deputies())).orElse("")));
    }
    return list;
  }

  private static String numbers(List<MemberId> members) {
    return String.join(" ", members.stream().map(MemberId::digits).toList());
  }

  private static List<Capacity> guests(Session session) {
    var roster = session.roster();
    var list = new ArrayList<Capacity>();
    var rules = session.rules().map(each -> each.rulebook());
    for (var capacity : AttendeeClass.values()) {
      var people =
          roster.guests().stream()
              .filter(guest -> guest.capacity() == capacity)
              .map(guest -> new Guest(guest.id().code(), guest.name(), roster.post(guest.id())))
              .toList();
      if (people.isEmpty() && capacity == AttendeeClass.UNSTATED) continue;
      var article =
          capacity == AttendeeClass.NON_VOTING || capacity == AttendeeClass.VISITOR
              ? rules.flatMap(book -> book.article(Matter.NON_VOTING))
              : Optional.<plenary.rules.Citation>empty();
      list.add(
          new Capacity(
              RollWords.word(capacity),
              RollWords.of(capacity),
              RollWords.mayDo(capacity),
              article.flatMap(cite -> rules.map(book -> book.cite(cite))),
              article.map(cite -> "/rules/current#" + Anchors.of(cite)).orElse(""),
              people));
    }
    return list;
  }
}
