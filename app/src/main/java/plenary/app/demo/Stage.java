package plenary.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.chamber.Timekeeper;
import plenary.app.files.FileStore;
import plenary.app.folder.FolderSteps;
import plenary.app.folder.StepRunner;
import plenary.app.web.edge.Floor;
import plenary.app.web.live.Live;
import plenary.base.MemberId;
import plenary.base.Wording;
import plenary.record.wording.Wordings;

/**
 * Where the demonstration plays: one chamber at a time, each on a store of its own in a folder that
 * goes in the end.
 */
final class Stage implements Floor, AutoCloseable {
  /** What the record is called; it says that it is no real one. */
  private static final String RECORD = "plenary.example/demo";

  private final Path example;
  private final Live live;
  private final Manner manner;
  private final Path folder;
  private final CompletableFuture<Wording> wording = new CompletableFuture<>();
  private final CompletableFuture<Playing> first;
  private int number;
  private volatile @Nullable Playing playing;

  /**
   * How the example is shown.
   *
   * @param signedIn deputies who act for themselves
   * @param tempo of the crowd
   * @param speed 0 to be conducted by the chair's console, else to be watched at this multiple
   */
  record Manner(Supplier<Set<MemberId>> signedIn, Tempo tempo, int speed) {}

  /**
   * What is on.
   *
   * @param speed 0 if the chair's console conducts, else how fast the recorded sitting runs
   */
  record Playing(
      Chamber chamber, InstantSource clock, FolderSteps example, int speed, Runnable stop) {

    /** Whether a recorded sitting runs, and nobody conducts. */
    boolean watched() {
      return speed > 0;
    }
  }

  /**
   * Begins on a thread of its own: others may come in already, and wait until there is something to
   * see.
   */
  Stage(Path example, Live live, Manner manner) {
    this.example = example;
    this.live = live;
    this.manner = manner;
    try {
      this.folder = Files.createTempDirectory("plenary-demo-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.first =
        CompletableFuture.supplyAsync(
            () -> manner.speed() > 0 ? watched(manner.speed()) : played(),
            work -> Thread.ofPlatform().name("opening").start(work));
    wording.completeAsync(Wordings::load, Runnable::run); // here, while the store is opened there
  }

  @Override
  public Chamber chamber() {
    return playing().chamber();
  }

  @Override
  public Instant now() {
    return playing().clock().instant();
  }

  /** What is on; waits for the beginning. */
  Playing playing() {
    var now = playing;
    if (now != null) return now;
    try {
      return first.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Where the papers are of whatever is on. */
  FileStore files() {
    return FileStore.in(folder);
  }

  /** Everybody who comes to the example's sitting. */
  List<MemberId> arrivals() {
    return playing().example().arrivals();
  }

  /** Begins anew, to be conducted by the chair's console. */
  synchronized void play() {
    show(played());
  }

  /** Begins anew, to be watched at this multiple of real time. */
  synchronized void watch(int speed) {
    show(watched(speed));
  }

  private void show(Playing next) {
    var before = playing();
    playing = next;
    live.changed();
    before.stop().run();
    before.chamber().close();
  }

  private Playing played() {
    var chamber = open(InstantSource.system());
    var steps = FolderSteps.read(example, chamber.signer());
    new StepRunner(chamber).run(steps.beforeDoors());
    var crowd = new Crowd(chamber, steps.arrivals(), manner.signedIn(), manner.tempo());
    chamber.onChange(crowd::look);
    var timekeeper = Timekeeper.start(chamber);
    return new Playing(
        chamber,
        InstantSource.system(),
        steps,
        0,
        () -> {
          timekeeper.close();
          crowd.leave();
        });
  }

  private Playing watched(int speed) {
    var clock = new RunningClock(Instant.EPOCH, speed);
    var chamber = open(clock);
    var steps = FolderSteps.read(example, chamber.signer());
    var tape = new Tape(chamber, clock, steps);
    tape.start();
    return new Playing(chamber, clock, steps, speed, tape::stop);
  }

  private Chamber open(InstantSource clock) {
    var store = Store.open(folder.resolve("store-" + ++number), RECORD, new SecureRandom());
    var chamber = Chamber.open(store, wording.join(), clock);
    chamber.onChange(live::changed);
    return chamber;
  }

  @Override
  public synchronized void close() {
    if (first.handle((_, fault) -> fault == null).join()) {
      playing().stop().run();
      playing().chamber().close();
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
