package plenary.app.crash;

import java.util.LinkedHashMap;
import plenary.act.Command;
import plenary.record.json.Json;
import plenary.record.wire.Commands;

/** Commands as programs send them. */
final class Asking {
  private Asking() {}

  /** A command with the id that its asker made for it. */
  static String json(String id, Command command) {
    var members = new LinkedHashMap<String, Json>(Commands.encode(command).members());
    members.put("id", new Json.Str(id));
    return new Json.Obj(members).canonicalText();
  }
}
