package plenary.app.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plenary.base.Text;
import plenary.rules.Quantity;
import plenary.rules.Requirement;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.AtLeastRoot;
import plenary.rules.Threshold.Fewest;
import plenary.rules.Threshold.MoreThan;

/**
 * Why something is so: a requirement, what it was held against, and the articles that ask it, as
 * they are written. {@link Reasons} makes it.
 *
 * @param kind what it is asked for
 * @param stage what is known of it
 * @param test the requirement with its figures, as far as they are known
 * @param base what the share is a share of: 全体代表
 * @param words the share: 过半数
 * @param articles at least one, the first being the one that is said
 */
public record Why(
    Kind kind, Stage stage, Requirement.Test test, Text base, Text words, List<Article> articles) {
  private static final List<Quantity> PRESENT = List.of(Quantity.PRESENT);

  /** What a requirement is asked for. */
  public enum Kind {
    /** To open a sitting. */
    OPEN,
    /** To decide anything. */
    DECIDE,
    /** For a vote to count at all. */
    PARTICIPATION,
    /** To carry. */
    PASS;

    /** What it is called beside its figures. */
    public Text title() {
      return switch (this) {
        case OPEN -> new Text("法定人数", "Quorum");
        case DECIDE -> new Text("作出决定的法定人数", "Quorum to decide");
        case PARTICIPATION -> new Text("参加表决的人数", "Taking part in the vote");
        case PASS -> new Text("通过", "To carry");
      };
    }
  }

  /** What is known of a requirement. */
  public enum Stage {
    /** How many are needed depends on what is cast: its figures mean nothing. */
    DEPENDS,
    /** How many are needed is known; nothing is counted yet. */
    ASKED,
    /** It was held against what was counted. */
    TESTED
  }

  /**
   * An article, as it is written.
   *
   * @param said 地方组织法第二十五条
   * @param address where it stands among the rules
   * @param quote what it says, where it is quoted
   * @param source the full title of the text it stands in
   * @param inForce the day that text came into force, where it is given
   * @param verified whether it was read in the source itself
   */
  public record Article(
      Text said,
      String address,
      Optional<Text> quote,
      Text source,
      Optional<String> inForce,
      boolean verified) {}

  public Why {
    articles = List.copyOf(articles);
  }

  /** The fewest that meet it: people, for a session's votes weigh one each. */
  public int fewest() {
    return Math.toIntExact(test.need());
  }

  public boolean met() {
    return test.met();
  }

  public boolean tested() {
    return stage == Stage.TESTED;
  }

  /** Whether it is a share of something, and not a fixed number. */
  public boolean ofBase() {
    return !(test.requirement().threshold() instanceof Fewest);
  }

  /** Whether the session has yet to adopt it. */
  public boolean pending() {
    return test.requirement().pending();
  }

  /** Whether every article was read in its source. */
  public boolean verified() {
    return articles.stream().allMatch(Article::verified);
  }

  /** The article that is said first. */
  public Text article() {
    return articles.getFirst().said();
  }

  /** The share and its base in words, with the base's figure: 全体代表561的过半数. */
  public Text share() {
    if (!ofBase()) return words;
    if (stage == Stage.DEPENDS) {
      return new Text(base.zh() + "的" + words.zh(), words.en() + " of " + base.en());
    }
    return new Text(
        base.zh() + test.whole() + "的" + words.zh(),
        words.en() + " of " + base.en() + ", " + test.whole());
  }

  /** The share exactly: {@code > 1/2}. */
  public String exact() {
    return switch (test.requirement().threshold()) {
      case MoreThan(int top, int bottom) -> "> " + top + "/" + bottom;
      case AtLeast(int top, int bottom) -> "≥ " + top + "/" + bottom;
      case AtLeastRoot(int top, int bottom) -> "≥ " + top + "/" + bottom + " × √";
      case Fewest(int count) -> "≥ " + count;
    };
  }

  /** On which side the edge falls, where there is one. */
  public Optional<Text> edge() {
    return switch (test.requirement().threshold()) {
      case MoreThan(int top, int bottom) ->
          Optional.of(
              new Text(
                  "恰为" + top + "/" + bottom + "不够",
                  "just " + top + "/" + bottom + " is not enough"));
      case AtLeast(int top, int bottom) when top < bottom ->
          Optional.of(
              new Text(
                  "恰为" + top + "/" + bottom + "即够", "just " + top + "/" + bottom + " is enough"));
      case AtLeastRoot _ -> Optional.of(new Text("不取整", "not rounded"));
      case AtLeast _, Fewest _ -> Optional.empty();
    };
  }

  /** What is held against it, added up. */
  public List<Quantity> quantities() {
    return kind == Kind.OPEN || kind == Kind.DECIDE ? PRESENT : test.requirement().counted();
  }

  /** What is held against it, in words: 赞成, 实到. */
  public Text counted() {
    var counted = quantities();
    var beside = test.requirement().beside();
    return new Text(
        counted.stream().map(each -> name(each).zh()).collect(Collectors.joining("、"))
            + (beside > 0 ? "，另加" + beside : ""),
        counted.stream().map(each -> name(each).en()).collect(Collectors.joining(", "))
            + (beside > 0 ? ", and " + beside + " besides" : ""));
  }

  private static Text name(Quantity quantity) {
    return switch (quantity) {
      case SEATS -> new Text("法定名额", "seats");
      case MEMBERS -> new Text("在任", "members");
      case PRESENT -> new Text("实到", "present");
      case CAST -> new Text("所投", "cast");
      case FOR -> new Text("赞成", "for");
      case AGAINST -> new Text("反对", "against");
      case ABSTAIN -> new Text("弃权", "abstaining");
      case NOT_VOTED -> new Text("未按", "not voting");
      case PRESENT_NOT_VOTING -> new Text("答到而不表决", "answering “present”");
      case ABSENT -> new Text("缺席", "absent");
      case INVALID -> new Text("废票", "void");
      case BLANK -> new Text("空白票", "blank");
    };
  }
}
