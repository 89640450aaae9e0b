package plenary.record.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import plenary.record.input.InputException;
import plenary.record.rulebook.HashedRulebook;

/**
 * A session folder as read: the rulebook it runs under, and every step in order of time.
 *
 * @param rulebook adopted by one of the steps
 * @param steps in order
 */
public record SessionFolder(HashedRulebook rulebook, List<Step> steps) {
  public SessionFolder {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a folder: {@code session.yaml} and {@code roll.csv}, and {@code attendance.csv} and
   * {@code proceedings.yaml} where it has them.
   *
   * @param signer the key that will sign the record's checkpoints, as a verifier key: it belongs to
   *     whoever runs the folder and stands in none of its files
   * @throws InputException if something is wrong in a file, with the line and what to do
   */
  public static SessionFolder read(Path folder, String signer) {
    var preparation = Preparation.read(folder, signer);
    var later = new ArrayList<Draft>();
    var attendance = folder.resolve("attendance.csv");
    if (Files.exists(attendance)) later.addAll(AttendanceFile.read(attendance, preparation));
    var proceedings = folder.resolve("proceedings.yaml");
    if (Files.exists(proceedings)) later.addAll(Proceedings.read(folder, proceedings, preparation));
    later.sort(Comparator.comparing(Draft::at)); // stable: doors before proceedings
    var all = new ArrayList<>(preparation.drafts());
    all.addAll(later);
    return new SessionFolder(preparation.rulebook(), numbered(all));
  }

  private static List<Step> numbered(List<Draft> drafts) {
    var steps = new ArrayList<Step>(drafts.size());
    var ids = new HashSet<String>();
    var before = drafts.getFirst().at();
    for (var draft : drafts) {
      if (draft.at().isBefore(before)) {
        throw new InputException(draft.origin(), "this is asked before the session is prepared");
      }
      var id = draft.id().orElse("step-%05d".formatted(steps.size() + 1));
      if (!ids.add(id)) throw new InputException(draft.origin(), "the id " + id + " stands twice");
      steps.add(new Step(draft.at(), draft.by(), id, draft.asked(), draft.origin()));
    }
    return steps;
  }
}
