package plenary.app.roll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.act.Particulars;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.AdmitGuest;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.app.roll.RosterChange.State;
import plenary.app.sheet.Fault;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.rules.BodyKind;

/**
 * Compares a roster with the roll there is. What the file does not speak of stays: a column that it
 * lacks, a member who is not in it.
 */
public final class Comparing {
  private final RosterSheet sheet;
  private final Roster roster;
  private final Correcting correcting;
  private final Delegations delegations;
  private final Map<Integer, State> states = new LinkedHashMap<>();
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final List<RosterCommand> people = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Guests guests;

  private Comparing(RosterSheet sheet, Roster roster, Correcting correcting) {
    this.sheet = sheet;
    this.roster = roster;
    this.correcting = correcting;
    this.delegations = new Delegations(roster);
    this.guests = new Guests(roster, sheet.entries());
  }

  /**
   * What a roster without faults would change.
   *
   * @param roster the roll there is; only read
   * @param correcting why names are corrected; what is compared does not depend on it
   */
  public static RosterChange of(RosterSheet sheet, Roster roster, Correcting correcting) {
    return new Comparing(sheet, roster, correcting).change();
  }

  private RosterChange change() {
    var seen = new HashSet<MemberId>();
    for (var entry : sheet.entries()) {
      if (entry.isDeputy()) {
        var id = new MemberId(entry.number());
        seen.add(id);
        compare(entry, id);
      } else {
        compareGuest(entry, guests.of(entry));
      }
    }
    var offices = new Offices(sheet, roster, delegations, states);
    var steps = new ArrayList<RosterCommand>(bodies(offices));
    if (!enrolments.isEmpty()) steps.add(new EnrolMembers(enrolments));
    steps.addAll(people);
    steps.addAll(offices.steps());
    faults.addAll(offices.faults());
    return new RosterChange(steps, states, missing(seen), contacts, faults);
  }

  private List<FormBody> bodies(Offices offices) {
    var formed = new ArrayList<FormBody>();
    if (!enrolments.isEmpty() && !roster.has(BodyKind.PLENARY)) {
      var name = new Text("全体会议", "plenary");
      formed.add(new FormBody(new BodyId("plenary"), BodyKind.PLENARY, name));
    }
    offices.presidiumToForm().ifPresent(formed::add);
    formed.addAll(delegations.formed());
    return formed;
  }

  private List<MemberId> missing(Set<MemberId> seen) {
    return roster.members().stream()
        .map(Roster.Member::id)
        .filter(roster::inOffice)
        .filter(member -> !seen.contains(member))
        .toList();
  }

  private void compare(Entry entry, MemberId id) {
    var delegation = delegations.of(entry.word(Column.DELEGATION));
    var present = roster.member(id);
    int before = people.size();
    if (present.isEmpty()) {
      enrolments.add(new Enrolment(id, name(entry, Optional.empty()), delegation));
    } else {
      correct(entry, id, present.get().name());
      if (!present.get().delegation().equals(delegation)) {
        people.add(new TransferMember(id, delegation));
      }
    }
    var noted = particulars(entry, roster.particulars(id));
    if (!noted.equals(roster.particulars(id))) people.add(new NoteParticulars(id, noted));
    contact(entry, id);
    boolean changed = people.size() > before;
    states.put(entry.row(), present.isEmpty() ? State.NEW : changed ? State.CHANGED : State.SAME);
  }

  /** The name as the file has it; in English as it was, where the file has no column for it. */
  private Text name(Entry entry, Optional<Text> present) {
    var zh = entry.name();
    if (sheet.has(Column.NAME_EN)) {
      var en = entry.word(Column.NAME_EN);
      return new Text(zh, en.isBlank() ? zh : en);
    }
    return present.filter(name -> name.zh().equals(zh)).orElseGet(() -> Text.same(zh));
  }

  private void correct(Entry entry, PersonId person, Text present) {
    var name = name(entry, Optional.of(present));
    if (!name.equals(present)) {
      people.add(new CorrectName(person, name, correcting.reason(), correcting.agreedBy()));
    }
  }

  private Particulars particulars(Entry entry, Particulars present) {
    return new Particulars(
        sheet.has(Column.SEX) ? Words.sex(entry.word(Column.SEX)) : present.sex(),
        word(entry, Column.ETHNIC, present.ethnicGroup()),
        word(entry, Column.UNIT, present.electingUnit()),
        word(entry, Column.CREDENTIAL, present.credential()),
        word(entry, Column.MARK, present.mark()),
        word(entry, Column.POST, present.post()),
        sheet.has(Column.INCOMPATIBLE)
            ? Words.yes(entry.word(Column.INCOMPATIBLE)).orElse(false)
            : present.incompatible());
  }

  private String word(Entry entry, Column column, String present) {
    return sheet.has(column) ? entry.word(column) : present;
  }

  private void compareGuest(Entry entry, GuestId id) {
    var capacity = entry.capacity().orElseThrow();
    var present = roster.guest(id);
    int before = people.size();
    if (present.isEmpty()) {
      people.add(new AdmitGuest(id, name(entry, Optional.empty()), capacity));
    } else if (present.get().capacity() != capacity) {
      faults.add(otherClass(entry, present.get().capacity()));
    } else {
      correct(entry, id, present.get().name());
    }
    var post = entry.word(Column.POST);
    boolean described = roster.post(id).filter(known -> known.zh().equals(post)).isPresent();
    if (!post.isEmpty() && !described) people.add(new DescribeGuest(id, Text.same(post)));
    contact(entry, id);
    boolean changed = people.size() > before;
    states.put(entry.row(), present.isEmpty() ? State.NEW : changed ? State.CHANGED : State.SAME);
  }

  private Fault otherClass(Entry entry, AttendeeClass known) {
    var word = Words.of(known);
    int column = sheet.place(Column.CLASS);
    return Fault.at(
        entry.row(),
        column,
        "这个号码已经登记为" + word.zh() + "，身份不能在导入时改变。请换一个号码，或者改正身份。",
        "Whoever has this number attends as "
            + word.en()
            + "; an import does not change a class."
            + " Take another number, or correct the class.");
  }

  private void contact(Entry entry, PersonId person) {
    var phone = entry.word(Column.PHONE);
    var identity = entry.word(Column.IDENTITY);
    if (!phone.isEmpty() || !identity.isEmpty()) contacts.add(new Contact(person, phone, identity));
  }
}
