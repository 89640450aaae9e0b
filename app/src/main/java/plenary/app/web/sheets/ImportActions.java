package plenary.app.web.sheets;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import plenary.act.Command;
import plenary.act.RosterCommand.ImportRoll;
import plenary.app.chamber.Asked;
import plenary.app.order.AgendaChange;
import plenary.app.order.AgendaSheet;
import plenary.app.order.Arranging;
import plenary.app.roll.Comparing;
import plenary.app.roll.Contact;
import plenary.app.roll.Correcting;
import plenary.app.roll.RosterChange;
import plenary.app.roll.RosterSheet;
import plenary.app.sheet.Reading;
import plenary.app.sheet.Sheets;
import plenary.app.side.SideStore;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.SentFile;
import plenary.app.web.edge.Visit;
import plenary.app.web.sheets.Uploads.Kept;
import plenary.base.Digest;
import plenary.base.Text;
import plenary.record.wire.Commands;

/** What the secretariat may ask to be taken in from a file. */
public final class ImportActions {
  private static final String PAGE = "/desk/import";
  private static final int MOST_WORDS = 500;

  /** Stands in for what is typed, so that the hash of what was previewed does not depend on it. */
  private static final Correcting NOT_TYPED = new Correcting("-", "-");

  private final Floor floor;
  private final Pages pages;
  private final SideStore side;
  private final Uploads uploads;

  public ImportActions(Floor floor, Pages pages, SideStore side, InstantSource clock) {
    this.floor = floor;
    this.pages = pages;
    this.side = side;
    this.uploads = new Uploads(clock);
  }

  /** Where a file is chosen. */
  public void choose(Visit visit) {
    choose(visit, Optional.empty());
  }

  private void choose(Visit visit, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("session", floor.title());
    params.put("why", why);
    params.put("token", visit.formToken());
    visit.html(pages.page("sheets/choose", params));
  }

  /** A file that was sent. */
  public void send(Visit visit) {
    var file = visit.file();
    if (file.isEmpty()) {
      choose(visit.status(422), Optional.of(new Text("请先选择一个文件。", "Choose a file first.")));
      return;
    }
    switch (Sheets.read(file.get().name(), file.get().content())) {
      case Reading.Unreadable(var why) -> choose(visit.status(422), Optional.of(why.said()));
      case Reading.Read(var table) -> {
        var upload =
            visit.form().text("kind").equals("agenda")
                ? new Upload.Agenda(name(file.get()), table.form(), AgendaSheet.of(table))
                : new Upload.Roster(name(file.get()), table.form(), RosterSheet.of(table));
        visit.goTo(PAGE + "/" + uploads.keep(visit.who().hash(), upload).id());
      }
    }
  }

  private static String name(SentFile file) {
    return file.name();
  }

  /** What was sent, as it would be taken in. */
  public void preview(Visit visit) {
    show(visit, kept(visit), Optional.empty());
  }

  private Kept kept(Visit visit) {
    return uploads
        .find(visit.path("id"), visit.who().hash())
        .orElseThrow(
            () ->
                Problem.notFound(
                    new Text(
                        "这个文件的预览已经过期（保留30分钟）。没有导入任何内容，请重新选择文件。",
                        "The preview of this file has expired (it is kept for 30 minutes). Nothing was"
                            + " taken in; choose the file again.")));
  }

  /** The second press. */
  public void take(Visit visit) {
    var kept = kept(visit);
    if (kept.done().isEmpty()) {
      var why = take(visit, kept);
      if (why.isPresent()) {
        show(visit.status(409), kept, why);
        return;
      }
    }
    visit.goTo(PAGE + "/" + kept.id());
  }

  private Optional<Text> take(Visit visit, Kept kept) {
    var asked = visit.form().text("hash");
    return switch (kept.upload()) {
      case Upload.Roster roster -> takeRoster(visit, kept, roster, asked);
      case Upload.Agenda agenda -> takeAgenda(visit, kept, agenda, asked);
    };
  }

  private static Optional<Text> changedMeanwhile() {
    return Optional.of(
        new Text(
            "预览之后名册或会议有了变动，结果与预览时不同，没有导入。请核对下面的新结果，再次确认。",
            "The roll or the session has changed since the preview, and the outcome with it; nothing was"
                + " taken in. Check it as it is now, and confirm again."));
  }

  private static Optional<Text> faulty() {
    return Optional.of(
        new Text(
            "文件还有错误，没有导入任何内容。请在原表中改正，再选一次。",
            "The file still has faults; nothing was taken in. Mend them in the file and choose it"
                + " again."));
  }

  private Optional<Text> takeRoster(Visit visit, Kept kept, Upload.Roster roster, String hash) {
    if (!roster.sheet().faults().isEmpty()) return faulty();
    var found = compare(roster, NOT_TYPED);
    if (!found.faults().isEmpty()) return faulty();
    if (!hash(found).equals(hash)) return changedMeanwhile();
    var typed =
        found.correctsNames()
            ? new Correcting(words(visit, "reason"), words(visit, "agreed-by"))
            : NOT_TYPED;
    var change = compare(roster, typed);
    if (!change.steps().isEmpty()) {
      var why = ask(visit, kept, new ImportRoll(change.steps()));
      if (why.isPresent()) return why;
    }
    keep(change.contacts());
    kept.done(
        new Done(
            new Text(
                "已导入：新增"
                    + change.count(RosterChange.State.NEW)
                    + "人，变动"
                    + change.count(RosterChange.State.CHANGED)
                    + "人，其余相同。",
                "Taken in: "
                    + change.count(RosterChange.State.NEW)
                    + " new, "
                    + change.count(RosterChange.State.CHANGED)
                    + " changed, the rest as it was.")));
    return Optional.empty();
  }

  /** Compares beside the session, which does not stand still for a long list. */
  private RosterChange compare(Upload.Roster roster, Correcting typed) {
    var present = floor.read(session -> session.roster().copy());
    return Comparing.of(roster.sheet(), present, typed);
  }

  private static String words(Visit visit, String field) {
    var words = visit.form().text(field);
    if (words.length() > MOST_WORDS) throw Problem.wrong(field);
    return words;
  }

  /** All of them are tried first, so that what is taken in is taken in whole. */
  private Optional<Text> takeAgenda(Visit visit, Kept kept, Upload.Agenda agenda, String hash) {
    if (!agenda.sheet().faults().isEmpty()) return faulty();
    var change = floor.read(session -> Arranging.of(agenda.sheet(), session));
    if (!change.faults().isEmpty()) return faulty();
    if (!hash(change).equals(hash)) return changedMeanwhile();
    var all = new ArrayList<Asked>();
    for (var command : change.commands()) all.add(asked(visit, kept, command));
    var refused = floor.chamber().rehearse(all);
    if (refused.isPresent()) {
      return Optional.of(floor.chamber().say(refused.get().sentence()));
    }
    for (var asked : all) {
      var why = ask(asked);
      if (why.isPresent()) return why;
    }
    kept.done(
        new Done(
            new Text(
                "已导入：" + change.sittings() + "次会议的议程，新登记文件" + change.papers() + "份。",
                "Taken in: the business of "
                    + change.sittings()
                    + " sitting(s), "
                    + change.papers()
                    + " papers registered.")));
    return Optional.empty();
  }

  private static Asked asked(Visit visit, Kept kept, Command command) {
    Permissions.check(visit.who(), command);
    return new Asked(CommandId.of(kept.id(), command), visit.actor(), command);
  }

  private Optional<Text> ask(Visit visit, Kept kept, Command command) {
    return ask(asked(visit, kept, command));
  }

  private Optional<Text> ask(Asked asked) {
    return floor.refusal(asked).map(refusal -> floor.chamber().say(refusal.sentence()));
  }

  /** Personal data goes beside the record, where it can be erased. */
  private void keep(List<Contact> contacts) {
    side.together(
        () -> {
          for (var contact : contacts) {
            side.change(
                "INSERT INTO contact (person, phone, identity, email) VALUES (?1, ?2, ?3, '')"
                    + " ON CONFLICT (person) DO UPDATE SET"
                    + " phone = CASE ?2 WHEN '' THEN phone ELSE ?2 END,"
                    + " identity = CASE ?3 WHEN '' THEN identity ELSE ?3 END",
                contact.person().code(),
                contact.phone(),
                contact.identity());
          }
        });
  }

  private static String hash(RosterChange change) {
    return hash(change.steps().isEmpty() ? List.of() : List.of(new ImportRoll(change.steps())));
  }

  private static String hash(AgendaChange change) {
    return hash(change.commands());
  }

  private static String hash(List<? extends Command> commands) {
    var written = new StringBuilder();
    for (var command : commands) {
      written.append(Commands.encode(command).canonicalText()).append('\n');
    }
    return Digest.ofText(written.toString()).hex();
  }

  private void show(Visit visit, Kept kept, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("session", floor.title());
    params.put("page", page(kept));
    params.put("why", why);
    params.put("token", visit.formToken());
    visit.html(pages.page("sheets/preview", params));
  }

  private ImportPage page(Kept kept) {
    boolean fit = kept.upload().sheet().faults().isEmpty();
    return switch (kept.upload()) {
      case Upload.Roster roster -> {
        var change = fit ? Optional.of(compare(roster, NOT_TYPED)) : Optional.<RosterChange>empty();
        yield ImportPage.of(kept, roster, change, change.map(ImportActions::hash).orElse(""));
      }
      case Upload.Agenda agenda -> {
        var change =
            fit
                ? Optional.of(floor.read(session -> Arranging.of(agenda.sheet(), session)))
                : Optional.<AgendaChange>empty();
        yield ImportPage.of(kept, agenda, change, change.map(ImportActions::hash).orElse(""));
      }
    };
  }
}
