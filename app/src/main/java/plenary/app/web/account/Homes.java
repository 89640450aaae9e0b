package plenary.app.web.account;

import plenary.act.Role;

/** Where each role begins. */
public final class Homes {
  private Homes() {}

  /** The page a role works on. */
  public static String of(Role role) {
    return switch (role) {
      case SECRETARIAT -> "/desk";
      case CHAIR -> "/chair";
      case DEPUTY -> "/deputy";
      case SCREEN -> "/hall";
      case ADMINISTRATOR -> "/admin";
      case GATE -> "/gate";
      case TELLER -> "/tellers";
      case OBSERVER, PUBLIC, SYSTEM -> "/";
    };
  }
}
