package plenary.app.web.desk;

import java.util.List;
import plenary.act.Actor;
import plenary.act.Entry;
import plenary.agenda.Sitting;
import plenary.app.web.edge.RoleNames;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.paper.Happenings;
import plenary.session.Session;

/**
 * A line of the proceedings: an entry of the record in words.
 *
 * @param at the time of day, with seconds
 */
public record Line(long seq, String at, Text by, Text words) {
  private static final int LATEST = 40;

  static List<Line> latest(Session session, Sitting sitting, boolean all) {
    var entries = session.chronicle(sitting.plan().sitting());
    int from = all ? 0 : Math.max(0, entries.size() - LATEST);
    return entries.subList(from, entries.size()).reversed().stream()
        .map(entry -> of(session, entry))
        .toList();
  }

  private static Line of(Session session, Entry entry) {
    return said(session, entry, "");
  }

  /** An entry with its day as well as its time. */
  public static Line dated(Session session, Entry entry) {
    return said(session, entry, entry.at().atZone(session.zone()).toLocalDate() + " ");
  }

  private static Line said(Session session, Entry entry, String day) {
    var time = entry.at().atZone(session.zone()).toLocalTime().withNano(0);
    return new Line(
        entry.seq(),
        day + "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond()),
        by(session, entry.by()),
        session.say(Happenings.sentence(session, entry.event())));
  }

  private static Text by(Session session, Actor actor) {
    var role = RoleNames.of(actor.role());
    var name = name(session, actor.name());
    return new Text(role.zh() + " " + name.zh(), role.en() + ", " + name.en());
  }

  /** A deputy's name, where it is one who acted; else the account or the console. */
  private static Text name(Session session, String name) {
    if (!name.matches("m[0-9]{3,5}")) return Text.same(name);
    return PersonId.of(name) instanceof MemberId member && session.roster().knows(member)
        ? session.roster().name(member)
        : Text.same(name);
  }
}
