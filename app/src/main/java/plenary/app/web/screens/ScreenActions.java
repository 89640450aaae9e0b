package plenary.app.web.screens;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.hall.HallPage;
import plenary.app.hall.Screen;
import plenary.app.hall.View;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.app.web.prepare.Draft;
import plenary.app.web.prepare.Fields;
import plenary.app.web.screens.ScreensPage.MadeLink;
import plenary.app.web.screens.ScreensPage.Row;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.SignInLog;
import plenary.base.Text;

/** The page on which screens are made and set. */
public final class ScreenActions {
  private static final String PAGE = "/desk/screens";
  private static final int NOTICE = 200;
  private static final Text NAME = new Text("名称", "Name");
  private static final Text WORDS = new Text("通知内容", "Notice");
  private static final Text NO_SITTING =
      new Text("还没有安排会次，屏幕没有可以显示的内容。请先安排会次。", "No sitting is planned. Plan one first.");

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final Screens screens;
  private final HallActions hall;
  private final Access access;
  private final Topic topic;

  public ScreenActions(
      Floor floor, Live live, Pages pages, Screens screens, HallActions hall, Access access) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.screens = screens;
    this.hall = hall;
    this.access = access;
    this.topic = live.topic("screens", this::draw);
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE, Optional.empty());
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  /** Makes a screen. */
  public void make(Visit visit) {
    take(visit, "make", () -> screens.make(made(visit.form())));
  }

  private static Screen made(Form form) {
    var key = form.text("key");
    if (!Screen.isKey(key)) {
      throw Problem.bad(
          "地址只用小写字母、数字和短横，最多二十个字符，例如 left。请更改。",
          "An address is up to twenty small letters, digits and hyphens, such as left. Change it.");
    }
    return new Screen(key, name(form), kind(form), dark(form), View.FOLLOW, Optional.empty());
  }

  private static Text name(Form form) {
    return new Fields(form).text("name", NAME);
  }

  private static Screen.Kind kind(Form form) {
    return form.optional("kind").filter("presidium"::equals).isPresent()
        ? Screen.Kind.PRESIDIUM
        : Screen.Kind.HALL;
  }

  private static boolean dark(Form form) {
    return form.optional("look").filter("dark"::equals).isPresent();
  }

  /** Changes what a screen is called, for whom it is and how it looks. */
  public void rename(Visit visit) {
    var form = visit.form();
    take(
        visit,
        "look-" + key(form),
        () ->
            screens.change(
                key(form),
                old ->
                    new Screen(
                        old.key(), name(form), kind(form), dark(form), old.view(), old.notice())));
  }

  /** Sets what a screen shows. */
  public void set(Visit visit) {
    var form = visit.form();
    take(visit, "view-" + key(form), () -> set(form));
  }

  private void set(Form form) {
    var view = form.value("view", View::of);
    var screen = screens.get(key(form));
    var next = view == View.NOTICE ? screen.noticing(notice(form)) : screen.showing(view);
    objection(next)
        .ifPresent(
            why -> {
              throw Problem.refused(why);
            });
    screens.change(screen.key(), old -> next);
  }

  private static Text notice(Form form) {
    var words = new Fields(form).text("notice", WORDS);
    if (words.zh().length() > NOTICE || words.en().length() > 2 * NOTICE) {
      throw Problem.bad(
          "通知最多" + NOTICE + "字，才能从最后一排看清。请缩短。",
          "A notice has at most "
              + NOTICE
              + " characters, to be read from the last row. Shorten it.");
    }
    return words;
  }

  /** Why a screen may not be set so; empty if it may. */
  private Optional<Text> objection(Screen screen) {
    if (screen.view() == View.FOLLOW) return Optional.empty();
    var now = floor.now();
    return floor.read(
        session ->
            Sittings.current(session)
                .map(sitting -> sitting.plan().sitting())
                .map(sitting -> HallPage.objection(session, sitting, now, screen))
                .orElse(Optional.of(NO_SITTING)));
  }

  /** Lets every screen follow the sitting. */
  public void followAll(Visit visit) {
    take(visit, "all", screens::followAll);
  }

  /** Removes a screen. */
  public void remove(Visit visit) {
    take(visit, "remove", () -> screens.remove(key(visit.form())));
  }

  /** Makes a link by which the machine behind a screen signs in. */
  public void link(Visit visit) {
    var screen = screens.get(key(visit.form()));
    var actor = new Actor(Role.SCREEN, screen.key());
    var secret = access.signIns().link(actor);
    access
        .log()
        .note(What.LINK_MADE, SignInLog.who(visit.who()), SignInLog.who(actor), visit.origin());
    var made = new MadeLink(screen.name(), visit.address("/signin/" + secret.text()));
    show(visit, Draft.NONE, Optional.of(made));
  }

  private static String key(Form form) {
    return form.text("screen");
  }

  /** Does something and goes on, or shows the page again with why not. */
  private void take(Visit visit, String form, Runnable work) {
    try {
      work.run();
    } catch (Problem problem) {
      if (problem.status() != 400 && problem.status() != 409) throw problem;
      var draft = new Draft(Optional.of(problem.sentence()), form, visit.form().fields());
      show(visit.status(problem.status()), draft, Optional.empty());
      return;
    }
    visit.goTo(PAGE);
  }

  private Row row(Screen screen) {
    return new Row(screen, hall.look(screen), objection(screen));
  }

  private void show(Visit visit, Draft draft, Optional<MadeLink> made) {
    var all = screens.all();
    var params = new HashMap<String, Object>();
    params.put(
        "page",
        new ScreensPage(
            floor.title(),
            all.stream().map(this::row).toList(),
            ScreensPage.places(all),
            made,
            visit.who().role() == Role.CHAIR));
    params.put("draft", draft);
    params.put("token", visit.formToken());
    visit.html(pages.page("screens", params));
  }

  /** What each screen shows, small, and that it does not show what it is set to. */
  private Map<String, String> draw() {
    var parts = new LinkedHashMap<String, String>();
    for (var screen : screens.all()) {
      var row = row(screen);
      parts.put("preview-" + screen.key(), pages.part("hall/preview", Map.of("page", row.page())));
      parts.put("state-" + screen.key(), pages.part("screens/state", Map.of("row", row)));
    }
    return parts;
  }
}
