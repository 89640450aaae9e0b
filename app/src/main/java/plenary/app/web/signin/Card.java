package plenary.app.web.signin;

import java.time.Instant;
import java.util.Optional;
import plenary.base.PersonId;

/**
 * A credential card.
 *
 * @param key 16 characters, the public half of its code: names the card and opens nothing
 * @param person whose it is
 * @param issued when
 * @param withdrawn since when it is worth nothing
 */
public record Card(String key, PersonId person, Instant issued, Optional<Instant> withdrawn) {}
