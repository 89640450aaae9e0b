package plenary.app.web.gate;

import java.time.Instant;
import java.util.Optional;
import plenary.base.PersonId;
import plenary.base.SittingId;

/**
 * Somebody at a gate.
 *
 * @param id made by the device, unique at this gate
 * @param sitting the one the device's list was of
 * @param card the key of the card that was read; empty where a number was typed
 * @param person whose number was typed; empty where a card was read
 * @param at when, by the session's clock as the device had it
 * @param offline whether the line was down then, so that nobody at the gate saw the answer
 */
record Scan(
    String id,
    SittingId sitting,
    String card,
    Optional<PersonId> person,
    Instant at,
    boolean offline) {}
