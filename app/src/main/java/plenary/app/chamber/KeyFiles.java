package plenary.app.chamber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import plenary.app.journal.PrivateFiles;
import plenary.record.RecordSecret;
import plenary.record.bytes.Base64Text;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.note.SigningKey;

/**
 * The keys of a store as two files that only their owner may read: {@code keys/signer}, one line
 * {@code PRIVATE+KEY+name+keyid+base64} as the tools for signed notes write it, and {@code
 * keys/secret}, 32 bytes in base64.
 */
final class KeyFiles {
  private static final String PREFIX = "PRIVATE+KEY+";
  private static final byte ED25519 = 1;

  private final Path folder;
  private final Path signer;
  private final Path secret;

  KeyFiles(Path store) {
    this.folder = store.resolve("keys");
    this.signer = folder.resolve("signer");
    this.secret = folder.resolve("secret");
  }

  boolean exist() {
    return Files.exists(signer) && Files.exists(secret);
  }

  /** Makes keys that are used for the first time. */
  Keys make(String name, SecureRandom random) {
    try {
      PrivateFiles.folder(folder);
      byte[] seed = SigningKey.newSeed(random);
      PrivateFiles.write(signer, line(SigningKey.ofSeed(name, seed), seed));
      PrivateFiles.write(secret, Base64Text.encode(RecordSecret.fresh(random)) + "\n");
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the keys that are there. */
  Keys read() {
    return new Keys(parse(text(signer)), RecordSecret.of(Base64Text.decode(text(secret))));
  }

  private static String line(SigningKey key, byte[] seed) {
    byte[] typed = new byte[1 + seed.length];
    typed[0] = ED25519;
    System.arraycopy(seed, 0, typed, 1, seed.length);
    var verifier = key.verifier();
    var id = HexFormat.of().formatHex(verifier.id());
    return PREFIX + verifier.name() + "+" + id + "+" + Base64Text.encode(typed) + "\n";
  }

  private SigningKey parse(String line) {
    int idAt = line.indexOf('+', Math.min(PREFIX.length(), line.length()));
    int keyAt = line.indexOf('+', idAt + 1);
    if (!line.startsWith(PREFIX) || idAt < 0 || keyAt < 0) throw bad();
    byte[] typed = Base64Text.decode(line.substring(keyAt + 1));
    if (typed.length != 1 + SigningKey.SEED_BYTES || typed[0] != ED25519) throw bad();
    byte[] seed = Arrays.copyOfRange(typed, 1, typed.length);
    var key = SigningKey.ofSeed(line.substring(PREFIX.length(), idAt), seed);
    if (!line(key, seed).equals(line + "\n")) throw bad();
    return key;
  }

  private IllegalRecordException bad() {
    return new IllegalRecordException(signer + " is not one line PRIVATE+KEY+name+keyid+base64");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
