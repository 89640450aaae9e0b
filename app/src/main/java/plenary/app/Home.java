package plenary.app;

import java.nio.file.Path;

/** Where Plenary stands on this machine; the launcher says it. */
final class Home {
  private Home() {}

  /** The folder that holds {@code sessions/} and {@code rulebooks/}. */
  static Path folder() {
    return Path.of(System.getProperty("plenary.home", "."));
  }
}
