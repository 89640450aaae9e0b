package plenary.app.web.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import plenary.act.Role;
import plenary.app.side.SideStore;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;

/** The accounts of the staff. Passwords are kept as slow hashes. For many threads. */
public final class Accounts {
  /** How long a link that sets a password waits to be used. */
  public static final Duration LINK = SignIns.LINK;

  /** What {@link #link} finds of a link that makes the first administrator. */
  public static final String FIRST = "";

  private final SideStore side;
  private final SignIns signIns;
  private final InstantSource clock;
  private final Waiting waiting = new Waiting();
  private final ReentrantLock changing = new ReentrantLock();

  public Accounts(SideStore side, SignIns signIns, InstantSource clock) {
    this.side = side;
    this.signIns = signIns;
    this.clock = clock;
    for (var kept : side.all(Accounts::kept, "SELECT * FROM account")) {
      waiting.put(kept.account.name(), kept.guesses);
    }
  }

  private record Kept(Account account, String password, Guesses guesses) {}

  /** Every account, by name. */
  public List<Account> all() {
    return side.all(row -> kept(row).account, "SELECT * FROM account ORDER BY name");
  }

  /** The account of this name. */
  public Optional<Account> find(String name) {
    return keptOf(name).map(Kept::account);
  }

  private Optional<Kept> keptOf(String name) {
    return side.one(Accounts::kept, "SELECT * FROM account WHERE name = ?", name);
  }

  /** Whether there is nobody yet who could make accounts. */
  public boolean hasNoAdministrator() {
    return all().stream().noneMatch(Account::isAdministrator);
  }

  /** Makes an account, without a password; false if there is one of this name. */
  public boolean create(String name, String shown, Collection<Role> roles) {
    return side.change(
            "INSERT INTO account (name, shown, roles, made) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            name,
            shown,
            words(roles),
            clock.millis())
        > 0;
  }

  /** A link by which somebody sets the password of this account, once; earlier ones are void. */
  public Secret passwordLink(String name) {
    side.change("DELETE FROM account_link WHERE account = ?", name);
    return newLink(name);
  }

  /** A link by which somebody makes an administrator's account, once. */
  public Secret administratorLink() {
    return newLink(FIRST);
  }

  private Secret newLink(String name) {
    var secret = Secret.fresh();
    side.change(
        "INSERT INTO account_link VALUES (?, ?, ?)",
        secret.hash().hex(),
        name,
        clock.instant().plus(LINK).toEpochMilli());
    return secret;
  }

  /** The account whose password a link sets, if it still does; {@link #FIRST} if it makes one. */
  public Optional<String> link(Secret secret) {
    return side.one(
        row -> row.getString("account"),
        "SELECT account FROM account_link WHERE hash = ? AND until > ?",
        secret.hash().hex(),
        clock.millis());
  }

  /** Uses a link to make an administrator's account; false if the name is taken. */
  public boolean makeAdministrator(Secret link, String name, String shown, String password) {
    var hash = SlowHash.PASSWORD.of(Passwords.normal(password));
    changing.lock();
    try {
      if (!link(link).equals(Optional.of(FIRST))) return false;
      if (!create(name, shown, List.of(Role.ADMINISTRATOR))) return false;
      side.change("DELETE FROM account_link WHERE account = ?", FIRST); // those on the console too
      write(name, hash);
      return true;
    } finally {
      changing.unlock();
    }
  }

  /** Uses a link to set a password; empty if the link is used up. */
  public Optional<Account> setPassword(Secret link, String password) {
    var hash = SlowHash.PASSWORD.of(Passwords.normal(password));
    changing.lock();
    try {
      var name = link(link).filter(account -> !account.equals(FIRST));
      name.ifPresent(
          account -> {
            side.change("DELETE FROM account_link WHERE account = ?", account);
            write(account, hash);
            waiting.put(account, Guesses.NONE);
          });
      return name.flatMap(this::find);
    } finally {
      changing.unlock();
    }
  }

  /** A new password; whoever is signed in with the old one is signed out. */
  private void write(String name, String hash) {
    side.change("UPDATE account SET password = ? WHERE name = ?", hash, name);
    signIns.endAll(Via.account(name));
  }

  /** What comes of trying a password. */
  public sealed interface Tried {
    record Right(Account account) implements Tried {}

    /** There is no such account, it is disabled, it has no password, or this is another. */
    record Wrong() implements Tried {}

    /** After several wrong ones none is looked at before this moment. */
    record Wait(Instant until) implements Tried {}
  }

  /**
   * Tries a password. An account that is not there takes as long, and answers the same, as one that
   * is.
   */
  public Tried tryPassword(String name, String password) {
    var entry = waiting.of(name);
    entry.lock().lock();
    try {
      var now = clock.instant();
      if (entry.guesses().locked(now)) return new Tried.Wait(entry.guesses().freeAt());
      var kept = keptOf(name);
      var hash = kept.map(Kept::password).filter(each -> !each.isEmpty()).orElse(Nobody.HASH);
      boolean same = SlowHash.matches(Passwords.normal(password), hash);
      if (same && kept.isPresent() && !kept.get().account.disabled()) {
        remember(name, entry, Guesses.NONE);
        return new Tried.Right(kept.get().account);
      }
      remember(name, entry, entry.guesses().wrong(now, Guesses.PASSWORD));
      return new Tried.Wrong();
    } finally {
      entry.lock().unlock();
    }
  }

  /** The hash of no password at all. */
  private static final class Nobody {
    static final String HASH = SlowHash.PASSWORD.of(Secret.fresh().text());
  }

  /** Of an account that is not there this changes nothing, and takes as long. */
  private void remember(String name, Waiting.Tries entry, Guesses guesses) {
    if (entry.guesses().equals(guesses)) return;
    entry.set(guesses);
    side.changeLater(
        "UPDATE account SET wrong = ?, free_at = ? WHERE name = ?",
        guesses.wrong(),
        guesses.freeAt().toEpochMilli(),
        name);
  }

  /** Signs somebody in, in every role of the account, who has shown that it is his or hers. */
  public List<SignIns.Opened> open(Account account) {
    var opened =
        account.roles().stream()
            .map(role -> signIns.open(account.actor(role), Via.account(account.name())))
            .toList();
    if (find(account.name()).equals(Optional.of(account))) return opened;
    endSignIns(account.name()); // it was disabled or changed at this moment
    return List.of();
  }

  /** Changes the password of somebody who has just shown the old one. */
  public void changePassword(String name, String password) {
    write(name, SlowHash.PASSWORD.of(Passwords.normal(password)));
  }

  /** Gives an account other roles; false if nobody would be left to make accounts. */
  public boolean setRoles(String name, Collection<Role> roles) {
    return unlessLast(
        name,
        !roles.contains(Role.ADMINISTRATOR),
        () -> side.change("UPDATE account SET roles = ? WHERE name = ?", words(roles), name));
  }

  /** Disables an account; false if nobody would be left to make accounts. */
  public boolean disable(String name) {
    return unlessLast(
        name,
        true,
        () -> {
          side.change("UPDATE account SET disabled = 1 WHERE name = ?", name);
          side.change("DELETE FROM account_link WHERE account = ?", name);
        });
  }

  private boolean unlessLast(String name, boolean goes, Runnable change) {
    changing.lock();
    try {
      boolean others =
          all().stream()
              .anyMatch(
                  each -> each.isAdministrator() && !each.disabled() && !each.name().equals(name));
      if (goes && !others && find(name).filter(Account::isAdministrator).isPresent()) return false;
      change.run();
    } finally {
      changing.unlock();
    }
    endSignIns(name);
    return true;
  }

  /** Lets somebody sign in again. */
  public void enable(String name) {
    side.change("UPDATE account SET disabled = 0 WHERE name = ?", name);
  }

  /** Ends every sign-in of an account. Answers how many it were. */
  public int endSignIns(String name) {
    return signIns.endAll(Via.account(name));
  }

  private static String words(Collection<Role> roles) {
    return Account.ROLES.stream()
        .filter(roles::contains)
        .map(role -> ActValues.ROLE.write(role).text())
        .collect(Collectors.joining(" "));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    var roles =
        Arrays.stream(row.getString("roles").split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> ActValues.ROLE.read(new Json.Str(word)))
            .toList();
    var password = row.getString("password");
    var account =
        new Account(
            row.getString("name"),
            row.getString("shown"),
            roles,
            !password.isEmpty(),
            row.getInt("disabled") == 1,
            Instant.ofEpochMilli(row.getLong("made")));
    var guesses = new Guesses(row.getInt("wrong"), Instant.ofEpochMilli(row.getLong("free_at")));
    return new Kept(account, password, guesses);
  }
}
