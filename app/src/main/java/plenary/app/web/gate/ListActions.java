package plenary.app.web.gate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.CheckOutGuest;
import plenary.act.AttendanceEvent.Attestation.FromSheet;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;

/** Lists that are ticked, on screen or on paper. They are plain forms. */
public final class ListActions {
  private static final int MOST_WORDS = 40;

  private final Floor floor;
  private final Pages pages;

  ListActions(Floor floor, Pages pages) {
    this.floor = floor;
    this.pages = pages;
  }

  /** Every list there is, with its figures. */
  public void index(Visit visit) {
    var totals =
        floor
            .read(
                session ->
                    Sittings.current(session).map(sitting -> GateTotals.of(session, sitting)))
            .orElseThrow(GateActions::noSitting);
    visit.html(pages.page("gate/lists", Map.of("totals", totals, "token", visit.formToken())));
  }

  public void list(Visit visit) {
    show(visit, "gate/list", Optional.empty(), List.of());
  }

  /** The list as a gate keeps it on paper. */
  public void print(Visit visit) {
    show(visit, "gate/print", Optional.empty(), List.of());
  }

  /** The form for what was written on such a list. */
  public void sheet(Visit visit) {
    show(visit, "gate/sheet", Optional.empty(), List.of());
  }

  /** One press on the list: somebody came, or left. */
  public void tick(Visit visit) {
    var list = look(visit);
    var form = visit.form();
    var came = form.optional("in");
    var person =
        came.isPresent() ? form.value("in", PersonId::of) : form.value("out", PersonId::of);
    var command = command(list.id(), person, came.isPresent());
    var id = CommandId.of(form.text(CommandId.FIELD), command);
    var refusal = floor.refusal(new Asked(id, GateActions.actor(visit, "list"), command));
    if (refusal.isEmpty()) {
      visit.goTo("/gate/lists/" + list.key() + "#" + person.code());
    } else {
      var why = floor.chamber().say(refusal.get().sentence());
      show(visit.status(409), "gate/list", Optional.of(why), List.of());
    }
  }

  private static AttendanceCommand command(SittingId sitting, PersonId person, boolean in) {
    return switch (person) {
      case MemberId member ->
          in
              ? new CheckIn(sitting, List.of(member), Optional.empty())
              : new CheckOut(sitting, member, Optional.empty());
      case GuestId guest ->
          in
              ? new CheckInGuest(sitting, guest, Optional.empty())
              : new CheckOutGuest(sitting, guest, Optional.empty());
    };
  }

  /** What one sheet says, with whoever wrote it; each arrival is decided by itself. */
  public void enter(Visit visit) {
    var list = look(visit);
    var form = visit.form();
    var attestation = new FromSheet(words(form, "gate"), words(form, "written-by"));
    var zone = floor.read(session -> session.zone());
    var commands = new ArrayList<AttestArrival>();
    for (var member : ticked(form, list)) {
      var at = time(form, member, list, zone);
      commands.add(new AttestArrival(list.id(), member, at, attestation));
    }
    if (commands.isEmpty()) throw Problem.missing("came");
    var stamp = form.text(CommandId.FIELD);
    var asked =
        commands.stream()
            .map(each -> new Asked(CommandId.of(stamp, each), visit.actor(), each))
            .map(each -> floor.chamber().ask(each))
            .toList();
    var refused = new ArrayList<Text>();
    for (var answer : asked) floor.refused(answer.join()).ifPresent(refused::add);
    if (refused.isEmpty()) {
      visit.goTo("/gate/lists/" + list.key());
      return;
    }
    int done = commands.size() - refused.size();
    var why = new Text("已录入 " + done + " 人，以下未录入", done + " entered; these were not");
    show(visit.status(409), "gate/sheet", Optional.of(why), refused);
  }

  private static List<MemberId> ticked(Form form, DoorList list) {
    var ticked = new LinkedHashSet<>(form.fields().getOrDefault("came", List.of()));
    var members = new ArrayList<MemberId>();
    for (var row : list.rows()) {
      if (row.person() instanceof MemberId member && ticked.contains(member.code())) {
        members.add(member);
      }
    }
    if (members.size() != ticked.size()) throw Problem.wrong("came");
    return members;
  }

  /** The time written beside the name, or else the one for all, on the day of the sitting. */
  private static Instant time(Form form, MemberId member, DoorList list, ZoneId zone) {
    var own = "time-" + member.code();
    var field = form.optional(own).isPresent() ? own : "time";
    var time = form.value(field, ListActions::time);
    return list.scheduled().at().atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
  }

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text.replace('：', ':').replaceFirst("^(\\d):", "0$1:"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static String words(Form form, String name) {
    var words = form.text(name);
    if (words.length() > MOST_WORDS) throw Problem.wrong(name);
    return words;
  }

  private DoorList look(Visit visit) {
    var key = visit.path("delegation");
    return floor
        .read(
            session ->
                Sittings.current(session).flatMap(sitting -> DoorList.of(session, sitting, key)))
        .orElseThrow(Problem::notFound);
  }

  private void show(Visit visit, String template, Optional<Text> why, List<Text> refused) {
    var params = new HashMap<String, Object>();
    params.put("list", look(visit));
    params.put("why", why);
    params.put("refused", refused);
    params.put("token", visit.formToken());
    params.put("stamp", CommandId.stamp());
    visit.html(pages.page(template, params));
  }
}
