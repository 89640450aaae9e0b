package plenary.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plenary.act.Role;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.CardCode;
import plenary.app.web.signin.Cards;
import plenary.app.web.signin.Cards.Tried;
import plenary.app.web.signin.Link;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignIns;
import plenary.base.Text;

/** Signing in by a link or a card, and out again. */
final class Signing {
  private final SignIns signIns;
  private final Cards cards;
  private final InstantSource clock;
  private final Pages pages;

  Signing(Access access, Pages pages) {
    this.signIns = access.signIns();
    this.cards = access.cards();
    this.clock = access.clock();
    this.pages = pages;
  }

  /** Says how one signs in. */
  void page(Visit visit) {
    visit.html(pages.page("signin", Map.of()));
  }

  /**
   * A link as it is opened. One that works once is not used up by looking at it, for whatever shows
   * previews of links looks at them too; one of a demonstration signs in at once.
   */
  void open(Visit visit) {
    var secret = new Secret(visit.path("secret"));
    var link = signIns.find(secret).orElseThrow(Problem::deadLink);
    if (link.reusable()) signIn(visit, secret);
    else ask(visit, secret, link);
  }

  private void ask(Visit visit, Secret secret, Link link) {
    var params = new HashMap<String, Object>();
    params.put("link", link);
    params.put("secret", secret.text());
    params.put("token", visit.formToken());
    visit.html(pages.page("signin", params));
  }

  /** Uses a link. */
  void use(Visit visit) {
    signIn(visit, new Secret(visit.form().text("secret")));
  }

  private void signIn(Visit visit, Secret secret) {
    var opened = signIns.use(secret).orElseThrow(Problem::deadLink);
    enter(visit, opened);
  }

  private static void enter(Visit visit, SignIns.Opened opened) {
    visit.keep(opened);
    visit.goTo(home(opened.signIn().role()));
  }

  /** The page that a card's QR code leads to: it asks for the PIN. */
  void card(Visit visit) {
    var code = CardCode.read(visit.path("code")).orElseThrow(Problem::deadCard);
    if (cards.find(code.key()).filter(card -> card.withdrawn().isEmpty()).isEmpty()) {
      throw Problem.deadCard();
    }
    askPin(visit, code, Optional.empty());
  }

  private void askPin(Visit visit, CardCode code, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("code", code.text());
    params.put("why", why);
    params.put("token", visit.formToken());
    visit.html(pages.page("card", params));
  }

  /** Signs in with a card and its PIN. */
  void useCard(Visit visit) {
    var code = visit.form().value("code", text -> CardCode.read(text).orElseThrow());
    var pin = visit.form().optional("pin").orElse("");
    switch (cards.open(code, pin)) {
      case Tried.In(var opened) -> enter(visit, opened);
      case Tried.WrongPin(_, var left) -> askPin(visit.status(403), code, Optional.of(wrong(left)));
      case Tried.Locked(_, var until) ->
          askPin(visit.status(429), code, Optional.of(locked(until)));
      case Tried.Withdrawn _, Tried.Unknown _ -> throw Problem.deadCard();
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

  /** Signs out whoever asks, in the role of the page it is asked on. */
  void out(Visit visit) {
    signIns.end(visit.who());
    visit.forget();
    visit.goTo("/");
  }

  /** The page a role works on. */
  static String home(Role role) {
    return switch (role) {
      case SECRETARIAT -> "/desk";
      case CHAIR -> "/chair";
      case DEPUTY -> "/deputy";
      case SCREEN -> "/hall";
      case GATE -> "/gate";
      case TELLER, OBSERVER, PUBLIC, ADMINISTRATOR, SYSTEM -> "/";
    };
  }
}
