package plenary.app.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.act.Role;
import plenary.app.side.SideStore;
import plenary.app.web.signin.Accounts.Tried;

class AccountsTest {
  private static final String PASSWORD = "四面荷花三面柳，一城山色半城湖";

  @TempDir Path folder;
  private Instant now = Instant.parse("2022-12-29T00:00:00Z");

  private Access access() {
    return Access.on(SideStore.inMemory(), () -> now);
  }

  private static Account made(Accounts accounts, String name, Role... roles) {
    assertTrue(accounts.create(name, "张三", List.of(roles)));
    return accounts.setPassword(accounts.passwordLink(name), PASSWORD).orElseThrow();
  }

  @Test
  @DisplayName(
      "whoever knows account and password is in, in every role of the account, as that account")
  void several_roles() {
    var access = access();
    made(access.accounts(), "zhang", Role.GATE, Role.SECRETARIAT);
    var right =
        assertInstanceOf(Tried.Right.class, access.accounts().tryPassword("zhang", PASSWORD));
    var opened = access.accounts().open(right.account());
    assertEquals(
        List.of(Role.SECRETARIAT, Role.GATE),
        opened.stream().map(each -> each.signIn().role()).toList());
    for (var each : opened) {
      assertEquals("zhang", each.signIn().actor().name());
      assertTrue(access.signIns().of(each.secret()).isPresent());
    }
  }

  @Test
  @DisplayName("the first administrator's link works once, and takes those beside it with it")
  void the_first_administrator() {
    var access = access();
    var accounts = access.accounts();
    assertTrue(access.isNew() && accounts.hasNoAdministrator());
    var link = accounts.administratorLink();
    var other = accounts.administratorLink();
    assertTrue(accounts.makeAdministrator(link, "chief", "李四", PASSWORD));
    assertFalse(accounts.makeAdministrator(link, "second", "王五", PASSWORD));
    assertFalse(accounts.makeAdministrator(other, "second", "王五", PASSWORD));
    assertFalse(access.isNew() || accounts.hasNoAdministrator());
    assertEquals(List.of("chief"), accounts.all().stream().map(Account::name).toList());
  }

  @Test
  @DisplayName("a link that sets a password works once, for two days, and not beside a newer one")
  void password_links() {
    var accounts = access().accounts();
    accounts.create("zhang", "张三", List.of(Role.GATE));
    var first = accounts.passwordLink("zhang");
    var second = accounts.passwordLink("zhang");
    assertEquals(Optional.empty(), accounts.link(first));
    assertTrue(accounts.setPassword(second, PASSWORD).isPresent());
    assertTrue(accounts.setPassword(second, PASSWORD).isEmpty());
    var late = accounts.passwordLink("zhang");
    now = now.plus(Accounts.LINK);
    assertTrue(accounts.setPassword(late, PASSWORD).isEmpty());
  }

  @Test
  @DisplayName(
      "the third wrong password makes a wait of a second, which doubles up to five minutes")
  void guesses_are_slowed() {
    for (var name : List.of("zhang", "nobody")) {
      var accounts = access().accounts();
      if (name.equals("zhang")) made(accounts, name, Role.GATE);
      assertInstanceOf(Tried.Wrong.class, accounts.tryPassword(name, "x"));
      assertInstanceOf(Tried.Wrong.class, accounts.tryPassword(name, "x"));
      for (int seconds : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300)) {
        assertInstanceOf(Tried.Wrong.class, accounts.tryPassword(name, "x"), name);
        var wait = assertInstanceOf(Tried.Wait.class, accounts.tryPassword(name, PASSWORD), name);
        assertEquals(now.plusSeconds(seconds), wait.until(), name);
        now = wait.until();
      }
    }
  }

  @Test
  @DisplayName(
      "a right password ends the wait; the wait outlives a restart, and is one account's own")
  void the_wait() {
    var access = Access.on(SideStore.open(folder), () -> now);
    made(access.accounts(), "zhang", Role.GATE);
    made(access.accounts(), "li", Role.GATE);
    for (int i = 0; i < 5; i++) {
      now = now.plus(Duration.ofMinutes(1));
      assertInstanceOf(Tried.Wrong.class, access.accounts().tryPassword("zhang", "x"));
    }
    access.side().close();
    access = Access.on(SideStore.open(folder), () -> now);
    assertInstanceOf(Tried.Wait.class, access.accounts().tryPassword("zhang", PASSWORD));
    assertInstanceOf(Tried.Right.class, access.accounts().tryPassword("li", PASSWORD));
    now = now.plus(Duration.ofMinutes(1));
    assertInstanceOf(Tried.Right.class, access.accounts().tryPassword("zhang", PASSWORD));
    assertInstanceOf(Tried.Wrong.class, access.accounts().tryPassword("zhang", "x"));
    assertInstanceOf(Tried.Wrong.class, access.accounts().tryPassword("zhang", "x"), "anew");
    access.side().close();
  }

  @Test
  @DisplayName("an account that is not there takes as long to refuse as one that is")
  void as_long() {
    var accounts = access().accounts();
    made(accounts, "zhang", Role.GATE);
    accounts.tryPassword("nobody", "x"); // what is done once
    long there = 0;
    long not = 0;
    for (int i = 0; i < 8; i++) {
      long began = System.nanoTime();
      accounts.tryPassword("zhang", "wrong " + i);
      long between = System.nanoTime();
      accounts.tryPassword("nobody " + i, "wrong");
      not += System.nanoTime() - between;
      there += between - began;
      now = now.plus(Duration.ofMinutes(10));
    }
    assertTrue(not > there / 3 && there > not / 3, there + " ns, " + not + " ns");
  }

  @Test
  @DisplayName("disabling an account, or changing its roles or password, ends its sign-ins")
  void what_ends_sign_ins() {
    var access = access();
    var accounts = access.accounts();
    made(accounts, "chief", Role.ADMINISTRATOR);
    List<Runnable> acts =
        List.of(
            () -> accounts.setRoles("zhang", List.of(Role.GATE)),
            () -> accounts.changePassword("zhang", PASSWORD),
            () -> accounts.endSignIns("zhang"),
            () -> accounts.disable("zhang"));
    made(accounts, "zhang", Role.SECRETARIAT);
    var other = accounts.open(accounts.find("chief").orElseThrow()).getFirst();
    for (var act : acts) {
      var in = accounts.open(accounts.find("zhang").orElseThrow());
      assertTrue(access.signIns().stays(in.getFirst().signIn()));
      act.run();
      in.forEach(each -> assertFalse(access.signIns().stays(each.signIn())));
    }
    assertTrue(access.signIns().stays(other.signIn()));
    assertInstanceOf(Tried.Wrong.class, accounts.tryPassword("zhang", PASSWORD), "disabled");
    accounts.enable("zhang");
    assertInstanceOf(Tried.Right.class, accounts.tryPassword("zhang", PASSWORD));
  }

  @Test
  @DisplayName("the last administrator can be neither disabled nor made something else")
  void the_last_administrator() {
    var accounts = access().accounts();
    made(accounts, "chief", Role.ADMINISTRATOR);
    made(accounts, "deputy-chief", Role.ADMINISTRATOR);
    assertTrue(accounts.disable("deputy-chief"));
    assertFalse(accounts.disable("chief"));
    assertFalse(accounts.setRoles("chief", List.of(Role.GATE)));
    accounts.enable("deputy-chief");
    assertTrue(accounts.setRoles("chief", List.of(Role.GATE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "elevenchars",
        "aaaaaaaaaaaaaaaa",
        "abababababababab",
        "123456789012",
        "abcdefghijkl",
        "987654321098",
        "Password1234",
        "PASSWORD 1234",
        "Admin@123456",
        "qwertyuiop123",
        "zhang2026",
        "zhangzhang2026",
        "woaini5201314"
      })
  @DisplayName("a password that is short, regular, common or one's own name is refused")
  void bad_passwords(String password) {
    assertTrue(Passwords.fault(password, "zhang", "张三").isPresent(), password);
  }

  @ParameterizedTest
  @ValueSource(strings = {"四面荷花三面柳一城山色", "correct rooster battery", "t7!kQ9#zW2pL"})
  @DisplayName("a sentence will do, and so will what nobody would guess")
  void good_passwords(String password) {
    boolean shortChinese = password.codePointCount(0, password.length()) < Passwords.LEAST;
    assertEquals(shortChinese, Passwords.fault(password, "zhang", "张三").isPresent(), password);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          zhang, zhang
          ' Zhang.San ', zhang.san
          张三, 张三
          ＺＨＡＮＧ, zhang
          m008, -
          g7, -
          z, -
          a b, -
          <b>, -
          '', -
          """)
  @DisplayName(
      "an account's name is one word, however it is typed, and never like a deputy's number")
  void names(String typed, String name) {
    assertEquals(Optional.ofNullable(name), Account.name(typed));
  }

  @Test
  @DisplayName(
      "Argon2id as its authors wrote it: the hash says how it was made, and is never the same")
  void hashes() {
    var hash = SlowHash.PASSWORD.of(PASSWORD);
    assertTrue(hash.startsWith("argon2id$19456$2$"), hash);
    assertTrue(SlowHash.matches(PASSWORD, hash));
    assertFalse(SlowHash.matches(PASSWORD + " ", hash));
    assertFalse(SlowHash.matches(PASSWORD, ""));
    assertFalse(hash.equals(SlowHash.PASSWORD.of(PASSWORD)));
  }
}
