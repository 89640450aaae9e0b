package plenary.act;

import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Requirement;

/**
 * Why a command was refused, and under which article. A refusal is an answer: it is shown to
 * whoever asked, with what to do next, and everything goes on.
 */
public sealed interface Refusal {

  /** The refusal in words: what, why with the article, what to do. */
  Sentence sentence();

  // The session and its roll

  /** The first entry must convene the session. */
  record NotConvened() implements Refusal {
    @Override
    public Sentence sentence() {
      return say("not-convened");
    }
  }

  record AlreadyConvened() implements Refusal {
    @Override
    public Sentence sentence() {
      return say("already-convened");
    }
  }

  record NoRulebook() implements Refusal {
    @Override
    public Sentence sentence() {
      return say("no-rulebook");
    }
  }

  /** A rulebook cannot change while a sitting is open. */
  record SittingUnderWay(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("sitting-under-way").with("sitting", sitting.number());
    }
  }

  /** What is named is not there. */
  record Unknown(Thing what, String which) implements Refusal {
    @Override
    public Sentence sentence() {
      return what.in(say("unknown")).with("which", Text.same(which));
    }
  }

  /** What is to be added is there already. */
  record Duplicate(Thing what, String which) implements Refusal {
    @Override
    public Sentence sentence() {
      return what.in(say("duplicate")).with("which", Text.same(which));
    }
  }

  /** A list is empty or longer than a session holds. */
  record OutOfLimits(Thing what, int number, int most) implements Refusal {
    @Override
    public Sentence sentence() {
      return what.in(say("out-of-limits")).with("number", number).with("most", most);
    }
  }

  record NotOfPresidium(Text name, Text article) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("not-of-presidium").with("name", name).with("article", article);
    }
  }

  /** A body of this kind has no roll of its own to set. */
  record RollNotSet(Text body) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("roll-not-set").with("body", body);
    }
  }

  // At the doors

  record CheckInClosed(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("check-in-closed").with("sitting", sitting.number());
    }
  }

  record CheckInOpenAlready(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("check-in-open-already").with("sitting", sitting.number());
    }
  }

  record NotOnRoll(MemberId member, Text body) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("not-on-roll").with("member", digits(member)).with("body", body);
    }
  }

  record AlreadyPresent(MemberId member, Text name) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("already-present").with("member", digits(member)).with("name", name);
    }
  }

  record NotPresent(MemberId member, Text name) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("not-present").with("member", digits(member)).with("name", name);
    }
  }

  /** A time given for what happened lies in the future. */
  record NotYet() implements Refusal {
    @Override
    public Sentence sentence() {
      return say("not-yet");
    }
  }

  // The sitting

  record NoPresidingChair(SittingId sitting, Text article) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("no-presiding-chair").with("sitting", sitting.number()).with("article", article);
    }
  }

  record NothingToDo(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("nothing-to-do").with("sitting", sitting.number());
    }
  }

  record AttendanceNotAnnounced(Text article) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("attendance-not-announced").with("article", article);
    }
  }

  /** Too few are there. */
  record NoQuorum(Requirement.Test test, Text article) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("no-quorum")
          .with("due", test.whole())
          .with("present", test.got())
          .with("need", test.need())
          .with("short", test.need() - test.got())
          .with("article", article);
    }
  }

  /** Attendance fell below the quorum after opening, and the law does not say what follows. */
  record LawSilent(Requirement.Test test, Text article) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("law-silent")
          .with("present", test.got())
          .with("need", test.need())
          .with("article", article);
    }
  }

  /** Nothing is to be asked: the quorum stands, or the rules say what follows. */
  record NothingSilent(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("nothing-silent").with("sitting", sitting.number());
    }
  }

  record SittingOpenAlready(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("sitting-open-already").with("sitting", sitting.number());
    }
  }

  record SittingNotOpen(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("sitting-not-open").with("sitting", sitting.number());
    }
  }

  record SittingSuspendedNow(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("sitting-suspended").with("sitting", sitting.number());
    }
  }

  record SittingNotSuspended(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("sitting-not-suspended").with("sitting", sitting.number());
    }
  }

  record SittingOver(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("sitting-over").with("sitting", sitting.number());
    }
  }

  // Items

  record ItemNotBegun(ItemId item) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("item-not-begun").with("item", item.number());
    }
  }

  record ItemDone(ItemId item) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("item-done").with("item", item.number());
    }
  }

  record OtherItemOpen(ItemId open) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("other-item-open").with("item", open.number());
    }
  }

  /** Another item comes first; it is taken up, or put off. */
  record OutOfOrder(ItemId next) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("out-of-order").with("item", next.number());
    }
  }

  /** The item is of another kind than the command is for. */
  record WrongBusiness(ItemId item) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("wrong-business").with("item", item.number());
    }
  }

  record PartOutOfOrder(ItemId item, int next) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("part-out-of-order").with("item", item.number()).with("next", next);
    }
  }

  record ReportUnfinished(ItemId item, int next) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("report-unfinished").with("item", item.number()).with("next", next);
    }
  }

  record PapersNotDistributed(ItemId item) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("papers-not-distributed").with("item", item.number());
    }
  }

  record QuestionUndecided(ItemId item) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("question-undecided").with("item", item.number());
    }
  }

  record ItemsLeft(ItemId next) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("items-left").with("item", next.number());
    }
  }

  record ObjectionPending(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("objection-pending").with("sitting", sitting.number());
    }
  }

  record NoObjection(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("no-objection").with("sitting", sitting.number());
    }
  }

  /** There is no announced result to put again. */
  record NothingToPutAgain(SittingId sitting) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("nothing-to-put-again").with("sitting", sitting.number());
    }
  }

  // Votes

  record NotDecidedHere(Text body, Text decision) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("not-decided-here").with("body", body).with("decision", decision);
    }
  }

  record ChannelNotAllowed(Text decision) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("channel-not-allowed").with("decision", decision);
    }
  }

  /** A show of hands cannot be secret, and a rulebook may allow one kind alone. */
  record SecrecyNotAllowed(Text decision) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("secrecy-not-allowed").with("decision", decision);
    }
  }

  record VoteRunning(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("vote-running").with("vote", vote.number());
    }
  }

  record VoteNotRunning(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("vote-not-running").with("vote", vote.number());
    }
  }

  record QuestionDecided(ItemId item) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("question-decided").with("item", item.number());
    }
  }

  record ResultAwaited(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("result-awaited").with("vote", vote.number());
    }
  }

  /** Only those present when the vote opened may vote. */
  record NotEntitled(VoteId vote, MemberId member) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("not-entitled").with("vote", vote.number()).with("member", digits(member));
    }
  }

  record AlreadyVoted(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("already-voted").with("vote", vote.number());
    }
  }

  record WrongChannel(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("wrong-channel").with("vote", vote.number());
    }
  }

  record MoreHandsThanDeputies(int hands, int present) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("more-hands-than-deputies").with("hands", hands).with("present", present);
    }
  }

  record HandsNotCounted(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("hands-not-counted").with("vote", vote.number());
    }
  }

  record HandsCountedAlready(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("hands-counted-already").with("vote", vote.number());
    }
  }

  record VoteStillOpen(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("vote-still-open").with("vote", vote.number());
    }
  }

  record AlreadyAnnounced(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("already-announced").with("vote", vote.number());
    }
  }

  record RoundVoid(VoteId vote) implements Refusal {
    @Override
    public Sentence sentence() {
      return say("round-void").with("vote", vote.number());
    }
  }

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
    ANNOUNCEMENT;

    private Sentence in(Sentence sentence) {
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
      };
    }
  }

  private static Sentence say(String key) {
    return Sentence.of("refusal." + key);
  }

  private static Text digits(MemberId member) {
    return Text.same(member.digits());
  }
}
