package plenary.app.bench.hall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.bench.MadeUp;
import plenary.app.chamber.Answer;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.side.SideStore;
import plenary.app.tls.Https;
import plenary.app.web.signin.Access;
import plenary.base.MemberId;
import plenary.base.Wording;
import plenary.record.rulebook.HashedRulebook;
import plenary.rules.Secrecy;

/**
 * A data folder that is ready to be served: everybody is here and signed in, and the first question
 * is being voted on.
 *
 * @param data the folder
 * @param deputies everybody, in the order of their numbers
 * @param chair who presides
 * @param tls trusts the authority in the folder
 */
record House(Path data, List<Holder> deputies, Holder chair, SSLContext tls) {

  static House prepare(Path data, HashedRulebook rulebook, Wording wording, int deputies) {
    var store = Store.open(data, "example.invalid/bench", new SecureRandom());
    try (var chamber = Chamber.open(store, wording, InstantSource.system());
        var side = SideStore.open(data)) {
      var hall = new MadeUp(rulebook, deputies, Secrecy.RECORDED);
      for (var asked : hall.setup(chamber.signer())) {
        if (!(chamber.ask(asked).join() instanceof Answer.Done)) {
          throw new IllegalStateException("not prepared: " + asked);
        }
      }
      var holders = new ArrayList<Holder>(deputies);
      var access = Access.on(side, InstantSource.system());
      side.together(
          () -> {
            for (int i = 1; i <= deputies; i++) {
              holders.add(signedIn(access, Actor.deputy(new MemberId(i))));
            }
          });
      var chair = signedIn(access, new Actor(Role.CHAIR, new MemberId(1).code()));
      var https = Https.ofOwn(data.resolve("tls"), List.of(), InstantSource.system());
      return new House(data, holders, chair, trusting(https.authorityPem().orElseThrow()));
    }
  }

  private static Holder signedIn(Access access, Actor actor) {
    var link = access.signIns().reusableLink(actor);
    return Holder.of(access.signIns().use(link).orElseThrow());
  }

  private static SSLContext trusting(String pem) {
    try {
      var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
      var store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      var authority = CertificateFactory.getInstance("X.509").generateCertificate(bytes);
      store.setCertificateEntry("authority", authority);
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      var tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return tls;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
