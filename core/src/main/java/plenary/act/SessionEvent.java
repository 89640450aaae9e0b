package plenary.act;

import java.time.ZoneId;
import plenary.base.Digest;
import plenary.base.PaperId;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Gap;
import plenary.rules.Rulebook;

/** What happened to the session as a whole. */
public sealed interface SessionEvent extends Event {

  /**
   * The session began to be recorded.
   *
   * @param title 青岛市第十七届人民代表大会第二次会议
   * @param shortTitle 市十七届人大二次会议
   * @param signer the public key whose signature checkpoints must carry, as a C2SP verifier key
   */
  record SessionConvened(
      Text assembly, int term, Text title, Text shortTitle, int number, ZoneId zone, String signer)
      implements SessionEvent {}

  /** The rules of procedure in force from here on; {@code digest} is of their canonical form. */
  record RulebookAdopted(Rulebook rulebook, Digest digest) implements SessionEvent {}

  /**
   * The session's own method came into force, adopted by a vote; it fills what the rules before it
   * left to the session, and may tighten them. Votes opened earlier keep the rules they opened
   * under.
   *
   * @param by the vote that adopted it
   * @param rulebook the rules with the method laid over them; {@code digest} is of their form
   */
  record MethodAdopted(VoteId by, Rulebook rulebook, Digest digest) implements SessionEvent {}

  /**
   * Whoever decides it answered a question that the law leaves open; a later answer replaces it.
   *
   * @param question as it was put
   * @param decidedBy as it is said in the record
   */
  record RulingMade(Gap.Kind on, Text question, Text answer, Text decidedBy)
      implements SessionEvent {}

  /** A kind of data is for illustration and has no source. */
  record IllustrationMarked(Illustration what, Text note) implements SessionEvent {}

  /** Something became public. */
  record Released(Subject subject) implements SessionEvent {}

  /**
   * A paper was issued from the record as it then stood.
   *
   * @param wording the hash of the words it was made with
   * @param zh the hash of its Chinese text
   * @param en the hash of its English text
   */
  record PaperIssued(PaperKind kind, SittingId sitting, Digest wording, Digest zh, Digest en)
      implements SessionEvent {}

  /** Kinds of data that an example may have to make up. */
  enum Illustration {
    DELEGATIONS,
    TIMES,
    VOTE_FIGURES
  }

  /** What a release is of. */
  sealed interface Subject {
    record OfSitting(SittingId sitting) implements Subject {}

    record OfAttendance(SittingId sitting) implements Subject {}

    record OfResult(VoteId vote) implements Subject {}

    record OfPaper(PaperId paper) implements Subject {}
  }

  /** Papers that Plenary makes from the record. */
  enum PaperKind {
    AGENDA,
    ATTENDANCE_REPORT,
    VOTE_REPORT,
    MINUTES,
    COMMUNIQUE
  }
}
