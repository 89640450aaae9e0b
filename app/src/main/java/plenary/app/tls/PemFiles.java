package plenary.app.tls;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.jspecify.annotations.Nullable;

/** Certificates and keys in PEM files. Whatever is wrong with one is a sentence. */
final class PemFiles {
  private PemFiles() {}

  /** Reads a certificate with its chain, and its key; they fit each other and hold today. */
  static Identity read(Path chainFile, Path keyFile, Instant now) {
    var identity = read(chainFile, keyFile);
    var own = identity.chain().getFirst();
    if (now.isAfter(own.getNotAfter().toInstant())) {
      throw new TlsFault(
          chainFile + "：证书已于" + own.getNotAfter().toInstant() + "到期，请更换。",
          chainFile + ": the certificate expired at " + own.getNotAfter().toInstant() + ".");
    }
    if (now.isBefore(own.getNotBefore().toInstant())) {
      throw new TlsFault(
          chainFile + "：证书到" + own.getNotBefore().toInstant() + "才生效。",
          chainFile + ": the certificate holds from " + own.getNotBefore().toInstant() + " on.");
    }
    return identity;
  }

  static Identity read(Path chainFile, Path keyFile) {
    var chain = certificates(chainFile);
    var key = key(keyFile);
    if (!fits(key, chain.getFirst().getPublicKey())) {
      throw new TlsFault(
          keyFile + "不是" + chainFile + "中第一张证书的私钥。",
          keyFile + " is not the key of the first certificate in " + chainFile + ".");
    }
    return new Identity(key, chain);
  }

  static List<X509Certificate> certificates(Path file) {
    var chain = new ArrayList<X509Certificate>();
    try (var parser = parser(file)) {
      for (var each = parser.readObject(); each != null; each = parser.readObject()) {
        if (each instanceof X509CertificateHolder holder) {
          chain.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw unreadable(file, e);
    }
    if (!chain.isEmpty()) return chain;
    throw new TlsFault(file + "中没有PEM证书。", "There is no PEM certificate in " + file + ".");
  }

  private static PrivateKey key(Path file) {
    PrivateKey key = null;
    try (var parser = parser(file)) {
      for (var each = parser.readObject();
          each != null && key == null;
          each = parser.readObject()) {
        key = key(file, each);
      }
    } catch (IOException | RuntimeException e) {
      throw unreadable(file, e);
    }
    if (key != null) return key;
    throw new TlsFault(file + "中没有PEM私钥。", "There is no PEM private key in " + file + ".");
  }

  private static @Nullable PrivateKey key(Path file, Object read) throws IOException {
    var converter = new JcaPEMKeyConverter();
    return switch (read) {
      case PrivateKeyInfo info -> converter.getPrivateKey(info);
      case PEMKeyPair pair -> converter.getKeyPair(pair).getPrivate();
      case PEMEncryptedKeyPair _, PKCS8EncryptedPrivateKeyInfo _ ->
          throw new TlsFault(
              file + "有口令保护；请给出没有口令、只有本用户可读的私钥文件。",
              file
                  + " has a passphrase; give a key without one, in a file that only you can read.");
      default -> null; // parameters of a curve stand before its key
    };
  }

  private static PEMParser parser(Path file) throws IOException {
    return new PEMParser(new StringReader(Files.readString(file, StandardCharsets.US_ASCII)));
  }

  private static TlsFault unreadable(Path file, Exception e) {
    if (e instanceof TlsFault told) return told;
    var why = e instanceof MalformedInputException ? "not text" : e.getClass().getSimpleName();
    return new TlsFault(
        "读不出" + file + "，请检查文件是否存在、是否为PEM格式。",
        file + " cannot be read (" + why + "): see that it is there and is PEM.");
  }

  /** Whether what one signs the other verifies. */
  private static boolean fits(PrivateKey key, PublicKey publicKey) {
    if (!key.getAlgorithm().equals(publicKey.getAlgorithm())) return false;
    try {
      var bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      var signature = Signature.getInstance(algorithm(key));
      signature.initSign(key);
      signature.update(bytes);
      var signed = signature.sign();
      signature.initVerify(publicKey);
      signature.update(bytes);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String algorithm(PrivateKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> key.getAlgorithm();
    };
  }

  /** Bytes as a PEM file. */
  static String pem(String what, byte[] bytes) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
  }
}
