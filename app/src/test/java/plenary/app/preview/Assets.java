package plenary.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that pages refer to. */
final class Assets {
  private Assets() {}

  static String text(String name) {
    try (var in = Assets.class.getResourceAsStream("/web/" + name)) {
      if (in == null) throw new AssertionError("no asset " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
