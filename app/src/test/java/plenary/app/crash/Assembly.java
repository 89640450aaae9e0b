package plenary.app.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import plenary.act.Command;
import plenary.act.Role;
import plenary.act.VoteCommand.OpenVote;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.app.bench.MadeUp;
import plenary.app.crash.Voter.Answer;
import plenary.base.MemberId;
import plenary.base.VoteId;
import plenary.record.Pins;
import plenary.record.note.Checkpoint;
import plenary.record.note.VerifierKey;
import plenary.record.rulebook.Rulebooks;
import plenary.rules.Channel;
import plenary.rules.Secrecy;

/** A session on a server that is killed and started again: everything is asked over HTTP. */
final class Assembly implements AutoCloseable {
  static final int MEMBERS = 128;
  static final int VOTERS = 64;

  private static final Path RULEBOOK =
      Path.of(System.getProperty("plenary.home"), "rulebooks", "cn-municipal.yaml");
  private static final Pattern LINK = Pattern.compile("/signin/([A-Za-z0-9_-]{22})");

  private final Path data;
  private final Caller desk;
  private final Caller chair;
  private final List<Voter> voters;
  private final VerifierKey key;
  private Server server;
  private VoteId vote = MadeUp.VOTE;
  private Pins pins;
  private int asked;

  private Assembly(Path data) throws IOException {
    this.data = data;
    server = Server.start(data);
    desk = Caller.signedIn(port(), Role.SECRETARIAT, server.link());
    key = VerifierKey.parse(Caller.visitor().get(port(), "/record/key").body().strip());
    pins = new Pins(key, null);
    var made = new MadeUp(Rulebooks.read(RULEBOOK), MEMBERS, Secrecy.RECORDED);
    for (var each : made.setup(key.text())) ask(each.command());
    chair = signedIn(Role.CHAIR, 1);
    voters = new ArrayList<>();
    for (int number = 1; number <= VOTERS; number++) {
      voters.add(new Voter(new MemberId(number), signedIn(Role.DEPUTY, number)));
    }
  }

  /** A session in which everybody is there, and a recorded vote runs. */
  static Assembly voting(Path data) throws IOException {
    return new Assembly(data);
  }

  private Caller signedIn(Role role, int number) throws IOException {
    var made =
        desk.form(
            port(),
            "/desk/links",
            "stamp",
            "link",
            "role",
            role == Role.CHAIR ? "chair" : "deputy",
            "number",
            "" + number);
    var link = LINK.matcher(made.body());
    if (!link.find()) throw new AssertionError(made.statusCode() + " " + made.body());
    return Caller.signedIn(port(), role, link.group(1));
  }

  int port() {
    return server.port();
  }

  /** The vote that is put now, or was put last. */
  VoteId vote() {
    return vote;
  }

  List<Voter> voters() {
    return voters;
  }

  Caller chair() {
    return chair;
  }

  /** The desk asks, and it is done. */
  void ask(Command command) throws IOException {
    var id = "desk-" + ++asked;
    var answer = desk.json(port(), "/api/commands", Asking.json(id, command));
    assertEquals(200, answer.statusCode(), () -> command + ": " + answer.body());
  }

  /** Puts the question once more. */
  void put(Secrecy secrecy) throws IOException {
    ask(new OpenVote(MadeUp.ITEM, secrecy, Channel.DEVICE, 0));
    vote = new VoteId(vote.number() + 1);
  }

  /** Declares void what was put last. */
  void declareVoid() throws IOException {
    ask(new VoidRound(vote, Fault.ORDERED));
  }

  /** Everybody votes again and again; once so many presses are acknowledged, something happens. */
  void voteUntil(int acknowledged, BiFunction<Voter, Integer, Answer> press, Runnable then) {
    var answers = new Semaphore(0);
    int port = port();
    var threads =
        voters.stream()
            .map(voter -> Thread.startVirtualThread(() -> go(voter, port, press, answers)))
            .toList();
    answers.acquireUninterruptibly(acknowledged);
    then.run();
    threads.forEach(Assembly::join);
  }

  /** Everybody votes until there is no answer any more. */
  void voteUntilUnknown(BiFunction<Voter, Integer, Answer> press) {
    voteUntil(0, press, () -> {});
  }

  private static void go(
      Voter voter, int port, BiFunction<Voter, Integer, Answer> press, Semaphore answers) {
    while (true) {
      switch (press.apply(voter, port)) {
        case RECORDED -> answers.release();
        case REFUSED -> Thread.yield(); // faster than one sign-in may be
        case UNKNOWN -> {
          return;
        }
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Notes the checkpoint; whatever comes, the record must begin with what it says. */
  void note() throws IOException {
    var note = Caller.visitor().get(port(), "/record/checkpoint").body();
    pins = new Pins(key, Checkpoint.open(note.getBytes(StandardCharsets.UTF_8), key));
  }

  void kill() {
    server.kill();
  }

  /** Starts again on the same folder. */
  void start() {
    server = Server.start(data);
  }

  /** Starts again where no file may grow longer than so many blocks of 512 bytes. */
  void startWithin(int blocks) {
    server = Server.startWithin(blocks, data);
  }

  /** The record as the secretariat downloads it, checked. */
  Casts record() throws IOException {
    return Casts.of(desk.bytes(port(), "/record/record.zip").body(), pins);
  }

  /** The record as anybody downloads it, checked. */
  Casts publicRecord() throws IOException {
    return Casts.of(Caller.visitor().bytes(port(), "/record/record.zip").body(), pins);
  }

  /** What is public, as JSON. */
  String publicly() throws IOException {
    HttpResponse<String> answer = Caller.visitor().get(port(), "/api/session");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Override
  public void close() {
    server.close();
  }
}
