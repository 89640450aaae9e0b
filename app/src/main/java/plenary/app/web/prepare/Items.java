package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.Item;
import plenary.act.Business;
import plenary.act.Business.Anthem;
import plenary.act.Business.Part;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.app.web.edge.Problem;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.PaperId;
import plenary.base.SittingId;
import plenary.base.Text;

/** The order of business as a form changes it. */
final class Items {
  private static final Text TITLE = new Text("议程项名称", "Item");
  private static final Text PARTS = new Text("报告的各部分", "Parts of the report");
  private static final Text PAPERS = new Text("文件", "Papers");

  private Items() {}

  /** The items with one moved, left out, changed or added, numbered anew. */
  static List<Item> changed(SittingId sitting, List<Item> now, Fields fields) {
    List<Item> items = new ArrayList<>(now);
    if (Order.asked(fields)) {
      items = Order.changed(now, fields);
    } else {
      int place = fields.number("item", new Text("第几项", "Which item"), 0, now.size());
      var before = place == 0 ? Optional.<Item>empty() : Optional.of(now.get(place - 1));
      if (place > 0 && !fields.words(Order.SEEN, TITLE).equals(Order.seen(now))) {
        throw Problem.refused(
            new Text(
                "议程刚被别人改动，没有更改。请看过现在的议程后再试。",
                "Somebody else has just changed the order of business, and nothing was changed."
                    + " Look at it as it is now."));
      }
      var id = new ItemId(sitting, 1);
      var item = new Item(id, title(fields), business(fields, before.map(Item::business)));
      if (place == 0) items.add(item);
      else items.set(place - 1, item);
    }
    return numbered(sitting, items);
  }

  private static List<Item> numbered(SittingId sitting, List<Item> items) {
    var numbered = new ArrayList<Item>();
    for (var item : items) {
      if (numbered.size() == Limits.ITEMS_A_SITTING) {
        throw Problem.bad(
            "一次会议最多" + Limits.ITEMS_A_SITTING + "项。", "A sitting has no more items than that.");
      }
      var id = new ItemId(sitting, numbered.size() + 1);
      numbered.add(new Item(id, item.title(), item.business()));
    }
    return numbered;
  }

  private static Text title(Fields fields) {
    return fields.text("title", TITLE);
  }

  private static Business business(Fields fields, Optional<Business> before) {
    return switch (fields.words("kind", new Text("议程项类别", "Kind of item"))) {
      case "anthem" -> new Anthem();
      case "report" ->
          report(fields, before.filter(Report.class::isInstance).map(Report.class::cast));
      case "review" -> review(fields);
      case "question" ->
          new Question(
              fields.words("decision", new Text("表决事项的类别", "Kind of decision")),
              fields.text("motion", new Text("付表决的事项", "What is put to the vote")));
      default -> throw Problem.wrong("kind");
    };
  }

  /** What a file said of a report beyond what the form shows stays as it was. */
  private static Report report(Fields fields, Optional<Report> before) {
    var parts = new ArrayList<Part>();
    for (var line : fields.lines("parts", PARTS)) {
      var title = text(line);
      var areas =
          before.stream()
              .flatMap(report -> report.parts().stream())
              .filter(part -> part.title().equals(title))
              .findFirst()
              .map(Part::areas)
              .orElse(List.of());
      parts.add(new Part(title, areas));
    }
    if (parts.isEmpty()) parts.add(new Part(title(fields), List.of()));
    return new Report(
        fields.person("by", new Text("报告人", "Who reports")),
        fields.text("on-behalf", new Text("代表哪个机关报告", "On behalf of")),
        parts,
        before.map(Report::pledges).orElse(List.of()),
        before.map(Report::programmes).orElse(List.of()));
  }

  private static Review review(Fields fields) {
    var papers = new ArrayList<PaperId>();
    for (var word : fields.all("paper")) {
      if (!word.matches("[0-9]{1,4}") || word.matches("0+")) throw Fields.unreadable(PAPERS);
      papers.add(new PaperId(Integer.parseInt(word)));
    }
    if (papers.isEmpty()) {
      throw Problem.bad("请选择付审查的文件。", "Choose the papers that are to be reviewed.");
    }
    return new Review(papers);
  }

  /** A line of words, with its English after a bar where it was given. */
  static Text text(String line) {
    int bar = line.indexOf(" | ");
    if (bar <= 0 || bar + 3 >= line.length()) return Text.same(line);
    return new Text(line.substring(0, bar).strip(), line.substring(bar + 3).strip());
  }

  /** The line that {@link #text} reads. */
  static String line(Text text) {
    return text.en().equals(text.zh()) ? text.zh() : text.zh() + " | " + text.en();
  }
}
