package plenary.base;

/** A language of screens and papers. */
public enum Language {
  ZH,
  EN
}
