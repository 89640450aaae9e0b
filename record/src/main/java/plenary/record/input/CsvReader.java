package plenary.record.input;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into the records of RFC 4180, and repairs nothing. */
final class CsvReader {
  private static final int END = -1;

  private final String file;
  private final String text;
  private int at;
  private int line = 1;

  CsvReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The values between the line ends, and where their record begins. */
  record Fields(Place place, List<String> values) {}

  List<Fields> records() {
    var records = new ArrayList<Fields>();
    while (peek() != END) records.add(record());
    return records;
  }

  private Fields record() {
    var place = new Place(file, line);
    var values = new ArrayList<String>();
    values.add(value());
    while (peek() == ',') {
      at++;
      values.add(value());
    }
    endOfLine();
    return new Fields(place, values);
  }

  private String value() {
    return peek() == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (!ends(peek())) {
      if (peek() == '"')
        throw fault("a quote (\") inside a value; quote the value, double the quote");
      if (peek() < ' ' && peek() != '\t') throw fault("a control character; leave it away");
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var value = new StringBuilder();
    int begun = line;
    at++;
    while (true) {
      int c = peek();
      if (c == END) {
        throw new InputException(new Place(file, begun), "a quote (\") is opened and never closed");
      }
      at++;
      if (c == '"') {
        if (peek() != '"') break;
        at++;
      }
      if (c == '\n') line++;
      if (c == 0) throw fault("a control character; leave it away");
      value.append((char) c);
    }
    if (!ends(peek())) throw fault("something stands between a closing quote (\") and the comma");
    return value.toString();
  }

  private void endOfLine() {
    if (peek() == END) return;
    if (peek() == '\r') {
      at++;
      if (peek() != '\n') throw fault("a line ends in CR alone; save it with LF or CRLF line ends");
    }
    at++;
    line++;
  }

  private static boolean ends(int c) {
    return c == END || c == ',' || c == '\n' || c == '\r';
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private InputException fault(String what) {
    return new InputException(new Place(file, line), what);
  }
}
