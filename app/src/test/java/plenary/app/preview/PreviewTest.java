package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.act.VoteCommand.CountHands;
import plenary.app.chair.Blanks;
import plenary.base.Tally;
import plenary.base.VoteId;

/** Writes every page to {@code target/preview}, to be looked at. */
class PreviewTest {
  private static final Path OUT = Path.of("target", "preview");

  @Test
  void every_state_of_a_sitting_is_a_page() throws IOException {
    Files.createDirectories(OUT);
    for (var asset : new String[] {"plenary.css", "plenary.js"}) {
      Files.writeString(OUT.resolve(asset), Assets.text(asset));
    }
    for (var scene : Scenes.all().entrySet()) {
      var rehearsal = scene.getValue().get();
      var hall = Pages.hall(rehearsal);
      write("hall-" + scene.getKey(), Pages.render(hall, "light"));
      write("dark-" + scene.getKey(), Pages.render(hall, "dark"));
      write("chair-" + scene.getKey(), Pages.render(Pages.chair(rehearsal)));
    }
    refusalAndFaults();
    assertTrue(Files.list(OUT).count() > 90);
  }

  private static void refusalAndFaults() throws IOException {
    var rehearsal = Scenes.all().get("18-hands").get();
    var why = rehearsal.refused(new CountHands(new VoteId(1), new Tally(396, 20, 3)));
    var page = Pages.chair(rehearsal);
    write("chair-31-refused", Pages.render(page.refused(rehearsal.session(), why)));
    var form = Map.of(Blanks.KIND, "hands", Blanks.OF, "1", Blanks.FOR, "三百", Blanks.AGAINST, "2");
    write("chair-32-faulty", Pages.render(page.filled(Blanks.read(form).sheet())));
  }

  private static void write(String name, String html) throws IOException {
    Files.writeString(OUT.resolve(name + ".html"), html);
  }
}
