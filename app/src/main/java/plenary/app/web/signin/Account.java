package plenary.app.web.signin;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import plenary.act.Actor;
import plenary.act.Role;

/**
 * Somebody of the staff.
 *
 * @param name what is typed to sign in; it stands in the record beside what he or she asked
 * @param shown the name that others read
 * @param roles what he or she acts as, in the order of {@link #ROLES}
 * @param hasPassword whether the first one is set
 * @param disabled whether nobody may sign in with it
 * @param made when
 */
public record Account(
    String name,
    String shown,
    List<Role> roles,
    boolean hasPassword,
    boolean disabled,
    Instant made) {

  /** The roles that an account may hold; whoever holds several begins at the first. */
  public static final List<Role> ROLES =
      List.of(
          Role.SECRETARIAT,
          Role.CHAIR,
          Role.GATE,
          Role.TELLER,
          Role.OBSERVER,
          Role.SCREEN,
          Role.ADMINISTRATOR);

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]{1,31}");

  /** How somebody on the roll, or a guest, is written. */
  private static final Pattern PERSON = Pattern.compile("[mg][0-9]+");

  private static final Pattern SHOWN = Pattern.compile("[^\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]{1,40}");

  public Account {
    roles = ROLES.stream().filter(roles::contains).toList();
  }

  /** A name as it is kept, whatever was typed; empty if it cannot be one. */
  public static Optional<String> name(String typed) {
    var name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NAME.matcher(name).matches() && !PERSON.matcher(name).matches()
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Whether others can read this as a name. */
  public static boolean canBeShown(String shown) {
    return SHOWN.matcher(shown).matches();
  }

  public boolean isAdministrator() {
    return roles.contains(Role.ADMINISTRATOR);
  }

  /** As whom this account acts in a role. */
  Actor actor(Role role) {
    return new Actor(role, name);
  }
}
