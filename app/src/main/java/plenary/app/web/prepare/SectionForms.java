package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaCommand.SetSections;
import plenary.act.AgendaEvent.Section;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Visit;
import plenary.base.BodyId;
import plenary.base.Text;
import plenary.roster.Roster.Body;
import plenary.rules.BodyKind;
import plenary.session.Session;

/** Into which parts the hall is divided when hands are counted. */
public final class SectionForms {
  private static final String PAGE = "/desk/sections";
  private static final String IN = "in-";

  private final Desk desk;
  private final Floor floor;

  public SectionForms(Desk desk) {
    this.desk = desk;
    this.floor = desk.floor();
  }

  /**
   * The sections, and where each delegation is.
   *
   * @param sections in order; empty where hands are counted in the hall as a whole
   */
  public record Page(List<Text> sections, List<Line> lines) {
    public Page {
      sections = List.copyOf(sections);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A delegation.
   *
   * @param field the field of the form that says where it is
   * @param in the section it is in, as it is typed; blank for none
   */
  public record Line(String field, Text name, int members, String in) {}

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  private void show(Visit visit, Draft draft) {
    desk.show(visit, "desk/prepare/sections", floor.read(SectionForms::look), draft);
  }

  private static Page look(Session session) {
    var sections = session.plan().sections();
    var lines = new ArrayList<Line>();
    for (var body : delegations(session)) {
      lines.add(
          new Line(
              IN + body.id().name(),
              body.name(),
              session.roster().rollOf(body.id()).size(),
              in(sections, body.id()).map(SectionForms::typed).orElse("")));
    }
    return new Page(sections.stream().map(Section::name).toList(), lines);
  }

  private static List<Body> delegations(Session session) {
    return session.roster().bodies().stream()
        .filter(body -> body.kind() == BodyKind.DELEGATION)
        .toList();
  }

  private static Optional<Text> in(List<Section> sections, BodyId delegation) {
    return sections.stream()
        .filter(section -> section.delegations().contains(delegation))
        .map(Section::name)
        .findFirst();
  }

  /** A name as it is typed: English after a bar. */
  private static String typed(Text name) {
    return name.en().equals(name.zh()) ? name.zh() : name.zh() + " | " + name.en();
  }

  /** Those with the same section beside them are in one, in the order in which they come. */
  public void set(Visit visit) {
    desk.takeOne(
        visit,
        "sections",
        PAGE,
        this::show,
        fields -> {
          var sections = new LinkedHashMap<Text, List<BodyId>>();
          for (var body : floor.read(SectionForms::delegations)) {
            fields
                .line(IN + body.id().name(), body.name())
                .map(Items::text)
                .ifPresent(
                    name -> sections.computeIfAbsent(name, _ -> new ArrayList<>()).add(body.id()));
          }
          var made = new ArrayList<Section>();
          sections.forEach((name, delegations) -> made.add(new Section(name, delegations)));
          return new SetSections(made);
        });
  }
}
