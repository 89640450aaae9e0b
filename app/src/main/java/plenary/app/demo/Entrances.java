package plenary.app.demo;

import java.util.ArrayList;
import java.util.List;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.demo.Demo.Entrance;
import plenary.app.web.signin.SignIns;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.session.Session;

/** The ways into a demonstration that need a sign-in; made when they are first asked for. */
final class Entrances {
  private static final int DEPUTIES = 3;

  /** A count is one when two agree. */
  private static final List<Text> TELLERS =
      List.of(new Text("监票人甲", "Teller A"), new Text("监票人乙", "Teller B"));

  private final Stage stage;
  private final SignIns signIns;
  private List<Entrance> made = List.of();

  Entrances(Stage stage, SignIns signIns) {
    this.stage = stage;
    this.signIns = signIns;
  }

  /** All of them; waits until the demonstration has begun. */
  synchronized List<Entrance> all() {
    if (made.isEmpty()) made = make();
    return made;
  }

  private List<Entrance> make() {
    var entrances = new ArrayList<Entrance>();
    var desk = new Actor(Role.SECRETARIAT, "desk");
    entrances.add(entrance(desk, new Text("大会秘书处", "Secretariat")));
    var chair = new Actor(Role.CHAIR, stage.read(Entrances::chair).code());
    entrances.add(entrance(chair, new Text("执行主席（主持台）", "Chair")));
    for (var deputy : someDeputies()) {
      var name = new Text("代表 " + deputy.digits(), "Deputy " + deputy.digits());
      entrances.add(entrance(Actor.deputy(deputy), name));
    }
    var gate = new Actor(Role.GATE, "gate");
    entrances.add(entrance(gate, new Text("签到处", "Gate")));
    for (var hand : TELLERS) {
      var teller = new Actor(Role.TELLER, hand.zh());
      entrances.add(entrance(teller, hand));
    }
    return List.copyOf(entrances);
  }

  private Entrance entrance(Actor actor, Text role) {
    return new Entrance(role, "/signin/" + signIns.reusableLink(actor).text());
  }

  private static MemberId chair(Session session) {
    return session.sittings().getFirst().chair().orElseThrow();
  }

  /** Deputies who come, and whom the example does not name: what is tried is nobody's real vote. */
  private List<MemberId> someDeputies() {
    var named = stage.read(session -> session.roster().standingChairs());
    return stage.arrivals().stream()
        .filter(member -> !named.contains(member))
        .sorted()
        .limit(DEPUTIES)
        .toList();
  }
}
