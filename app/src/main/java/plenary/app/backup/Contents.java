package plenary.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a data folder belongs into a backup. */
final class Contents {
  static final String JOURNAL = "journal.db";
  static final String SIDE = "signin.db";

  /** Copied as they are, if they are there; the two stores are not. */
  static final List<String> PLAIN = List.of("keys", "tls", "oidc.properties", "files");

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private Contents() {}

  /** Every file that is in a folder, by its name within, in order. */
  static List<String> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(Contents::belongs)
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  /** Whether a file of this name may be in a backup: no other place can be written to. */
  static boolean belongs(String name) {
    var top = name.split("/", 2)[0];
    return NAME.matcher(name).matches()
        && !name.endsWith(".part")
        && (name.equals(JOURNAL) || name.equals(SIDE) || PLAIN.contains(top));
  }

  /** Bytes that were passed on, and their SHA-256. */
  record Sum(long bytes, String sha256) {}

  /** Passes on what there is, but no more than {@code most}. */
  static Sum pass(InputStream in, OutputStream out, long most) throws IOException {
    var hashing = new DigestOutputStream(out, sha256());
    var lot = new byte[65_536];
    long bytes = 0;
    for (int count = in.read(lot); count >= 0; count = in.read(lot)) {
      bytes += count;
      if (bytes > most) throw new IOException("longer than " + most + " bytes");
      hashing.write(lot, 0, count);
    }
    return new Sum(bytes, HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
