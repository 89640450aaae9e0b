package plenary.act;

import java.time.Instant;

/**
 * One entry of the record.
 *
 * @param seq its place, from 0, without gaps
 * @param at when it was recorded; never earlier than the entry before
 * @param by who asked for it
 * @param command the id the asker gave the command, the same for all entries it led to
 * @param event what happened
 */
public record Entry(long seq, Instant at, Actor by, String command, Event event) {}
