package plenary.app.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.act.SessionEvent.Illustration;
import plenary.agenda.Sitting;
import plenary.attend.Attendance;
import plenary.base.Language;
import plenary.base.Tally;
import plenary.rules.Requirement;
import plenary.session.Motions;
import plenary.session.QuorumCheck;
import plenary.session.Session;
import plenary.vote.Vote;

/** What came of a session, in a few lines for whoever ran it. */
public final class Summary {
  private final Session session;
  private final Language language;

  private Summary(Session session, Language language) {
    this.session = session;
    this.language = language;
  }

  /** The lines in Chinese, then in English. */
  public static List<String> of(Session session) {
    return Stream.of(Language.values())
        .flatMap(language -> new Summary(session, language).lines().stream())
        .toList();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(session.convened().title().in(language));
    for (var sitting : session.sittings()) {
      lines.add("  " + sitting.plan().title().in(language) + say("：", ": ") + attendance(sitting));
      for (var vote : session.votes()) {
        if (vote.item().sitting().equals(sitting.plan().sitting())) lines.add("    " + vote(vote));
      }
    }
    return lines;
  }

  /** As announced, or as it stands where it was not. */
  private String attendance(Sitting sitting) {
    var check = QuorumCheck.of(session, sitting);
    var said = session.attendance(sitting.plan().sitting()).flatMap(Attendance::announced);
    int due = said.map(each -> each.due()).orElse(check.due());
    int present = said.map(each -> each.present()).orElse(check.present());
    var figures = say("应到 %d，实到 %d，", "%d due, %d present, ").formatted(due, present);
    return figures
        + check
            .quorum()
            .map(quorum -> quorum(quorum.requirement(), check.need(), present))
            .orElse(say("规则未定法定人数", "the rules ask no quorum"));
  }

  private String quorum(Requirement requirement, int need, int present) {
    var met = present >= need ? say("符合法定人数", "quorum met") : say("不足法定人数", "quorum not met");
    return say("须有 %d（%s），%s", "%d needed (%s): %s").formatted(need, article(requirement), met);
  }

  private String vote(Vote vote) {
    return say("表决%d　%s：%s", "Vote %d, %s: %s")
        .formatted(vote.id().number(), motion(vote), result(vote));
  }

  private String motion(Vote vote) {
    return Motions.of(session, vote).in(language);
  }

  private String result(Vote vote) {
    return switch (vote.state()) {
      case OPEN -> say("尚未结束", "still open");
      case VOID -> say("本轮无效", "this round is void");
      case CLOSED, ANNOUNCED ->
          vote.uncounted()
              ? say("举手表决，未点数，", "by a show of hands, not counted, ") + declared(vote)
              : needed(vote) + figures(vote) + outcome(vote.carried()) + mark();
    };
  }

  private String declared(Vote vote) {
    return vote.declared()
        .map(each -> outcome(each.carried()))
        .orElse(say("尚未宣布", "not yet declared"));
  }

  private String needed(Vote vote) {
    return vote.outcome().tests().stream()
        .map(
            test ->
                say("须有 %d（%s），", "%d needed (%s), ")
                    .formatted(test.need(), article(test.requirement())))
        .collect(Collectors.joining());
  }

  private String figures(Vote vote) {
    Tally tally = vote.tally();
    return say("赞成 %d，反对 %d，弃权 %d，未按 %d，", "%d for, %d against, %d abstaining, %d not voted: ")
        .formatted(tally.inFavour(), tally.against(), tally.abstain(), vote.notVoted());
  }

  private String outcome(boolean carried) {
    return carried ? say("通过", "carried") : say("未通过", "not carried");
  }

  private String mark() {
    boolean made = session.illustration(Illustration.VOTE_FIGURES).isPresent();
    return made ? say("（票数为示例）", " (illustrative figures)") : "";
  }

  /** The article as it is said, and as rulebooks write it. */
  private String article(Requirement requirement) {
    var cite = requirement.cites().getFirst();
    return session.rulebook().cite(cite).in(language) + say("，", "; ") + cite.code();
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
