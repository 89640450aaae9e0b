package plenary.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Asked;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Keys;
import plenary.app.chamber.Store;
import plenary.app.folder.FolderSteps;
import plenary.app.folder.StepRunner;
import plenary.app.journal.SqliteJournal;
import plenary.app.serve.Service.Setting;
import plenary.app.web.FailingJournal;
import plenary.record.wording.Wordings;
import plenary.session.Session;

class ServiceTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022");
  private static final InetSocketAddress ANYWHERE = new InetSocketAddress("localhost", 0);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "an empty store is prepared once: rules, roll and agenda, and nothing of the proceedings")
  void prepared_once() throws IOException {
    var setting =
        new Setting(folder.resolve("data"), "congress.example/17-2", Optional.of(EXAMPLE));
    long entries;
    try (var service = Service.start(setting, ANYWHERE)) {
      assertTrue(service.isNew());
      var link = service.linkForSecretariat();
      assertFalse(service.isNew());
      assertEquals(200, status(service, link));
      entries = entries(service);
      assertTrue(entries > 561, "" + entries);
    }
    try (var service = Service.start(setting, ANYWHERE)) {
      assertFalse(service.isNew(), "the link still waits");
      assertEquals(entries, entries(service));
    }
  }

  @Test
  @DisplayName("without a session there is a server that says so")
  void an_empty_store() throws IOException {
    var setting = new Setting(folder.resolve("data"), "congress.example/17-2", Optional.empty());
    try (var service = Service.start(setting, ANYWHERE)) {
      assertTrue(body(service, "/").contains("尚未建立会议"));
      assertEquals(404, status(service, "/hall"));
      assertEquals(404, status(service, "/record"));
      assertEquals(404, status(service, "/api/session"));
    }
  }

  @Test
  @DisplayName("once the disk works again, so does the chamber")
  void after_a_fault() throws Exception {
    var journal = new FailingJournal(SqliteJournal.open(folder));
    var store = new Store(Keys.example("example.invalid/serve"), journal);
    try (var chamber = Chamber.open(store, Wordings.load(), InstantSource.system())) {
      var steps = FolderSteps.read(EXAMPLE, chamber.signer());
      new StepRunner(chamber).run(steps.preparation());
      chamber.onChange(new Recovery(chamber, Duration.ofMillis(20))::look);
      journal.fail(true);
      var rules = chamber.read(session -> session.rules().orElseThrow());
      var again = new AdoptRulebook(rules.rulebook(), rules.digest());
      var asked = new Asked("again", new Actor(Role.SECRETARIAT, "desk"), again);
      assertTrue(chamber.ask(asked).join() instanceof Answer.Unavailable);
      journal.fail(false);
      for (int tries = 0; chamber.fault().isPresent() && tries < 500; tries++) Thread.sleep(10);
      assertTrue(chamber.read(Session::isConvened));
      assertTrue(chamber.ask(asked).join() instanceof Answer.Done);
    }
  }

  private static long entries(Service service) throws IOException {
    return body(service, "/metrics")
        .lines()
        .filter(line -> line.startsWith("plenary_entries "))
        .mapToLong(line -> Long.parseLong(line.substring(16)))
        .sum();
  }

  private static int status(Service service, String path) throws IOException {
    return open(service, path).getResponseCode();
  }

  private static String body(Service service, String path) throws IOException {
    try (var in = open(service, path).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpURLConnection open(Service service, String path) throws IOException {
    var uri = URI.create("http://localhost:" + service.port() + path);
    return (HttpURLConnection) uri.toURL().openConnection();
  }
}
