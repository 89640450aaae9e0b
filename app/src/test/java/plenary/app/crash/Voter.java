package plenary.app.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plenary.act.VoteCommand.CastVote;
import plenary.app.web.edge.CommandId;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.record.json.Json;
import plenary.record.wire.Commands;

/**
 * A deputy who votes again and again, one choice after the other: by turns on the phone and by a
 * program. Used by one thread at a time.
 */
final class Voter {
  private final MemberId member;
  private final Caller caller;
  private final Map<String, CastVote> acknowledged = new HashMap<>();
  private Optional<Press> unanswered = Optional.empty();
  private Optional<CastVote> last = Optional.empty();
  private int turn;

  Voter(MemberId member, Caller caller) {
    this.member = member;
    this.caller = caller;
  }

  /** What the server said to a press. */
  enum Answer {
    RECORDED,
    /** It was not taken, and the deputy was told so. */
    REFUSED,
    /** Nobody can say: the server cannot, or it went away. */
    UNKNOWN
  }

  /** A press, to be sent again as it was until there is an answer. */
  private record Press(String stamp, CastVote cast, boolean byPhone) {
    String id() {
      return byPhone ? CommandId.of(stamp, cast) : stamp;
    }
  }

  MemberId member() {
    return member;
  }

  /** Everything that was acknowledged in recorded votes, by the id of its command. */
  Map<String, CastVote> acknowledged() {
    return acknowledged;
  }

  /** What counts now, as the deputy was told. */
  Optional<CastVote> last() {
    return last;
  }

  /** Presses the next choice. */
  Answer press(int port, VoteId vote) {
    var cast = new CastVote(vote, member, last.map(Voter::another).orElse(Choice.FOR));
    turn++;
    return answer(port, new Press(member.code() + "-" + turn, cast, turn % 2 == 0));
  }

  /** Another choice than before, so that every press leads to an entry. */
  private static Choice another(CastVote before) {
    return Choice.values()[(before.choice().ordinal() + 1) % Choice.values().length];
  }

  /** Sends again what has no answer, as a phone does that lost its connection. */
  Optional<Answer> pressAgain(int port) {
    return unanswered.map(press -> answer(port, press));
  }

  /** Presses in a secret vote, where nothing is kept of it. */
  Answer pressInSecret(int port, VoteId vote) {
    var press = new Press("secret", new CastVote(vote, member, Choice.FOR), true);
    try {
      return said(send(port, press));
    } catch (IOException e) {
      return Answer.UNKNOWN;
    }
  }

  private Answer answer(int port, Press press) {
    unanswered = Optional.of(press);
    try {
      var answer = said(send(port, press));
      if (answer == Answer.RECORDED) {
        acknowledged.put(press.id(), press.cast());
        last = Optional.of(press.cast());
      }
      if (answer != Answer.UNKNOWN) unanswered = Optional.empty();
      return answer;
    } catch (IOException e) {
      return Answer.UNKNOWN;
    }
  }

  private HttpResponse<String> send(int port, Press press) throws IOException {
    var cast = press.cast();
    if (press.byPhone()) {
      var choice = Commands.encode(cast).members().get("choice");
      return caller.form(
          port,
          "/deputy/vote",
          "stamp",
          press.stamp(),
          "vote",
          "" + cast.vote().number(),
          "choice",
          ((Json.Str) choice).text());
    }
    return caller.json(port, "/api/commands", Asking.json(press.id(), cast));
  }

  private static Answer said(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 200 -> Answer.RECORDED;
      case 409, 429 -> Answer.REFUSED;
      case 503 -> unavailable(answer);
      default -> throw new AssertionError(answer.statusCode() + " " + answer.body());
    };
  }

  private static Answer unavailable(HttpResponse<String> answer) {
    boolean says = answer.body().contains("未能确认") && answer.body().contains("原样重试");
    if (!says) throw new AssertionError("503 does not say what to do: " + answer.body());
    return Answer.UNKNOWN;
  }

  /** The deputy's page. */
  String page(int port) throws IOException {
    return caller.get(port, "/deputy").body();
  }
}
