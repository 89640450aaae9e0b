package plenary.act;

import java.time.ZoneId;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.SessionEvent.Subject;
import plenary.base.Digest;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Gap;
import plenary.rules.Rulebook;

/** What may be asked of the session as a whole. */
public sealed interface SessionCommand extends Command {
  record ConveneSession(
      Text assembly, int term, Text title, Text shortTitle, int number, ZoneId zone, String signer)
      implements SessionCommand {
    public ConveneSession {
      if (term < 1 || number < 1) {
        throw new IllegalArgumentException("terms and sessions count from 1");
      }
    }
  }

  record AdoptRulebook(Rulebook rulebook, Digest digest) implements SessionCommand {}

  /** Puts a method in force that {@code by} adopted. */
  record AdoptMethod(VoteId by, Rulebook rulebook, Digest digest) implements SessionCommand {}

  /** Answers what the law leaves open. */
  record MakeRuling(Gap.Kind on, Text answer, Text decidedBy) implements SessionCommand {}

  record MarkIllustration(Illustration what, Text note) implements SessionCommand {}

  record Release(Subject subject) implements SessionCommand {}

  /** Issues a paper; whoever asks has made its text from the record as it stands. */
  record IssuePaper(PaperKind kind, SittingId sitting, Digest wording, Digest zh, Digest en)
      implements SessionCommand {}
}
