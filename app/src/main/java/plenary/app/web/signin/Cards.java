package plenary.app.web.signin;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.side.SideStore;
import plenary.base.Digest;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;

/**
 * The credential cards: each has a key, a secret and a PIN, of which the last two are kept as
 * hashes. A person has one card that is worth something. For many threads.
 */
public final class Cards {
  private static final int KEY_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, Kept> cards = new ConcurrentHashMap<>();
  private final ReentrantLock issuing = new ReentrantLock();
  private final SideStore side;
  private final SignIns signIns;
  private final InstantSource clock;

  /** A card with its hashes, and what was guessed of it; one PIN at a time is looked at. */
  private static final class Kept {
    final ReentrantLock lock = new ReentrantLock();
    final Digest secret;
    final String pin;
    volatile Card card;
    Guesses guesses;

    Kept(Card card, Digest secret, String pin, Guesses guesses) {
      this.card = card;
      this.secret = secret;
      this.pin = pin;
      this.guesses = guesses;
    }
  }

  public Cards(SideStore side, SignIns signIns, InstantSource clock) {
    this.side = side;
    this.signIns = signIns;
    this.clock = clock;
    for (var kept : side.all(Cards::kept, "SELECT * FROM card")) {
      cards.put(kept.card.key(), kept);
    }
  }

  /** A new card; any former one of this person is withdrawn. */
  public Printed issue(PersonId person) {
    return issue(List.of(person)).getFirst();
  }

  /** New cards for several people, in their order: all of them, or none. */
  public List<Printed> issue(List<PersonId> people) {
    var now = Instant.ofEpochMilli(clock.millis());
    var made = people.stream().map(person -> fresh(person, now)).toList();
    issuing.lock();
    try {
      var former = former(people);
      side.together(
          () -> {
            former.forEach(card -> writeWithdrawn(card, now));
            made.forEach(printed -> write(printed, now));
          });
      made.forEach(each -> cards.put(each.kept.card.key(), each.kept));
      former.forEach(card -> takeAway(card, now));
    } finally {
      issuing.unlock();
    }
    return made.stream().map(Fresh::printed).toList();
  }

  private record Fresh(Kept kept, Printed printed) {}

  private static Fresh fresh(PersonId person, Instant now) {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    var card = new Card(Base64.getUrlEncoder().encodeToString(key), person, now, Optional.empty());
    var secret = Secret.fresh();
    var pin = "%06d".formatted(RANDOM.nextInt(1_000_000));
    var hash = SlowHash.PIN.of(together(pin, secret));
    return new Fresh(
        new Kept(card, secret.hash(), hash, Guesses.NONE), new Printed(card, secret, pin));
  }

  /** A PIN alone is soon found from its hash; with 128 bits beside it, it is not. */
  private static String together(String pin, Secret secret) {
    return pin + "." + secret.text();
  }

  private List<Card> former(List<PersonId> people) {
    var set = new HashSet<>(people);
    return cards.values().stream()
        .map(kept -> kept.card)
        .filter(card -> card.withdrawn().isEmpty() && set.contains(card.person()))
        .toList();
  }

  private void write(Fresh fresh, Instant now) {
    var kept = fresh.kept;
    side.change(
        "INSERT INTO card (key, person, secret, pin, issued) VALUES (?, ?, ?, ?, ?)",
        kept.card.key(),
        kept.card.person().code(),
        kept.secret.hex(),
        kept.pin,
        now.toEpochMilli());
  }

  /** The card of this key, also a withdrawn one. */
  public Optional<Card> find(String key) {
    return Optional.ofNullable(cards.get(key)).map(kept -> kept.card);
  }

  /** The card of a person that is worth something. */
  public Optional<Card> of(PersonId person) {
    return all().stream()
        .filter(card -> card.withdrawn().isEmpty() && card.person().equals(person))
        .findFirst();
  }

  /** Every card there ever was, in the order in which they were issued. */
  public List<Card> all() {
    return cards.values().stream()
        .map(kept -> kept.card)
        .sorted(Comparator.comparing(Card::issued).thenComparing(Card::key))
        .toList();
  }

  /** Makes a card worth nothing: it signs nobody in, and ends the sign-ins it made. */
  public void withdraw(String key, Instant at) {
    var card = find(key).filter(each -> each.withdrawn().isEmpty());
    if (card.isEmpty()) return;
    takeAway(card.get(), at);
    writeWithdrawn(card.get(), at);
  }

  /** First in memory, where every gate, request and live page looks. */
  private void takeAway(Card card, Instant at) {
    var gone = new Card(card.key(), card.person(), card.issued(), Optional.of(at));
    Objects.requireNonNull(cards.get(card.key())).card = gone;
    signIns.endAll(Via.card(card.key()));
  }

  private void writeWithdrawn(Card card, Instant at) {
    side.change("UPDATE card SET withdrawn = ? WHERE key = ?", at.toEpochMilli(), card.key());
  }

  /** What comes of trying to sign in with a card. */
  public sealed interface Tried {
    record In(SignIns.Opened opened) implements Tried {}

    /** The PIN is wrong; so many more may be tried at once. */
    record WrongPin(Card card, int left) implements Tried {}

    /** Too many PINs were wrong: none is looked at before this moment. */
    record Locked(Card card, Instant until) implements Tried {}

    record Withdrawn(Card card) implements Tried {}

    /** There is no card with this code. */
    record Unknown() implements Tried {}
  }

  /**
   * Signs in whoever has a card and knows its PIN. A code whose secret is wrong counts for nothing:
   * whoever has seen no more than the key cannot lock the card.
   */
  public Tried open(CardCode code, String pin) {
    var kept = cards.get(code.key());
    if (kept == null || !kept.secret.equals(code.secret().hash())) return new Tried.Unknown();
    kept.lock.lock();
    try {
      return open(kept, code, pin);
    } finally {
      kept.lock.unlock();
    }
  }

  private Tried open(Kept kept, CardCode code, String pin) {
    var card = kept.card;
    if (card.withdrawn().isPresent()) return new Tried.Withdrawn(card);
    var now = clock.instant();
    if (kept.guesses.locked(now)) return new Tried.Locked(card, kept.guesses.freeAt());
    if (SlowHash.matches(together(pin, code.secret()), kept.pin)) {
      if (kept.guesses.wrong() > 0) keep(kept, Guesses.NONE);
      return opened(kept);
    }
    var guesses = kept.guesses.wrong(now, Guesses.PIN);
    keep(kept, guesses);
    return guesses.locked(now)
        ? new Tried.Locked(card, guesses.freeAt())
        : new Tried.WrongPin(card, guesses.left(Guesses.PIN));
  }

  /** A card that is withdrawn at this moment either finds the new sign-in, or is found here. */
  private Tried opened(Kept kept) {
    var opened = signIns.open(actor(kept.card.person()), Via.card(kept.card.key()));
    if (kept.card.withdrawn().isEmpty()) return new Tried.In(opened);
    signIns.end(opened.signIn());
    return new Tried.Withdrawn(kept.card);
  }

  private void keep(Kept kept, Guesses guesses) {
    kept.guesses = guesses;
    side.change(
        "UPDATE card SET wrong = ?, free_at = ? WHERE key = ?",
        guesses.wrong(),
        guesses.freeAt().toEpochMilli(),
        kept.card.key());
  }

  /** A deputy acts as deputy; whoever has no seat looks on. */
  private static Actor actor(PersonId person) {
    return switch (person) {
      case MemberId member -> Actor.deputy(member);
      case GuestId guest -> new Actor(Role.OBSERVER, guest.code());
    };
  }

  private static Kept kept(ResultSet row) throws SQLException {
    long withdrawn = row.getLong("withdrawn");
    var since =
        row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(withdrawn));
    var card =
        new Card(
            row.getString("key"),
            PersonId.of(row.getString("person")),
            Instant.ofEpochMilli(row.getLong("issued")),
            since);
    var guesses = new Guesses(row.getInt("wrong"), Instant.ofEpochMilli(row.getLong("free_at")));
    return new Kept(card, new Digest(row.getString("secret")), row.getString("pin"), guesses);
  }
}
