package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.files.FileStore;
import plenary.base.Digest;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.PaperId;

class PapersDeskTest {
  private static final PaperId FIFTH = new PaperId(5);
  private static final byte[] PDF = "%PDF-1.7 草案".getBytes(StandardCharsets.UTF_8);

  /** Of the first delegation, and of the second. */
  private static final MemberId READER = new MemberId(8);

  private static final MemberId OTHER = new MemberId(100);

  @TempDir Path folder;

  @Test
  @DisplayName("nobody reads a byte before it is given out to them, or released for everybody")
  void embargo() {
    try (var site = TestSite.prepared(folder)) {
      var desk = filed(site);
      var reader = site.deputy(READER);
      var other = site.deputy(OTHER);
      var mine = "/deputy/papers/5/1";
      for (var browser : new Browser[] {reader, other}) {
        assertEquals(404, browser.get(mine).statusCode());
        assertFalse(browser.get("/deputy/papers").body().contains("文件甲"));
      }
      assertEquals(404, site.visitor().get("/papers/5").statusCode());
      done(desk.form("/desk/paper/5/audience", "stamp", "d", "delegation", "delegation-01"));
      assertEquals(200, reader.get(mine).statusCode());
      assertTrue(reader.get("/deputy/papers").body().contains("文件甲"));
      assertEquals(404, other.get(mine).statusCode(), "of another delegation");
      assertEquals(404, site.visitor().get("/papers/5").statusCode(), "not released");
      assertEquals(401, site.visitor().get(mine).statusCode());
      assertFalse(site.visitor().get("/").body().contains("/papers/5"));
      done(desk.form("/desk/paper/5/release", "stamp", "e"));
      var read = site.visitor().get("/papers/5");
      assertEquals(200, read.statusCode());
      var type = read.headers().firstValue("Content-Type").orElseThrow();
      assertTrue(type.startsWith("application/pdf"), type);
      assertEquals("nosniff", read.headers().firstValue("X-Content-Type-Options").orElseThrow());
      var name = read.headers().firstValue("Content-Disposition").orElseThrow();
      assertTrue(name.startsWith("attachment; filename=\"paper-5-v1.pdf\"; filename*=UTF-8''"));
      assertEquals(404, other.get(mine).statusCode(), "released, and still not given out");
    }
  }

  @Test
  @DisplayName("a 列席 reads what was given out to those who attend so; a visitor does not")
  void observers() {
    try (var site = TestSite.prepared(folder)) {
      var desk = filed(site);
      for (var each : new String[] {"200 non-voting", "201 visitor"}) {
        var parts = each.split(" ");
        done(
            desk.form(
                "/desk/roster/guest",
                "stamp",
                each.replace(" ", ""),
                "number",
                parts[0],
                "name",
                "甲",
                "class",
                parts[1],
                "post",
                ""));
      }
      done(desk.form("/desk/paper/5/audience", "stamp", "d", "class", "non-voting"));
      var guest = site.signedIn(new Actor(Role.OBSERVER, "g200"));
      assertEquals(200, guest.get("/deputy/papers/5/1").statusCode());
      var visitor = site.signedIn(new Actor(Role.OBSERVER, "g201"));
      assertEquals(404, visitor.get("/deputy/papers/5/1").statusCode());
      assertEquals(404, site.deputy(READER).get("/deputy/papers/5/1").statusCode());
    }
  }

  @Test
  @DisplayName("a receipt tells who opened which version, by name and by delegation, and no other")
  void receipts() {
    try (var site = TestSite.prepared(folder)) {
      var desk = filed(site);
      done(desk.form("/desk/paper/5/audience", "stamp", "d", "delegation", "delegation-01"));
      assertEquals(0, opened(desk));
      site.deputy(READER).get("/deputy/papers");
      assertEquals(0, opened(desk), "a list is no paper");
      site.deputy(READER).get("/deputy/papers/5/1");
      site.deputy(READER).get("/deputy/papers/5/1");
      site.deputy(OTHER).get("/deputy/papers/5/1");
      desk.get("/desk/paper/5/1");
      assertEquals(1, opened(desk));
      done(file(desk, "/desk/paper/5/versions", "b.txt", "第二稿".getBytes(StandardCharsets.UTF_8)));
      assertEquals(0, opened(desk), "nobody has opened the second version");
      assertTrue(site.deputy(READER).get("/deputy/papers").body().contains("第 2 稿（最新）"));
    }
  }

  private static int opened(Browser desk) {
    var page = desk.get("/desk/paper/5").body();
    int at = page.indexOf("data-test=\"receipts\"><b>") + "data-test=\"receipts\"><b>".length();
    return Integer.parseInt(page.substring(at, page.indexOf('<', at)));
  }

  @Test
  @DisplayName("the record holds size and hash; the bytes are kept by their hash, once, and whole")
  void by_hash() throws IOException {
    try (var site = TestSite.prepared(folder)) {
      var desk = filed(site);
      var version = site.chamber.read(s -> s.paper(FIFTH).orElseThrow().latest().orElseThrow());
      assertEquals(Digest.of(PDF), version.digest());
      assertEquals(PDF.length, version.size());
      assertEquals("草案.pdf", version.fileName());
      var hex = version.digest().hex();
      var file = folder.resolve("files").resolve(hex.substring(0, 2)).resolve(hex.substring(2));
      assertArrayEquals(PDF, Files.readAllBytes(file));
      done(file(desk, "/desk/paper/5/versions", "again.pdf", PDF));
      Files.write(file, "%PDF-1.7 伪造".getBytes(StandardCharsets.UTF_8));
      assertTrue(FileStore.in(folder).read(version.digest()).isEmpty());
      assertEquals(503, desk.get("/desk/paper/5/1").statusCode(), "what was changed is not sent");
    }
  }

  @ParameterizedTest
  @DisplayName("a file that may run something in a browser is refused, whatever it is called")
  @CsvSource(
      textBlock =
          """
          page.pdf, <html><script>alert(1)</script></html>
          page.txt, '  <!doctype html><p>x'
          drawing.png, <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
          program.exe, 'MZ\u0000\u0001'
          nothing.docx, PK\u0003\u0004 not a zip
          """)
  void hostile(String name, String content) {
    try (var site = TestSite.prepared(folder)) {
      var desk = registered(site);
      var bytes = content.getBytes(StandardCharsets.UTF_8);
      var answer = file(desk, "/desk/paper/5/versions", name, bytes);
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("这不是可以收的文件"), answer.body());
      assertTrue(site.chamber.read(s -> s.paper(FIFTH).orElseThrow().latest()).isEmpty());
      assertFalse(Files.exists(folder.resolve("files")), "nothing is kept of what is refused");
    }
  }

  @Test
  @DisplayName("a document with a macro is refused; the same without it is taken as what it is")
  void macros() {
    try (var site = TestSite.prepared(folder)) {
      var desk = registered(site);
      var at = "/desk/paper/5/versions";
      var plain = zip("[Content_Types].xml", "word/document.xml");
      var macro = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
      assertEquals(400, file(desk, at, "a.docx", macro).statusCode());
      done(file(desk, at, "..\\..\\evil/../a.html", plain));
      var read = desk.get("/desk/paper/5/1");
      var type = read.headers().firstValue("Content-Type").orElseThrow();
      assertTrue(type.contains("wordprocessingml"), type);
      var name = read.headers().firstValue("Content-Disposition").orElseThrow();
      assertTrue(name.endsWith("UTF-8''a.html.docx"), name);
    }
  }

  @Test
  @DisplayName("20 MB are taken; one byte more, an empty file, and none at all are told so")
  void sizes() {
    try (var site = TestSite.prepared(folder)) {
      var desk = registered(site);
      var at = "/desk/paper/5/versions";
      var full = new byte[Limits.UPLOAD];
      System.arraycopy(PDF, 0, full, 0, PDF.length);
      done(file(desk, at, "full.pdf", full));
      var over = new byte[Limits.UPLOAD + 1];
      System.arraycopy(PDF, 0, over, 0, PDF.length);
      var answer = file(desk, at, "over.pdf", over);
      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("20兆字节"), "says the limit");
      assertTrue(file(desk, at, "empty.pdf", new byte[0]).body().contains("文件是空的"));
      assertTrue(file(desk, at, "", PDF).body().contains("请先选择文件"));
      assertEquals(1, (int) site.chamber.read(s -> s.paper(FIFTH).orElseThrow().versions().size()));
    }
  }

  @Test
  @DisplayName(
      "to nobody, to a body that is none, and by nobody of the secretariat: nothing is done")
  void refused() {
    try (var site = TestSite.prepared(folder)) {
      var desk = filed(site);
      var at = "/desk/paper/5/audience";
      assertEquals(400, desk.form(at, "stamp", "d").statusCode());
      assertEquals(409, desk.form(at, "stamp", "e", "delegation", "delegation-99").statusCode());
      assertEquals(400, desk.form(at, "stamp", "f", "class", "friends").statusCode());
      assertEquals(404, desk.get("/desk/paper/6").statusCode());
      assertEquals(404, desk.get("/desk/paper/0").statusCode());
      assertEquals(404, file(desk, "/desk/paper/6/versions", "a.pdf", PDF).statusCode());
      assertEquals(403, site.signedIn(TestSite.CHAIR).form(at).statusCode());
      var forged = file(site.deputy(READER), "/desk/paper/5/versions", "a.pdf", PDF);
      assertEquals(403, forged.statusCode());
      var taken = desk.form("/desk/papers/new", "stamp", "g", "number", "5", "title", "文件乙");
      assertEquals(409, taken.statusCode());
      assertTrue(taken.body().contains("value=\"文件乙\""), "what was typed stays");
    }
  }

  private static Browser registered(TestSite site) {
    var desk = site.signedIn(TestSite.DESK);
    done(desk.form("/desk/papers/new", "stamp", "a", "number", "5", "title", "文件甲"));
    return desk;
  }

  private static Browser filed(TestSite site) {
    var desk = registered(site);
    done(file(desk, "/desk/paper/5/versions", "草案.pdf", PDF));
    return desk;
  }

  private static byte[] zip(String... names) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static HttpResponse<String> file(Browser who, String path, String name, byte[] bytes) {
    return who.file(path, bytes, name, "stamp", "s");
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
