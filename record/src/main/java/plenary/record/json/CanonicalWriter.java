package plenary.record.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes RFC 8785 into one growing buffer of bytes. */
final class CanonicalWriter {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };
  private static final int ESCAPE_BYTES = 6;
  private static final int MAX_UTF8_BYTES = 3; // of one UTF-16 unit; a pair takes 4, less than 6
  private static final int NUMBER_CHARS = 20;

  private byte[] buffer = new byte[256];
  private int size;

  private CanonicalWriter() {}

  static byte[] write(Json json) {
    var writer = new CanonicalWriter();
    writer.value(json);
    return Arrays.copyOf(writer.buffer, writer.size);
  }

  private void value(Json json) {
    switch (json) {
      case Json.Str(String text) -> string(text);
      case Json.Num(long value) -> number(value);
      case Json.Obj(var members) -> object(members);
      case Json.Arr(var items) -> array(items);
      case Json.Bool(boolean value) -> ascii(value ? "true" : "false");
      case Json.Null() -> ascii("null");
    }
  }

  private void object(Map<String, Json> members) {
    byte before = '{';
    for (var member : members.entrySet()) {
      put(before);
      string(member.getKey());
      put((byte) ':');
      value(member.getValue());
      before = ',';
    }
    if (members.isEmpty()) {
      put((byte) '{');
    }
    put((byte) '}');
  }

  private void array(List<Json> items) {
    put((byte) '[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        put((byte) ',');
      }
      value(items.get(i));
    }
    put((byte) ']');
  }

  private void string(String text) {
    room(MAX_UTF8_BYTES * text.length() + 2);
    buffer[size++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        room(ESCAPE_BYTES + MAX_UTF8_BYTES * (text.length() - i));
        escape(c);
      } else if (c < 0x80) {
        buffer[size++] = (byte) c;
      } else if (Character.isSurrogate(c)) {
        fourBytes(text.codePointAt(i));
        i++;
      } else {
        twoOrThreeBytes(c);
      }
    }
    buffer[size++] = '"';
  }

  /** RFC 8785 section 3.2.2.2: the short escapes where there is one, lower-case hex elsewhere. */
  private void escape(char c) {
    buffer[size++] = '\\';
    switch (c) {
      case '"', '\\' -> buffer[size++] = (byte) c;
      case '\b' -> buffer[size++] = 'b';
      case '\t' -> buffer[size++] = 't';
      case '\n' -> buffer[size++] = 'n';
      case '\f' -> buffer[size++] = 'f';
      case '\r' -> buffer[size++] = 'r';
      default -> {
        buffer[size++] = 'u';
        buffer[size++] = '0';
        buffer[size++] = '0';
        buffer[size++] = HEX[c >> 4];
        buffer[size++] = HEX[c & 15];
      }
    }
  }

  private void twoOrThreeBytes(char c) {
    if (c < 0x800) {
      buffer[size++] = (byte) (0xC0 | (c >> 6));
    } else {
      buffer[size++] = (byte) (0xE0 | (c >> 12));
      buffer[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    }
    buffer[size++] = (byte) (0x80 | (c & 0x3F));
  }

  private void fourBytes(int codePoint) {
    buffer[size++] = (byte) (0xF0 | (codePoint >> 18));
    buffer[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    buffer[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    buffer[size++] = (byte) (0x80 | (codePoint & 0x3F));
  }

  private void number(long value) {
    room(NUMBER_CHARS);
    if (value >= 0 && value < 10) {
      buffer[size++] = (byte) ('0' + value);
    } else {
      ascii(Long.toString(value));
    }
  }

  @SuppressWarnings("deprecation") // the text is ASCII, which is what this copies fast
  private void ascii(String text) {
    room(text.length());
    text.getBytes(0, text.length(), buffer, size);
    size += text.length();
  }

  private void put(byte one) {
    room(1);
    buffer[size++] = one;
  }

  private void room(int more) {
    if (buffer.length - size < more) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, Math.addExact(size, more)));
    }
  }
}
