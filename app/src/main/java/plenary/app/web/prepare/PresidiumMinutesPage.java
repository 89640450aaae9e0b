package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.agenda.Progress;
import plenary.app.page.Clock;
import plenary.base.ItemId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.rules.BodyKind;
import plenary.rules.Gate;
import plenary.rules.Topic;
import plenary.session.Session;

/**
 * What the presidium decided, and what it has yet to decide before something is put to the vote.
 *
 * @param exists whether there is a presidium
 * @param members how many it has
 * @param awaited what cannot be put to the vote before it has decided
 * @param next the number of the meeting that is entered most likely
 */
public record PresidiumMinutesPage(
    boolean exists,
    int members,
    List<Row> rows,
    List<Awaited> awaited,
    List<Choice> topics,
    List<Choice> items,
    int next) {
  public PresidiumMinutesPage {
    rows = List.copyOf(rows);
    awaited = List.copyOf(awaited);
    topics = List.copyOf(topics);
    items = List.copyOf(items);
  }

  /** A decision, as entered. */
  public record Row(
      int meeting,
      Clock held,
      Text topic,
      Optional<Text> item,
      Text what,
      int present,
      Optional<Tally> count,
      boolean carried) {}

  /** A question that awaits a decision, and the article that says so. */
  public record Awaited(Text item, Text topic, Text article) {}

  /** Something to choose. */
  public record Choice(String value, Text name) {}

  static PresidiumMinutesPage of(Session session) {
    var rows = new ArrayList<Row>();
    if (session.isConvened()) {
      for (var each : session.plan().decisions()) rows.add(row(session, each));
    }
    var members = PresidiumPage.members(session.roster()).size();
    return new PresidiumMinutesPage(
        session.roster().has(BodyKind.PRESIDIUM),
        members,
        rows.reversed(),
        awaited(session),
        Arrays.stream(Topic.values())
            .map(topic -> new Choice(code(topic), word(session, topic)))
            .toList(),
        items(session),
        rows.isEmpty() ? 1 : rows.getLast().meeting());
  }

  private static Row row(Session session, PresidiumDecided decided) {
    return new Row(
        decided.meeting(),
        new Clock(decided.held(), session.zone()),
        word(session, decided.topic()),
        decided.item().flatMap(id -> title(session, id)),
        decided.what(),
        decided.present(),
        decided.count(),
        decided.carried());
  }

  /** What a topic is called in a form. */
  static String code(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Text word(Session session, Topic topic) {
    return session.say(topic.sentence());
  }

  private static Optional<Text> title(Session session, ItemId id) {
    return session
        .sitting(id.sitting())
        .flatMap(sitting -> sitting.item(id))
        .map(item -> item.item().title());
  }

  private static List<Progress> all(Session session) {
    return session.sittings().stream()
        .filter(sitting -> !sitting.over())
        .flatMap(sitting -> sitting.items().stream())
        .toList();
  }

  private static List<Choice> items(Session session) {
    return all(session).stream()
        .map(
            item -> {
              var id = item.id();
              var title = item.item().title();
              var number = id.sitting().number() + "-" + id.number();
              return new Choice(
                  number, new Text(number + " " + title.zh(), number + " " + title.en()));
            })
        .toList();
  }

  private static List<Awaited> awaited(Session session) {
    var awaited = new ArrayList<Awaited>();
    if (session.rules().isEmpty()) return awaited;
    for (var item : all(session)) {
      if (item.state().ended()) continue;
      for (var gate : gates(session, item)) {
        var article = session.rulebook().cite(gate.cites().getFirst());
        awaited.add(new Awaited(item.item().title(), word(session, gate.topic()), article));
      }
    }
    return awaited;
  }

  private static List<Gate> gates(Session session, Progress item) {
    return item.item()
        .business()
        .question()
        .flatMap(question -> session.rulebook().decision(question.decision()))
        .map(rule -> session.plan().awaited(rule, item.id()))
        .orElse(List.of());
  }
}
