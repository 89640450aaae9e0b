package plenary.app.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.app.side.SideStore;
import plenary.app.web.signin.Cards.Tried;
import plenary.base.GuestId;
import plenary.base.MemberId;

class CardsTest {
  private static final MemberId MEMBER = new MemberId(8);

  @TempDir Path folder;
  private Instant now = Instant.parse("2022-12-29T00:00:00Z");

  @Test
  @DisplayName("a card and its PIN sign in its deputy; a guest's signs in an observer")
  void signing_in() {
    var access = Access.on(SideStore.inMemory(), () -> now);
    var cards = access.cards();
    var deputy = cards.issue(MEMBER);
    assertTrue(deputy.card().key().matches("[A-Za-z0-9_-]{16}"));
    assertTrue(deputy.pin().matches("[0-9]{6}"));
    assertEquals(Optional.of(deputy.card()), cards.of(MEMBER));
    var in = assertInstanceOf(Tried.In.class, cards.open(code(deputy), deputy.pin()));
    assertEquals(Optional.of(MEMBER), in.opened().signIn().member());
    var guest = cards.issue(new GuestId(7));
    var looking = assertInstanceOf(Tried.In.class, cards.open(code(guest), guest.pin()));
    assertEquals(Optional.empty(), looking.opened().signIn().member());
    assertEquals("g007", looking.opened().signIn().actor().name());
  }

  private static CardCode code(Printed printed) {
    return CardCode.read("https://hall.example" + printed.path()).orElseThrow();
  }

  @Test
  @DisplayName(
      "five wrong PINs, and none is looked at for 15 minutes; five more, for 30; a day at most")
  void guessing() {
    var access = Access.on(SideStore.open(folder), () -> now);
    var printed = access.cards().issue(MEMBER);
    for (int left = 4; left >= 1; left--) {
      var wrong = access.cards().open(code(printed), wrong(printed));
      assertEquals(left, assertInstanceOf(Tried.WrongPin.class, wrong).left());
    }
    for (long minutes : List.of(15, 30, 60, 120, 240, 480, 960, 1440, 1440)) {
      var locked = assertInstanceOf(Tried.Locked.class, access.cards().open(code(printed), "x"));
      assertEquals(now.plus(Duration.ofMinutes(minutes)), locked.until());
      access.side().close();
      access = Access.on(SideStore.open(folder), () -> now); // a restart forgets nothing
      now = locked.until().minusSeconds(1);
      var early = access.cards().open(code(printed), printed.pin());
      assertInstanceOf(Tried.Locked.class, early, "the right one too");
      now = locked.until();
      for (int i = 0; i < 4; i++) {
        var wrong = access.cards().open(code(printed), wrong(printed));
        assertInstanceOf(Tried.WrongPin.class, wrong);
      }
    }
    assertInstanceOf(Tried.In.class, access.cards().open(code(printed), printed.pin()));
    var again = access.cards().open(code(printed), wrong(printed));
    assertEquals(4, assertInstanceOf(Tried.WrongPin.class, again).left(), "begins anew");
    access.side().close();
  }

  private static String wrong(Printed printed) {
    return printed.pin().equals("000000") ? "000001" : "000000";
  }

  @Test
  @DisplayName("whoever has seen no more than the key of a card cannot lock it")
  void the_key_alone() {
    var cards = Access.on(SideStore.inMemory(), () -> now).cards();
    var printed = cards.issue(MEMBER);
    var guessed = new CardCode(printed.card().key(), Secret.fresh());
    for (int i = 0; i < 100; i++) {
      assertInstanceOf(Tried.Unknown.class, cards.open(guessed, printed.pin()));
    }
    assertInstanceOf(Tried.In.class, cards.open(code(printed), printed.pin()));
  }

  @Test
  @DisplayName("a withdrawn card signs nobody in, and those it signed in are out; others stay")
  void withdrawing() {
    var access = Access.on(SideStore.inMemory(), () -> now);
    var cards = access.cards();
    var printed = cards.issue(MEMBER);
    var other = cards.issue(new MemberId(9));
    var in = assertInstanceOf(Tried.In.class, cards.open(code(printed), printed.pin())).opened();
    var stays = assertInstanceOf(Tried.In.class, cards.open(code(other), other.pin())).opened();
    cards.withdraw(printed.card().key(), now);
    assertFalse(access.signIns().stays(in.signIn()));
    assertTrue(access.signIns().stays(stays.signIn()));
    assertEquals(Optional.of(SignIns.Ending.WITHDRAWN), access.signIns().ended(in.secret()));
    assertInstanceOf(Tried.Withdrawn.class, cards.open(code(printed), printed.pin()));
    assertEquals(
        Optional.of(now), cards.find(printed.card().key()).flatMap(Card::withdrawn), "still known");
  }

  @Test
  @DisplayName("a new card withdraws the person's former one, and so it stays after a restart")
  void a_new_card() {
    Printed first;
    Printed second;
    try (var side = SideStore.open(folder)) {
      var cards = Access.on(side, () -> now).cards();
      first = cards.issue(MEMBER);
      second = cards.issue(List.of(MEMBER, new MemberId(9))).getFirst();
    }
    try (var side = SideStore.open(folder)) {
      var cards = Access.on(side, () -> now).cards();
      assertInstanceOf(Tried.Withdrawn.class, cards.open(code(first), first.pin()));
      assertInstanceOf(Tried.In.class, cards.open(code(second), second.pin()));
      assertEquals(3, cards.all().size());
      assertEquals(second.card(), cards.of(MEMBER).orElseThrow());
    }
  }

  @Test
  @DisplayName("neither secret nor PIN is in any byte of the store")
  void nothing_in_the_store() throws IOException {
    try (var side = SideStore.open(folder)) {
      var cards = Access.on(side, () -> now).cards();
      var printed = cards.issue(MEMBER);
      cards.open(code(printed), printed.pin());
      assertFalse((printed + " " + code(printed)).contains(printed.pin()));
      assertFalse((printed + " " + code(printed)).contains(printed.code().text()));
      for (var column : List.of("key", "person", "secret", "pin")) {
        var kept =
            side.one(row -> row.getString(1), "SELECT " + column + " FROM card").orElseThrow();
        assertFalse(kept.equals(printed.pin()) || kept.endsWith(printed.pin()), column);
      }
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
          assertFalse(bytes.contains(printed.code().text()), file.toString());
        }
      }
    }
  }
}
