package plenary.app.web.sheets;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.app.web.signin.Secret;
import plenary.base.Digest;

/** What was sent and is waiting for the second press: few, for a while, each for who sent it. */
final class Uploads {
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final int MOST = 8;
  private static final int MOST_OF_ONE = 2;

  private final InstantSource clock;
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  Uploads(InstantSource clock) {
    this.clock = clock;
  }

  /** One of them. */
  static final class Kept {
    private final String id;
    private final Digest owner;
    private final Instant until;
    private final Upload upload;
    private @Nullable Done done;

    private Kept(String id, Digest owner, Instant until, Upload upload) {
      this.id = id;
      this.owner = owner;
      this.until = until;
      this.upload = upload;
    }

    String id() {
      return id;
    }

    Upload upload() {
      return upload;
    }

    /** What came of it; empty while it waits. */
    synchronized Optional<Done> done() {
      return Optional.ofNullable(done);
    }

    synchronized void done(Done what) {
      done = what;
    }
  }

  /** Keeps what somebody has sent; the oldest make room. */
  synchronized Kept keep(Digest owner, Upload upload) {
    forgetOld();
    while (kept.values().stream().filter(each -> each.owner.equals(owner)).count() >= MOST_OF_ONE) {
      kept.values().stream()
          .filter(each -> each.owner.equals(owner))
          .findFirst()
          .ifPresent(oldest -> kept.remove(oldest.id));
    }
    while (kept.size() >= MOST) kept.remove(kept.keySet().iterator().next());
    var one = new Kept(Secret.fresh().text(), owner, clock.instant().plus(KEPT), upload);
    kept.put(one.id, one);
    return one;
  }

  /** What somebody has sent; another's is not found. */
  synchronized Optional<Kept> find(String id, Digest owner) {
    forgetOld();
    return Optional.ofNullable(kept.get(id)).filter(each -> each.owner.equals(owner));
  }

  private void forgetOld() {
    var now = clock.instant();
    kept.values().removeIf(each -> each.until.isBefore(now));
  }
}
