package plenary.app.web.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import plenary.agenda.Sitting;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.record.Timestamp;

/** What was announced and released, as an Atom feed (RFC 4287), the newest first. */
public final class Feed {
  /** How far back it goes. */
  private static final int MOST = 200;

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final HomePage page;
  private final String base;

  /**
   * A feed.
   *
   * @param base the address of this server, without a slash at its end
   */
  public Feed(HomePage page, String base) {
    this.page = page;
    this.base = base;
  }

  /**
   * One thing that was announced.
   *
   * @param id what stays the same of it, whatever becomes of the rest
   * @param path where it can be read
   */
  record Item(String id, String path, String kind, Text title, Text words, Instant updated) {}

  /** The feed as UTF-8. */
  public byte[] xml() {
    var out = new ByteArrayOutputStream();
    try {
      var to = XMLOutputFactory.newFactory().createXMLStreamWriter(out, UTF_8.name());
      write(to);
      to.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // nothing is written but to memory
    }
    return out.toByteArray();
  }

  private void write(XMLStreamWriter to) throws XMLStreamException {
    var items = items();
    to.writeStartDocument(UTF_8.name(), "1.0");
    to.writeStartElement("feed");
    to.writeDefaultNamespace(ATOM);
    to.writeAttribute("xml:lang", "zh-Hans");
    element(to, "id", id("feed"));
    element(to, "title", page.session().zh() + " " + page.session().en());
    element(to, "subtitle", "公告和结果 Announcements and results");
    element(to, "updated", Timestamp.write(updated(items)));
    link(to, "self", "/feed.atom", "application/atom+xml");
    link(to, "alternate", "/", "text/html");
    to.writeStartElement("author");
    element(to, "name", page.assembly().zh());
    to.writeEndElement();
    for (var item : items) write(to, item);
    to.writeEndElement();
    to.writeEndDocument();
  }

  private void write(XMLStreamWriter to, Item item) throws XMLStreamException {
    to.writeStartElement("entry");
    element(to, "id", id(item.id()));
    element(to, "title", item.title().zh() + " " + item.title().en());
    element(to, "updated", Timestamp.write(item.updated()));
    link(to, "alternate", item.path(), "text/html");
    to.writeEmptyElement("category");
    to.writeAttribute("term", item.kind());
    to.writeStartElement("content");
    to.writeAttribute("type", "text");
    to.writeCharacters(legal(item.words().zh() + "\n" + item.words().en()));
    to.writeEndElement();
    to.writeEndElement();
  }

  private void link(XMLStreamWriter to, String rel, String path, String type)
      throws XMLStreamException {
    to.writeEmptyElement("link");
    to.writeAttribute("rel", rel);
    to.writeAttribute("type", type);
    to.writeAttribute("href", base + path);
  }

  private static void element(XMLStreamWriter to, String name, String text)
      throws XMLStreamException {
    to.writeStartElement(name);
    to.writeCharacters(legal(text));
    to.writeEndElement();
  }

  /** Without what no XML may hold. */
  private static String legal(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  /** The same on every server that has this record, for the key that signs it is part of it. */
  private String id(String what) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((page.signer() + "/" + what).getBytes(UTF_8));
  }

  private static Instant updated(List<Item> items) {
    return items.stream().map(Item::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }

  /** Every item, the newest first. */
  List<Item> items() {
    var all = new ArrayList<Item>();
    for (var sitting : page.sittings()) add(all, sitting);
    for (var paper : page.papers()) {
      var path = paper.file() ? paper.address() : "/";
      var title = new Text("文件公开：" + paper.title().zh(), "Paper: " + paper.title().en());
      var at = paper.released().at();
      all.add(new Item("papers/" + paper.number(), path, "paper", title, paper.title(), at));
    }
    all.sort(Comparator.comparing(Item::updated).reversed());
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static void add(List<Item> all, PublicSitting sitting) {
    var id = "sittings/" + sitting.number();
    var path = sitting.address();
    var name = sitting.title();
    sitting
        .opened()
        .ifPresent(
            at -> {
              var title = new Text("开会：" + name.zh(), "Opened: " + name.en());
              var words = new Text(title.zh() + "。", title.en() + ".");
              var since = later(at, sitting.released());
              all.add(new Item(id + "/opened", path, "sitting", title, words, since));
            });
    sitting
        .attendance()
        .ifPresent(
            said -> {
              var title = new Text("出席：" + name.zh(), "Attendance: " + name.en());
              var at = later(said.asOf(), said.released());
              all.add(new Item(id + "/attendance", path, "attendance", title, said.words(), at));
            });
    for (var result : sitting.results()) all.add(of(result));
    sitting
        .ended()
        .ifPresent(
            at -> {
              var title = ended(sitting);
              var since = later(at, sitting.released());
              all.add(new Item(id + "/ended", path, "sitting", title, sitting.now(), since));
            });
  }

  private static Item of(PublicResult result) {
    var title =
        result.carried()
            ? new Text("通过：" + result.motion().zh(), "Adopted: " + result.motion().en())
            : new Text("未通过：" + result.motion().zh(), "Not adopted: " + result.motion().en());
    return new Item(
        "votes/" + result.vote(),
        result.address(),
        "result",
        title,
        result.words(),
        later(result.announced(), result.released()));
  }

  /** What was said before it was public is new to everybody from then on. */
  private static Instant later(Clock said, Clock released) {
    return said.at().isAfter(released.at()) ? said.at() : released.at();
  }

  private static Text ended(PublicSitting sitting) {
    var name = sitting.title();
    return sitting.state() == Sitting.State.NOT_HELD
        ? new Text("未能举行：" + name.zh(), "Not held: " + name.en())
        : new Text("散会：" + name.zh(), "Adjourned: " + name.en());
  }
}
