package plenary.app.web.gate;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceCommand.AttestArrival;
import plenary.act.AttendanceCommand.CheckInGuest;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.app.chamber.Asked;
import plenary.app.page.Clock;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.Text;

/** How the gates stand, and what they leave to be settled. */
public final class GateDesk {
  private static final int MOST_WORDS = 500;

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final GateWatch watch;
  private final Flags flags;
  private final Topic topic;

  GateDesk(Floor floor, Live live, Pages pages, GateWatch watch, Flags flags) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.watch = watch;
    this.flags = flags;
    this.topic = live.topic("gates", () -> pages.live(this::draw, "gates"));
  }

  private Map<String, String> draw() {
    return Map.of("gates", pages.part("gate/states", Map.of("gates", lines())));
  }

  /**
   * A gate as it is shown.
   *
   * @param seen since when it is silent, or when it was heard last
   */
  public record Line(GateState state, Clock seen, Optional<Clock> last) {}

  /** Every gate as it stands, for whoever shows it beside other things. */
  List<Line> lines() {
    var zone = zone();
    return watch.all().stream().map(state -> line(state, zone)).toList();
  }

  private ZoneId zone() {
    return floor.read(session -> session.zone());
  }

  private static Line line(GateState state, ZoneId zone) {
    return new Line(
        state, new Clock(state.seen(), zone), state.last().map(at -> new Clock(at, zone)));
  }

  /** A flag as it is shown. */
  public record Shown(Flag flag, Clock at, Optional<Face> face) {}

  private List<Shown> shown() {
    var open = flags.open();
    return floor.read(
        session ->
            open.stream()
                .map(
                    flag ->
                        new Shown(
                            flag,
                            new Clock(flag.at(), session.zone()),
                            flag.person().flatMap(person -> Face.of(session, person))))
                .toList());
  }

  public void page(Visit visit) {
    show(visit, Optional.empty());
  }

  private void show(Visit visit, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("gates", lines());
    params.put("flags", shown());
    params.put("why", why);
    params.put("token", visit.formToken());
    params.put("stamp", CommandId.stamp());
    visit.html(pages.page("gate/desk", params));
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  /** Somebody has settled a flag: the arrival counts after all, or it does not. */
  public void settle(Visit visit) {
    var form = visit.form();
    var flag = flags.open(form.text("flag")).orElseThrow(GateDesk::settledAlready);
    var reason = words(form, "reason");
    if (form.text("how").equals("dismiss")) {
      flags.settle(flag, visit.actor().name(), reason);
      visit.goTo("/desk/gates");
      return;
    }
    var command = arrival(flag, reason, words(form, "granted-by"));
    var id = CommandId.of(form.text(CommandId.FIELD), command);
    var refusal = floor.refusal(new Asked(id, visit.actor(), command));
    if (refusal.isEmpty()) {
      flags.settle(flag, visit.actor().name(), "checked in: " + reason);
      visit.goTo("/desk/gates");
    } else {
      show(visit.status(409), Optional.of(floor.chamber().say(refusal.get().sentence())));
    }
  }

  private static AttendanceCommand arrival(Flag flag, String reason, String grantedBy) {
    return switch (flag.person().orElseThrow(() -> Problem.missing("person"))) {
      case MemberId member ->
          new AttestArrival(flag.sitting(), member, flag.at(), new MadeUp(reason, grantedBy));
      case GuestId guest -> new CheckInGuest(flag.sitting(), guest, Optional.of(flag.at()));
    };
  }

  private static Problem settledAlready() {
    return Problem.notFound(
        new Text("这一条已经处理。请返回查看。", "This has been settled already. Go back and look."));
  }

  /** Somebody answers for it that a gate has shut and holds nothing. */
  public void shut(Visit visit) {
    var form = visit.form();
    watch.shut(form.text("gate"), form.text("device"));
    visit.goTo("/desk/gates");
  }

  private static String words(Form form, String name) {
    var words = form.text(name);
    if (words.length() > MOST_WORDS) throw Problem.wrong(name);
    return words;
  }
}
