package plenary.app.hall;

import java.util.List;
import java.util.Optional;
import plenary.act.SessionEvent.Illustration;
import plenary.app.page.Clock;
import plenary.app.page.Why;
import plenary.base.Text;

/** The one thing the hall's screen says. */
public sealed interface Message {

  /** The kinds of data in it that an example may have made up. */
  default List<Illustration> illustrated() {
    return List.of();
  }

  /** Before the doors open. */
  record Welcome(Clock scheduled, Text place) implements Message {}

  /**
   * From the opening of the doors to the opening of the sitting.
   *
   * @param need the quorum; empty where the rules ask none
   * @param announced whether these are the figures the chair announced
   */
  record CheckIn(
      int due, int present, Optional<Why> need, boolean announced, Bar bar, Optional<SeatMap> seats)
      implements Message {
    @Override
    public List<Illustration> illustrated() {
      return seats.isPresent() ? List.of(Illustration.DELEGATIONS) : List.of();
    }

    public boolean met() {
      return need.map(Why::met).orElse(true);
    }
  }

  /** The sitting is open and has turned to nothing yet. */
  record Opened(Text chair, List<Row> rostrum) implements Message {}

  /** A row of the rostrum; {@code more} where there were others too (等). */
  record Row(Text label, List<Text> names, boolean more) {
    public Row {
      names = List.copyOf(names);
    }

    /** A name as a printed list sets it: two characters as wide as three. */
    public static String spaced(String name) {
      return name.length() == 2 ? name.charAt(0) + "　" + name.charAt(1) : name;
    }
  }

  /** Between two items; {@code next} is empty when all are done. */
  record Between(Optional<Title> next) implements Message {}

  /** An item's number and title. */
  record Title(int number, Text words) {}

  /** The national anthem is played and sung. */
  record Anthem(Title title) implements Message {}

  /** A report that is being delivered; {@code part} counts from 1, beyond the last when all are. */
  record Report(Title title, Text by, Text onBehalfOf, List<Text> parts, int part)
      implements Message {
    public Report {
      parts = List.copyOf(parts);
    }
  }

  /** Papers for the deputies' review. */
  record Review(Title title, List<Text> papers, boolean distributed) implements Message {
    public Review {
      papers = List.copyOf(papers);
    }
  }

  /** A question that is about to be put, or put again. */
  record AboutToVote(Text motion, Optional<Why> need, boolean again) implements Message {}

  /**
   * A vote by device that is running: how many have voted, and nothing of what they chose.
   *
   * @param left seconds left, empty where the chair ends it
   */
  record Running(
      Text motion, boolean secret, int turnout, int present, Optional<Integer> left, Bar bar)
      implements Message {
    @Override
    public List<Illustration> illustrated() {
      return List.of(Illustration.VOTE_FIGURES);
    }
  }

  /** A show of hands that is being taken. */
  record Hands(Text motion) implements Message {}

  /** A vote that has ended and is not announced yet. */
  record Ended(Text motion) implements Message {}

  /**
   * A result, as announced.
   *
   * @param needs every requirement to carry, at least one
   * @param participation whether enough took part, where the rules ask that
   * @param corrected whether the count has been corrected since, so that it is announced again
   */
  record Result(
      Text motion,
      boolean carried,
      boolean byHands,
      Figures figures,
      List<Why> needs,
      Optional<Why> participation,
      Bar bar,
      boolean corrected)
      implements Message {
    public Result {
      needs = List.copyOf(needs);
    }

    @Override
    public List<Illustration> illustrated() {
      return List.of(Illustration.VOTE_FIGURES);
    }
  }

  /** The four figures of a vote, each a count of its own. */
  record Figures(int inFavour, int against, int abstain, int notVoted) {}

  /** A show of hands that nobody counted, and what the chair declared. */
  record Uncounted(Text motion, boolean carried) implements Message {
    @Override
    public List<Illustration> illustrated() {
      return List.of(Illustration.VOTE_FIGURES);
    }
  }

  /** A round that counts for nothing. */
  record Void(Text motion, Text reason) implements Message {}

  /** An objection awaits the chair; what it is about is for the chair to say. */
  record Objection() implements Message {}

  /** The sitting pauses. */
  record Suspended(Text reason) implements Message {}

  /** The sitting has ended. */
  record Adjourned(Clock at) implements Message {
    @Override
    public List<Illustration> illustrated() {
      return List.of(Illustration.TIMES);
    }
  }

  /** The sitting is not held, for want of a quorum. */
  record NotHeld(Text reason, int due, int present, Optional<Why> need) implements Message {}
}
