package plenary.verify;

import java.util.ArrayList;
import java.util.List;
import plenary.act.Event;

/** Every type of event there is, as the sealed interfaces say. */
final class Events {
  private Events() {}

  static List<Class<? extends Event>> all() {
    var all = new ArrayList<Class<? extends Event>>();
    collect(Event.class, all);
    return all;
  }

  private static void collect(Class<?> type, List<Class<? extends Event>> into) {
    var permitted = type.getPermittedSubclasses();
    if (permitted == null) {
      if (!into.contains(type)) into.add(type.asSubclass(Event.class));
      return;
    }
    for (var each : permitted) collect(each, into);
  }
}
