package plenary.app.web.edge;

import java.util.List;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;

/** Numbers of people as they are typed: {@code 8}, {@code 008}, {@code m008}, {@code g3}. */
public final class CardNumbers {
  private static final String BETWEEN = "[\\s,，、;；]+";

  private CardNumbers() {}

  /** The words of a list, whatever stands between them; one that begins with that has a blank. */
  public static List<String> split(String words) {
    return List.of(words.split(BETWEEN));
  }

  /**
   * The deputy of a number.
   *
   * @throws IllegalArgumentException if it is no number of a deputy
   */
  public static MemberId member(String word) {
    if (!word.matches("m?[0-9]{1,5}")) throw new IllegalArgumentException(word);
    return new MemberId(Integer.parseInt(word.startsWith("m") ? word.substring(1) : word));
  }

  /**
   * The deputy or the guest of a number.
   *
   * @throws IllegalArgumentException if it is nobody's number
   */
  public static PersonId person(String word) {
    if (!word.matches("g[0-9]{1,5}")) return member(word);
    return new GuestId(Integer.parseInt(word.substring(1)));
  }
}
