package plenary.app.hall;

import java.util.ArrayList;
import java.util.List;
import plenary.agenda.Progress;
import plenary.agenda.Sitting;
import plenary.app.hall.Message.Line;
import plenary.app.hall.Message.Stand;

/** Chooses the part of an order of business that is shown: as much as a screen has room for. */
final class Agendas {
  /** Lines of type that fit on a screen. */
  private static final int LINES = 7;

  /** Characters in one. */
  private static final int CHARACTERS = 21;

  private Agendas() {}

  /** The items around where the sitting is, the present one or the next always among them. */
  static Message around(Sitting sitting) {
    var all = sitting.items().stream().map(Agendas::line).toList();
    int at = at(all);
    int from = at;
    int to = at + 1;
    int room = LINES - lines(all.get(at)) - 1;
    boolean grown = true;
    while (grown) {
      grown = false;
      if (to < all.size() && lines(all.get(to)) <= room) {
        room -= lines(all.get(to++));
        grown = true;
      }
      boolean behindIsShort = to == all.size() || at - from < 1;
      if (from > 0 && behindIsShort && lines(all.get(from - 1)) <= room) {
        room -= lines(all.get(--from));
        grown = true;
      }
    }
    return new Message.Agenda(new ArrayList<>(all.subList(from, to)), from, all.size() - to);
  }

  /** Where the sitting is: the item before it, else the next, else the last. */
  private static int at(List<Line> all) {
    for (var stand : List.of(Stand.NOW, Stand.TO_COME)) {
      for (int i = 0; i < all.size(); i++) if (all.get(i).stand() == stand) return i;
    }
    return all.size() - 1;
  }

  private static int lines(Line line) {
    return Math.max(1, Math.ceilDiv(line.title().words().zh().length(), CHARACTERS));
  }

  private static Line line(Progress item) {
    return new Line(Showing.title(item), stand(item.state()));
  }

  private static Stand stand(Progress.State state) {
    return switch (state) {
      case WAITING -> Stand.TO_COME;
      case OPEN -> Stand.NOW;
      case DONE -> Stand.DONE;
      case ASIDE -> Stand.ASIDE;
      case JOINED -> Stand.JOINED;
      case DEFERRED -> Stand.PUT_OFF;
      case WITHDRAWN -> Stand.WITHDRAWN;
      case REFERRED -> Stand.REFERRED;
      case DIVIDED -> Stand.DIVIDED;
    };
  }
}
