package plenary.app.web.signin;

import java.util.List;
import plenary.base.Digest;

/** Where links and sign-ins outlive a restart: hashes only. */
public interface SignInStore extends AutoCloseable {
  /** A store that forgets: for a demonstration. */
  SignInStore NONE =
      new SignInStore() {
        @Override
        public List<Link> links() {
          return List.of();
        }

        @Override
        public List<SignIn> signIns() {
          return List.of();
        }

        @Override
        public void add(Link link) {}

        @Override
        public void add(SignIn signIn) {}

        @Override
        public void remove(Digest hash) {}

        @Override
        public void close() {}
      };

  /** Every link that is not used up. */
  List<Link> links();

  /** Everybody who is signed in. */
  List<SignIn> signIns();

  void add(Link link);

  void add(SignIn signIn);

  /** Forgets the link or the sign-in of this hash. */
  void remove(Digest hash);

  @Override
  void close();
}
