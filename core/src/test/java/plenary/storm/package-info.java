/**
 * A seeded storm of commands against a session, and what must hold at every step of it.
 *
 * <p>Start at {@link plenary.storm.StormTest}.
 */
package plenary.storm;
