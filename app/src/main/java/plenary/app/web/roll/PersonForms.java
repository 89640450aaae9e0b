package plenary.app.web.roll;

import java.util.Map;
import java.util.Optional;
import plenary.act.Particulars;
import plenary.act.Particulars.Sex;
import plenary.act.RosterCommand;
import plenary.act.RosterCommand.BeginMandate;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.DescribeGuest;
import plenary.act.RosterCommand.EndMandate;
import plenary.act.RosterCommand.NoteParticulars;
import plenary.act.RosterCommand.RestoreDuties;
import plenary.act.RosterCommand.SuspendDuties;
import plenary.act.RosterCommand.TransferMember;
import plenary.act.RosterEvent.Ending;
import plenary.app.web.edge.Problem;
import plenary.app.web.prepare.Fields;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;

/** What each form of a person's page asks. */
final class PersonForms {
  static final Text SOURCE = new Text("依据", "Source");
  static final Text FROM = new Text("就任日期", "From");
  private static final Text ON = new Text("日期", "Day");

  /** What a form of somebody's page asks. */
  interface Wish {
    RosterCommand of(PersonId person, Fields fields);
  }

  private interface OfMember {
    RosterCommand of(MemberId member, Fields fields);
  }

  /** Every form, by its name. */
  static final Map<String, Wish> ALL =
      Map.of(
          "name", PersonForms::name,
          "post", PersonForms::post,
          "particulars", member(PersonForms::particulars),
          "transfer",
              member(
                  (id, fields) ->
                      new TransferMember(id, fields.body("delegation", RosterActions.DELEGATION))),
          "begin",
              member(
                  (id, fields) ->
                      new BeginMandate(id, fields.day("on", FROM), fields.text("source", SOURCE))),
          "end", member(PersonForms::end),
          "suspend",
              member(
                  (id, fields) ->
                      new SuspendDuties(id, fields.day("on", ON), fields.text("source", SOURCE))),
          "restore",
              member(
                  (id, fields) ->
                      new RestoreDuties(id, fields.day("on", ON), fields.text("source", SOURCE))));

  private PersonForms() {}

  private static Wish member(OfMember wish) {
    return (person, fields) -> {
      if (person instanceof MemberId id) return wish.of(id, fields);
      throw Problem.notFound();
    };
  }

  private static RosterCommand name(PersonId person, Fields fields) {
    return new CorrectName(
        person,
        fields.text("name", RosterActions.NAME),
        fields.words("reason", new Text("更正理由", "Reason")),
        fields.words("agreed-by", new Text("同意人", "Who agreed")));
  }

  private static RosterCommand post(PersonId person, Fields fields) {
    if (person instanceof GuestId id) {
      return new DescribeGuest(id, fields.text("post", RosterActions.POST));
    }
    throw Problem.notFound();
  }

  private static RosterCommand end(MemberId id, Fields fields) {
    var how =
        fields.read(
            "ending", new Text("终止原因", "Why"), word -> RollWords.read(Ending.values(), word));
    return new EndMandate(id, how, fields.day("on", ON), fields.text("source", SOURCE));
  }

  private static RosterCommand particulars(MemberId id, Fields fields) {
    var label = new Text("性别", "Sex");
    Optional<Sex> sex =
        fields.line("sex", label).isEmpty()
            ? Optional.empty()
            : Optional.of(fields.read("sex", label, word -> RollWords.read(Sex.values(), word)));
    var particulars =
        new Particulars(
            sex,
            fields.line("ethnic-group", new Text("民族", "Ethnic group")).orElse(""),
            fields.line("electing-unit", new Text("选举单位", "Electing unit")).orElse(""),
            fields.line("credential", RosterActions.NUMBER).orElse(""),
            fields.line("mark", new Text("同名区别", "Mark")).orElse(""),
            fields.line("post", RosterActions.POST).orElse(""),
            fields.has("incompatible"));
    return new NoteParticulars(id, particulars);
  }
}
