package plenary.record.wire;

import plenary.act.Actor;
import plenary.act.Event;

/**
 * What an entry says: who asked, and what happened.
 *
 * @param by who asked for it
 * @param event what happened
 */
public record Payload(Actor by, Event event) {}
