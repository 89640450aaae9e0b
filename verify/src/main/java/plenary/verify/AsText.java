package plenary.verify;

import java.io.PrintWriter;
import plenary.base.Text;

/** Findings for people: a line a claim, Chinese first, and a last line that sums up. */
final class AsText {
  private AsText() {}

  static void print(Findings findings, PrintWriter out) {
    for (var claim : findings.claims()) {
      out.printf("%-10s%s%n", claim.verdict().word(), both(claim.words()));
    }
    out.println(both(findings.summary()));
  }

  private static String both(Text words) {
    return words.zh() + "  " + words.en();
  }
}
