package plenary.record;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import plenary.record.bytes.IllegalRecordException;

/**
 * An instant as the record writes it: UTC, whole milliseconds, always 24 characters, e.g. {@code
 * 2022-12-29T01:00:00.000Z}. Years 0 to 9999.
 */
public final class Timestamp {
  /** Length of the text. */
  public static final int CHARS = 24;

  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final long FIRST = -62_167_219_200L; // 0000-01-01T00:00:00Z
  private static final long LAST = 253_402_300_799L; // 9999-12-31T23:59:59Z

  private Timestamp() {}

  /** Whether {@code instant} is whole milliseconds in the years 0 to 9999. */
  public static boolean canWrite(Instant instant) {
    return instant.getNano() % NANOS_PER_MILLI == 0
        && instant.getEpochSecond() >= FIRST
        && instant.getEpochSecond() <= LAST;
  }

  /** The text of {@code instant}, which {@link #canWrite} allows. */
  public static String write(Instant instant) {
    if (!canWrite(instant)) {
      throw new IllegalArgumentException("not whole milliseconds in years 0 to 9999: " + instant);
    }
    var time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
    byte[] text = "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.ISO_8859_1);
    digits(text, 0, 4, time.getYear());
    digits(text, 5, 7, time.getMonthValue());
    digits(text, 8, 10, time.getDayOfMonth());
    digits(text, 11, 13, time.getHour());
    digits(text, 14, 16, time.getMinute());
    digits(text, 17, 19, time.getSecond());
    digits(text, 20, 23, instant.getNano() / NANOS_PER_MILLI);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads what {@link #write} writes, and only that.
   *
   * @throws IllegalRecordException for any other text
   */
  public static Instant read(String text) {
    if (text.length() == CHARS) {
      try {
        Instant instant = instant(text);
        if (write(instant).equals(text)) {
          return instant;
        }
      } catch (DateTimeException e) {
        // a month 13, a letter for a digit: refused below, as every other text
      }
    }
    throw new IllegalRecordException("not a time like 2022-12-29T01:00:00.000Z: " + text);
  }

  private static Instant instant(String text) {
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            number(text, 20, 23) * NANOS_PER_MILLI)
        .toInstant(ZoneOffset.UTC);
  }

  private static void digits(byte[] text, int from, int to, int number) {
    int rest = number;
    for (int i = to - 1; i >= from; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException("not a digit: " + c);
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }
}
