package plenary.app.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import plenary.base.Text;

/** A moment as the assembly's own clock shows it. */
public record Clock(Instant at, ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DATE_EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** {@code 08:00}. */
  public String time() {
    return TIME.format(local());
  }

  /** {@code 08:00:00}. */
  public String seconds() {
    return SECONDS.format(local());
  }

  /** 2022年12月29日. */
  public Text date() {
    var day = local();
    return new Text(
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        DATE_EN.format(day));
  }

  /** Milliseconds since 1970, for a script that goes on from here. */
  public long millis() {
    return at.toEpochMilli();
  }

  /** How far the assembly's clock is ahead of UTC at this moment, in seconds. */
  public int offset() {
    return zone.getRules().getOffset(at).getTotalSeconds();
  }

  private ZonedDateTime local() {
    return at.atZone(zone);
  }
}
