package plenary.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.record.bytes.Hash;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.bytes.Sha256;
import plenary.record.json.Json;

class EnvelopeTest {
  private static final Instant AT = Instant.parse("2022-12-29T01:00:00.007Z");
  private static final Hash C = Sha256.of(new byte[0]);
  private static final String TEXT =
      "{\"at\":\"2022-12-29T01:00:00.007Z\",\"c\":\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\","
          + "\"cmd\":\"desk-2:41\",\"seq\":12,\"v\":1}";

  @Test
  @DisplayName("an envelope is canonical JSON, and reads back as it was")
  void an_envelope_is_canonical_json() {
    var envelope = new Envelope(12, AT, "desk-2:41", C);
    assertEquals(TEXT, envelope.text());
    assertArrayEquals(Json.parse(TEXT).canonical(), envelope.bytes());
    assertEquals(envelope, Envelope.parse(TEXT));
  }

  @Test
  @DisplayName("no byte of an envelope can be dropped, doubled or be another one of another value")
  void no_other_text_is_the_same_envelope() {
    var envelope = Envelope.parse(TEXT);
    for (int i = 0; i < TEXT.length(); i++) {
      refusedOrOther(TEXT.substring(0, i) + TEXT.substring(i + 1), envelope);
      refusedOrOther(TEXT.substring(0, i) + TEXT.substring(i, i + 1) + TEXT.substring(i), envelope);
      for (int bit = 0; bit < 8; bit++) {
        char flipped = (char) (TEXT.charAt(i) ^ 1 << bit);
        refusedOrOther(TEXT.substring(0, i) + flipped + TEXT.substring(i + 1), envelope);
      }
    }
  }

  private static void refusedOrOther(String text, Envelope envelope) {
    if (text.equals(TEXT)) {
      return; // one of two equal characters dropped or doubled elsewhere
    }
    try {
      var other = Envelope.parse(text);
      assertEquals(text, other.text());
      assertEquals(false, other.equals(envelope));
    } catch (IllegalRecordException e) {
      assertEquals(false, e.getMessage().isEmpty());
    }
  }

  @ParameterizedTest
  @DisplayName("cut off anywhere, an envelope is refused and nothing worse")
  @ValueSource(ints = {0, 1, 7, 31, 38, 82, 90, 91, 92, 101, 108, 109, 110, 115, 116})
  void a_cut_envelope_is_refused(int length) {
    String cut = TEXT.substring(0, length);
    assertThrows(IllegalRecordException.class, () -> Envelope.parse(cut));
  }

  @ParameterizedTest
  @DisplayName("a command identifier has 1 to 64 characters that need no escape anywhere")
  @ValueSource(strings = {"", "a b", "\"", "a/b", "号", "a\n", "{}", "65"})
  void bad_command_identifiers_are_refused(String given) {
    String cmd = given.equals("65") ? "x".repeat(65) : given;
    assertThrows(IllegalArgumentException.class, () -> new Envelope(0, AT, cmd, C));
    String text = TEXT.replace("desk-2:41", cmd);
    assertThrows(IllegalRecordException.class, () -> Envelope.parse(text));
    new Envelope(0, AT, "x".repeat(64), C);
  }

  @ParameterizedTest
  @DisplayName("a sequence number is written in one way")
  @ValueSource(strings = {"-1", "012", "+12", "1.0", "1e3", "", "1000000000000000", "null", "１"})
  void bad_sequence_numbers_are_refused(String seq) {
    String text = TEXT.replace(":12,", ":" + seq + ",");
    assertThrows(IllegalRecordException.class, () -> Envelope.parse(text));
  }

  @Test
  @DisplayName("a version other than 1 is refused")
  void other_versions_are_refused() {
    assertThrows(
        IllegalRecordException.class, () -> Envelope.parse(TEXT.replace("\"v\":1", "\"v\":2")));
  }

  @ParameterizedTest
  @DisplayName("a time always has three decimals and is read as it was written")
  @CsvSource({
    "2022-12-29T01:00:00Z,       2022-12-29T01:00:00.000Z",
    "2022-12-29T01:00:00.010Z,   2022-12-29T01:00:00.010Z",
    "1969-12-31T23:59:59.999Z,   1969-12-31T23:59:59.999Z",
    "0000-01-01T00:00:00Z,       0000-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z,   9999-12-31T23:59:59.999Z",
    "2024-02-29T12:00:00Z,       2024-02-29T12:00:00.000Z",
  })
  void times_have_three_decimals(Instant instant, String text) {
    assertEquals(text, Timestamp.write(instant));
    assertEquals(instant, Timestamp.read(text));
  }

  @ParameterizedTest
  @DisplayName("a time finer than milliseconds or beyond four digits of a year is not written")
  @ValueSource(
      strings = {"2022-12-29T01:00:00.0000001Z", "+10000-01-01T00:00:00Z", "-0001-12-31T00:00:00Z"})
  void other_times_are_not_written(Instant instant) {
    assertThrows(IllegalArgumentException.class, () -> Timestamp.write(instant));
  }

  @ParameterizedTest
  @DisplayName("a time written otherwise, or one that never was, is refused")
  @ValueSource(
      strings = {
        "2022-12-29T01:00:00Z",
        "2022-12-29T01:00:00.00Z",
        "2022-12-29T01:00:00.0000Z",
        "2022-12-29t01:00:00.000Z",
        "2022-12-29T01:00:00.000z",
        "2022-12-29 01:00:00.000Z",
        "2022-12-29T01:00:00.000+",
        "2022-12-29T01:00:60.000Z",
        "2022-12-29T24:00:00.000Z",
        "2022-13-01T01:00:00.000Z",
        "2023-02-29T01:00:00.000Z",
        "2022-12-2:T01:00:00.000Z",
        "2022-12-29T01:00:00.0\uFF100Z",
        "-022-12-29T01:00:00.000Z",
        ""
      })
  void other_times_are_refused(String text) {
    assertThrows(IllegalRecordException.class, () -> Timestamp.read(text));
  }

  @Test
  @DisplayName("10,000 random milliseconds are written as Java writes them, and read back")
  void random_times_survive() {
    var random = new Random(8601);
    for (int i = 0; i < 10_000; i++) {
      var instant = Instant.ofEpochMilli(random.nextLong(-62167219200000L, 253402300800000L));
      String text = Timestamp.write(instant);
      assertEquals(instant, Instant.parse(text));
      assertEquals(instant, Timestamp.read(text));
      assertEquals(24, text.getBytes(UTF_8).length);
    }
  }
}
