package plenary.app.web.signin;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey of an account, as its owner sees it.
 *
 * @param id of the credential, base64url
 * @param label what the owner calls it
 * @param made when
 * @param used when last
 */
public record Passkey(String id, String label, Instant made, Optional<Instant> used) {}
