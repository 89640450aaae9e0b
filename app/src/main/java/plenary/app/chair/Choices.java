package plenary.app.chair;

import java.util.List;
import plenary.act.AgendaCommand.JoinItems;
import plenary.act.Decision.Refused;
import plenary.agenda.Progress;
import plenary.app.chair.Sheet.Kind;
import plenary.app.chair.Sheet.Option;
import plenary.base.ItemId;
import plenary.base.Text;
import plenary.chair.Move.Blank.Insertion;
import plenary.session.Session;

/** What a sheet offers to choose from, where that depends on the order of business. */
final class Choices {
  private Choices() {}

  /** Every item that may be decided by the same vote. */
  static Sheet joining(Session session, ItemId item, Sheet sheet) {
    var items = session.sitting(item.sitting()).orElseThrow().items();
    var options =
        items.stream()
            .map(Progress::id)
            .filter(other -> joins(session, item, other))
            .map(other -> new Option(other.code(), title(session, other)))
            .toList();
    return sheet.among(Blanks.WITH, options);
  }

  private static boolean joins(Session session, ItemId item, ItemId other) {
    var asked = new JoinItems(item, List.of(other));
    return !(session.decide(asked, session.lastAt()) instanceof Refused);
  }

  private static Text title(Session session, ItemId item) {
    var progress = session.sitting(item.sitting()).flatMap(sitting -> sitting.item(item));
    return progress.orElseThrow().item().title();
  }

  /** A motion with the next free number; where a text is open before it, it most likely amends. */
  static Sheet insertion(Session session, Insertion blank) {
    var sitting = session.sitting(blank.sitting()).orElseThrow();
    int number = sitting.lastNumber() + 1;
    var code = sitting.plan().sitting().number() + "." + number;
    var before = blank.before().flatMap(sitting::item);
    var of = before.map(each -> code + " " + each.id().code()).orElse(code);
    var options =
        session.rulebook().decisions().stream()
            .map(rule -> new Option(rule.id(), rule.title()))
            .toList();
    var sheet =
        new Sheet(Kind.INSERTION, of, SheetFields.of(Kind.INSERTION))
            .among(Blanks.DECISION, options);
    var question = before.flatMap(each -> each.item().business().question());
    if (question.isEmpty()) return sheet.without(Blanks.AMENDS);
    var kind = sheet.with(Blanks.DECISION, question.get().decision());
    boolean open = before.get().state() == Progress.State.OPEN;
    return open ? kind.with(Blanks.AMENDS, Blanks.YES) : kind;
  }
}
