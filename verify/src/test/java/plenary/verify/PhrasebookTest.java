package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The verifier has words for everything that it may have to say. */
class PhrasebookTest {
  private final Phrasebook phrasebook = Phrasebook.beside(Hall.WORDING);

  @Test
  @DisplayName("every type of event has a name")
  void every_event_has_a_name() {
    for (var type : Events.all()) {
      var key = "kind." + plenary.record.wire.Events.name(type);
      assertTrue(phrasebook.knows(key), key);
    }
    assertTrue(Events.all().size() > 40);
  }

  @Test
  @DisplayName("what would move a cursor or break a line is replaced; what is long is cut")
  void one_line() {
    assertEquals("a\uFFFDb\uFFFD𠮷", Phrasebook.oneLine("a\nb\u001b𠮷"));
    assertEquals(1_001, Phrasebook.oneLine("x".repeat(70_000)).length());
    assertTrue(Phrasebook.oneLine("𠮷".repeat(70_000)).length() <= 1_002);
  }
}
