package plenary.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.act.Command;
import plenary.act.Decision;
import plenary.act.Decision.Accepted;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Decision.Refused;
import plenary.act.Event;
import plenary.act.Refusal;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.base.Language;
import plenary.base.Limits;
import plenary.base.VoteId;
import plenary.chair.Script;
import plenary.paper.Happenings;
import plenary.paper.Papers;
import plenary.session.Session;
import plenary.vote.Vote;

/** A storm of random commands: every step keeps the laws, and every answer there is is given. */
class StormTest {
  private static final int COMMANDS =
      "long".equals(System.getProperty("plenary.storm")) ? 1_000_000 : 100_000;

  private final Set<String> refusals = new TreeSet<>();
  private final Set<String> events = new TreeSet<>();
  private int accepted;
  private int asked;

  @ParameterizedTest
  @ValueSource(longs = {20221229, 561, 402, 281})
  @DisplayName("a storm of commands breaks no law of the session")
  void a_storm_breaks_no_law(long seed) {
    System.out.println("storm seed " + seed + ", " + COMMANDS + " commands");
    var random = new Random(seed);
    while (asked < COMMANDS) oneSession(random);
    assertTrue(accepted * 100L >= asked * 40L, accepted + " accepted of " + asked);
    assertEquals(Set.of(), unseen(Event.class, events), "every event is seen");
    assertEquals(Set.of(), unseen(Refusal.class, refusals), "every refusal is seen");
  }

  private void oneSession(Random random) {
    var floor = new Floor();
    var session = floor.session();
    var weather = new Weather(random, session);
    var witness = new Witness();
    for (int step = 0; asked < COMMANDS && !exhausted(session); step++) {
      step(floor, witness, weather.next(), step % 97 == 0);
      if (step % 61 == 0) offersAreLawful(session, floor);
      if (step % 499 == 0) everyPaperHasWords(session);
      if (step % 2_003 == 0) replays(floor);
    }
    replays(floor);
  }

  /** Whether every sitting a session may have is over. */
  private static boolean exhausted(Session session) {
    return session.sittings().size() == Limits.SITTINGS && session.sittings().getLast().over();
  }

  private void step(Floor floor, Witness witness, Command command, boolean closely) {
    var session = floor.session();
    asked++;
    if (closely) decidingChangesNothing(floor, command);
    long size = session.size();
    var decision = session.decide(command, floor.now().plusSeconds(1));
    if (decision instanceof Accepted(var happened)) {
      // Events are looked at one by one: a batch must be lawful at each of its steps.
      for (var event : happened) witness.see(event, session);
    }
    var urns = openUrns(session);
    var answer = floor.ask(command);
    note(answer);
    switch (answer) {
      case Accepted(var happened) -> {
        assertEquals(size + happened.size(), session.size(), "what is acknowledged is there");
        happened.forEach(event -> totalsMatch(event, session));
        happened.forEach(event -> session.say(Happenings.sentence(session, event)));
      }
      case IntoUrn _ -> assertEquals(urns + 1, openUrns(session), "each press counts once");
      case IntoTrial _ -> assertEquals(size, session.size(), "a try leaves no trace");
      case Refused(var refusal) -> {
        session.say(refusal.sentence());
        assertEquals(size, session.size(), "a refusal leaves no trace");
      }
    }
  }

  private static void totalsMatch(Event event, Session session) {
    if (event instanceof SecretTotalsTaken(VoteId id, var tally)) {
      assertEquals(session.vote(id).orElseThrow().urn().totals(), tally);
    }
  }

  private static long openUrns(Session session) {
    return session.votes().stream()
        .filter(vote -> vote.state() == Vote.State.OPEN && vote.secret())
        .mapToLong(vote -> vote.urn().count())
        .sum();
  }

  private static void decidingChangesNothing(Floor floor, Command command) {
    var before = floor.session().snapshot();
    floor.session().decide(command, floor.now());
    assertEquals(before, floor.session().snapshot(), "deciding changes nothing: " + command);
  }

  /** What the chair's script offers must be granted. */
  private static void offersAreLawful(Session session, Floor floor) {
    for (var sitting : session.sittings()) {
      var script = Script.of(session, sitting.plan().sitting());
      everyLineHasWords(session, script);
      noKeyDoesTwoThings(script);
      for (var command : Weather.offered(session, sitting)) {
        var answer = session.decide(command, floor.now());
        assertTrue(!(answer instanceof Refused), () -> "offered and refused: " + answer);
      }
    }
  }

  private static void noKeyDoesTwoThings(Script script) {
    var keys = new HashSet<Character>();
    script.primary().ifPresent(move -> keys.add(move.key()));
    for (var move : script.others()) {
      assertTrue(keys.add(move.key()), () -> move.key() + " twice among " + script.others());
    }
  }

  private static void everyLineHasWords(Session session, Script script) {
    script.steps().forEach(step -> session.say(step.title()));
    script.lines().forEach(line -> session.say(line.words()));
    script.primary().ifPresent(move -> session.say(move.label()));
    script.others().forEach(move -> session.say(move.label()));
    for (var branch : script.branches()) {
      session.say(branch.when());
      branch.lines().forEach(line -> session.say(line.words()));
    }
  }

  private static void everyPaperHasWords(Session session) {
    for (var sitting : session.sittings()) {
      for (var kind : PaperKind.values()) {
        for (var language : Language.values()) {
          Papers.text(session, kind, sitting.plan().sitting(), language);
        }
      }
    }
  }

  private static void replays(Floor floor) {
    var again = Session.replay(House.wording(), floor.record());
    assertEquals(floor.session().snapshot(), again.snapshot(), "replay equals the running state");
  }

  private void note(Decision decision) {
    switch (decision) {
      case Accepted(var happened) -> {
        accepted++;
        happened.forEach(event -> events.add(event.getClass().getSimpleName()));
      }
      case IntoUrn _, IntoTrial _ -> accepted++;
      case Refused(var refusal) -> refusals.add(refusal.getClass().getSimpleName());
    }
  }

  private static Set<String> unseen(Class<?> sealed, Set<String> seen) {
    var names = new TreeSet<String>();
    for (var leaf : leaves(sealed)) names.add(leaf.getSimpleName());
    names.removeAll(seen);
    return names;
  }

  private static Set<Class<?>> leaves(Class<?> type) {
    var permitted = type.getPermittedSubclasses();
    if (permitted == null) return Set.of(type);
    var leaves = new HashSet<Class<?>>();
    for (var each : permitted) leaves.addAll(leaves(each));
    return leaves;
  }
}
