package plenary.app.replay;

import plenary.base.Text;
import plenary.record.input.Place;

/** A step of a session folder was refused, so that the session cannot go on as it is written. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedException(Place place, Text why) {
    super(place + ": " + why.zh() + " " + why.en());
  }
}
