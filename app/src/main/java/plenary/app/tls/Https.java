package plenary.app.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a server is reached over HTTPS. */
public final class Https implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Https.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final SslContextFactory.Server jetty = new SslContextFactory.Server();
  private final @Nullable Authority authority;
  private final List<HostName> names;
  private @Nullable Thread watching;

  private Https(Identity identity, @Nullable Authority authority, List<HostName> names) {
    this.authority = authority;
    this.names = names;
    jetty.setKeyStore(identity.asKeyStore());
    jetty.setKeyStorePassword("");
    jetty.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    jetty.setRenegotiationAllowed(false);
  }

  /**
   * With an authority of one's own.
   *
   * @param folder where it is kept
   * @param more names of this machine beside those it knows itself
   */
  public static Https ofOwn(Path folder, Collection<String> more, InstantSource clock) {
    var names = HostName.ofThisMachine(more);
    var authority = Authority.in(folder, clock.instant());
    return new Https(authority.identity(names, clock.instant()), authority, names);
  }

  /** With an authority that goes when the program ends: for a demonstration. */
  public static Https passing(Collection<String> more, InstantSource clock) {
    var names = HostName.ofThisMachine(more);
    var authority = Authority.make(clock.instant());
    return new Https(authority.identity(names, clock.instant()), authority, names);
  }

  /**
   * With files that are given; they are read again when they change.
   *
   * @param chain PEM, the server's own certificate first
   * @param key PEM
   * @throws TlsFault if they do not fit each other, or do not hold today
   */
  public static Https given(Path chain, Path key, InstantSource clock) {
    var https = new Https(PemFiles.read(chain, key, clock.instant()), null, List.of());
    var files = new Given(https, chain, key, clock);
    https.watching = Thread.ofVirtual().name("certificate").start(files::watch);
    return https;
  }

  /** What Jetty serves with. */
  public SslContextFactory.Server jetty() {
    return jetty;
  }

  /** Whether every browser may be told to come by HTTPS alone for ever. */
  public boolean isPublic() {
    return authority == null;
  }

  /** The authority's certificate as a file, if it is one's own. */
  public Optional<String> authorityPem() {
    return Optional.ofNullable(authority).map(Authority::pem);
  }

  /** The SHA-256 fingerprint of the authority, in pairs, to be compared by eye. */
  public Optional<String> fingerprint() {
    return Optional.ofNullable(authority).map(Authority::certificate).map(Https::fingerprint);
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names for which the certificate was made here. */
  public List<String> names() {
    return names.stream().map(HostName::text).toList();
  }

  private void use(Identity identity) {
    try {
      jetty.reload(factory -> factory.setKeyStore(identity.asKeyStore()));
    } catch (Exception e) { // Jetty declares no less
      throw new IllegalStateException(e);
    }
  }

  /** Two files that may be changed while they are used. */
  static final class Given {
    private final Https https;
    private final Path chain;
    private final Path key;
    private final InstantSource clock;
    private String seen;

    Given(Https https, Path chain, Path key, InstantSource clock) {
      this.https = https;
      this.chain = chain;
      this.key = key;
      this.clock = clock;
      this.seen = times();
    }

    void watch() {
      try {
        while (true) {
          Thread.sleep(BETWEEN_LOOKS);
          look();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // it is closed
      }
    }

    /** Uses the files if they have changed and fit; else goes on with what there was. */
    void look() {
      var now = times();
      if (now.equals(seen)) return;
      try {
        https.use(PemFiles.read(chain, key, clock.instant()));
        seen = now;
        LOG.info("证书已更新 the certificate was renewed");
      } catch (TlsFault e) {
        seen = now; // told once for each change
        LOG.warn("继续使用原来的证书 going on with the former certificate: {}", e.getMessage());
      }
    }

    private String times() {
      return time(chain) + " " + time(key);
    }

    private static FileTime time(Path file) {
      try {
        return Files.getLastModifiedTime(file);
      } catch (IOException e) {
        return FileTime.fromMillis(0);
      }
    }
  }

  @Override
  public void close() {
    if (watching != null) watching.interrupt();
  }
}
