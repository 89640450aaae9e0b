package plenary.app.web.signin;

import java.time.Instant;
import plenary.act.Actor;
import plenary.base.Digest;

/**
 * A link that signs somebody in.
 *
 * @param hash the hash of its secret
 * @param actor as whom
 * @param until when it ends
 * @param reusable whether it may be used again and again; in a demonstration only
 */
public record Link(Digest hash, Actor actor, Instant until, boolean reusable) {}
