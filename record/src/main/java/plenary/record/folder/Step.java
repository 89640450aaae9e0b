package plenary.record.folder;

import java.time.Instant;
import plenary.act.Actor;
import plenary.record.input.Place;

/**
 * Something to be asked of a session.
 *
 * @param at the moment it is asked, never before the step before
 * @param by who asks
 * @param id the command's id, unique in the folder
 * @param asked what
 * @param origin where it is written
 */
public record Step(Instant at, Actor by, String id, Asked asked, Place origin) {}
