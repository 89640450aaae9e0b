package plenary.app.bench;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Command;
import plenary.act.RosterCommand.EnrolMembers;
import plenary.act.RosterCommand.Enrolment;
import plenary.act.RosterCommand.FormBody;
import plenary.act.SessionCommand.ConveneSession;
import plenary.app.chamber.Asked;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.BodyKind;

/**
 * A session made up for measuring, whose doors are open and nobody is here.
 *
 * @param members how many deputies there are, in delegations of a hundred
 * @param sittings how many have their doors open
 */
record MadeUpDoors(HashedRulebook rulebook, int members, int sittings) {
  private static final BodyId PLENARY = new BodyId("plenary");
  private static final int TOGETHER = 100;

  static SittingId sitting(int number) {
    return new SittingId(number);
  }

  List<MemberId> roll() {
    return IntStream.rangeClosed(1, members).mapToObj(MemberId::new).toList();
  }

  /** Everything up to the open doors. */
  List<Asked> setup(String signer) {
    var commands = new ArrayList<Command>();
    commands.add(
        new ConveneSession(
            said("assembly"), 1, said("session"), said("session"), 1, ZoneOffset.UTC, signer));
    commands.add(rulebook.adopt());
    commands.add(new FormBody(PLENARY, BodyKind.PLENARY, said("plenary")));
    for (int i = 0; i <= (members - 1) / TOGETHER; i++) {
      commands.add(new FormBody(delegation(i), BodyKind.DELEGATION, said("delegation " + (i + 1))));
    }
    commands.add(new EnrolMembers(roll().stream().map(MadeUpDoors::enrolled).toList()));
    for (int i = 1; i <= sittings; i++) {
      commands.add(
          new PlanSitting(sitting(i), PLENARY, said("sitting " + i), said("hall"), MadeUp.START));
      commands.add(new OpenCheckIn(sitting(i)));
    }
    return IntStream.range(0, commands.size())
        .mapToObj(i -> new Asked("setup-" + (i + 1), MadeUp.DESK, commands.get(i)))
        .toList();
  }

  private static BodyId delegation(int number) {
    return new BodyId("delegation-" + (number + 1));
  }

  private static Enrolment enrolled(MemberId member) {
    var name = Text.same("deputy " + member.digits());
    return new Enrolment(member, name, delegation((member.number() - 1) / TOGETHER));
  }

  private static Text said(String words) {
    return Text.same("made-up " + words);
  }
}
