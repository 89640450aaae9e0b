package plenary.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plenary.app.hall.HallPage;
import plenary.app.hall.Message;
import plenary.app.hall.Screen;
import plenary.app.hall.SeatMap;
import plenary.app.web.edge.Assets;
import plenary.app.web.edge.Pages;
import plenary.app.web.screens.HallParts;
import plenary.base.MemberId;
import plenary.base.Text;

/** What it costs to keep an attendance of 3,000 seats up to date, four times a second. */
class HallCostTest {
  private static final int SEATS = 3_000;
  private static final int BLOCK = 75;
  private static final int ROUNDS = 200;

  /** A quarter of a second is what there is for all screens together. */
  private static final long MOST_MILLIS = 25;

  private static final int MOST_BYTES = 12_000;

  private final HallParts parts = new HallParts(new Pages(new Assets()));
  private final HallPage page = plenary.app.preview.Pages.hall(Scenes.of("03-quorum"));

  private Map<String, String> drawn(int arrived) {
    var blocks =
        IntStream.range(0, SEATS / BLOCK)
            .mapToObj(
                i ->
                    new SeatMap.Block(
                        Optional.of(Text.same("第" + (i + 1) + "代表团")),
                        IntStream.rangeClosed(i * BLOCK + 1, (i + 1) * BLOCK)
                            .mapToObj(MemberId::new)
                            .toList()))
            .toList();
    var old = (Message.CheckIn) page.message();
    var message =
        new Message.CheckIn(
            SEATS,
            arrived,
            old.need(),
            false,
            Optional.empty(),
            old.bar(),
            SeatMap.of(blocks, member -> scattered(member) < arrived));
    return parts.of(HallViews.with(page, message), Screen.main());
  }

  /** People come in no order of theirs: 1,709 and 3,000 have no divisor in common. */
  private static int scattered(MemberId member) {
    return member.number() * 1_709 % SEATS;
  }

  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    var names = new ArrayList<String>();
    after.forEach(
        (name, html) -> {
          if (!html.equals(before.get(name))) names.add(name);
        });
    return names;
  }

  private static int bytes(Map<String, String> parts, List<String> names) {
    return names.stream()
        .mapToInt(name -> parts.get(name).getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  @Test
  @DisplayName("who arrives among 3,000 redraws one block of seats and the figures, and no more")
  void one_arrival() {
    var before = drawn(1_500);
    var after = drawn(1_501);
    var names = changed(before, after);
    assertEquals(1, names.stream().filter(name -> name.startsWith("seats-")).count(), "" + names);
    assertTrue(!names.contains("hall"), "the frame stays: " + names);
    assertTrue(bytes(after, names) < MOST_BYTES, bytes(after, names) + " bytes");
    System.out.printf(
        "3,000 seats: %d bytes in all, %d for one arrival, %d for fifty at once%n",
        bytes(after, List.copyOf(after.keySet())),
        bytes(after, names),
        bytes(drawn(1_551), changed(after, drawn(1_551))));
  }

  @Test
  @DisplayName("3,000 seats are drawn in a tenth of the time between two pushes")
  void how_long() {
    for (int i = 0; i < ROUNDS; i++) drawn(i);
    long began = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) drawn(i * 10);
    double millis = (System.nanoTime() - began) / 1e6 / ROUNDS;
    System.out.printf("3,000 seats: %.2f ms a drawing%n", millis);
    assertTrue(millis < MOST_MILLIS, millis + " ms");
  }
}
