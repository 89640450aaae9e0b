package plenary.app.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plenary.act.RosterCommand.FormBody;
import plenary.app.names.NameOrder;
import plenary.base.BodyId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.rules.BodyKind;

/** The delegations that a roster names: those there are, and those to be formed. */
final class Delegations {
  private static final String ID = "[a-z][a-z0-9-]{0,39}";

  private final Map<String, BodyId> byName = new HashMap<>();
  private final Set<BodyId> taken = new HashSet<>();
  private final List<FormBody> formed = new ArrayList<>();
  private int next = 1;

  Delegations(Roster roster) {
    for (var body : roster.bodies()) {
      taken.add(body.id());
      if (body.kind() != BodyKind.DELEGATION) continue;
      byName.put(body.id().name(), body.id());
      byName.putIfAbsent(NameOrder.folded(body.name().zh()), body.id());
      byName.putIfAbsent(NameOrder.folded(body.name().en()), body.id());
    }
  }

  /** The delegation of this name, or with this id. */
  BodyId of(String name) {
    return byName.computeIfAbsent(NameOrder.folded(name), _ -> form(name));
  }

  private BodyId form(String name) {
    var id = name.matches(ID) && taken.add(new BodyId(name)) ? new BodyId(name) : free();
    formed.add(new FormBody(id, BodyKind.DELEGATION, Text.same(name)));
    return id;
  }

  private BodyId free() {
    while (true) {
      var id = new BodyId(String.format(Locale.ROOT, "delegation-%02d", next++));
      if (taken.add(id)) return id;
    }
  }

  /** Those that there are not yet. */
  List<FormBody> formed() {
    return formed;
  }
}
