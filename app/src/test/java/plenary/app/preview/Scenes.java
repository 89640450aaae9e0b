package plenary.app.preview;

import static plenary.app.preview.Rehearsal.SITTING;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import plenary.act.AgendaCommand.AdjournSitting;
import plenary.act.AgendaCommand.BeginItem;
import plenary.act.AgendaCommand.DeclareNotHeld;
import plenary.act.AgendaCommand.DistributePapers;
import plenary.act.AgendaCommand.FinishItem;
import plenary.act.AgendaCommand.OpenSitting;
import plenary.act.AgendaCommand.RaiseObjection;
import plenary.act.AgendaCommand.SetAgenda;
import plenary.act.AgendaCommand.SuspendSitting;
import plenary.act.AgendaEvent.Item;
import plenary.act.AttendanceCommand.AnnounceAttendance;
import plenary.act.AttendanceCommand.CheckIn;
import plenary.act.AttendanceCommand.CheckOut;
import plenary.act.AttendanceCommand.OpenCheckIn;
import plenary.act.Business.Question;
import plenary.act.Command;
import plenary.act.VoteCommand.AnnounceResult;
import plenary.act.VoteCommand.CloseVote;
import plenary.act.VoteCommand.CountHands;
import plenary.act.VoteCommand.DeclareUncounted;
import plenary.act.VoteCommand.LeaveHandsUncounted;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.app.chair.Filler;
import plenary.base.Choice;
import plenary.base.ItemId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** The states of a sitting that a screen must be able to show, by name. */
final class Scenes {
  static final VoteId VOTE = new VoteId(1);
  static final ItemId QUESTION = ItemId.of(1, 4);
  static final Filler DESK =
      new Filler("desk", LocalDate.of(2022, 12, 29), ZoneId.of("Asia/Shanghai"));
  private static final ItemId REPORT = ItemId.of(1, 2);
  private static final Text LONG_TITLE =
      new Text(
          "关于青岛市2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划的决议（草案）",
          "Resolution (draft) on the Implementation of the 2022 Plan for National Economic and"
              + " Social Development of Qingdao and on the 2023 Plan");

  private Scenes() {}

  /** The state of this name. */
  static Rehearsal of(String name) {
    var scene = all().get(name);
    if (scene == null) throw new AssertionError("no scene is called " + name);
    return scene.get();
  }

  /** Every state, in the order of a sitting. */
  static Map<String, Supplier<Rehearsal>> all() {
    var all = new LinkedHashMap<String, Supplier<Rehearsal>>();
    all.put("01-welcome", () -> new Rehearsal().before(OpenCheckIn.class));
    all.put("02-check-in", Scenes::checkingIn);
    all.put("03-quorum", () -> new Rehearsal().before(AnnounceAttendance.class));
    all.put("04-announced-short", () -> checkingIn().ask(new AnnounceAttendance(SITTING)));
    all.put("05-announced", () -> new Rehearsal().before(OpenSitting.class));
    all.put("06-opened", () -> new Rehearsal().before(BeginItem.class));
    all.put("07-anthem", () -> new Rehearsal().before(FinishItem.class));
    all.put("08-next", () -> new Rehearsal().before(begins(REPORT)));
    all.put("09-report", () -> new Rehearsal().before(begins(REPORT)).ask(new BeginItem(REPORT)));
    all.put("10-report-heard", () -> new Rehearsal().before(finishes(REPORT)));
    all.put("11-review", () -> new Rehearsal().before(DistributePapers.class));
    all.put("12-distributed", () -> new Rehearsal().before(finishes(ItemId.of(1, 3))));
    all.put("13-about-to-vote", () -> new Rehearsal().before(OpenVote.class));
    all.put("14-secret-vote", Scenes::secretVote);
    all.put("15-ended", () -> new Rehearsal().before(AnnounceResult.class));
    all.put("16-adopted", () -> new Rehearsal().before(finishes(QUESTION)));
    all.put("17-not-adopted", Scenes::notAdopted);
    all.put("18-hands", () -> hands());
    all.put("19-hands-counted", () -> hands().ask(new CountHands(VOTE, new Tally(281, 80, 30))));
    all.put("20-hands-declare", () -> undeclared());
    all.put("21-uncounted", () -> undeclared().ask(new DeclareUncounted(VOTE, true)));
    all.put("22-void", () -> secretVote().ask(new VoidRound(VOTE, Fault.EQUIPMENT)));
    all.put("23-objection", Scenes::objection);
    all.put("24-suspended", Scenes::suspended);
    all.put("25-quorum-lost", Scenes::quorumLost);
    all.put("26-all-done", () -> new Rehearsal().before(AdjournSitting.class));
    all.put("27-adjourned", () -> new Rehearsal().all());
    all.put("28-not-held", Scenes::notHeld);
    ConsoleScenes.add(all);
    all.put("29-long-vote", () -> longVote());
    all.put("30-long-result", Scenes::longResult);
    return all;
  }

  private static Predicate<Command> begins(ItemId item) {
    return command -> command.equals(new BeginItem(item));
  }

  private static Predicate<Command> finishes(ItemId item) {
    return command -> command.equals(new FinishItem(item));
  }

  /** 187 have come; the quorum is not there yet. */
  private static Rehearsal checkingIn() {
    var rehearsal = new Rehearsal();
    return rehearsal.before(
        command ->
            command instanceof CheckIn
                && rehearsal.session().attendance(SITTING).orElseThrow().count() == 187);
  }

  private static Rehearsal secretVote() {
    return new Rehearsal()
        .before(OpenVote.class)
        .ask(new OpenVote(QUESTION, Secrecy.SECRET, Channel.DEVICE, 60))
        .press(1, Choice.FOR, 0, 371)
        .later(42);
  }

  private static Rehearsal notAdopted() {
    return new Rehearsal()
        .before(OpenVote.class)
        .ask(new OpenVote(QUESTION, Secrecy.RECORDED, Channel.DEVICE, 60))
        .press(1, Choice.FOR, 0, 218)
        .press(1, Choice.AGAINST, 218, 350)
        .press(1, Choice.ABSTAIN, 350, 393)
        .ask(new CloseVote(VOTE))
        .ask(new AnnounceResult(VOTE));
  }

  static Rehearsal hands() {
    return new Rehearsal()
        .before(OpenVote.class)
        .ask(new OpenVote(QUESTION, Secrecy.RECORDED, Channel.HANDS, 0));
  }

  private static Rehearsal undeclared() {
    return hands().ask(new LeaveHandsUncounted(VOTE)).ask(new CloseVote(VOTE));
  }

  private static Rehearsal objection() {
    var matter = Text.same("计票人数与到会人数不一致，请求重新点数");
    return new Rehearsal()
        .before(finishes(QUESTION))
        .ask(new RaiseObjection(SITTING, matter, Optional.empty()));
  }

  private static Rehearsal suspended() {
    var reason = new Text("休息二十分钟", "A break of twenty minutes");
    return new Rehearsal().before(begins(QUESTION)).ask(new SuspendSitting(SITTING, reason));
  }

  /** 32 have left since the opening: 370 are here, below 374. */
  private static Rehearsal quorumLost() {
    var rehearsal = new Rehearsal().before(OpenVote.class);
    for (var member : rehearsal.present().subList(300, 332)) {
      rehearsal.ask(new CheckOut(SITTING, member, Optional.empty()));
    }
    return rehearsal;
  }

  private static Rehearsal notHeld() {
    var reason = new Text("大雾，多名代表无法到会", "Fog keeps many deputies away");
    return checkingIn()
        .ask(new AnnounceAttendance(SITTING))
        .ask(new DeclareNotHeld(SITTING, reason));
  }

  private static Rehearsal longVote() {
    var item = ItemId.of(1, 1);
    var question = new Item(item, LONG_TITLE, new Question("resolution", LONG_TITLE));
    return new Rehearsal()
        .before(OpenSitting.class)
        .ask(new SetAgenda(SITTING, List.of(question)))
        .ask(new OpenSitting(SITTING))
        .ask(new BeginItem(item))
        .ask(new OpenVote(item, Secrecy.RECORDED, Channel.DEVICE, 90))
        .press(1, Choice.FOR, 0, 290)
        .press(1, Choice.AGAINST, 290, 340)
        .press(1, Choice.ABSTAIN, 340, 380)
        .later(12);
  }

  private static Rehearsal longResult() {
    return longVote().ask(new CloseVote(VOTE)).ask(new AnnounceResult(VOTE));
  }
}
