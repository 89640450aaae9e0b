package plenary.app.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import plenary.app.journal.PrivateFiles;

/** A certificate authority of one's own, which signs for one server. */
final class Authority {
  /** It outlives a term; whoever installed it need not do so again. */
  private static final Duration AUTHORITY = Duration.ofDays(3_650);

  /** Browsers take no certificate that is valid for longer than 398 days. */
  private static final Duration SERVER = Duration.ofDays(397);

  /** Clocks in a hall are not all right. */
  private static final Duration EARLIER = Duration.ofDays(1);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final PrivateKey key;
  private final X509Certificate certificate;

  private Authority(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /** The authority that is kept in a folder; made if there is none, or if it has expired. */
  static Authority in(Path folder, Instant now) {
    var keyFile = folder.resolve("ca.key");
    var certificateFile = folder.resolve("ca.crt");
    try {
      PrivateFiles.folder(folder);
      if (Files.exists(keyFile) && Files.exists(certificateFile)) {
        PrivateFiles.shut(keyFile);
        var kept = PemFiles.read(certificateFile, keyFile);
        if (now.plus(SERVER).isBefore(kept.chain().getFirst().getNotAfter().toInstant())) {
          return new Authority(kept.key(), kept.chain().getFirst());
        }
      }
      var made = make(now);
      PrivateFiles.write(keyFile, PemFiles.pem("PRIVATE KEY", made.key.getEncoded()));
      PrivateFiles.write(certificateFile, made.pem());
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new one, kept nowhere. */
  static Authority make(Instant now) {
    var pair = pair();
    var name = new X500Name("CN=Plenary " + Long.toHexString(RANDOM.nextLong()) + ",O=Plenary");
    var builder = builder(name, name, now, AUTHORITY, pair.getPublic());
    try {
      builder
          .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
          .addExtension(
              Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
          .addExtension(
              Extension.subjectKeyIdentifier,
              false,
              new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
      return new Authority(pair.getPrivate(), signed(builder, pair.getPrivate()));
    } catch (CertIOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new identity for a server that is reached under these names and addresses. */
  Identity identity(List<HostName> names, Instant now) {
    var pair = pair();
    var issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    var subject = new X500Name("CN=" + names.getFirst().text());
    var builder = builder(issuer, subject, now, SERVER, pair.getPublic());
    var general = names.stream().map(Authority::general).toArray(GeneralName[]::new);
    try {
      var ids = new JcaX509ExtensionUtils();
      builder
          .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
          .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
          .addExtension(
              Extension.extendedKeyUsage,
              false,
              new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
          .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(general))
          .addExtension(
              Extension.authorityKeyIdentifier,
              false,
              ids.createAuthorityKeyIdentifier(certificate));
      return new Identity(pair.getPrivate(), List.of(signed(builder, key), certificate));
    } catch (CertIOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GeneralName general(HostName name) {
    return new GeneralName(
        name.isAddress() ? GeneralName.iPAddress : GeneralName.dNSName, name.text());
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, Instant now, Duration length, PublicKey key) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(120, RANDOM).setBit(119),
        Date.from(now.minus(EARLIER)),
        Date.from(now.minus(EARLIER).plus(length)),
        subject,
        key);
  }

  private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey by)
      throws GeneralSecurityException {
    try {
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by);
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** The certificate as a file. */
  String pem() {
    try {
      return PemFiles.pem("CERTIFICATE", certificate.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
