package plenary.app.chamber;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plenary.act.Actor;
import plenary.act.Entry;
import plenary.act.Refusal;
import plenary.act.VoteCommand.VoidRound;
import plenary.act.VoteEvent.Fault;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.note.Checkpoint;
import plenary.record.tree.TreeHead;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * One session, open for commands. Any thread may call; whoever asks waits for the disk, not for
 * others.
 */
public final class Chamber implements AutoCloseable {
  private final Store store;
  private final Wording wording;
  private final InstantSource clock;
  private final List<Bell> bells = new CopyOnWriteArrayList<>();
  private final Watch watch = new Watching();
  private volatile Run run;
  private volatile @Nullable SignedCheckpoint latest;

  private Chamber(Store store, Wording wording, InstantSource clock) {
    this.store = store;
    this.wording = wording;
    this.clock = clock;
    this.run = begin();
  }

  /**
   * Opens the session in {@code store}: reads all of its journal, and declares void a secret round
   * that the last process left behind. Closing the chamber closes the store.
   *
   * @param clock read once for each command; where it goes back, time stands still
   * @throws IllegalRecordException if the journal is not what was sealed with the store's keys
   */
  public static Chamber open(Store store, Wording wording, InstantSource clock) {
    return new Chamber(store, wording, clock);
  }

  private Run begin() {
    var clerk = Rebuilt.from(store.journal(), store.keys().secret(), wording, clock);
    checkSigner(clerk.session(), store.keys());
    for (var vote : interrupted(clerk.session())) {
      var asked =
          new Asked(
              "interrupted-vote-" + vote.id().number(),
              Actor.SYSTEM,
              new VoidRound(vote.id(), Fault.INTERRUPTED));
      store.journal().append(clerk.perform(clerk.look(asked)).entries());
    }
    return Run.start(clerk, store.journal(), watch);
  }

  /**
   * Reads all of a store's journal, checks every hash, and changes nothing.
   *
   * @return size and root of its record
   * @throws IllegalRecordException if the journal is not what was sealed with the store's keys
   */
  public static TreeHead check(Store store, Wording wording) {
    var clock = InstantSource.fixed(Instant.EPOCH); // nothing is decided
    var clerk = Rebuilt.from(store.journal(), store.keys().secret(), wording, clock);
    checkSigner(clerk.session(), store.keys());
    return clerk.head();
  }

  private static void checkSigner(Session session, Keys keys) {
    if (session.isConvened() && !session.convened().signer().equals(keys.verifier())) {
      throw new IllegalRecordException(
          "the session names the signer "
              + session.convened().signer()
              + ", the keys are those of "
              + keys.verifier());
    }
  }

  /** Secret votes whose urn is gone: it was never anywhere but in memory. */
  private static List<Vote> interrupted(Session session) {
    return session.votes().stream()
        .filter(vote -> vote.inUrn() && vote.state() == Vote.State.OPEN)
        .toList();
  }

  /**
   * Asks a command. The answer comes when everything it depends on is on disk; it never fails but
   * for a fault in the program.
   */
  public CompletableFuture<Answer> ask(Asked asked) {
    return run.ask(asked);
  }

  /**
   * Tries several commands one after another on a session of its own, which is what is on disk; the
   * chamber's own is not touched.
   *
   * @return why the first that would be refused would be; empty if all would be done
   */
  public Optional<Refusal> rehearse(List<Asked> all) {
    var _ = run.head().join().orElseThrow(ChamberStoppedException::new); // all of it on disk
    var clerk = Rebuilt.from(store.journal(), store.keys().secret(), wording, clock);
    for (var asked : all) {
      if (clerk.perform(clerk.look(asked)).answer() instanceof Answer.Refused(var refusal)) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  /**
   * Computes something from the session, and waits until all of what was seen is on disk.
   *
   * @param view reads only, keeps nothing of the session, and is quick: nothing is decided
   *     meanwhile
   * @throws ChamberStoppedException if the chamber has stopped
   */
  public <T> T read(Function<Session, T> view) {
    return run.read(view);
  }

  /** The time by this chamber's clock. */
  public Instant now() {
    return clock.instant();
  }

  /** A sentence in both languages, with the assembly's clock. */
  public Text say(Sentence sentence) {
    return read(session -> session.say(sentence));
  }

  /**
   * Calls {@code listener} after changes that are on disk, or in an urn, and when the chamber stops
   * or goes on: on a thread of its own, once for all that changed while it was busy.
   */
  public void onChange(Runnable listener) {
    bells.add(new Bell(listener));
  }

  /** The public half of the key that signs, for {@code ConveneSession}. */
  public String signer() {
    return store.keys().verifier();
  }

  /**
   * Signs everything that is decided now, once it is on disk.
   *
   * @throws ChamberStoppedException if the chamber has stopped
   */
  public SignedCheckpoint checkpoint() {
    return sign(run.head().join().orElseThrow(ChamberStoppedException::new));
  }

  /** The checkpoint signed when the latest item was over; empty if none was since the start. */
  public Optional<SignedCheckpoint> latestCheckpoint() {
    return Optional.ofNullable(latest);
  }

  private SignedCheckpoint sign(TreeHead head) {
    return SignedCheckpoint.of(head, store.keys().signer());
  }

  /**
   * Writes the public record as it stands into {@code folder}, and beside it as a zip.
   *
   * @return what was signed
   */
  public Checkpoint export(Path folder) {
    var head = run.head().join().orElseThrow(ChamberStoppedException::new);
    return new Export(store.keys()).write(folder, store.journal().entries(0, head.size()));
  }

  /** Every entry on disk that holds {@code code}, a person's or another, as a value of its own. */
  public List<Entry> mentioning(String code) {
    var head = run.head().join().orElseThrow(ChamberStoppedException::new);
    var quoted = "\"" + code + "\"";
    var found = new ArrayList<Entry>();
    for (var stored : store.journal().entries(0, head.size())) {
      var payload = new String(stored.payload(), StandardCharsets.UTF_8);
      if (payload.contains(quoted)) found.add(Rebuilt.entry(stored));
    }
    return found;
  }

  /** The fault that stopped the chamber, if one did. */
  public Optional<Throwable> fault() {
    return run.fault();
  }

  /**
   * Goes on after the chamber has stopped: the session becomes what is on disk, and a secret round
   * that was open is void. Does nothing where it has not stopped.
   *
   * @throws java.io.UncheckedIOException if the disk still fails; then it stays stopped
   */
  public synchronized void recover() {
    if (run.fault().isEmpty()) return;
    run.join();
    store.journal().recover();
    run = begin();
    watch.changed();
  }

  /** Writes and answers everything that was asked, and closes the store. */
  @Override
  public synchronized void close() {
    try (store) {
      run.end();
    }
  }

  private final class Watching implements Watch {
    @Override
    public void changed() {
      bells.forEach(Bell::ring);
    }

    @Override
    public void milestone(TreeHead head) {
      latest = sign(head);
    }
  }
}
