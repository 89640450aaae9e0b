package plenary.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.CardCode;
import plenary.app.web.signin.Cards;
import plenary.app.web.signin.Cards.Tried;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.SignInLog;
import plenary.base.Text;

/** Signing in by a card: its code is scanned, its PIN typed. */
final class CardSigning {
  private final Cards cards;
  private final SignInLog log;
  private final InstantSource clock;
  private final Pages pages;

  CardSigning(Access access, Pages pages) {
    this.cards = access.cards();
    this.log = access.log();
    this.clock = access.clock();
    this.pages = pages;
  }

  /** The page that a card's QR code leads to: it asks for the PIN. */
  void page(Visit visit) {
    var code = CardCode.read(visit.path("code"));
    var card = code.flatMap(each -> cards.find(each.key()));
    if (code.isEmpty() || card.isEmpty()) throw refused(visit, What.NO_CARD, "");
    if (card.get().withdrawn().isPresent()) {
      throw refused(visit, What.DEAD_CARD, card.get().person().code());
    }
    ask(visit, code.get(), Optional.empty());
  }

  private Problem refused(Visit visit, What what, String who) {
    log.note(what, who, "", visit.origin());
    return Problem.deadCard();
  }

  private void ask(Visit visit, CardCode code, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("code", code.text());
    params.put("why", why);
    params.put("token", visit.formToken());
    visit.html(pages.page("card", params));
  }

  /** Signs in with a card and its PIN. */
  void use(Visit visit) {
    var code = visit.form().value("code", text -> CardCode.read(text).orElseThrow());
    switch (cards.open(code, visit.form().optional("pin").orElse(""))) {
      case Tried.In(var opened) -> {
        log.note(What.BY_CARD, SignInLog.who(opened.signIn()), code.key(), visit.origin());
        Signing.enter(visit, List.of(opened));
      }
      case Tried.WrongPin(var card, var left) -> {
        log.note(What.WRONG_PIN, card.person().code(), code.key(), visit.origin());
        ask(visit.status(403), code, Optional.of(wrong(left)));
      }
      case Tried.Locked(var card, var until) -> {
        log.note(What.HAS_TO_WAIT, card.person().code(), code.key(), visit.origin());
        ask(visit.status(429), code, Optional.of(locked(until)));
      }
      case Tried.Withdrawn(var card) -> throw refused(visit, What.DEAD_CARD, card.person().code());
      case Tried.Unknown() -> throw refused(visit, What.NO_CARD, "");
    }
  }

  private Text locked(Instant until) {
    long minutes = Duration.between(clock.instant(), until).toMinutes() + 1;
    return new Text(
        "密码错误次数过多，请" + minutes + "分钟后再试，或到签到处补办。",
        "Too many wrong PINs. Try again in " + minutes + " minutes, or ask at the desk.");
  }

  private static Text wrong(int left) {
    return new Text(
        "密码不对，还可以再试" + left + "次。", "That PIN is wrong; you may try " + left + " more times.");
  }
}
