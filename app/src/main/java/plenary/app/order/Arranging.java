package plenary.app.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AgendaCommand.RegisterPaper;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaEvent.Item;
import plenary.act.Business;
import plenary.act.Business.Anthem;
import plenary.act.Business.Part;
import plenary.act.Business.Question;
import plenary.act.Business.Report;
import plenary.act.Business.Review;
import plenary.act.Command;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.sheet.Fault;
import plenary.app.sheet.Headed;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.Language;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.rules.DecisionRule;
import plenary.session.Session;

/** Arranges a session's order of business as a sheet has it. */
public final class Arranging {
  private static final String RESOLUTION = "resolution";

  private final AgendaSheet sheet;
  private final Session session;
  private final Said said;
  private final Map<String, PaperId> papers = new HashMap<>();
  private final Map<String, List<PersonId>> people = new HashMap<>();
  private final List<Command> commands = new ArrayList<>();
  private final List<String> guests = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int nextPaper;
  private int nextGuest;

  private Arranging(AgendaSheet sheet, Session session) {
    this.sheet = sheet;
    this.session = session;
    this.said = new Said(session.sittings());
    for (var paper : session.papers()) {
      papers.putIfAbsent(paper.title().zh(), paper.id());
      nextPaper = Math.max(nextPaper, paper.id().number());
    }
    var roster = session.roster();
    roster.members().forEach(member -> known(member.name().zh(), member.id()));
    for (var guest : roster.guests()) {
      known(guest.name().zh(), guest.id());
      nextGuest = Math.max(nextGuest, guest.id().number());
    }
  }

  private void known(String name, PersonId id) {
    people.computeIfAbsent(Headed.folded(name), _ -> new ArrayList<>(1)).add(id);
  }

  /**
   * What an agenda without faults would change.
   *
   * @param session only read
   */
  public static AgendaChange of(AgendaSheet sheet, Session session) {
    return new Arranging(sheet, session).change();
  }

  private AgendaChange change() {
    var agendas = new LinkedHashMap<SittingId, List<Item>>();
    Optional<Sitting> sitting = next();
    for (var row : sheet.rows()) {
      var named = row.word(Column.SITTING);
      if (!named.isEmpty()) sitting = sitting(named);
      if (sitting.isEmpty()) {
        faults.add(noSitting(row, named));
        continue;
      }
      var id = sitting.get().plan().sitting();
      var items = agendas.computeIfAbsent(id, _ -> new ArrayList<>());
      if (items.size() == Limits.ITEMS_A_SITTING) {
        faults.add(tooMany(row));
        continue;
      }
      var number = new ItemId(id, items.size() + 1);
      business(row, sitting.get())
          .ifPresent(business -> items.add(new Item(number, title(row), business)));
    }
    int registered = papersToRegister();
    int set = 0;
    for (var agenda : agendas.entrySet()) {
      var present =
          session.sitting(agenda.getKey()).orElseThrow().items().stream()
              .map(Progress::item)
              .toList();
      if (present.equals(agenda.getValue())) continue;
      commands.add(new SetAgenda(agenda.getKey(), agenda.getValue()));
      set++;
    }
    return new AgendaChange(commands, registered, guests, set, faults);
  }

  private int papersToRegister() {
    return (int) commands.stream().filter(RegisterPaper.class::isInstance).count();
  }

  /** The next sitting that has not opened. */
  private Optional<Sitting> next() {
    return session.sittings().stream()
        .filter(sitting -> !sitting.underWay() && !sitting.over())
        .findFirst();
  }

  /** By its title, or by its number. */
  private Optional<Sitting> sitting(String named) {
    var folded = Headed.folded(named);
    return session.sittings().stream()
        .filter(
            sitting -> {
              var title = sitting.plan().title();
              var number = String.valueOf(sitting.plan().sitting().number());
              return Headed.folded(title.zh()).equals(folded)
                  || Headed.folded(title.en()).equals(folded)
                  || folded.equals(number)
                  || folded.equals("第" + number + "次");
            })
        .findFirst();
  }

  private Text title(AgendaRow row) {
    var zh = row.word(Column.TITLE);
    var en = row.word(Column.TITLE_EN);
    return en.isEmpty() ? said.text(zh) : new Text(zh, en);
  }

  private Optional<Business> business(AgendaRow row, Sitting sitting) {
    var given = row.lines(Column.PAPERS).stream().map(this::paper).toList();
    return switch (Kind.of(row.word(Column.KIND)).orElseThrow()) {
      case ANTHEM -> Optional.of(new Anthem());
      case REPORT -> reporter(row).map(by -> report(row, by));
      case REVIEW -> Optional.of(new Review(given));
      case QUESTION ->
          decision(row, sitting)
              .map(decision -> new Question(decision, said.text(row.word(Column.MOTION))));
    };
  }

  private Business report(AgendaRow row, PersonId by) {
    var title = row.word(Column.TITLE);
    var parts = row.lines(Column.PARTS).stream().map(zh -> said.part(title, zh)).toList();
    var present = said.report(title);
    return new Report(
        by,
        said.text(row.word(Column.BEHALF)),
        parts.isEmpty() ? List.of(new Part(title(row), List.of())) : parts,
        present.map(Report::pledges).orElse(List.of()),
        present.map(Report::programmes).orElse(List.of()));
  }

  private PaperId paper(String title) {
    return papers.computeIfAbsent(
        title,
        _ -> {
          var id = new PaperId(++nextPaper);
          commands.add(new RegisterPaper(id, Text.same(title)));
          return id;
        });
  }

  /** Whoever has that name or number; somebody unknown attends without a vote. */
  private Optional<PersonId> reporter(AgendaRow row) {
    var name = row.word(Column.BY);
    if (name.matches("[mgMG]?[0-9]{1,5}")) return numbered(row, name);
    var found = people.getOrDefault(Headed.folded(name), List.of());
    if (found.size() > 1) {
      faults.add(sameName(row, found));
      return Optional.empty();
    }
    if (found.size() == 1) return Optional.of(found.getFirst());
    var id = new GuestId(++nextGuest);
    commands.add(new AdmitGuest(id, Text.same(name), AttendeeClass.NON_VOTING));
    guests.add(name);
    known(name, id);
    return Optional.of(id);
  }

  private Optional<PersonId> numbered(AgendaRow row, String code) {
    boolean guest = code.startsWith("g") || code.startsWith("G");
    int number = Integer.parseInt(code.replaceFirst("^[mgMG]", ""));
    if (number == 0) return nobody(row);
    PersonId id = guest ? new GuestId(number) : new MemberId(number);
    return session.roster().knows(id) ? Optional.of(id) : nobody(row);
  }

  private Optional<PersonId> nobody(AgendaRow row) {
    faults.add(
        at(
            row,
            Column.BY,
            "名册上没有这个号码。请改正，或者填写姓名。",
            "Nobody on the roll has that number. Correct it, or give the name."));
    return Optional.empty();
  }

  /** By id or title; where the file does not say, a resolution. */
  private Optional<String> decision(AgendaRow row, Sitting sitting) {
    var word = Headed.folded(row.word(Column.DECISION));
    var body = session.roster().body(sitting.plan().body()).orElseThrow();
    var here =
        session.rulebook().body(body.kind()).map(rules -> rules.decisions()).orElse(List.of());
    if (word.isEmpty() && here.contains(RESOLUTION)) return Optional.of(RESOLUTION);
    if (word.isEmpty() && here.size() == 1) return Optional.of(here.getFirst());
    var found =
        here.stream()
            .flatMap(id -> session.rulebook().decision(id).stream())
            .filter(rule -> answersTo(rule, word))
            .findFirst();
    if (found.isEmpty()) {
      var titles =
          here.stream()
              .flatMap(id -> session.rulebook().decision(id).stream())
              .map(rule -> rule.title())
              .toList();
      faults.add(
          at(
              row,
              Column.DECISION,
              "表决类别应为：" + String.join("、", titles.stream().map(Text::zh).toList()) + "。请改正。",
              "The kind of decision is one of: "
                  + String.join(", ", titles.stream().map(Text::en).toList())
                  + ". Correct it."));
    }
    return found.map(DecisionRule::id);
  }

  private static boolean answersTo(DecisionRule rule, String word) {
    return Headed.folded(rule.id()).equals(word)
        || Headed.folded(rule.title().zh()).equals(word)
        || Headed.folded(rule.title().en()).equals(word);
  }

  private Fault noSitting(AgendaRow row, String named) {
    return named.isEmpty()
        ? at(
            row,
            Column.SITTING,
            "没有尚未举行的会议。请先设定全体会议，或者在“会次”一列写明。",
            "No sitting is still to come. Plan one first, or name it in the column 会次.")
        : at(
            row,
            Column.SITTING,
            "没有这次会议（现有：" + sittings(Language.ZH) + "）。请填写会议的名称或编号，或者先设定这次会议。",
            "There is no such sitting (there are: "
                + sittings(Language.EN)
                + "). Give the title or the number"
                + " of one, or plan it first.");
  }

  private String sittings(Language language) {
    var titles =
        session.sittings().stream().map(sitting -> sitting.plan().title().in(language)).toList();
    return titles.isEmpty() ? "—" : String.join(language == Language.ZH ? "、" : ", ", titles);
  }

  private Fault tooMany(AgendaRow row) {
    return at(
        row,
        Column.TITLE,
        "一次会议最多999项。请分到另一次会议。",
        "A sitting has at most 999 items. Put the rest into another.");
  }

  private Fault sameName(AgendaRow row, List<PersonId> found) {
    var codes = String.join("、", found.stream().map(PersonId::code).toList());
    return at(
        row,
        Column.BY,
        "有不止一位叫这个名字（" + codes + "）。请改填号码。",
        "More than one person has that name (" + codes + "). Give the number instead.");
  }

  private Fault at(AgendaRow row, Column column, String zh, String en) {
    return Fault.at(row.row(), sheet.place(column), zh, en);
  }
}
