package plenary.app.web.deputy;

import java.util.Optional;
import java.util.function.BiConsumer;
import plenary.act.AgendaCommand.PressTrial;
import plenary.act.Command;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorCommand.WithdrawRequest;
import plenary.act.FloorEvent.Kind;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Text;

/** What a deputy asks for beside a vote: to speak, a point of order, to try the device. */
public final class FloorForms {
  private static final String SITTING = "sitting";

  private final Floor floor;
  private final BiConsumer<Visit, Optional<Text>> show;

  /**
   * Forms.
   *
   * @param show answers with the page, and why not where it was refused
   */
  FloorForms(Floor floor, BiConsumer<Visit, Optional<Text>> show) {
    this.floor = floor;
    this.show = show;
  }

  /** Asks to speak, or for a point of order. */
  public void request(Visit visit) {
    var kind = visit.form().value("kind", FloorForms::kind);
    ask(visit, new RequestFloor(sitting(visit), member(visit), kind));
  }

  /** Takes a request back. */
  public void withdraw(Visit visit) {
    int number = visit.form().number("number");
    ask(visit, new WithdrawRequest(sitting(visit), number, member(visit)));
  }

  /** Tries the device; it counts for nothing. */
  public void trial(Visit visit) {
    ask(visit, new PressTrial(sitting(visit), member(visit)));
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "speech" -> Kind.SPEECH;
      case "order" -> Kind.POINT_OF_ORDER;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private void ask(Visit visit, Command command) {
    Permissions.check(visit.who(), command);
    var id = CommandId.of(visit.form().text(CommandId.FIELD), command);
    var refusal = floor.refusal(new Asked(id, visit.actor(), command));
    var why = refusal.map(each -> floor.chamber().say(each.sentence()));
    if (why.isPresent()) visit.status(409);
    show.accept(visit, why);
  }

  private static SittingId sitting(Visit visit) {
    return new SittingId(visit.form().number(SITTING));
  }

  private static MemberId member(Visit visit) {
    return visit.who().member().orElseThrow(Problem::notSignedIn);
  }
}
