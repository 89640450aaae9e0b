package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.RuleValues.hashed;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Union.type;
import static plenary.record.wire.Values.COUNT;
import static plenary.record.wire.Values.DIGEST;
import static plenary.record.wire.Values.SITTING;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.VOTE;
import static plenary.record.wire.Values.WORDS;
import static plenary.record.wire.Values.ZONE;

import java.util.List;
import plenary.act.SessionCommand;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.act.SessionCommand.AdoptRulebook;
import plenary.act.SessionCommand.ConveneSession;
import plenary.act.SessionCommand.IssuePaper;
import plenary.act.SessionCommand.MakeRuling;
import plenary.act.SessionCommand.MarkIllustration;
import plenary.act.SessionCommand.Release;
import plenary.act.SessionEvent;
import plenary.act.SessionEvent.IllustrationMarked;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.act.SessionEvent.RulingMade;
import plenary.act.SessionEvent.SessionConvened;
import plenary.record.wire.Union.Type;

/** The frozen table of the session as a whole. */
final class SessionTable {
  /** What happened. */
  static final List<Type<? extends SessionEvent>> EVENTS =
      List.of(
          type(
              "session-convened",
              SessionConvened.class,
              shape(
                  SessionConvened::new,
                  field("assembly", TEXT, SessionConvened::assembly),
                  field("term", COUNT, SessionConvened::term),
                  field("title", TEXT, SessionConvened::title),
                  field("short-title", TEXT, SessionConvened::shortTitle),
                  field("number", COUNT, SessionConvened::number),
                  field("zone", ZONE, SessionConvened::zone),
                  field("signer", WORDS, SessionConvened::signer))),
          type(
              "rulebook-adopted",
              RulebookAdopted.class,
              shape(
                  (rulebook, digest) -> new RulebookAdopted(rulebook, hashed(rulebook, digest)),
                  field("rulebook", RuleValues.RULEBOOK, RulebookAdopted::rulebook),
                  field("digest", DIGEST, RulebookAdopted::digest))),
          type(
              "method-adopted",
              MethodAdopted.class,
              shape(
                  (by, rulebook, digest) ->
                      new MethodAdopted(by, rulebook, hashed(rulebook, digest)),
                  field("by-vote", VOTE, MethodAdopted::by),
                  field("rulebook", RuleValues.RULEBOOK, MethodAdopted::rulebook),
                  field("digest", DIGEST, MethodAdopted::digest))),
          type(
              "ruling-made",
              RulingMade.class,
              shape(
                  RulingMade::new,
                  field("on", RulebookForm.GAP, RulingMade::on),
                  field("question", TEXT, RulingMade::question),
                  field("answer", TEXT, RulingMade::answer),
                  field("decided-by", TEXT, RulingMade::decidedBy))),
          type(
              "illustration-marked",
              IllustrationMarked.class,
              shape(
                  IllustrationMarked::new,
                  field("what", ActValues.ILLUSTRATION, IllustrationMarked::what),
                  field("note", TEXT, IllustrationMarked::note))),
          type(
              "released",
              Released.class,
              shape(Released::new, field("subject", ActValues.SUBJECT, Released::subject))),
          type(
              "paper-issued",
              PaperIssued.class,
              shape(
                  PaperIssued::new,
                  field("kind", ActValues.PAPER_KIND, PaperIssued::kind),
                  field("sitting", SITTING, PaperIssued::sitting),
                  field("wording", DIGEST, PaperIssued::wording),
                  field("zh", DIGEST, PaperIssued::zh),
                  field("en", DIGEST, PaperIssued::en))));

  /** What may be asked. */
  static final List<Type<? extends SessionCommand>> COMMANDS =
      List.of(
          type(
              "convene-session",
              ConveneSession.class,
              shape(
                  ConveneSession::new,
                  field("assembly", TEXT, ConveneSession::assembly),
                  field("term", COUNT, ConveneSession::term),
                  field("title", TEXT, ConveneSession::title),
                  field("short-title", TEXT, ConveneSession::shortTitle),
                  field("number", COUNT, ConveneSession::number),
                  field("zone", ZONE, ConveneSession::zone),
                  field("signer", WORDS, ConveneSession::signer))),
          type(
              "adopt-rulebook",
              AdoptRulebook.class,
              shape(
                  (rulebook, digest) -> new AdoptRulebook(rulebook, hashed(rulebook, digest)),
                  field("rulebook", RuleValues.RULEBOOK, AdoptRulebook::rulebook),
                  field("digest", DIGEST, AdoptRulebook::digest))),
          type(
              "adopt-method",
              AdoptMethod.class,
              shape(
                  (by, rulebook, digest) -> new AdoptMethod(by, rulebook, hashed(rulebook, digest)),
                  field("by-vote", VOTE, AdoptMethod::by),
                  field("rulebook", RuleValues.RULEBOOK, AdoptMethod::rulebook),
                  field("digest", DIGEST, AdoptMethod::digest))),
          type(
              "make-ruling",
              MakeRuling.class,
              shape(
                  MakeRuling::new,
                  field("on", RulebookForm.GAP, MakeRuling::on),
                  field("answer", TEXT, MakeRuling::answer),
                  field("decided-by", TEXT, MakeRuling::decidedBy))),
          type(
              "mark-illustration",
              MarkIllustration.class,
              shape(
                  MarkIllustration::new,
                  field("what", ActValues.ILLUSTRATION, MarkIllustration::what),
                  field("note", TEXT, MarkIllustration::note))),
          type(
              "release",
              Release.class,
              shape(Release::new, field("subject", ActValues.SUBJECT, Release::subject))),
          type(
              "issue-paper",
              IssuePaper.class,
              shape(
                  IssuePaper::new,
                  field("kind", ActValues.PAPER_KIND, IssuePaper::kind),
                  field("sitting", SITTING, IssuePaper::sitting),
                  field("wording", DIGEST, IssuePaper::wording),
                  field("zh", DIGEST, IssuePaper::zh),
                  field("en", DIGEST, IssuePaper::en))));

  private SessionTable() {}
}
