package plenary.app.web.signin;

/**
 * A card that has just been issued, with what stands on it and is told this once.
 *
 * @param card the card
 * @param code the secret half of its code
 * @param pin six digits
 */
public record Printed(Card card, Secret code, String pin) {
  /** The path that its QR code leads to, on this server. */
  public String path() {
    return "/card/" + new CardCode(card.key(), code).text();
  }

  @Override
  public String toString() {
    return "Printed[" + card.key() + "]";
  }
}
