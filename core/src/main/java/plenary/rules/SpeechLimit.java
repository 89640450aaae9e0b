package plenary.rules;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;

/**
 * How long somebody may speak.
 *
 * @param who whose speech, on what
 * @param minutes of the first speech, the second and so on; empty where a body sets it
 * @param setBy who sets or extends it
 * @param cites at least one article
 */
public record SpeechLimit(
    Text who, List<Integer> minutes, Optional<Text> setBy, List<Citation> cites) {
  public SpeechLimit {
    minutes = List.copyOf(minutes);
    cites = List.copyOf(cites);
    if (cites.isEmpty()) throw new IllegalArgumentException("a speech limit cites its article");
  }
}
