package plenary.app.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook, read tag by tag. Workbooks are written by programs and need only tags and
 * text; whatever else XML can do is refused before the parser sees it: declarations, entities of
 * one's own, comments, tags without end, names without number.
 */
final class PlainXml implements AutoCloseable {
  private static final int DEEPEST = 40;
  private static final int MOST_NAMES = 1_000;
  private static final int MOST_TAGS = 2_500_000;
  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final InputStream in;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private int tags;

  PlainXml(String part, InputStream in) {
    this.part = part;
    this.in = in;
    try {
      reader = FACTORY.createXMLStreamReader(new Guard(part, withoutMark(in)));
    } catch (XMLStreamException | IOException e) {
      throw broken(part);
    }
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    var again = new PushbackInputStream(in, 3);
    var first = again.readNBytes(3);
    boolean marked = first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB;
    if (!marked) again.unread(first);
    return again;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw broken(part);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /** Goes on to the next beginning or end of a tag, or piece of text; false at the end. */
  boolean next() {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) throw broken(part);
            known(reader.getLocalName());
            if (++tags > MOST_TAGS) throw tooMuch();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
            return true;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return false;
          }
          default -> throw broken(part);
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(part);
    }
  }

  /** A workbook has few names, each used often. */
  private void known(String name) {
    if (name.length() > 1) names.add(name); // cells and what is in them are most of it
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      var attribute = reader.getAttributeLocalName(i);
      if (attribute.length() > 1) names.add(attribute);
    }
    if (names.size() > MOST_NAMES) throw broken(part);
  }

  boolean begins() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean ends() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  private static boolean isLocal(String whole, String name) {
    return whole.equals(name)
        || whole.endsWith(name) && whole.charAt(whole.length() - name.length() - 1) == ':';
  }

  /** Whether it is this tag that begins. */
  boolean begins(String name) {
    return begins() && isLocal(reader.getLocalName(), name);
  }

  /** Whether it is this tag that ends. */
  boolean ends(String name) {
    return ends() && isLocal(reader.getLocalName(), name);
  }

  /** An attribute of the tag that begins, whatever its prefix; empty if it has none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      var each = reader.getAttributeLocalName(i);
      if (isLocal(each, name)) return reader.getAttributeValue(i);
    }
    return "";
  }

  /** Adds the text that stands here, if any does. */
  void addText(StringBuilder to) {
    if (begins() || ends()) return;
    to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** Passes over the tag that begins, with all that is in it. */
  void skip() {
    int outside = depth - 1;
    while (depth > outside && next()) continue;
  }

  private static UnreadableException tooMuch() {
    return UnreadableException.ofFile(
        "工作簿的格子太多，不像是名册或议程。请只把表格本身复制到新的工作簿。",
        "The workbook has too many cells for a roster or an agenda. Copy the table alone into a new"
            + " workbook.");
  }

  static UnreadableException broken(String part) {
    return UnreadableException.ofFile(
        "工作簿的内容（" + part + "）不完整或者不合规范。请在 Excel 或 WPS 中打开，另存为新的 .xlsx。",
        "Its content ("
            + part
            + ") is damaged or not as it should be. Open it in Excel or WPS and"
            + " save it as a new .xlsx.");
  }

  /** Lets only tags and text through. */
  private static final class Guard extends FilterReader {
    /** A tag, and the longest text that may follow it. */
    private static final int LONGEST = 200_000;

    private final String part;
    private int sinceTag = 1;
    private boolean begun;

    Guard(String part, InputStream in) {
      super(new InputStreamReader(in, StandardCharsets.UTF_8));
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      var one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int count;
      try {
        count = in.read(into, from, length);
      } catch (IOException e) { // not deflate
        throw broken(part);
      }
      look(into, from, from + count);
      return count;
    }

    private void look(char[] read, int from, int end) {
      for (int i = from; i < end; i++) {
        char c = read[i];
        if (c == '<') {
          sinceTag = 0;
        } else {
          if (sinceTag == 0) {
            if (c == '!' || c == '?' && begun) throw refused();
            begun = true; // what declares the XML itself can only come first
          }
          if (++sinceTag > LONGEST) throw broken(part); // in quotes there is no such sign either
        }
      }
    }

    private UnreadableException refused() {
      return UnreadableException.ofFile(
          "工作簿的内容（" + part + "）含有文档类型、实体或者注释，正常的工作簿没有这些，已拒绝读取。" + "请在 Excel 或 WPS 中打开，另存为新的 .xlsx。",
          "Its content ("
              + part
              + ") has a document type, entities or comments, which no ordinary"
              + " workbook has; it was not read. Open it in Excel or WPS and save it as a new"
              + " .xlsx.");
    }
  }
}
