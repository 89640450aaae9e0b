package plenary.app.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.AgendaEvent.Item;
import plenary.act.Business;
import plenary.act.Business.Part;
import plenary.act.Business.Report;
import plenary.agenda.Sitting;
import plenary.base.Text;

/**
 * What the agenda there is says already: a text that a file repeats in Chinese keeps its English,
 * and a report what is known of it besides.
 */
final class Said {
  private final Map<String, Text> texts = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();

  Said(List<Sitting> sittings) {
    for (var sitting : sittings) {
      for (var progress : sitting.items()) keep(progress.item());
    }
  }

  private void keep(Item item) {
    keep(item.title());
    switch (item.business()) {
      case Business.Anthem _, Business.Review _ -> {}
      case Report report -> {
        keep(report.onBehalfOf());
        report.parts().forEach(part -> keep(part.title()));
        reports.put(item.title().zh(), report);
      }
      case Business.Question(_, var motion) -> keep(motion);
      case Business.Amendment(_, var motion, _) -> keep(motion);
    }
  }

  private void keep(Text text) {
    texts.putIfAbsent(text.zh(), text);
  }

  /** A text, with the English it has already. */
  Text text(String zh) {
    return texts.getOrDefault(zh, Text.same(zh));
  }

  /** The report that the item of this title is. */
  Optional<Report> report(String title) {
    return Optional.ofNullable(reports.get(title));
  }

  /** A part of a report, with the areas it has already. */
  Part part(String title, String zh) {
    return report(title).stream()
        .flatMap(report -> report.parts().stream())
        .filter(part -> part.title().zh().equals(zh))
        .findFirst()
        .orElseGet(() -> new Part(text(zh), List.of()));
  }
}
