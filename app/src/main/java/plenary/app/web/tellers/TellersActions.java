package plenary.app.web.tellers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import plenary.act.VoteCommand.EnterChoice;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteCommand.ExplainNotVoted;
import plenary.act.VoteEvent.Cause;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.app.web.prepare.Desk;
import plenary.app.web.prepare.Draft;
import plenary.app.web.prepare.Fields;
import plenary.app.web.tellers.TellersPage.Common;
import plenary.base.Choice;
import plenary.base.Limits;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.Channel;
import plenary.session.Session;

/** What counters enter. Who entered it is whoever is signed in, whatever is sent. */
public final class TellersActions {
  private static final String PAGE = "/tellers";
  private static final int SECTIONS = 1_000;
  private static final Text NUMBER = new Text("代表", "Deputy");

  private final Desk desk;
  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final Topic topic;

  public TellersActions(Desk desk, Live live, Pages pages) {
    this.desk = desk;
    this.floor = desk.floor();
    this.live = live;
    this.pages = pages;
    this.topic = live.topic("tellers", () -> pages.live(this::draw, "counts"));
  }

  private Map<String, String> draw() {
    var common = floor.read(Common::of);
    return Map.of("counts", pages.part("tellers/counts", Map.of("common", common)));
  }

  public void page(Visit visit) {
    show(visit, Draft.NONE);
  }

  /** The part with the forms, as it is for this counter now. */
  public void own(Visit visit) {
    visit.html(pages.part("tellers/own", params(visit, Draft.NONE)));
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events());
  }

  private void show(Visit visit, Draft draft) {
    visit.html(pages.page("tellers", params(visit, draft)));
  }

  private Map<String, Object> params(Visit visit, Draft draft) {
    var who = visit.who();
    var params = new HashMap<String, Object>();
    params.put("page", floor.read(session -> TellersPage.of(session, who)));
    params.put("session", floor.title());
    params.put("draft", draft);
    params.put("token", visit.formToken());
    params.put("stamp", CommandId.stamp());
    return params;
  }

  /** What was counted of a part of the hall. */
  public void count(Visit visit) {
    var zone = floor.read(Session::zone);
    desk.takeOne(
        visit,
        "count-" + visit.form().optional("vote").orElse(""),
        PAGE,
        this::show,
        fields ->
            new EnterCount(
                vote(fields),
                fields.number("section", new Text("分区", "Section"), 0, SECTIONS),
                visit.actor().name(),
                new SheetForm(fields, zone).sheet()));
  }

  /** A hand or a paper of a deputy whose device failed. */
  public void choice(Visit visit) {
    desk.takeOne(
        visit,
        "choice-" + visit.form().optional("vote").orElse(""),
        PAGE,
        this::show,
        fields ->
            new EnterChoice(
                vote(fields),
                fields.member("number", NUMBER),
                fields.read("choice", new Text("所选", "Choice"), TellersActions::choice),
                fields.read("channel", new Text("方式", "How"), TellersActions::channel),
                visit.actor().name(),
                fields.words("witness", new Text("见证人", "Witness"))));
  }

  /** Why a deputy chose nothing. */
  public void cause(Visit visit) {
    desk.takeOne(
        visit,
        "cause-" + visit.form().optional("vote").orElse(""),
        PAGE,
        this::show,
        fields ->
            new ExplainNotVoted(
                vote(fields),
                fields.member("number", NUMBER),
                fields.read("cause", new Text("原因", "Cause"), TellersActions::cause)));
  }

  private static VoteId vote(Fields fields) {
    return new VoteId(fields.number("vote", new Text("表决", "Vote"), 1, Limits.VOTES));
  }

  private static Choice choice(String word) {
    return switch (word) {
      case "for" -> Choice.FOR;
      case "against" -> Choice.AGAINST;
      case "abstain" -> Choice.ABSTAIN;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Channel channel(String word) {
    return switch (word) {
      case "hands" -> Channel.HANDS;
      case "paper" -> Channel.PAPER;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Cause cause(String word) {
    return switch (word) {
      case "device-fault" -> Cause.DEVICE_FAULT;
      case "left-seat" -> Cause.LEFT_SEAT;
      case "declined" -> Cause.DECLINED;
      default -> throw new IllegalArgumentException(word);
    };
  }
}
