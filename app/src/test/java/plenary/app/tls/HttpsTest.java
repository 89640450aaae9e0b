package plenary.app.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.Actor;
import plenary.app.web.TestSite;

class HttpsTest {
  private static final List<HostName> NAMES =
      List.of(new HostName("localhost"), new HostName("127.0.0.1"));

  @TempDir Path folder;

  @Test
  @DisplayName(
      "whoever trusts the authority reaches the server by name and by address; others do not")
  void an_authority_of_its_own() throws Exception {
    var https = Https.ofOwn(folder.resolve("tls"), List.of("hall.example"), InstantSource.system());
    assertTrue(https.names().containsAll(List.of("hall.example", "localhost", "127.0.0.1", "::1")));
    try (var site = TestSite.secured(folder.resolve("data"), https)) {
      var trusting = client(PemFiles.certificates(folder.resolve("tls/ca.crt")).getFirst());
      for (var host : List.of("localhost", "127.0.0.1")) {
        assertEquals(200, get(trusting, "https://" + host + ":" + site.port() + "/").statusCode());
      }
      var certificate = get(trusting, "https://localhost:" + site.port() + "/ca.crt");
      assertEquals(https.authorityPem().orElseThrow(), certificate.body());
      assertEquals(Optional.empty(), certificate.headers().firstValue("Strict-Transport-Security"));
      assertThrows(
          SSLHandshakeException.class,
          () -> get(HttpClient.newHttpClient(), "https://localhost:" + site.port() + "/"));
    }
  }

  @Test
  @DisplayName(
      "the authority is kept, its key for the owner alone; each start makes a new certificate")
  void kept() throws IOException {
    var first = Https.ofOwn(folder, List.of(), InstantSource.system());
    var second = Https.ofOwn(folder, List.of("hall.example"), InstantSource.system());
    assertEquals(first.fingerprint(), second.fingerprint());
    assertTrue(first.fingerprint().orElseThrow().matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
    for (var file : List.of("ca.key", "ca.crt")) {
      var may = Files.getPosixFilePermissions(folder.resolve(file));
      assertEquals("rw-------", PosixFilePermissions.toString(may), file);
    }
    var other = Https.ofOwn(folder.resolve("other"), List.of(), InstantSource.system());
    assertNotEquals(first.fingerprint(), other.fingerprint());
  }

  @Test
  @DisplayName("cookies are for this host over HTTPS alone, and no page of plain HTTP is served")
  void cookies() throws Exception {
    var https = Https.passing(List.of(), InstantSource.system());
    try (var site = TestSite.secured(folder, https)) {
      var client = client(authority(https));
      var link = site.link(Actor.deputy(TestSite.PRESENT));
      var answer = get(client, "https://localhost:" + site.port() + link);
      var cookie =
          answer.headers().allValues("Set-Cookie").stream()
              .filter(each -> each.startsWith("__Host-plenary-deputy="))
              .findFirst()
              .orElseThrow(() -> new AssertionError(answer.headers()));
      assertTrue(cookie.contains("; Secure") && cookie.contains("; HttpOnly"), cookie);
      assertTrue(cookie.contains("; Path=/") && !cookie.contains("Domain"), cookie);
      var name = cookie.substring(0, cookie.indexOf(';'));
      assertEquals(
          200, get(client, "https://localhost:" + site.port() + "/deputy", name).statusCode());
      var plain = get(client, "http://localhost:" + site.port() + "/signin");
      assertEquals(307, plain.statusCode());
      assertEquals(
          "https://localhost:" + site.port() + "/signin",
          plain.headers().firstValue("Location").orElse(""));
      assertFalse(plain.body().contains("csrf"));
    }
  }

  private static X509Certificate authority(Https https) throws IOException {
    var file = Files.createTempFile("ca", ".crt");
    try {
      Files.writeString(file, https.authorityPem().orElseThrow());
      return PemFiles.certificates(file).getFirst();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  @DisplayName("given files are served, told to be HTTPS for good, and read again when they change")
  void given() throws Exception {
    var authority = Authority.make(Instant.now());
    write(authority.identity(NAMES, Instant.now()), "1");
    var https = Https.given(file("1.pem"), file("1.key"), InstantSource.system());
    try (var site = TestSite.secured(folder.resolve("data"), https)) {
      var address = "https://localhost:" + site.port() + "/";
      var first = get(client(authority.certificate()), address);
      assertEquals(
          Optional.of("max-age=31536000"), first.headers().firstValue("Strict-Transport-Security"));
      var before = serial(first);
      var look = new Https.Given(https, file("1.pem"), file("1.key"), InstantSource.system());
      write(authority.identity(NAMES, Instant.now()), "1");
      later("1.pem");
      look.look();
      var after = serial(get(client(authority.certificate()), address));
      assertNotEquals(before, after);
      Files.writeString(file("1.pem"), "nonsense");
      later("1.pem", "1.key");
      look.look();
      assertEquals(after, serial(get(client(authority.certificate()), address)), "goes on");
    }
  }

  private static String serial(HttpResponse<String> answer) throws Exception {
    var shown = (X509Certificate) answer.sslSession().orElseThrow().getPeerCertificates()[0];
    return shown.getSerialNumber().toString();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private void write(Identity identity, String name) throws Exception {
    var chain = new StringBuilder();
    for (var each : identity.chain()) chain.append(PemFiles.pem("CERTIFICATE", each.getEncoded()));
    Files.writeString(file(name + ".pem"), chain);
    Files.writeString(
        file(name + ".key"), PemFiles.pem("PRIVATE KEY", identity.key().getEncoded()));
  }

  private void later(String... names) throws IOException {
    for (var name : names) {
      var time = Files.getLastModifiedTime(file(name)).toInstant().plusSeconds(2);
      Files.setLastModifiedTime(file(name), FileTime.from(time));
    }
  }

  @Test
  @DisplayName(
      "files that do not fit each other, have expired or are no PEM end in a sentence with the file")
  void faults() throws Exception {
    var authority = Authority.make(Instant.now());
    write(authority.identity(NAMES, Instant.now()), "1");
    write(authority.identity(NAMES, Instant.now()), "2");
    write(authority.identity(NAMES, Instant.now().minus(Duration.ofDays(400))), "old");
    write(authority.identity(NAMES, Instant.now().plus(Duration.ofDays(30))), "early");
    Files.writeString(file("none.pem"), "");
    Files.writeString(
        file("secret.key"),
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n");
    says("is not the key of the first certificate", "1.pem", "2.key");
    says("expired at", "old.pem", "old.key");
    says("holds from", "early.pem", "early.key");
    says("no PEM certificate", "none.pem", "1.key");
    says("no PEM private key", "1.pem", "1.pem");
    says("see that it is there", "missing.pem", "1.key");
    says("secret.key", "1.pem", "secret.key");
  }

  private void says(String words, String chain, String key) {
    var fault =
        assertThrows(
            TlsFault.class,
            () -> Https.given(file(chain), file(key), InstantSource.system()).close());
    var told = String.valueOf(fault.getMessage());
    assertTrue(told.contains(words) && told.contains(folder.toString()), told);
    assertFalse(told.contains("\n"), told);
  }

  private static HttpClient client(X509Certificate trusted) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("authority", trusted);
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static HttpResponse<String> get(HttpClient client, String address, String... cookies)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20));
    for (var cookie : cookies) request.header("Cookie", cookie);
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
