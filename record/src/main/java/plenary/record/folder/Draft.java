package plenary.record.folder;

import java.time.Instant;
import java.util.Optional;
import plenary.act.Actor;
import plenary.act.Command;
import plenary.record.input.Place;

/** A step before all of them are in order and have their ids. */
record Draft(Instant at, Actor by, Optional<String> id, Asked asked, Place origin) {
  static Draft of(Instant at, Actor by, Command command, Place origin) {
    return new Draft(at, by, Optional.empty(), new Asked.Once(command), origin);
  }
}
