package plenary.app.web.deputy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plenary.act.Refusal;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteRefusal.AlreadyVoted;
import plenary.agenda.Sitting;
import plenary.app.chamber.Asked;
import plenary.app.chamber.ChamberStoppedException;
import plenary.app.web.edge.CommandId;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Permissions;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Sittings;
import plenary.app.web.edge.Visit;
import plenary.app.web.live.Live;
import plenary.app.web.live.Topic;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.record.json.Json;
import plenary.record.wire.Values;
import plenary.session.Session;

/** What a deputy's phone may ask for. */
public final class DeputyActions {
  private static final String VOTE = "vote";
  private static final String CHOICE = "choice";

  private final Floor floor;
  private final Live live;
  private final Pages pages;
  private final Topic topic;

  public DeputyActions(Floor floor, Live live, Pages pages) {
    this.floor = floor;
    this.live = live;
    this.pages = pages;
    this.topic = live.topic("deputy", () -> pages.live(this::draw, "status"), this::owns);
  }

  private UnaryOperator<String> owns() {
    try {
      return floor.read(OwnWord::all);
    } catch (ChamberStoppedException e) {
      return _ -> ""; // the page is told so in another place
    }
  }

  private Map<String, String> draw() {
    return floor
        .read(session -> Sittings.current(session).map(sitting -> Status.of(session, sitting)))
        .map(status -> Map.of("status", pages.part("deputy/status", Map.of("status", status))))
        .orElseGet(Map::of);
  }

  /** The whole page. */
  public void page(Visit visit) {
    show(visit, Optional.empty());
  }

  /** The part that is the deputy's own. */
  public void ballot(Visit visit) {
    visit.html(ballot(look(visit), Optional.empty()));
  }

  /** What is the deputy's own beside the ballot: whether checked in, and the papers. */
  public void own(Visit visit) {
    visit.html(pages.part("deputy/own", params(look(visit), Optional.empty())));
  }

  /** Where the deputy was present, and how he or she voted by name. */
  public void record(Visit visit) {
    var member = member(visit);
    var page = floor.read(session -> OwnRecord.of(session, member)).orElseThrow(Problem::notFound);
    visit.html(pages.page("deputy/record", Map.of("page", page)));
  }

  /** What can be asked beside a vote. */
  public FloorForms forms() {
    return new FloorForms(
        floor,
        (visit, why) -> {
          if (why.isEmpty()) visit.goTo("/deputy");
          else show(visit, why);
        });
  }

  public void live(Visit visit) throws IOException {
    live.serve(topic, visit.events(), member(visit).code());
  }

  /** Takes a press. */
  public void vote(Visit visit) {
    var form = visit.form();
    var vote = new VoteId(form.number(VOTE));
    var choice = form.value(CHOICE, word -> Values.CHOICE.read(new Json.Str(word)));
    var cast = new CastVote(vote, member(visit), choice);
    Permissions.check(visit.who(), cast);
    var id = CommandId.of(form.text(CommandId.FIELD), cast);
    floor
        .refusal(new Asked(id, visit.actor(), cast))
        .ifPresentOrElse(refusal -> refused(visit, vote, refusal), () -> recorded(visit));
  }

  private void recorded(Visit visit) {
    if (visit.wantsPart()) visit.html(ballot(look(visit), Optional.empty()));
    else visit.goTo("/deputy");
  }

  /** A second press in a secret vote, or the first one sent again, finds that it is recorded. */
  private void refused(Visit visit, VoteId vote, Refusal refusal) {
    boolean secret =
        floor.read(session -> session.vote(vote).filter(each -> each.secret()).isPresent());
    if (refusal instanceof AlreadyVoted && secret) {
      recorded(visit);
      return;
    }
    var why = floor.chamber().say(refusal.sentence());
    visit.status(409);
    if (visit.wantsPart()) visit.html(ballot(look(visit), Optional.of(why)));
    else show(visit, Optional.of(why));
  }

  private void show(Visit visit, Optional<Text> why) {
    visit.html(pages.page("deputy", params(look(visit), why)));
  }

  private String ballot(DeputyPage page, Optional<Text> why) {
    return pages.part("deputy/ballot", params(page, why));
  }

  private static Map<String, Object> params(DeputyPage page, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("page", page);
    params.put("why", why);
    return params;
  }

  private DeputyPage look(Visit visit) {
    var member = member(visit);
    var now = floor.now();
    var stamp = CommandId.stamp();
    var token = visit.formToken();
    return floor.read(
        session -> DeputyPage.of(session, sitting(session, member), member, now, stamp, token));
  }

  private static Sitting sitting(Session session, MemberId member) {
    if (session.roster().member(member).isEmpty()) throw Problem.notFound();
    return Sittings.current(session).orElseThrow(Problem::notFound);
  }

  private static MemberId member(Visit visit) {
    return visit.who().member().orElseThrow(Problem::notSignedIn);
  }
}
