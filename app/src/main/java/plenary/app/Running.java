package plenary.app;

import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import plenary.app.journal.StoreInUseException;
import plenary.app.tls.TlsFault;
import plenary.record.bytes.IllegalRecordException;
import plenary.record.input.InputException;

/** A verb that runs until it is stopped. */
final class Running {
  private Running() {}

  /** Runs it; what keeps it from running is one sentence on standard error, and status 2. */
  static int guarded(CommandSpec verb, Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (JavalinBindException e) {
      return failed(verb, "端口已被占用，请用 --port 另选一个。 The port is taken; choose another with --port.");
    } catch (StoreInUseException | InputException | IllegalRecordException e) {
      return failed(verb, String.valueOf(e.getMessage()));
    } catch (TlsFault e) {
      return failed(verb, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return failed(verb, "磁盘读写失败 reading or writing failed: " + e.getMessage());
    }
  }

  private static int failed(CommandSpec verb, String sentence) {
    var err = verb.commandLine().getErr();
    err.println("plenary: " + sentence);
    err.flush();
    return ExitCode.USAGE;
  }

  /** Waits until somebody stops the program, and then puts {@code served} away. */
  static void untilStopped(AutoCloseable served) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(served), "closing"));
    new CountDownLatch(1).await();
  }

  private static void close(AutoCloseable served) {
    try {
      served.close();
    } catch (Exception e) {
      System.err.println("plenary: 未能正常关闭 did not close in good order: " + e.getMessage());
    }
  }
}
