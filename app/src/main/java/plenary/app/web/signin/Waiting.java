package plenary.app.web.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** What was guessed at each name, whether there is an account of it or not; the oldest go. */
final class Waiting {
  private static final int MOST = 20_000;

  private final Map<String, Tries> entries =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > MOST;
        }
      };

  /** One name; who holds its lock tries a password of it. */
  static final class Tries {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Guesses guesses = Guesses.NONE;

    ReentrantLock lock() {
      return lock;
    }

    Guesses guesses() {
      return guesses;
    }

    void set(Guesses made) {
      guesses = made;
    }
  }

  synchronized Tries of(String name) {
    return entries.computeIfAbsent(name, _ -> new Tries());
  }

  void put(String name, Guesses guesses) {
    of(name).set(guesses);
  }
}
