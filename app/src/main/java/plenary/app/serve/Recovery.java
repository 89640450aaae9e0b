package plenary.app.serve;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenary.app.chamber.Chamber;

/** Gets a chamber going again after its disk has failed, as soon as the disk does not any more. */
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final Chamber chamber;
  private final Duration pause;
  private final AtomicBoolean trying = new AtomicBoolean();

  Recovery(Chamber chamber, Duration pause) {
    this.chamber = chamber;
    this.pause = pause;
  }

  /** Looks whether the chamber has stopped; the chamber calls it after every change. */
  void look() {
    if (chamber.fault().isPresent() && trying.compareAndSet(false, true)) {
      Thread.ofVirtual().name("recovery").start(this::tryUntilItGoes);
    }
  }

  private void tryUntilItGoes() {
    LOG.error(
        "存储发生故障，系统已暂停 storage failed, the system is paused: {}",
        chamber.fault().map(Throwable::getMessage).orElse(""));
    try {
      do Thread.sleep(pause);
      while (!goes());
      LOG.warn("存储已恢复，系统继续 storage is back, the system goes on");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      trying.set(false);
    }
  }

  private boolean goes() {
    try {
      chamber.recover();
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }
}
