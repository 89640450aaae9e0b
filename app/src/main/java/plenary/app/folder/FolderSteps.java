package plenary.app.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Command;
import plenary.base.MemberId;
import plenary.record.folder.Asked;
import plenary.record.folder.SessionFolder;
import plenary.record.folder.Step;

/**
 * A session folder, seen as what comes before the doors open and what comes after.
 *
 * @param steps in order of time
 */
public record FolderSteps(List<Step> steps) {
  public FolderSteps {
    steps = List.copyOf(steps);
  }

  /** Reads the folder, to be signed by this key. */
  public static FolderSteps read(Path folder, String signer) {
    return new FolderSteps(SessionFolder.read(folder, signer).steps());
  }

  /** What is settled on paper: rules, roll, agenda; nothing of the proceedings. */
  public List<Step> preparation() {
    return steps.stream().takeWhile(FolderSteps::isPreparation).toList();
  }

  private static boolean isPreparation(Step step) {
    return step.asked() instanceof Asked.Once(var command)
        && !(command instanceof AttendanceCommand);
  }

  /** Everything before the doors open. */
  public List<Step> beforeDoors() {
    return steps.stream().takeWhile(step -> !opensDoors(step)).toList();
  }

  /** The rest: the sitting as it went. */
  public List<Step> sitting() {
    return steps.subList(beforeDoors().size(), steps.size());
  }

  private static boolean opensDoors(Step step) {
    return step.asked() instanceof Asked.Once(var command) && command instanceof OpenCheckIn;
  }

  /** Everybody who came, in the order in which they came. */
  public List<MemberId> arrivals() {
    var arrivals = new ArrayList<MemberId>();
    for (var step : steps) {
      if (step.asked() instanceof Asked.Once(Command command)
          && command instanceof CheckIn checkIn) {
        arrivals.addAll(checkIn.members());
      }
    }
    return arrivals;
  }
}
