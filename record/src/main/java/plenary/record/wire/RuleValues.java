package plenary.record.wire;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Field.optional;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.base.Digest;
import plenary.rules.Base;
import plenary.rules.BodyKind;
import plenary.rules.Channel;
import plenary.rules.Citation;
import plenary.rules.Matter;
import plenary.rules.Press;
import plenary.rules.Publication;
import plenary.rules.Quantity;
import plenary.rules.Quorum;
import plenary.rules.Quorum.Moment;
import plenary.rules.Quorum.OnLoss;
import plenary.rules.Requirement;
import plenary.rules.Requirement.Standing;
import plenary.rules.Rulebook;
import plenary.rules.Secrecy;
import plenary.rules.Threshold;
import plenary.rules.Threshold.AtLeast;
import plenary.rules.Threshold.AtLeastRoot;
import plenary.rules.Threshold.Fewest;
import plenary.rules.Threshold.MoreThan;

/** Rules as values. */
public final class RuleValues {
  /** Which side of a share its edge falls on. */
  public enum Edge {
    /** The share itself is not enough. */
    MORE_THAN,
    /** The share itself is enough. */
    AT_LEAST
  }

  /** A fraction, not reduced: what was written is what is read. */
  public record Share(int top, int bottom) {
    static Share of(String text) {
      int slash = text.indexOf('/');
      return new Share(
          Integer.parseInt(text, 0, slash, 10),
          Integer.parseInt(text, slash + 1, text.length(), 10));
    }

    String text() {
      return top + "/" + bottom;
    }
  }

  public static final Words<Edge> EDGE =
      Words.of(Edge.class).word(Edge.MORE_THAN, ">").word(Edge.AT_LEAST, ">=");

  public static final Codec<Share> SHARE =
      Values.code("a share such as \"2/3\"", Share::of, Share::text);

  /**
   * A threshold: {@code op} and {@code share}, or {@code root} (at least so many times the square
   * root of the whole), or {@code fewest} (at least so many).
   */
  public static final Shape<Threshold> THRESHOLD =
      shape(
          RuleValues::threshold,
          optional("op", EDGE, RuleValues::edge),
          optional("share", SHARE, RuleValues::share),
          optional("root", SHARE, RuleValues::root),
          optional("fewest", Values.COUNT, RuleValues::fewest));

  public static final Words<Base> BASE =
      Words.of(Base.class)
          .word(Base.SEATS, "seats")
          .word(Base.MEMBERS, "members")
          .word(Base.PRESENT, "present")
          .word(Base.CAST, "cast")
          .word(Base.VALID, "valid")
          .word(Base.FOR_AGAINST, "for_against");

  public static final Words<Quantity> QUANTITY =
      Words.of(Quantity.class)
          .word(Quantity.SEATS, "seats")
          .word(Quantity.MEMBERS, "members")
          .word(Quantity.PRESENT, "present")
          .word(Quantity.CAST, "cast")
          .word(Quantity.FOR, "for")
          .word(Quantity.AGAINST, "against")
          .word(Quantity.ABSTAIN, "abstain")
          .word(Quantity.NOT_VOTED, "not-voted")
          .word(Quantity.PRESENT_NOT_VOTING, "present-not-voting")
          .word(Quantity.ABSENT, "absent")
          .word(Quantity.INVALID, "invalid")
          .word(Quantity.BLANK, "blank");

  public static final Words<Standing> STANDING =
      Words.of(Standing.class)
          .word(Standing.IN_FORCE, "in-force")
          .word(Standing.SESSION_RULE, "session-rule");

  public static final Words<BodyKind> BODY_KIND =
      Words.of(BodyKind.class)
          .word(BodyKind.PLENARY, "plenary")
          .word(BodyKind.PRESIDIUM, "presidium")
          .word(BodyKind.DELEGATION, "delegation");

  public static final Words<Channel> CHANNEL =
      Words.of(Channel.class)
          .word(Channel.DEVICE, "device")
          .word(Channel.HANDS, "hands")
          .word(Channel.KEYPAD, "keypad")
          .word(Channel.PAPER, "paper")
          .word(Channel.SILENCE, "silence");

  public static final Words<Secrecy> SECRECY =
      Words.of(Secrecy.class).word(Secrecy.RECORDED, "recorded").word(Secrecy.SECRET, "secret");

  public static final Words<Press> PRESS =
      Words.of(Press.class).word(Press.FIRST, "first").word(Press.LAST, "last");

  public static final Words<Moment> MOMENT =
      Words.of(Moment.class)
          .word(Moment.OPEN, "open")
          .word(Moment.DECIDE, "decide")
          .word(Moment.VOTE, "vote");

  public static final Words<OnLoss> ON_LOSS =
      Words.of(OnLoss.class)
          .word(OnLoss.ASK, "ask")
          .word(OnLoss.STOP, "stop")
          .word(OnLoss.CONTINUE, "continue");

  public static final Words<Matter> MATTER =
      Words.of(Matter.class)
          .word(Matter.PRESIDING, "presiding")
          .word(Matter.PREPARING, "preparing")
          .word(Matter.NON_VOTING, "non-voting")
          .word(Matter.ATTENDING, "attending")
          .word(Matter.VOTING, "voting")
          .word(Matter.REVIEWING, "reviewing");

  public static final Words<Publication> PUBLICATION =
      Words.of(Publication.class)
          .word(Publication.SITTING, "sitting")
          .word(Publication.ATTENDANCE, "attendance")
          .word(Publication.RESULT, "result");

  public static final Codec<Citation> CITATION =
      shape(
          Citation::new,
          field("source", WORDS, Citation::source),
          field("article", WORDS, Citation::article));

  private static final Codec<Requirement> REQUIREMENT =
      shape(
          Requirement::new,
          field("base", BASE, Requirement::base),
          field("threshold", THRESHOLD, Requirement::threshold),
          absentIf(Requirement.VOTES_FOR, "counted", QUANTITY.list(), Requirement::counted),
          absentIf(0, "beside", Values.COUNT, Requirement::beside),
          absentIf(Standing.IN_FORCE, "standing", STANDING, Requirement::standing),
          list("cites", CITATION, Requirement::cites));

  private static final Codec<Quorum> QUORUM =
      shape(
          Quorum::new,
          field("moment", MOMENT, Quorum::moment),
          field("requirement", REQUIREMENT, Quorum::requirement),
          field("on-loss", ON_LOSS, Quorum::onLoss),
          optional("challenge", TEXT, Quorum::challenge));

  /** A whole rulebook. */
  public static final Shape<Rulebook> RULEBOOK =
      new RulebookForm(CITATION, CITATION.list(), REQUIREMENT, QUORUM).rulebook(List.of());

  private RuleValues() {}

  /** The hash by which votes name the rulebook in force: of its canonical JSON. */
  public static Digest digest(Rulebook rulebook) {
    return Digest.of(RULEBOOK.write(rulebook).canonical());
  }

  /** {@code digest}, which must be that of {@code rulebook}. */
  static Digest hashed(Rulebook rulebook, Digest digest) {
    if (digest.equals(digest(rulebook))) return digest;
    throw new IllegalArgumentException("the digest is not that of the rulebook");
  }

  /**
   * A threshold from its parts.
   *
   * @throws IllegalArgumentException unless just one kind is given
   */
  public static Threshold threshold(
      Optional<Edge> edge, Optional<Share> share, Optional<Share> root, Optional<Integer> fewest) {
    long kinds = Stream.of(share, root, fewest).filter(Optional::isPresent).count();
    if (kinds != 1 || edge.isPresent() != share.isPresent()) {
      throw new IllegalArgumentException(
          "a threshold is a share with its op, or a root, or the fewest: one of them");
    }
    return share
        .map(part -> threshold(edge.orElseThrow(), part))
        .or(() -> root.map(part -> new AtLeastRoot(part.top(), part.bottom())))
        .orElseGet(() -> new Fewest(fewest.orElseThrow()));
  }

  private static Threshold threshold(Edge edge, Share share) {
    return switch (edge) {
      case MORE_THAN -> new MoreThan(share.top(), share.bottom());
      case AT_LEAST -> new AtLeast(share.top(), share.bottom());
    };
  }

  /** The edge of a share. */
  public static Optional<Edge> edge(Threshold threshold) {
    return switch (threshold) {
      case MoreThan _ -> Optional.of(Edge.MORE_THAN);
      case AtLeast _ -> Optional.of(Edge.AT_LEAST);
      case AtLeastRoot _, Fewest _ -> Optional.empty();
    };
  }

  /** A share, without its edge. */
  public static Optional<Share> share(Threshold threshold) {
    return switch (threshold) {
      case MoreThan(int top, int bottom) -> Optional.of(new Share(top, bottom));
      case AtLeast(int top, int bottom) -> Optional.of(new Share(top, bottom));
      case AtLeastRoot _, Fewest _ -> Optional.empty();
    };
  }

  /** How many times the square root. */
  public static Optional<Share> root(Threshold threshold) {
    return threshold instanceof AtLeastRoot(int top, int bottom)
        ? Optional.of(new Share(top, bottom))
        : Optional.empty();
  }

  /** The fewest, whatever the whole. */
  public static Optional<Integer> fewest(Threshold threshold) {
    return threshold instanceof Fewest(int count) ? Optional.of(count) : Optional.empty();
  }
}
