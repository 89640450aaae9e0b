package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plenary.act.Business.Question;
import plenary.act.Decision;
import plenary.act.Refusal;
import plenary.act.Refusal.Thing;
import plenary.act.RuleRefusal.Loosened;
import plenary.act.RuleRefusal.MethodNotCarried;
import plenary.act.RuleRefusal.NotAnAnswer;
import plenary.act.RuleRefusal.NotInForce;
import plenary.act.RuleRefusal.NothingLeftOpen;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.MakeRuling;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.act.SessionEvent.RulingMade;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.SittingUnderWay;
import plenary.act.SessionRefusal.Unknown;
import plenary.agenda.Sitting;
import plenary.rules.Gap;
import plenary.rules.Layering;
import plenary.rules.Layering.Loosening;
import plenary.rules.Rulebook;
import plenary.vote.Vote;

/** Answers commands about the rules of procedure: which are in force, and what they leave open. */
final class RuleDecisions {
  private final Session session;

  RuleDecisions(Session session) {
    this.session = session;
  }

  /** Before anything was decided the rules can be set at will; later ones may only tighten. */
  Decision adopt(AdoptRulebook rules) {
    var open = session.sittings().stream().filter(Sitting::underWay).findFirst();
    if (open.isPresent()) return refuse(new SittingUnderWay(open.get().plan().sitting()));
    boolean begun = session.sittings().stream().anyMatch(each -> each.openedAt().isPresent());
    return missing(rules.rulebook())
        .or(() -> begun ? loosened(rules.rulebook()) : Optional.empty())
        .or(() -> outdated(rules.rulebook()))
        .map(Decision::refuse)
        .orElseGet(() -> accept(new RulebookAdopted(rules.rulebook(), rules.digest())));
  }

  Decision adopt(AdoptMethod method) {
    var vote = session.vote(method.by());
    if (vote.isEmpty()) return refuse(new Unknown(Thing.VOTE, "" + method.by().number()));
    if (vote.get().state() != Vote.State.ANNOUNCED || !vote.get().carried()) {
      return refuse(new MethodNotCarried(method.by()));
    }
    if (session.rules().orElseThrow().digest().equals(method.digest())) {
      return refuse(new Duplicate(Thing.RULEBOOK, method.rulebook().id()));
    }
    return missing(method.rulebook())
        .or(() -> loosened(method.rulebook()))
        .or(() -> outdated(method.rulebook()))
        .map(Decision::refuse)
        .orElseGet(
            () -> accept(new MethodAdopted(method.by(), method.rulebook(), method.digest())));
  }

  /** A kind of decision that an order of business asks for and this rulebook lacks. */
  private Optional<Refusal> missing(Rulebook rulebook) {
    return session.sittings().stream()
        .filter(sitting -> !sitting.over())
        .flatMap(sitting -> Items.questions(sitting).map(Question::decision))
        .filter(decision -> rulebook.decision(decision).isEmpty())
        .findFirst()
        .map(decision -> new Unknown(Thing.DECISION, decision));
  }

  private Optional<Refusal> loosened(Rulebook above) {
    var beneath = session.rulebook();
    return Layering.loosenings(beneath, above).stream()
        .findFirst()
        .map(each -> loosened(each, beneath, above));
  }

  private static Refusal loosened(Loosening each, Rulebook beneath, Rulebook above) {
    return new Loosened(each.what(), beneath.cite(each.beneath()), above.cite(each.above()));
  }

  private Optional<Refusal> outdated(Rulebook rulebook) {
    return session.sittings().stream()
        .filter(sitting -> !sitting.over())
        .flatMap(sitting -> outdated(session, rulebook, sitting.plan().scheduled()).stream())
        .findFirst();
  }

  /** A text that the rules cite and that is not in force on the day of a sitting. */
  static Optional<Refusal> outdated(Session session, Rulebook rulebook, Instant scheduled) {
    var day = LocalDate.ofInstant(scheduled, session.zone());
    return rulebook.notInForce(day).stream()
        .findFirst()
        .map(source -> new NotInForce(source.title(), day));
  }

  Decision rule(MakeRuling ruling) {
    var gap = session.rulebook().gap(ruling.on()).filter(each -> ruledHere(each.kind()));
    if (gap.isEmpty()) return refuse(new NothingLeftOpen());
    var question = gap.get().question();
    var answers = gap.get().answers();
    return answers.isEmpty() || answers.contains(ruling.answer())
        ? accept(new RulingMade(ruling.on(), question, ruling.answer(), ruling.decidedBy()))
        : refuse(new NotAnAnswer(question));
  }

  /** A lost quorum is answered for one sitting; a rule of the session is adopted. */
  private static boolean ruledHere(Gap.Kind kind) {
    return switch (kind) {
      case QUORUM_LOST, SESSION_RULE -> false;
      case CASTING_VOTE,
          SECOND_TIE,
          NO_WHOLE_NUMBER,
          WRITE_IN_BESIDE_ABSTENTION,
          WHICH_SIGNATURE,
          VACANT_SEATS ->
          true;
    };
  }
}
