package plenary.app.folder;

import java.nio.file.Path;

/** Where Plenary stands on this machine; the launcher says it. */
public final class Home {
  private Home() {}

  /** The folder that holds {@code sessions/} and {@code rulebooks/}. */
  public static Path folder() {
    return Path.of(System.getProperty("plenary.home", "."));
  }
}
