package plenary.app.preview;

import static plenary.app.preview.Rehearsal.SITTING;
import static plenary.app.preview.Scenes.QUESTION;
import static plenary.app.preview.Scenes.VOTE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import plenary.act.AgendaCommand.BeginTrial;
import plenary.act.AgendaCommand.DivideItem;
import plenary.act.AgendaCommand.InsertItem;
import plenary.act.AgendaCommand.PressTrial;
import plenary.act.AgendaCommand.SetItemAside;
import plenary.act.AgendaEvent.Item;
import plenary.act.Business.Amendment;
import plenary.act.CountSheet;
import plenary.act.FloorCommand.GiveFloor;
import plenary.act.FloorCommand.OpenDebate;
import plenary.act.FloorCommand.RequestFloor;
import plenary.act.FloorEvent.Kind;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteCommand.HoldVote;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteEvent.Cause;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** What the chair's console comes to that a plain sitting does not. */
final class ConsoleScenes {
  private ConsoleScenes() {}

  static void add(Map<String, Supplier<Rehearsal>> all) {
    all.put("33-counting", () -> entered(281));
    all.put("34-disputed", () -> entered(281, 282));
    all.put("35-agreed", () -> entered(281, 282, 281));
    all.put("36-recorded", ConsoleScenes::recorded);
    all.put("37-held", () -> recorded().ask(new HoldVote(VOTE, text("网络故障，正在排查"))));
    all.put("38-keypad", () -> vote(Secrecy.SECRET, Channel.KEYPAD));
    all.put("39-recorded-closed", () -> recorded().ask(new CloseVote(VOTE)));
    all.put("40-debate", ConsoleScenes::debate);
    all.put("41-speech", () -> debate().ask(new GiveFloor(SITTING, 1)).later(70));
    all.put("42-trial", ConsoleScenes::trial);
    all.put("43-amendment", ConsoleScenes::amended);
    all.put("44-divided", ConsoleScenes::divided);
    all.put("45-aside", () -> before().ask(new SetItemAside(QUESTION)));
  }

  private static Rehearsal before() {
    return new Rehearsal().before(OpenVote.class);
  }

  private static Rehearsal vote(Secrecy secrecy, Channel channel) {
    return before().ask(new OpenVote(QUESTION, secrecy, channel, 0));
  }

  /** Two counters, taking turns, say so many hands are for it. */
  private static Rehearsal entered(int... inFavour) {
    var rehearsal = Scenes.hands();
    for (int i = 0; i < inFavour.length; i++) {
      var sheet = CountSheet.ofHands(new Tally(inFavour[i], 80, 30));
      var counter = i % 2 == 0 ? "teller-1" : "desk";
      if (i == 2) counter = "desk";
      rehearsal.ask(new EnterCount(VOTE, 0, counter, sheet));
    }
    return rehearsal;
  }

  private static Rehearsal recorded() {
    var rehearsal =
        before()
            .ask(new OpenVote(QUESTION, Secrecy.RECORDED, Channel.DEVICE, 90))
            .press(1, Choice.FOR, 0, 310)
            .press(1, Choice.AGAINST, 310, 372)
            .later(31);
    var present = rehearsal.present();
    return rehearsal
        .ask(new EnterChoice(VOTE, present.get(380), Choice.FOR, Channel.HANDS, "teller-1", "监票人"))
        .ask(new ExplainNotVoted(VOTE, present.get(390), Cause.DEVICE_FAULT));
  }

  private static Rehearsal debate() {
    var rehearsal = before();
    var limits = rehearsal.session().rulebook().speeches();
    var minutes = limits.isEmpty() ? List.<Integer>of() : limits.getFirst().minutes();
    rehearsal.ask(new OpenDebate(QUESTION, minutes));
    for (int i = 20; i < 24; i++) {
      rehearsal.ask(new RequestFloor(SITTING, rehearsal.present().get(i), Kind.SPEECH));
    }
    return rehearsal.ask(
        new RequestFloor(SITTING, rehearsal.present().get(50), Kind.POINT_OF_ORDER));
  }

  private static Rehearsal trial() {
    var rehearsal = before().ask(new BeginTrial(SITTING));
    for (var member : rehearsal.present().subList(0, 120)) {
      rehearsal.ask(new PressTrial(SITTING, member));
    }
    return rehearsal;
  }

  private static Rehearsal amended() {
    var rehearsal = before();
    var decision = rehearsal.session().rulebook().decisions().getFirst().id();
    var motion = text("关于修改选举办法（草案）第五条的修正案");
    var item = new Item(ItemId.of(1, 5), motion, new Amendment(decision, motion, QUESTION));
    return rehearsal.ask(new InsertItem(item, Optional.of(QUESTION)));
  }

  private static Rehearsal divided() {
    return before().ask(new DivideItem(QUESTION, List.of(text("选举办法第一章"), text("选举办法其余各章"))));
  }

  private static Text text(String words) {
    return Text.same(words);
  }
}
