package plenary.act;

import java.time.Instant;
import java.util.Optional;
import plenary.base.Digest;
import plenary.base.Limits;
import plenary.base.Tally;

/**
 * What one counter counted of a vote: hands, papers, or what a keypad system printed.
 *
 * @param invalid papers on which nobody can read a choice; 0 except on paper
 * @param papers the account of the papers, where there are any
 * @param slip what the keypad system printed, where it is one
 */
public record CountSheet(Tally tally, int invalid, Optional<Papers> papers, Optional<Slip> slip) {
  public CountSheet {
    Limits.checked("invalid papers", invalid, 0, Limits.MEMBERS);
  }

  /** Hands. */
  public static CountSheet ofHands(Tally tally) {
    return new CountSheet(tally, 0, Optional.empty(), Optional.empty());
  }

  /** Everybody counted in it: choices and papers that are void. */
  public int cast() {
    return tally.cast() + invalid;
  }

  /** Ballot papers: how many were issued, and how many came back. */
  public record Papers(int issued, int collected) {
    public Papers {
      Limits.checked("papers issued", issued, 0, Limits.MEMBERS);
      Limits.checked("papers collected", collected, 0, Limits.MEMBERS);
    }
  }

  /**
   * The slip that a keypad system printed.
   *
   * @param device which system: its name and number
   * @param printed the time on the slip
   * @param digest of the slip as it was scanned
   */
  public record Slip(String device, Instant printed, Digest digest) {
    public Slip {
      if (device.isBlank() || device.length() > 200) {
        throw new IllegalArgumentException("a device has a name of 1 to 200 characters");
      }
    }
  }
}
