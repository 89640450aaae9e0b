package plenary.app.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import plenary.act.Actor;
import plenary.app.side.SideStore;
import plenary.base.Digest;

/** Makes links, lets them be used, and knows who is signed in. For many threads. */
public final class SignIns {
  /** How long a link waits to be used. */
  public static final Duration LINK = Duration.ofDays(2);

  /** How exactly the store knows when a sign-in was last used. */
  private static final Duration SEEN = Duration.ofMinutes(5);

  private static final int MOST_ENDED = 10_000;

  private final Map<Digest, Link> links = new ConcurrentHashMap<>();
  private final Map<Digest, Held> signIns = new ConcurrentHashMap<>();
  private final Map<Digest, Ending> ended = Collections.synchronizedMap(new Newest());
  private final List<Runnable> whenOneEnds = new CopyOnWriteArrayList<>();
  private final SignInTables store;
  private final InstantSource clock;

  /** Why what was a sign-in or a link is none any more. */
  public enum Ending {
    EXPIRED,
    SIGNED_OUT,
    /** The card was withdrawn, the account disabled, or somebody ended it from elsewhere. */
    WITHDRAWN,
    /** A link that somebody has used. */
    USED
  }

  /** A sign-in and when it was last used, as far as it is known here and in the store. */
  private record Held(SignIn signIn, AtomicReference<Instant> seen, AtomicReference<Instant> told) {
    Held(SignIn signIn, Instant seen) {
      this(signIn, new AtomicReference<>(seen), new AtomicReference<>(seen));
    }
  }

  /** Forgets the oldest. */
  private static final class Newest extends LinkedHashMap<Digest, Ending> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Digest, Ending> eldest) {
      return size() > MOST_ENDED;
    }
  }

  public SignIns(SideStore side, InstantSource clock) {
    this.store = new SignInTables(side);
    this.clock = clock;
    for (var link : store.links()) {
      if (before(link.until())) links.put(link.hash(), link);
      else store.remove(link.hash());
    }
    for (var kept : store.signIns(clock.instant())) {
      var held = new Held(kept.signIn(), kept.seen());
      if (alive(held)) signIns.put(held.signIn().hash(), held);
      else store.remove(held.signIn().hash());
    }
  }

  /** A link that works once, and its secret, which is told now and never again. */
  public Secret link(Actor actor) {
    var secret = Secret.fresh();
    var link = new Link(secret.hash(), actor, clock.instant().plus(LINK), false);
    store.add(link);
    links.put(link.hash(), link);
    return secret;
  }

  /** A link that works again and again, until the program ends: in a demonstration only. */
  public Secret reusableLink(Actor actor) {
    var secret = Secret.fresh();
    var link = new Link(secret.hash(), actor, clock.instant().plus(LINK), true);
    links.put(link.hash(), link);
    return secret;
  }

  /** The link of a secret, if it can still be used. */
  public Optional<Link> find(Secret secret) {
    return Optional.ofNullable(links.get(secret.hash())).filter(link -> before(link.until()));
  }

  /** Uses a link: whoever has its secret is signed in, and gets a secret to stay so. */
  public Optional<Opened> use(Secret secret) {
    return find(secret).filter(this::taken).map(link -> open(link.actor(), Via.LINK));
  }

  /** Of two who use a link at once, one gets it. */
  private boolean taken(Link link) {
    if (link.reusable()) return true;
    if (links.remove(link.hash()) == null) return false;
    ended.put(link.hash(), Ending.USED);
    store.remove(link.hash());
    return true;
  }

  /** Signs somebody in who has shown by whatever means that he or she may. */
  Opened open(Actor actor, Via via) {
    var now = clock.instant();
    var secret = Secret.fresh();
    var signIn =
        new SignIn(secret.hash(), actor, now, now.plus(Term.of(actor.role()).whole()), via);
    store.add(signIn, now);
    signIns.put(signIn.hash(), new Held(signIn, now));
    return new Opened(signIn, secret);
  }

  /** Somebody who has just signed in, with the secret for the cookie. */
  public record Opened(SignIn signIn, Secret secret) {}

  /** Who holds this secret; he or she is seen to be there. */
  public Optional<SignIn> of(Secret secret) {
    return here(secret.hash());
  }

  /** Whether somebody who was signed in still is; he or she is seen to be there. */
  public boolean stays(SignIn signIn) {
    return here(signIn.hash()).isPresent();
  }

  private Optional<SignIn> here(Digest hash) {
    var held = signIns.get(hash);
    if (held == null) return Optional.empty();
    if (!alive(held)) {
      end(held.signIn(), Ending.EXPIRED);
      return Optional.empty();
    }
    see(held);
    return Optional.of(held.signIn());
  }

  private void see(Held held) {
    var now = clock.instant();
    held.seen().set(now);
    var told = held.told().get();
    if (now.isAfter(told.plus(SEEN)) && held.told().compareAndSet(told, now)) {
      store.seen(held.signIn(), now);
    }
  }

  /** Signs somebody out. */
  public void end(SignIn signIn) {
    end(signIn, Ending.SIGNED_OUT);
  }

  /** Ends every sign-in that was made with this card or account. Answers how many it were. */
  public int endAll(Via via) {
    return endWhere(signIn -> signIn.via().equals(via));
  }

  private int endWhere(Predicate<SignIn> which) {
    int count = 0;
    for (var held : signIns.values()) {
      if (which.test(held.signIn()) && end(held.signIn(), Ending.WITHDRAWN)) count++;
    }
    return count;
  }

  /** First here, where every request and every live page looks; then on disk. */
  private boolean end(SignIn signIn, Ending why) {
    if (signIns.remove(signIn.hash()) == null) return false;
    ended.put(signIn.hash(), why);
    whenOneEnds.forEach(Runnable::run);
    store.remove(signIn.hash());
    return true;
  }

  /** Has this done whenever a sign-in ends, before the store knows. It is quick. */
  public void whenOneEnds(Runnable work) {
    whenOneEnds.add(work);
  }

  /** Why a secret opens nothing, if it once did and that is not long ago. */
  public Optional<Ending> ended(Secret secret) {
    var link = links.get(secret.hash());
    if (link != null && !before(link.until())) return Optional.of(Ending.EXPIRED);
    return Optional.ofNullable(ended.get(secret.hash()));
  }

  /** Everybody who is signed in. */
  public List<SignIn> all() {
    return signIns.values().stream().filter(this::alive).map(Held::signIn).toList();
  }

  /** Whether anybody could sign in at all. */
  public boolean isEmpty() {
    return links.isEmpty() && signIns.isEmpty();
  }

  private boolean alive(Held held) {
    var idle = Term.of(held.signIn().role()).idle();
    return before(held.signIn().until()) && before(held.seen().get().plus(idle));
  }

  private boolean before(Instant until) {
    return clock.instant().isBefore(until);
  }
}
