package plenary.app.print;

import plenary.app.page.Capacity;
import plenary.base.Text;

/**
 * What stands on one card, and on the slip that goes with it.
 *
 * @param name exactly as the roll has it
 * @param number as printed on the roll
 * @param group the delegation, or the post of a guest; may be the capacity's own word
 * @param address what the QR code says
 * @param pin six digits
 */
public record CardFace(
    Text name, String number, Text group, Capacity capacity, String address, String pin) {

  /** Never the address, nor the PIN. */
  @Override
  public String toString() {
    return "CardFace " + number;
  }
}
