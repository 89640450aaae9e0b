package plenary.act;

import plenary.base.Sentence;

/**
 * Why a command was refused, and under which article. A refusal is an answer: it is shown to
 * whoever asked, with what to do next, and everything goes on.
 */
public sealed interface Refusal
    permits SessionRefusal,
        RuleRefusal,
        AttendanceRefusal,
        AgendaRefusal,
        ItemRefusal,
        VoteRefusal,
        FloorRefusal {

  /** The refusal in words: what, why with the article, what to do. */
  Sentence sentence();

  /** Things a refusal may name. */
  enum Thing {
    BODY,
    MEMBER,
    GUEST,
    SITTING,
    ITEM,
    PAPER,
    VOTE,
    DECISION,
    RELEASE,
    ILLUSTRATION,
    ANNOUNCEMENT,
    RULEBOOK,
    SEAT,
    AGENDA,
    SCHEDULE,
    ROLL,
    SECTION,
    MOTION;

    Sentence in(Sentence sentence) {
      return sentence.with("what", Sentence.of("thing." + word()));
    }

    private String word() {
      return switch (this) {
        case BODY -> "body";
        case MEMBER -> "member";
        case GUEST -> "guest";
        case SITTING -> "sitting";
        case ITEM -> "item";
        case PAPER -> "paper";
        case VOTE -> "vote";
        case DECISION -> "decision";
        case RELEASE -> "release";
        case ILLUSTRATION -> "illustration";
        case ANNOUNCEMENT -> "announcement";
        case RULEBOOK -> "rulebook";
        case SEAT -> "seat";
        case AGENDA -> "agenda";
        case SCHEDULE -> "schedule";
        case ROLL -> "roll";
        case SECTION -> "section";
        case MOTION -> "motion";
      };
    }
  }

  /** A refusal's sentence, whose places are filled by whoever asks. */
  static Sentence say(String key) {
    return Sentence.of("refusal." + key);
  }
}
