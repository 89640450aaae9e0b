package plenary.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Supplier;
import plenary.app.chamber.Chamber;
import plenary.app.chamber.Store;
import plenary.app.web.edge.Floor;
import plenary.app.web.live.Live;
import plenary.base.MemberId;
import plenary.base.Wording;

/**
 * Where the demonstration plays: one chamber at a time, each on a store of its own in a folder that
 * goes in the end.
 */
final class Stage implements Floor, AutoCloseable {
  /** What the record is called; it says that it is no real one. */
  private static final String RECORD = "plenary.example/demo";

  private final Path example;
  private final Wording wording;
  private final Live live;
  private final Supplier<Set<MemberId>> signedIn;
  private final Path folder;
  private int number;
  private volatile Playing playing;

  /** How the example is shown. */
  enum Mode {
    /** By the chair's console, with a simulated crowd. */
    PLAY,
    /** As it is recorded in the folder. */
    WATCH
  }

  /** What is on. */
  record Playing(Chamber chamber, InstantSource clock, Mode mode, int speed, Runnable stop) {}

  Stage(Path example, Wording wording, Live live, Supplier<Set<MemberId>> signedIn) {
    this.example = example;
    this.wording = wording;
    this.live = live;
    this.signedIn = signedIn;
    try {
      this.folder = Files.createTempDirectory("plenary-demo-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.playing = played();
  }

  @Override
  public Chamber chamber() {
    return playing.chamber();
  }

  @Override
  public Instant now() {
    return playing.clock().instant();
  }

  Playing playing() {
    return playing;
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
    var before = playing;
    playing = next;
    live.changed();
    before.stop().run();
    before.chamber().close();
  }

  private Playing played() {
    var chamber = open(InstantSource.system());
    var steps = Example.read(example, chamber.signer());
    new StepRunner(chamber).run(steps.beforeDoors());
    var crowd = new Crowd(chamber, steps.arrivals(), signedIn);
    chamber.onChange(crowd::look);
    return new Playing(chamber, InstantSource.system(), Mode.PLAY, 1, crowd::leave);
  }

  private Playing watched(int speed) {
    var clock = new RunningClock(Instant.EPOCH, speed);
    var chamber = open(clock);
    var steps = Example.read(example, chamber.signer());
    var tape = new Tape(chamber, clock, steps);
    tape.start();
    return new Playing(chamber, clock, Mode.WATCH, speed, tape::stop);
  }

  private Chamber open(InstantSource clock) {
    var store = Store.open(folder.resolve("store-" + ++number), RECORD, new SecureRandom());
    var chamber = Chamber.open(store, wording, clock);
    chamber.onChange(live::changed);
    return chamber;
  }

  @Override
  public synchronized void close() {
    playing.stop().run();
    playing.chamber().close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
