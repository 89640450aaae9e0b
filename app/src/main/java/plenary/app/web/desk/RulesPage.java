package plenary.app.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.Business.Question;
import plenary.act.Decision.Accepted;
import plenary.act.SessionCommand.MakeRuling;
import plenary.app.page.Anchors;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.record.rulebook.Finding;
import plenary.record.wire.RulebookForm;
import plenary.rules.Citation;
import plenary.rules.Gap;
import plenary.rules.Rulebook;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What the desk does about the rules: it enters how the session answered what the law leaves open,
 * and puts the session's own method in force.
 *
 * @param title what the rulebook in force is called
 * @param id its id, which a method names as {@code over}
 * @param gaps what is left open and answered by an entry
 * @param votes the votes that may have adopted a method, the latest first
 * @param method the vote that adopted the method in force, if one did
 * @param typed what was typed and not taken
 */
public record RulesPage(
    Text session,
    Text title,
    String id,
    List<Open> gaps,
    List<Carried> votes,
    Optional<Integer> method,
    Typed typed) {
  public RulesPage {
    gaps = List.copyOf(gaps);
    votes = List.copyOf(votes);
  }

  /**
   * A question that the law leaves open.
   *
   * @param kind in its wire form
   * @param answers those that can be given; empty where it is answered in words
   * @param made the answer in force
   */
  public record Open(
      String kind,
      Text question,
      Text decidedBy,
      List<Text> answers,
      List<Cited> cites,
      Optional<Made> made) {
    public Open {
      answers = List.copyOf(answers);
      cites = List.copyOf(cites);
    }
  }

  /** An article, and where it stands among the rules. */
  public record Cited(Text said, String address, boolean verified) {}

  /** An answer that was entered. */
  public record Made(Text answer, Text decidedBy, Optional<Clock> at) {}

  /** A vote that carried and was announced. */
  public record Carried(int number, Text motion) {}

  /**
   * What was typed and not taken, with what is wrong in it.
   *
   * @param kind of the gap that was being answered; blank if none was
   * @param vote the number of the vote chosen; 0 if none was
   */
  public record Typed(
      String kind, String answer, String decidedBy, int vote, String layer, List<Finding> found) {
    static final Typed NOTHING = new Typed("", "", "", 0, "", List.of());

    public Typed {
      found = List.copyOf(found);
    }

    /** Whether this answer was chosen for this question. */
    public boolean chose(Open gap, int answer) {
      return kind.equals(gap.kind()) && this.answer.equals(Integer.toString(answer));
    }

    /** What was typed as the answer to this question. */
    public String answer(Open gap) {
      return kind.equals(gap.kind()) ? answer : "";
    }

    /** Who was said to decide it, or who does by the rules. */
    public String decidedBy(Open gap) {
      return kind.equals(gap.kind()) ? decidedBy : gap.decidedBy().zh();
    }
  }

  /** The page as things stand; empty before rules are in force. */
  static Optional<RulesPage> of(Session session, Typed typed) {
    return session
        .rules()
        .map(
            rules ->
                new RulesPage(
                    session.convened().title(),
                    rules.rulebook().title(),
                    rules.rulebook().id(),
                    rules.rulebook().gaps().stream()
                        .filter(gap -> answered(session, gap))
                        .map(gap -> open(session, rules.rulebook(), gap))
                        .toList(),
                    carried(session),
                    session.method().map(method -> method.by().number()),
                    typed));
  }

  /** Whether the session would take an answer to this. */
  private static boolean answered(Session session, Gap gap) {
    var any = gap.answers().isEmpty() ? gap.question() : gap.answers().getFirst();
    var ruling = new MakeRuling(gap.kind(), any, gap.decidedBy());
    return session.decide(ruling, session.lastAt()) instanceof Accepted;
  }

  private static Open open(Session session, Rulebook rulebook, Gap gap) {
    return new Open(
        word(gap.kind()),
        gap.question(),
        gap.decidedBy(),
        gap.answers(),
        gap.cites().stream().map(cite -> cited(rulebook, cite)).toList(),
        session
            .ruling(gap.kind())
            .map(
                made ->
                    new Made(
                        made.answer(),
                        made.decidedBy(),
                        session.ruledAt(gap.kind()).map(at -> clock(session, at)))));
  }

  private static Clock clock(Session session, Instant at) {
    return new Clock(at, session.zone());
  }

  private static Cited cited(Rulebook rulebook, Citation cite) {
    return new Cited(
        rulebook.cite(cite),
        "/rules/current#" + Anchors.of(cite),
        rulebook.source(cite).verified());
  }

  static String word(Gap.Kind kind) {
    return ((Json.Str) RulebookForm.GAP.write(kind)).text();
  }

  private static List<Carried> carried(Session session) {
    var carried = new ArrayList<Carried>();
    for (var vote : session.votes()) {
      if (vote.state() != Vote.State.ANNOUNCED || !vote.carried()) continue;
      var item = session.sitting(vote.item().sitting()).orElseThrow().item(vote.item());
      var motion =
          item.orElseThrow().item().business() instanceof Question question
              ? question.motion()
              : item.orElseThrow().item().title();
      carried.add(new Carried(vote.id().number(), motion));
    }
    return carried.reversed();
  }
}
