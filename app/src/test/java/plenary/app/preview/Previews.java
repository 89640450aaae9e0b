package plenary.app.preview;

import static plenary.app.chair.Blanks.ABSTAIN;
import static plenary.app.chair.Blanks.AGAINST;
import static plenary.app.chair.Blanks.FOR;
import static plenary.app.chair.Blanks.KIND;
import static plenary.app.chair.Blanks.OF;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.app.chair.Blanks;
import plenary.app.chair.Blanks.Filled;
import plenary.app.chair.ChairPage;

/** Every page as a file, with what it refers to beside it. */
final class Previews {
  private final Path folder;
  private final List<String> names = new ArrayList<>();

  private Previews(Path folder) {
    this.folder = folder;
  }

  /** Writes the pages into a folder; returns their names. */
  static List<String> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var asset : List.of("plenary.css", "hall.css", "plenary.js")) {
      Files.writeString(folder.resolve(asset), Assets.text(asset));
    }
    var previews = new Previews(folder);
    for (var scene : Scenes.all().entrySet()) previews.add(scene.getKey(), scene.getValue().get());
    previews.addRefusalAndFaults();
    return previews.names;
  }

  private void add(String scene, Rehearsal rehearsal) throws IOException {
    var hall = Pages.hall(rehearsal);
    add("hall-" + scene, Pages.render(hall, "light", "."));
    add("dark-" + scene, Pages.render(hall, "dark", "."));
    add("chair-" + scene, Pages.chair(rehearsal));
  }

  private void addRefusalAndFaults() throws IOException {
    var rehearsal = Scenes.of("18-hands");
    var page = Pages.chair(rehearsal);
    var many = Map.of(KIND, "hands", OF, "1", FOR, "396", AGAINST, "20", ABSTAIN, "3");
    var filled = (Filled.Complete) Blanks.read(many, Scenes.DESK);
    var why = rehearsal.refused(filled.command());
    add("chair-31-refused", page.refused(rehearsal.session(), why).filled(filled.sheet()));
    var faulty = Map.of(KIND, "hands", OF, "1", FOR, "三百", AGAINST, "2");
    add("chair-32-faulty", page.filled(Blanks.read(faulty, Scenes.DESK).sheet()));
  }

  private void add(String name, ChairPage page) throws IOException {
    add(name, Pages.render(page, "."));
  }

  private void add(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), html);
    names.add(name);
  }
}
