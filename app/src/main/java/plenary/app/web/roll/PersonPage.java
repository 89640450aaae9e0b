package plenary.app.web.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.Entry;
import plenary.act.Particulars;
import plenary.app.web.desk.Line;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Mandates.Mandate;
import plenary.roster.Roster;
import plenary.roster.Roster.Body;
import plenary.session.Session;

/**
 * Everything the roll has of one person.
 *
 * @param kind the delegation of a deputy, or the capacity of a guest
 * @param member what only a deputy has
 * @param post what a guest does, where that is on record
 * @param history what the record says of this person on the roll and at the doors, the latest first
 */
public record PersonPage(
    String code,
    String number,
    Text name,
    Text kind,
    Optional<OfMember> member,
    Optional<Text> post,
    List<Line> history) {
  public PersonPage {
    history = List.copyOf(history);
  }

  /**
   * What only a deputy has.
   *
   * @param day today, by the assembly's clock
   */
  public record OfMember(
      Particulars particulars,
      String delegation,
      List<RosterPage.Delegation> delegations,
      boolean inOffice,
      Optional<Text> suspended,
      List<Text> mandates,
      LocalDate day) {
    public OfMember {
      delegations = List.copyOf(delegations);
      mandates = List.copyOf(mandates);
    }
  }

  static Optional<PersonPage> of(
      Session session, PersonId person, LocalDate today, List<Entry> entries) {
    var roster = session.roster();
    if (!roster.knows(person)) return Optional.empty();
    var history = entries.stream().map(entry -> Line.dated(session, entry)).toList().reversed();
    return Optional.of(
        switch (person) {
          case MemberId id -> member(roster, id, today, history);
          case GuestId id ->
              new PersonPage(
                  id.code(),
                  id.printed(),
                  roster.name(id),
                  RollWords.of(roster.guest(id).orElseThrow().capacity()),
                  Optional.empty(),
                  roster.post(id),
                  history);
        });
  }

  private static PersonPage member(
      Roster roster, MemberId id, LocalDate today, List<Line> history) {
    var member = roster.member(id).orElseThrow();
    var of =
        new OfMember(
            roster.particulars(id),
            member.delegation().name(),
            RosterPage.delegations(roster),
            roster.inOffice(id),
            roster
                .suspended(id)
                .map(
                    each ->
                        new Text(
                            each.on() + "，" + each.source().zh(),
                            each.on() + ", " + each.source().en())),
            mandates(roster.mandates().of(id)),
            today);
    return new PersonPage(
        id.code(),
        id.digits(),
        member.name(),
        roster.body(member.delegation()).map(Body::name).orElse(Text.same("—")),
        Optional.of(of),
        Optional.empty(),
        history);
  }

  private static List<Text> mandates(List<Mandate> mandates) {
    var lines = new ArrayList<Text>();
    for (var mandate : mandates) {
      lines.add(
          mandate
              .began()
              .map(
                  began ->
                      new Text(
                          began.on() + "就任：" + began.source().zh(),
                          "from " + began.on() + ": " + began.source().en()))
              .orElse(new Text("本届任期开始时就任", "from the beginning of the term")));
      mandate
          .ended()
          .ifPresent(
              ended ->
                  lines.add(
                      new Text(
                          ended.on()
                              + "终止，"
                              + RollWords.of(ended.how()).zh()
                              + "："
                              + ended.source().zh(),
                          "until "
                              + ended.on()
                              + ", "
                              + RollWords.of(ended.how()).en()
                              + ": "
                              + ended.source().en())));
    }
    return lines;
  }
}
