package plenary.app.tls;

/** Why there is no HTTPS with what is given: a sentence in both languages, for the console. */
public final class TlsFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TlsFault(String zh, String en) {
    super(zh + " " + en);
  }
}
