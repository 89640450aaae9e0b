package plenary.record.wire;

import plenary.record.json.Json;

/** A kind of thing that this release does not know: the record was made by a newer release. */
public final class NewerReleaseException extends WireException {
  private static final long serialVersionUID = 1L;

  NewerReleaseException(String thing, String name, Json at) {
    super("the " + thing + " \"" + name + "\" is unknown here: made by a newer release", at);
  }

  private NewerReleaseException(String path, WireException inner) {
    super(path, inner.what(), inner.at());
  }

  @Override
  NewerReleaseException again(String longer) {
    return new NewerReleaseException(longer, this);
  }
}
