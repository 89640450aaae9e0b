package plenary.app.web.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import plenary.act.Command;
import plenary.app.chamber.Asked;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.base.Text;

/**
 * What the pages of the desk have in common: how they are drawn, and how a form of one is taken.
 */
public final class Desk {
  private final Floor floor;
  private final Pages pages;

  public Desk(Floor floor, Pages pages) {
    this.floor = floor;
    this.pages = pages;
  }

  public Floor floor() {
    return floor;
  }

  /** What a form asks, one after another. */
  public interface Wish {
    List<Command> of(Fields fields);
  }

  /** Draws a page again, with what was typed and why it was not taken. */
  public interface Again {
    void show(Visit visit, Draft draft);
  }

  /**
   * Takes a form: asks what it wishes and goes on, or shows the page again with why not.
   *
   * @param form which form of the page it is
   * @param next where to go once it is done
   */
  public void take(Visit visit, String form, String next, Again again, Wish wish) {
    try {
      for (var command : wish.of(new Fields(visit.form()))) {
        var refusal = ask(visit, command);
        if (refusal.isPresent()) throw Problem.refused(refusal.get());
      }
    } catch (Problem problem) {
      if (!isAnswer(problem)) throw problem;
      var draft = new Draft(Optional.of(problem.sentence()), form, visit.form().fields());
      again.show(visit.status(problem.status()), draft);
      return;
    }
    visit.goTo(next);
  }

  /** The same for one command. */
  public void takeOne(Visit visit, String form, String next, Again again, OneWish wish) {
    take(visit, form, next, again, fields -> List.of(wish.of(fields)));
  }

  /** What a form asks. */
  public interface OneWish {
    Command of(Fields fields);
  }

  /** What is to be mended in the form, and no matter of who sends it or of the server. */
  private static boolean isAnswer(Problem problem) {
    return problem.status() == 400 || problem.status() == 409;
  }

  /** Asks something for whoever visits; answers why not. */
  public Optional<Text> ask(Visit visit, Command command) {
    Permissions.check(visit.who(), command);
    var id = CommandId.of(visit.form().text(CommandId.FIELD), command);
    return floor
        .refusal(new Asked(id, visit.actor(), command))
        .map(refusal -> floor.chamber().say(refusal.sentence()));
  }

  /** Answers with a page: its template gets it as {@code page}, and what every form needs. */
  public void show(Visit visit, String template, Object page, Draft draft) {
    var params = new HashMap<String, Object>();
    params.put("page", page);
    params.put("desk", seat(visit, draft));
    visit.html(pages.page(template, params));
  }

  private Seat seat(Visit visit, Draft draft) {
    return new Seat(floor.title(), draft, visit.formToken(), CommandId.stamp());
  }

  /**
   * What every page of the desk needs beside its own.
   *
   * @param session what the session is called
   * @param draft what was typed and not taken
   * @param token what its forms must carry
   * @param stamp what makes a second press of the same button the same command
   */
  public record Seat(Text session, Draft draft, String token, String stamp) {}
}
