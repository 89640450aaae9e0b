package plenary.app.web.prepare;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import plenary.act.AgendaCommand.RecordPresidiumDecision;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.rules.Topic;
import plenary.session.Session;

/** What the presidium decided, as its minutes have it. */
public final class PresidiumMinutes {
  private static final String PAGE = "/desk/presidium-decisions";
  private static final Text PRESENT = new Text("出席人数", "Present");
  private static final Text FOR = new Text("赞成", "For");

  private final Desk desk;
  private final Floor floor;

  public PresidiumMinutes(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  private void show(Visit visit, Draft draft) {
    desk.show(visit, "desk/prepare/minutes", floor.read(PresidiumMinutesPage::of), draft);
  }

  /** One decision, with its votes where they were counted. */
  public void enter(Visit visit) {
    var zone = floor.read(Session::zone);
    desk.takeOne(
        visit,
        "decision",
        PAGE,
        this::show,
        fields -> {
          var day = fields.day("day", new Text("日期", "Day"));
          var time = fields.read("time", new Text("时间", "Time"), LocalTime::parse);
          return new RecordPresidiumDecision(
              new PresidiumDecided(
                  fields.number("meeting", new Text("第几次会议", "Meeting"), 1, Limits.SITTINGS),
                  LocalDateTime.of(day, time).atZone(zone).toInstant(),
                  fields.read("topic", new Text("事由", "About"), PresidiumMinutes::topic),
                  item(fields),
                  fields.text("what", new Text("决定", "Decision")),
                  fields.number("present", PRESENT, 0, Limits.MEMBERS),
                  count(fields),
                  fields.read("carried", new Text("结果", "Result"), PresidiumMinutes::carried)));
        });
  }

  private static Topic topic(String word) {
    return Arrays.stream(Topic.values())
        .filter(topic -> PresidiumMinutesPage.code(topic).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private static boolean carried(String word) {
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }

  /** {@code 1-4}: the fourth item of the first sitting. */
  private static Optional<ItemId> item(Fields fields) {
    var label = new Text("议程项", "Item");
    var word = fields.line("item", label);
    if (word.isEmpty()) return Optional.empty();
    var parts = word.get().split("-", 2);
    if (parts.length != 2 || !word.get().matches("[0-9]{1,3}-[0-9]{1,3}")) {
      throw Problem.wrong("item");
    }
    return Optional.of(
        fields.read(
            "item",
            label,
            _ ->
                new ItemId(new SittingId(Integer.parseInt(parts[0])), Integer.parseInt(parts[1]))));
  }

  /** None of the three where nobody counted; otherwise all of them. */
  private static Optional<Tally> count(Fields fields) {
    boolean counted =
        fields.line("for", FOR).isPresent()
            || fields.line("against", FOR).isPresent()
            || fields.line("abstain", FOR).isPresent();
    if (!counted) return Optional.empty();
    return Optional.of(
        new Tally(
            fields.number("for", FOR, 0, Limits.MEMBERS),
            fields.number("against", new Text("反对", "Against"), 0, Limits.MEMBERS),
            fields.number("abstain", new Text("弃权", "Abstaining"), 0, Limits.MEMBERS)));
  }
}
