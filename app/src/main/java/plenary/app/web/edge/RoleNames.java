package plenary.app.web.edge;

import plenary.act.Actor;
import plenary.act.Role;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;

/** What the roles are called. */
public final class RoleNames {
  private RoleNames() {}

  /** Somebody in a role; a deputy by the number on the card. */
  public static Text of(Actor actor) {
    var role = of(actor.role());
    var who =
        switch (actor.role()) {
          case DEPUTY, CHAIR -> number(actor.name());
          case SECRETARIAT, TELLER, OBSERVER, GATE, SCREEN, PUBLIC, ADMINISTRATOR, SYSTEM ->
              actor.name();
        };
    return new Text(role.zh() + who, role.en() + " " + who);
  }

  private static String number(String code) {
    if (!code.matches("m[0-9]{3,5}")) return code; // an account
    return PersonId.of(code) instanceof MemberId member ? member.digits() : code;
  }

  public static Text of(Role role) {
    return switch (role) {
      case SECRETARIAT -> new Text("大会秘书处", "Secretariat");
      case CHAIR -> new Text("执行主席（主持）", "Presiding chair");
      case DEPUTY -> new Text("代表", "Deputy");
      case TELLER -> new Text("监票人", "Teller");
      case OBSERVER -> new Text("列席、旁听", "Observer");
      case GATE -> new Text("签到处", "Gate");
      case SCREEN -> new Text("会场屏幕", "Hall screen");
      case PUBLIC -> new Text("公众", "Public");
      case ADMINISTRATOR -> new Text("系统管理员", "Administrator");
      case SYSTEM -> new Text("系统", "Plenary itself");
    };
  }
}
