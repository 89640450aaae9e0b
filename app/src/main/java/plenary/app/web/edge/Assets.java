package plenary.app.web.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import plenary.base.Digest;

/**
 * Style sheets, scripts and fonts, from the class path. Their address holds the hash of them all,
 * so that a browser may keep each for ever and still sees every change: {@code
 * /assets/9f86d081884c/plenary.css}.
 */
public final class Assets {
  private static final int HASH_CHARS = 12;

  /** Files that pages name; what else a style sheet names, a font, is found beside it. */
  private static final List<String> NAMED =
      List.of(
          "plenary.css",
          "hall.css",
          "screens.css",
          "plenary.js",
          "pages.css",
          "pages.js",
          "public.css",
          "desk.css",
          "desk.js",
          "gate.css",
          "gate.js",
          "gate-store.js",
          "gate-camera.js",
          "zxing.min.js",
          "sheets.css",
          "tellers.css",
          "tellers.js",
          "passkey.js",
          "icon.svg",
          "htmx.min.js",
          "sse.js");

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-zA-Z0-9_-]*(\\.[a-zA-Z0-9_-]+)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final Map<String, Asset> known = new ConcurrentHashMap<>();
  private final String hash;

  /** The assets that come with the program. */
  public Assets() {
    var all = new StringBuilder();
    for (var name : NAMED) {
      find(name).ifPresent(asset -> all.append(Digest.of(asset.bytes()).hex()));
    }
    hash = Digest.ofText(all.toString()).hex().substring(0, HASH_CHARS);
  }

  /**
   * A file as it is served.
   *
   * @param gzipped the same compressed, if that is shorter
   */
  public record Asset(String type, byte[] bytes, byte @Nullable [] gzipped) {}

  /** What the address of each begins with, without a slash at its end. */
  public String base() {
    return "/assets/" + hash;
  }

  /** Whether an address holds the hash of what is served now. */
  public boolean isCurrent(String hashGiven) {
    return hash.equals(hashGiven);
  }

  /** The file of this name. */
  public Optional<Asset> find(String name) {
    var asset = known.get(name);
    if (asset != null) return Optional.of(asset);
    if (!NAME.matcher(name).matches()) return Optional.empty();
    var loaded = load(name);
    loaded.ifPresent(found -> known.put(name, found)); // names that are not there are not kept
    return loaded;
  }

  private static Optional<Asset> load(String name) {
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) return Optional.empty();
    return bytes(path(name))
        .map(bytes -> new Asset(type, bytes, type.startsWith("text") ? gzip(bytes) : null));
  }

  private static String path(String name) {
    return switch (name) {
      case "htmx.min.js" -> webjar("htmx.org", "dist/htmx.min.js");
      case "sse.js" -> webjar("htmx-ext-sse", "sse.js");
      case "zxing.min.js" -> webjar("html5-qrcode", "third_party/zxing-js.umd.min.js");
      default -> "/web/" + name;
    };
  }

  private static String webjar(String artifact, String file) {
    var about = "/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
    try (var in = Assets.class.getResourceAsStream(about)) {
      if (in == null) throw new IllegalStateException("missing from the build: " + artifact);
      var properties = new Properties();
      properties.load(in);
      var version = properties.getProperty("version");
      return "/META-INF/resources/webjars/" + artifact + "/" + version + "/" + file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> bytes(String path) {
    try (var in = Assets.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte @Nullable [] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 2);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size() < bytes.length ? out.toByteArray() : null;
  }
}
