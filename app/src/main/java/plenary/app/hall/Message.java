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
   * From the opening of the doors to the opening of the sitting, and whenever attendance is shown.
   *
   * @param need the quorum; empty where the rules ask none
   * @param announced whether these are the figures the chair announced
   * @param now how many are here now, where others were announced
   */
  record CheckIn(
      int due,
      int present,
      Optional<Why> need,
      boolean announced,
      Optional<Integer> now,
      Bar bar,
      Optional<SeatMap> seats)
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

  /** The national anthem is played and sung; as the order of business has it, if that names it. */
  record Anthem(Optional<Title> title) implements Message {}

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

  /** A question that the sitting has before it, and its need as far as that is known. */
  record OnQuestion(Title title, Text motion, Optional<Why> need) implements Message {}

  /** A question that is about to be put, or put again. */
  record AboutToVote(Text motion, Optional<Why> need, boolean again) implements Message {}

  /**
   * A vote by device that is running: how many have voted, and nothing of what they chose.
   *
   * @param round from 1; a second follows where the first is void, or the question is put again
   * @param left seconds left, empty where the chair ends it
   */
  record Running(
      Text motion,
      boolean secret,
      int round,
      int turnout,
      int present,
      Optional<Integer> left,
      Bar bar)
      implements Message {
    @Override
    public List<Illustration> illustrated() {
      return List.of(Illustration.VOTE_FIGURES);
    }
  }

  /** A vote that is held: no press is taken until it goes on, and what was pressed stands. */
  record Held(Text motion, Text reason, Optional<Integer> turnout, int present) implements Message {
    @Override
    public List<Illustration> illustrated() {
      return List.of(Illustration.VOTE_FIGURES);
    }
  }

  /** A vote of which nothing is counted here while it is taken: hands, papers, other devices. */
  record Taking(Text motion, Means means, int round) implements Message {}

  /** The chair asks whether anybody objects. */
  record Silence(Text motion) implements Message {}

  /** The keys are tried: nothing of it counts. */
  record Trial(int pressed, int present, Bar bar) implements Message {}

  /** How a vote is taken. */
  enum Means {
    DEVICE,
    HANDS,
    KEYPAD,
    PAPER,
    SILENCE
  }

  /** A vote that has ended and is not announced yet. */
  record Ended(Text motion) implements Message {}

  /**
   * A result, as announced.
   *
   * @param needs every requirement to carry, at least one
   * @param participation whether enough took part, where the rules ask that
   * @param casting the casting vote that decided it: in favour or not
   * @param corrected whether the count has been corrected since, so that it is announced again
   */
  record Result(
      Text motion,
      boolean carried,
      Means means,
      Figures figures,
      Optional<Boolean> casting,
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

  /**
   * The figures of a vote, each a count of its own.
   *
   * @param invalid papers that are no vote, where papers were cast
   */
  record Figures(int inFavour, int against, int abstain, int notVoted, Optional<Integer> invalid) {
    /** Whether they take more room than four figures of three digits do. */
    public boolean wide() {
      return invalid.isPresent() || Math.max(inFavour, against) > 999;
    }
  }

  /** The votes were equal, and the casting vote has been given; the result is not announced yet. */
  record Casting(Text motion) implements Message {}

  /** Carried without a count, for nobody objected. */
  record Unopposed(Text motion) implements Message {}

  /** A show of hands that nobody counted, and what the chair declared. */
  record Uncounted(Text motion, boolean carried) implements Message {
    @Override
    public List<Illustration> illustrated() {
      return List.of(Illustration.VOTE_FIGURES);
    }
  }

  /** A round that counts for nothing. */
  record Void(Text motion, Text reason) implements Message {}

  /**
   * Somebody who speaks.
   *
   * @param from the delegation he or she is of, where there is one
   * @param timer the time for it, where one is set
   * @param next who speaks after
   */
  record Speaking(
      Text name,
      Optional<Text> from,
      boolean pointOfOrder,
      Optional<Timer> timer,
      Optional<Text> next)
      implements Message {}

  /**
   * The time that somebody has.
   *
   * @param seconds how long in all
   * @param left seconds left, 0 when the time is up
   * @param until when it is up
   */
  record Timer(int seconds, int left, Clock until) {}

  /** A debate in which nobody speaks at the moment. */
  record Debate(Title title, Optional<Text> next, int waiting) implements Message {}

  /** An item that is not dealt with here any more. */
  record Gone(Title title, Way way, Text why) implements Message {}

  /** What became of an item. */
  enum Way {
    WITHDRAWN,
    REFERRED
  }

  /**
   * The order of business around where the sitting is.
   *
   * @param before how many are left out above
   * @param after how many are left out below
   */
  record Agenda(List<Line> lines, int before, int after) implements Message {
    public Agenda {
      lines = List.copyOf(lines);
    }
  }

  /** An item of the order of business and where it stands. */
  record Line(Title title, Stand stand) {}

  /** Where an item stands. */
  enum Stand {
    DONE,
    NOW,
    TO_COME,
    ASIDE,
    JOINED,
    PUT_OFF,
    DIVIDED,
    WITHDRAWN,
    REFERRED;

    /** The word beside it. */
    public Text word() {
      return switch (this) {
        case DONE -> new Text("已进行", "done");
        case NOW -> new Text("正在进行", "now");
        case TO_COME -> new Text("待进行", "to come");
        case ASIDE -> new Text("稍后继续", "set aside");
        case JOINED -> new Text("合并表决", "voted with another");
        case DIVIDED -> new Text("分项表决", "voted in parts");
        case PUT_OFF -> new Text("推迟", "put off");
        case WITHDRAWN -> new Text("撤回", "withdrawn");
        case REFERRED -> new Text("交付审议", "referred");
      };
    }
  }

  /** What the chair or the secretariat has to tell. */
  record Notice(Text words) implements Message {}

  /** Nothing at all. */
  record Blank() implements Message {}

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
