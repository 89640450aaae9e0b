package plenary.app.page;

import plenary.rules.Citation;

/** Where an article stands on the page of a rulebook. */
public final class Anchors {
  private Anchors() {}

  /** The place of an article among the texts of its rulebook. */
  public static String of(Citation cite) {
    return "quote-" + fit(cite.source()) + "-" + fit(cite.article());
  }

  /** Letters and digits of every script stay as they are; whatever an address may not hold goes. */
  private static String fit(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
  }
}
