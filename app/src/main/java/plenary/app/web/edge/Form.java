package plenary.app.web.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A form as a browser sends it ({@code application/x-www-form-urlencoded}), read strictly.
 *
 * @param fields every value given for a name, in order
 */
public record Form(Map<String, List<String>> fields) {
  private static final int MOST_FIELDS = 2_000;

  /**
   * Reads a form.
   *
   * @throws Problem if it is not one
   */
  public static Form parse(byte[] body) {
    var fields = new LinkedHashMap<String, List<String>>();
    var text = new String(body, StandardCharsets.ISO_8859_1);
    if (text.isEmpty()) return new Form(fields);
    var pairs = text.split("&", MOST_FIELDS + 1);
    if (pairs.length > MOST_FIELDS) throw notAForm();
    for (var pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 0) throw notAForm();
      fields
          .computeIfAbsent(decode(pair.substring(0, equals)), _ -> new ArrayList<>())
          .add(decode(pair.substring(equals + 1)));
    }
    return new Form(fields);
  }

  private static String decode(String text) {
    var bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '+' -> bytes.put((byte) ' ');
        case '%' -> {
          if (i + 2 >= text.length()) throw notAForm();
          bytes.put((byte) (hex(text.charAt(i + 1)) << 4 | hex(text.charAt(i + 2))));
          i += 2;
        }
        default -> bytes.put((byte) c);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      throw notAForm();
    }
  }

  private static int hex(char c) {
    int digit = Character.digit(c, 16);
    if (digit < 0) throw notAForm();
    return digit;
  }

  private static Problem notAForm() {
    return Problem.bad(
        "请求不是完整的表单。请重新打开页面后再试。", "The request is not a whole form. Open the page again and retry.");
  }

  /** The one value of a field, without space around it; empty if it was left blank. */
  public Optional<String> optional(String name) {
    var values = fields.getOrDefault(name, List.of());
    if (values.size() > 1) throw Problem.wrong(name);
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }

  /** Every value of a field, in order; of boxes that were ticked. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The one value of a field as it was typed, space and all; empty if it was left out. */
  public String typed(String name) {
    var values = fields.getOrDefault(name, List.of(""));
    if (values.size() > 1) throw Problem.wrong(name);
    return values.getFirst();
  }

  /**
   * The one value of a field.
   *
   * @throws Problem if it is missing or blank
   */
  public String text(String name) {
    return optional(name).orElseThrow(() -> Problem.missing(name));
  }

  /**
   * The one value of a field, read.
   *
   * @param read throws {@link RuntimeException} for what it cannot read
   * @throws Problem if it is missing or cannot be read
   */
  public <T> T value(String name, Function<String, T> read) {
    var text = text(name);
    try {
      return read.apply(text);
    } catch (Problem e) {
      throw e;
    } catch (RuntimeException e) { // whatever a parser has against it, one sentence says what to do
      throw Problem.wrong(name);
    }
  }

  /** A whole number in a field. */
  public int number(String name) {
    return value(name, Form::whole);
  }

  private static int whole(String text) {
    if (!text.matches("[0-9]{1,9}")) throw new IllegalArgumentException(text);
    return Integer.parseInt(text);
  }
}
