package plenary.act;

/**
 * Why an entry is superseded, and with whose agreement.
 *
 * @param supersedes the entry's place in the record
 * @param reason what was wrong, in the words of whoever corrects
 * @param agreedBy who agreed: 大会秘书长, the presiding chair
 */
public record Correction(long supersedes, String reason, String agreedBy) {
  public Correction {
    if (reason.isBlank() || agreedBy.isBlank()) {
      throw new IllegalArgumentException("a correction says why, and who agreed");
    }
  }
}
