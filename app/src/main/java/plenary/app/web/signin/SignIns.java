package plenary.app.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plenary.act.Actor;
import plenary.base.Digest;

/** Makes links, lets them be used, and knows who is signed in. For many threads. */
public final class SignIns {
  /** How long a link waits to be used. */
  public static final Duration LINK = Duration.ofDays(2);

  /** How long somebody stays signed in. */
  public static final Duration SIGN_IN = Duration.ofDays(14);

  private final Map<Digest, Link> links = new ConcurrentHashMap<>();
  private final Map<Digest, SignIn> signIns = new ConcurrentHashMap<>();
  private final SignInStore store;
  private final InstantSource clock;

  public SignIns(SignInStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    for (var link : store.links()) {
      if (alive(link.until())) links.put(link.hash(), link);
      else store.remove(link.hash());
    }
    for (var signIn : store.signIns()) {
      if (alive(signIn.until())) signIns.put(signIn.hash(), signIn);
      else store.remove(signIn.hash());
    }
  }

  /** A link that works once, and its secret, which is told now and never again. */
  public Secret link(Actor actor) {
    return link(actor, false);
  }

  /** A link that works again and again: in a demonstration only. */
  public Secret reusableLink(Actor actor) {
    return link(actor, true);
  }

  private Secret link(Actor actor, boolean reusable) {
    var secret = Secret.fresh();
    var link = new Link(secret.hash(), actor, clock.instant().plus(LINK), reusable);
    store.add(link);
    links.put(link.hash(), link);
    return secret;
  }

  /** The link of a secret, if it can still be used. */
  public Optional<Link> find(Secret secret) {
    return Optional.ofNullable(links.get(secret.hash())).filter(link -> alive(link.until()));
  }

  /** Uses a link: whoever has its secret is signed in, and gets a secret to stay so. */
  public Optional<Opened> use(Secret secret) {
    return find(secret).filter(this::taken).map(link -> open(link.actor()));
  }

  /** Of two who use a link at once, one gets it. */
  private boolean taken(Link link) {
    if (link.reusable()) return true;
    if (links.remove(link.hash()) == null) return false;
    store.remove(link.hash());
    return true;
  }

  private Opened open(Actor actor) {
    var secret = Secret.fresh();
    var signIn = new SignIn(secret.hash(), actor, clock.instant().plus(SIGN_IN));
    store.add(signIn);
    signIns.put(signIn.hash(), signIn);
    return new Opened(signIn, secret);
  }

  /** Somebody who has just signed in, with the secret for the cookie. */
  public record Opened(SignIn signIn, Secret secret) {}

  /** Who holds this secret. */
  public Optional<SignIn> of(Secret secret) {
    return Optional.ofNullable(signIns.get(secret.hash())).filter(each -> alive(each.until()));
  }

  /** Signs somebody out. */
  public void end(SignIn signIn) {
    if (signIns.remove(signIn.hash()) != null) store.remove(signIn.hash());
  }

  /** Everybody who is signed in. */
  public List<SignIn> all() {
    return signIns.values().stream().filter(each -> alive(each.until())).toList();
  }

  /** Whether anybody could sign in at all. */
  public boolean isEmpty() {
    return links.isEmpty() && signIns.isEmpty();
  }

  private boolean alive(Instant until) {
    return clock.instant().isBefore(until);
  }
}
