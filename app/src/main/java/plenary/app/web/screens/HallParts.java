package plenary.app.web.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.app.hall.HallPage;
import plenary.app.hall.Message;
import plenary.app.hall.Screen;
import plenary.app.hall.SeatMap;
import plenary.app.web.edge.Pages;

/**
 * What is pushed to a screen, part by part: who arrives fills a seat and redraws no other block.
 */
public final class HallParts {
  private final Pages pages;

  public HallParts(Pages pages) {
    this.pages = pages;
  }

  /** The parts of a page by the name of their event. */
  public Map<String, String> of(HallPage page, Screen screen) {
    var parts = new LinkedHashMap<String, String>();
    var whole = Map.of("page", page);
    parts.put("look", pages.part("hall/look", Map.of("dark", screen.dark())));
    parts.put("head", pages.part("hall/head", whole));
    parts.put("hall", pages.part("hall/message", Map.of("page", page, "holes", true)));
    if (page.message() instanceof Message.CheckIn checkIn) {
      parts.put("figures", pages.part("hall/figures", Map.of("checkIn", checkIn)));
      checkIn.seats().ifPresent(map -> seats(map.parts(), parts));
    }
    parts.put("foot", pages.part("hall/foot", whole));
    return parts;
  }

  private void seats(List<SeatMap.Part> drawn, Map<String, String> parts) {
    for (int i = 0; i < drawn.size(); i++) {
      parts.put("seats-" + i, pages.part("hall/seatpart", Map.of("part", drawn.get(i))));
    }
  }
}
