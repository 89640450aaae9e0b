package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.web.signin.Noted.What;

class ContactTest {
  private static final String PHONE = "13912340987";
  private static final String IDENTITY = "37020019700101987X";

  @TempDir Path folder;

  @Test
  @DisplayName("the desk sees, keeps and erases how somebody is reached; every look is in the log")
  void at_the_desk() {
    try (var site = TestSite.prepared(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      var page = "/desk/contacts/m008";
      assertEquals(200, desk.get(page).statusCode());
      expect(site, What.CONTACT_SEEN);
      assertEquals(303, desk.form(page, "phone", PHONE, "email", "a@b.example").statusCode());
      expect(site, What.CONTACT_CHANGED);
      assertTrue(desk.get(page).body().contains(PHONE));
      assertEquals(400, desk.form(page, "phone", "call me").statusCode());
      assertEquals(400, desk.form(page, "email", "<a>").statusCode());
      assertEquals(400, desk.form(page + "/erase").statusCode());
      assertTrue(desk.get(page).body().contains(PHONE), "nothing was erased by one press");
      assertEquals(303, desk.form(page + "/erase", "sure", "yes").statusCode());
      expect(site, What.CONTACT_ERASED);
      assertFalse(desk.get(page).body().contains(PHONE));
      for (var nobody : List.of("m99999", "g99999", "desk", "x")) {
        assertEquals(404, desk.get("/desk/contacts/" + nobody).statusCode(), nobody);
      }
    }
  }

  private static void expect(TestSite site, What what) {
    assertEquals(what, site.access.log().find("", 1).getFirst().what());
  }

  @Test
  @DisplayName(
      "a telephone and an identity number are in no byte of journal, export, log or metrics")
  void nowhere_else() throws IOException {
    var told = new ByteArrayOutputStream();
    var usual = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try (var site = TestSite.opened(folder)) {
      var desk = site.signedIn(TestSite.DESK);
      desk.form("/desk/contacts/m008", "phone", PHONE, "identity", IDENTITY);
      desk.get("/desk/contacts/m008");
      desk.form("/desk/contacts/m008", "phone", PHONE + "x");
      told.writeBytes(
          site.access.log().find("", 1_000).toString().getBytes(StandardCharsets.UTF_8));
      for (var path :
          List.of("/metrics", "/", "/record/entries.jsonl", "/desk", "/desk/papers/minutes")) {
        told.writeBytes(desk.get(path).body().getBytes(StandardCharsets.UTF_8));
      }
      try (var zip = desk.open("/record/record.zip").body()) {
        unzip(zip, told);
      }
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          told.writeBytes(Files.readAllBytes(file));
        }
      }
    } finally {
      System.setErr(usual);
    }
    var all = told.toString(StandardCharsets.ISO_8859_1);
    assertTrue(all.length() > 100_000, "saw too little: " + all.length());
    assertFalse(all.contains(PHONE));
    assertFalse(all.contains(IDENTITY));
  }

  private static void unzip(java.io.InputStream in, ByteArrayOutputStream out) throws IOException {
    var zip = new java.util.zip.ZipInputStream(in);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      zip.transferTo(out);
    }
  }
}
