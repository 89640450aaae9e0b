package plenary.app.web.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import plenary.app.journal.PrivateFiles;
import plenary.base.Text;
import plenary.record.input.InputException;
import plenary.record.input.Place;

/**
 * The house's identity provider, as the file {@code oidc.properties} of the data folder has it.
 *
 * @param issuer who it is
 * @param clientId what this server is called there
 * @param clientSecret by which it is known there
 * @param address of this server, as browsers see it
 * @param claim which claim of the provider says who somebody is
 * @param accounts the account of somebody whose claim is not the account's name
 * @param name what the provider is called on the sign-in page
 */
public record ProviderSetting(
    URI issuer,
    String clientId,
    String clientSecret,
    URI address,
    String claim,
    Map<String, String> accounts,
    Text name) {
  private static final String FILE = "oidc.properties";
  private static final String ACCOUNT = "account.";

  public ProviderSetting {
    accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
  }

  /**
   * Reads it; empty where there is no such file.
   *
   * @throws InputException naming the file and what to mend
   */
  public static Optional<ProviderSetting> in(Path folder) {
    var file = folder.resolve(FILE);
    if (!Files.exists(file)) return Optional.empty();
    var properties = new Properties();
    try {
      PrivateFiles.shut(file); // it holds a secret
      try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw wrong(file, "不是properties文件 is no properties file");
    }
    return Optional.of(new Reader(file, properties).setting());
  }

  private static InputException wrong(Path file, String what) {
    return new InputException(new Place(file.toString(), 0, 0), what);
  }

  private record Reader(Path file, Properties properties) {
    ProviderSetting setting() {
      var known = new TreeMap<String, String>();
      for (var key : properties.stringPropertyNames()) {
        if (key.startsWith(ACCOUNT)) known.put(key.substring(ACCOUNT.length()), text(key));
      }
      return new ProviderSetting(
          address("issuer"),
          text("client-id"),
          text("client-secret"),
          address("address"),
          properties.getProperty("claim", "preferred_username").strip(),
          known,
          new Text(
              properties.getProperty("name.zh", "统一身份认证").strip(),
              properties.getProperty("name.en", "the house's identity provider").strip()));
    }

    private String text(String key) {
      var value = properties.getProperty(key, "").strip();
      if (value.isEmpty()) throw wrong(file, "缺少 lacks " + key);
      return value;
    }

    /** An address of HTTPS, or of this machine. */
    private URI address(String key) {
      try {
        var address = new URI(text(key).replaceFirst("/$", ""));
        var host = String.valueOf(address.getHost());
        boolean here = host.equals("localhost") || host.equals("127.0.0.1");
        if ("https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here)) {
          return address;
        }
      } catch (java.net.URISyntaxException e) {
        // said below
      }
      throw wrong(file, key + "应为https地址 has to be an https address");
    }
  }
}
