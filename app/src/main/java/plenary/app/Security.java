package plenary.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import plenary.app.tls.Https;

/** Whether a server speaks HTTPS, and with which certificate. */
final class Security {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec verb;

  @Option(
      names = "--https",
      description =
          "使用HTTPS；不给证书时用本机自建的证书机构"
              + "  serve HTTPS; with an authority of its own unless a certificate is given")
  private boolean https;

  @Option(
      names = "--cert",
      paramLabel = "FILE",
      description = "证书链，PEM格式，更换后自动重读  the certificate chain, PEM; read again when it changes")
  private @Nullable Path cert;

  @Option(names = "--key", paramLabel = "FILE", description = "私钥，PEM格式  its private key, PEM")
  private @Nullable Path key;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "写入自建证书的其他主机名或地址，可多次给出"
              + "  another name or address of this machine for its own certificate; may be repeated")
  private List<String> names = new ArrayList<>();

  /**
   * HTTPS as it was asked for; empty if it was not.
   *
   * @param folder where an authority is kept; empty if it may go with the program
   */
  Optional<Https> https(Optional<Path> folder) {
    if (!https) {
      if (cert == null && key == null && names.isEmpty()) return Optional.empty();
      throw wrong("--cert、--key和--name须与--https同用 go with --https");
    }
    if (cert == null && key == null) {
      var clock = InstantSource.system();
      return Optional.of(
          folder
              .map(data -> Https.ofOwn(data.resolve("tls"), names, clock))
              .orElseGet(() -> Https.passing(names, clock)));
    }
    if (cert == null || key == null) throw wrong("--cert和--key须同时给出 go together");
    if (!names.isEmpty()) throw wrong("--name只用于自建证书 is for a certificate made here");
    return Optional.of(Https.given(cert, key, InstantSource.system()));
  }

  /** Tells how it is trusted. */
  static void tell(Https https, String base, PrintWriter out) {
    https
        .fingerprint()
        .ifPresent(
            fingerprint -> {
              out.println("本机证书机构 This server's own certificate authority: " + base + "/ca.crt");
              out.println("  SHA-256 " + fingerprint);
              out.println("  安装前请核对指纹 compare the fingerprint before you install it");
              out.println("  适用于 for " + String.join(" ", https.names()));
            });
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(verb.commandLine(), sentence);
  }
}
