package plenary.record.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import plenary.act.Actor;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;
import plenary.record.wire.Codec;
import plenary.record.wire.Values;
import plenary.record.wire.WireException;

/** What the files of a session folder write more shortly than the record does. */
final class Written {
  /** Who asks: {@code secretariat desk}, {@code chair m002}. */
  static final Codec<Actor> ACTOR =
      Values.WORDS.as(Written::actor, actor -> role(actor) + " " + actor.name());

  /** A command's id, as an entry's envelope may hold it. */
  static final Codec<String> ID = Values.WORDS.as(Written::id, id -> id);

  private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  private Written() {}

  private static String id(String text) {
    if (ID_FORM.matcher(text).matches()) return text;
    throw new IllegalArgumentException("an id has 1 to 64 letters, digits and . _ : -");
  }

  private static Actor actor(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a role and a name such as \"secretariat desk\"");
    }
    var role = ActValues.ROLE.read(new Json.Str(text.substring(0, space)));
    return new Actor(role, text.substring(space + 1).strip());
  }

  private static String role(Actor actor) {
    return ActValues.ROLE.write(actor.role()).text();
  }

  /** Moments of a file whose times of day are of this day and zone. */
  static Codec<Instant> moments(LocalDate day, ZoneId zone) {
    return Values.WORDS.as(text -> moment(text, day, zone), Instant::toString);
  }

  /** A moment written in full, or a time of day such as {@code 07:20} or {@code 07:20:30}. */
  static Instant moment(String text, LocalDate day, ZoneId zone) {
    try {
      if (text.indexOf('T') > 0) return Values.MOMENT.read(new Json.Str(text));
      return LocalTime.parse(text).atDate(day).atZone(zone).toInstant();
    } catch (DateTimeParseException | WireException e) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not a time such as 07:20, or a moment such as"
              + " 2022-12-29T07:20:00+08:00",
          e);
    }
  }
}
