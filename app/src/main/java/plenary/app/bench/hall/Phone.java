package plenary.app.bench.hall;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plenary.act.VoteCommand.CastVote;
import plenary.app.web.edge.CommandId;
import plenary.base.Choice;
import plenary.base.MemberId;
import plenary.base.VoteId;

/** A deputy's phone with its connection open: what it presses, and what was acknowledged. */
final class Phone implements AutoCloseable {
  private static final byte[] NOTHING = Line.get("/healthz");

  private final MemberId member;
  private final Holder holder;
  private final Line line;
  private final List<Press> acknowledged = new ArrayList<>();
  private int turn;

  private record Press(String stamp, CastVote cast) {
    String id() {
      return CommandId.of(stamp, cast);
    }
  }

  Phone(MemberId member, Holder holder, Line line) {
    this.member = member;
    this.holder = holder;
    this.line = line;
  }

  /** Presses another choice than before, as the page does, and waits for the answer. */
  void press(VoteId vote) {
    var choice = Choice.values()[turn % Choice.values().length];
    var press =
        new Press("bench-" + member.code() + "-" + turn++, new CastVote(vote, member, choice));
    var form =
        "csrf=%s&stamp=%s&vote=%d&choice=%s"
            .formatted(
                holder.token(),
                press.stamp(),
                vote.number(),
                choice.name().toLowerCase(Locale.ROOT));
    var reply =
        ask(
            Line.post(
                "/deputy/vote",
                form,
                holder.cookie(),
                "HX-Request: true",
                "Content-Type: application/x-www-form-urlencoded"));
    if (reply.status() != 200) throw new IllegalStateException("not recorded: " + reply);
    acknowledged.add(press);
  }

  /** Asks for the page that does nothing. */
  void nothing() {
    var reply = ask(NOTHING);
    if (reply.status() != 200) throw new IllegalStateException("no answer: " + reply);
  }

  private Line.Reply ask(byte[] request) {
    try {
      return line.ask(request);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The ids of every press that was acknowledged. */
  List<String> acknowledged() {
    return acknowledged.stream().map(Press::id).toList();
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
