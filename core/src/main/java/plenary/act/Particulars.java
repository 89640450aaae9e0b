package plenary.act;

import java.util.Optional;

/**
 * What the roll says of a deputy beside name and delegation. A word that the roll leaves out is
 * empty.
 *
 * @param ethnicGroup 民族
 * @param electingUnit 选举单位: who elected the deputy
 * @param credential the number printed on the credential (代表证号), where it is not the roll's own
 * @param mark what tells deputies of the same name apart in print, such as 女 or a place
 * @param post 职务, as printed
 * @param incompatible whether the post is one that the law keeps from members of the standing
 *     committee
 */
public record Particulars(
    Optional<Sex> sex,
    String ethnicGroup,
    String electingUnit,
    String credential,
    String mark,
    String post,
    boolean incompatible) {
  /** The longest of these words, in UTF-16 code units. */
  public static final int LONGEST = 500;

  /** Nothing but the name and the delegation. */
  public static final Particulars NONE =
      new Particulars(Optional.empty(), "", "", "", "", "", false);

  /** 性别, as the roll prints it. */
  public enum Sex {
    FEMALE,
    MALE
  }

  public Particulars {
    for (var word : new String[] {ethnicGroup, electingUnit, credential, mark, post}) {
      if (word.length() > LONGEST) {
        throw new IllegalArgumentException("longer than " + LONGEST + ": " + word.length());
      }
    }
  }
}
