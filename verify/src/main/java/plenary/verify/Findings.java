package plenary.verify;

import java.util.List;
import java.util.Optional;
import plenary.base.Text;
import plenary.record.tree.TreeHead;

/**
 * What verifying a record came to.
 *
 * @param claims every claim, in order
 * @param failed how many failed, those that were too many to be told among them
 * @param hidden how many could not be checked
 * @param pinned whether the signer or an earlier checkpoint was given from elsewhere
 * @param signer the key that the record says signed it, if that could be read
 * @param head how many entries were read, and the root over them
 * @param summary all of it in a sentence
 */
public record Findings(
    List<Claim> claims,
    long failed,
    long hidden,
    boolean pinned,
    Optional<String> signer,
    Optional<TreeHead> head,
    Text summary) {
  public Findings {
    claims = List.copyOf(claims);
  }

  /** Whether no claim failed. */
  public boolean verified() {
    return failed == 0;
  }
}
