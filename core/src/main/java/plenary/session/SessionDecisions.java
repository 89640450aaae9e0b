package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import plenary.act.AgendaRefusal.NothingToDo;
import plenary.act.AgendaRefusal.SittingNotOpen;
import plenary.act.Decision;
import plenary.act.Refusal.Thing;
import plenary.act.SessionCommand;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;
import plenary.act.SessionCommand.IssuePaper;
import plenary.act.SessionCommand.MakeRuling;
import plenary.act.SessionCommand.MarkIllustration;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent.IllustrationMarked;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.SessionConvened;
import plenary.act.SessionEvent.Subject;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.act.SessionRefusal.AlreadyConvened;
import plenary.act.SessionRefusal.Duplicate;
import plenary.act.SessionRefusal.Unknown;

/** Answers commands about the session as a whole. */
final class SessionDecisions {
  private final Session session;

  SessionDecisions(Session session) {
    this.session = session;
  }

  Decision decide(SessionCommand command) {
    return switch (command) {
      case ConveneSession facts -> convene(facts);
      case AdoptRulebook rules -> new RuleDecisions(session).adopt(rules);
      case AdoptMethod method -> new RuleDecisions(session).adopt(method);
      case MakeRuling ruling -> new RuleDecisions(session).rule(ruling);
      case MarkIllustration(var what, var note) -> mark(new IllustrationMarked(what, note));
      case Release(var subject) -> release(subject);
      case IssuePaper paper -> issue(paper);
    };
  }

  private Decision convene(ConveneSession facts) {
    if (session.isConvened()) return refuse(new AlreadyConvened());
    return accept(
        new SessionConvened(
            facts.assembly(),
            facts.term(),
            facts.title(),
            facts.shortTitle(),
            facts.number(),
            facts.zone(),
            facts.signer()));
  }

  private Decision mark(IllustrationMarked mark) {
    if (session.illustration(mark.what()).isPresent()) {
      return refuse(new Duplicate(Thing.ILLUSTRATION, mark.note().zh()));
    }
    return accept(mark);
  }

  private Decision release(Subject subject) {
    if (session.isReleased(subject)) return refuse(new Duplicate(Thing.RELEASE, nameOf(subject)));
    if (!exists(subject)) return refuse(new Unknown(Thing.RELEASE, nameOf(subject)));
    return accept(new Released(subject));
  }

  private boolean exists(Subject subject) {
    return switch (subject) {
      case OfSitting(var id) -> session.sitting(id).isPresent();
      case OfAttendance(var id) ->
          session.attendance(id).flatMap(each -> each.announced()).isPresent();
      case OfResult(var id) ->
          session
              .vote(id)
              .filter(vote -> vote.announced().isPresent() || vote.declared().isPresent())
              .isPresent();
      case OfPaper(var id) -> session.paper(id).isPresent();
    };
  }

  private static String nameOf(Subject subject) {
    return switch (subject) {
      case OfSitting(var id) -> "sitting " + id.number();
      case OfAttendance(var id) -> "attendance " + id.number();
      case OfResult(var id) -> "result " + id.number();
      case OfPaper(var id) -> "paper " + id.number();
    };
  }

  private Decision issue(IssuePaper paper) {
    var sitting = session.sitting(paper.sitting());
    if (sitting.isEmpty()) {
      return refuse(new Unknown(Thing.SITTING, Integer.toString(paper.sitting().number())));
    }
    if (sitting.get().items().isEmpty()) return refuse(new NothingToDo(paper.sitting()));
    if (paper.kind() != PaperKind.AGENDA && sitting.get().openedAt().isEmpty()) {
      return refuse(new SittingNotOpen(paper.sitting()));
    }
    return accept(
        new PaperIssued(paper.kind(), paper.sitting(), paper.wording(), paper.zh(), paper.en()));
  }
}
