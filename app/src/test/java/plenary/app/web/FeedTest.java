package plenary.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.base.PaperId;
import plenary.base.VoteId;
import plenary.rules.Secrecy;

class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final VoteId VOTE = new VoteId(1);

  @TempDir Path folder;

  @Test
  @DisplayName("RFC 4287: the feed and its entries have what Atom asks, under ids of their own")
  void valid() throws Exception {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      site.ask(TestSite.CHAIR, new CloseVote(VOTE), new AnnounceResult(VOTE));
      site.ask(TestSite.DESK, new Release(new OfPaper(new PaperId(1))));
      var feed = feed(site).getDocumentElement();
      assertEquals("feed", feed.getLocalName());
      assertEquals(ATOM, feed.getNamespaceURI());
      var ids = new HashSet<String>();
      for (var each : withFeed(feed)) {
        assertTrue(ids.add(one(each, "id")), "an id stands twice");
        assertTrue(one(each, "id").matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertFalse(one(each, "title").isBlank());
        Instant.parse(one(each, "updated"));
      }
      assertEquals("http://localhost:" + site.port() + "/feed.atom", link(feed, "self"));
      var entries = entries(feed);
      assertEquals(4, entries.size(), "opened, attendance, result, paper");
      for (var entry : entries) {
        var path = link(entry, "alternate").substring(("http://localhost:" + site.port()).length());
        assertTrue(site.visitor().get(path).statusCode() == 200, path);
      }
      assertTrue(site.visitor().get("/").body().contains("type=\"application/atom+xml\""));
    }
  }

  @Test
  @DisplayName("what is announced again keeps its id and is newer; the rest stays as it was")
  void updated() throws Exception {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      var before = feed(site).getDocumentElement();
      var out = new CheckOut(TestSite.SITTING, TestSite.PRESENT, Optional.empty());
      site.ask(TestSite.DESK, out);
      site.ask(TestSite.CHAIR, new AnnounceAttendance(TestSite.SITTING));
      var after = feed(site).getDocumentElement();
      assertEquals(one(before, "id"), one(after, "id"));
      for (var old : entries(before)) {
        var same =
            entries(after).stream()
                .filter(each -> one(each, "id").equals(one(old, "id")))
                .findFirst()
                .orElseThrow();
        boolean attendance = one(old, "title").startsWith("出席");
        assertEquals(attendance, time(same).isAfter(time(old)), one(old, "title"));
        assertEquals(attendance, !one(same, "content").equals(one(old, "content")));
      }
      assertEquals(time(entries(after).getFirst()), time(after), "the newest is first");
      assertTrue(entries(after).size() == 2, "nothing of the vote that is running");
    }
  }

  private static Instant time(Element of) {
    return Instant.parse(one(of, "updated"));
  }

  private static List<Element> withFeed(Element feed) {
    var all = new ArrayList<>(entries(feed));
    all.add(feed);
    return all;
  }

  private static Document feed(TestSite site) throws Exception {
    var answer = site.visitor().get("/feed.atom");
    assertEquals(
        "application/atom+xml;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse("").replace(" ", "").toLowerCase());
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)));
  }

  private static List<Element> entries(Element feed) {
    return children(feed, "entry");
  }

  private static List<Element> children(Element of, String name) {
    var found = new ArrayList<Element>();
    for (var node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element each && each.getLocalName().equals(name)) found.add(each);
    }
    return found;
  }

  private static String one(Element of, String name) {
    var found = children(of, name);
    assertEquals(1, found.size(), name);
    return found.getFirst().getTextContent();
  }

  private static String link(Element of, String rel) {
    return children(of, "link").stream()
        .filter(each -> each.getAttribute("rel").equals(rel))
        .findFirst()
        .orElseThrow()
        .getAttribute("href");
  }
}
