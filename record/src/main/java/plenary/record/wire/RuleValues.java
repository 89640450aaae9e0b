package plenary.record.wire;

import static plenary.record.wire.Field.absentIf;
import static plenary.record.wire.Field.field;
import static plenary.record.wire.Field.list;
import static plenary.record.wire.Shape.shape;
import static plenary.record.wire.Values.TEXT;
import static plenary.record.wire.Values.WORDS;
import static plenary.record.wire.Values.YES;

import java.time.LocalDate;
import plenary.base.Digest;
import plenary.rules.Base;
import plenary.rules.BodyKind;
import plenary.rules.BodyRule;
import plenary.rules.Channel;
import plenary.rules.Citation;
import plenary.rules.DecisionRule;
import plenary.rules.Matter;
import plenary.rules.Press;
import plenary.rules.Publication;
import plenary.rules.Quorum;
import plenary.rules.Quorum.Moment;
import plenary.rules.Quorum.OnLoss;
import plenary.rules.Requirement;
import plenary.rules.Rulebook;
import plenary.rules.Secrecy;
import plenary.rules.Source;
import plenary.rules.Threshold;
import plenary.rules.Threshold.AtLeast;
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

    /** The share of a threshold, without its edge. */
    public static Share of(Threshold threshold) {
      return new Share(threshold.top(), threshold.bottom());
    }

    String text() {
      return top + "/" + bottom;
    }
  }

  public static final Words<Edge> EDGE =
      Words.of(Edge.class).word(Edge.MORE_THAN, ">").word(Edge.AT_LEAST, ">=");

  public static final Codec<Share> SHARE =
      Values.code("a share such as \"2/3\"", Share::of, Share::text);

  public static final Shape<Threshold> THRESHOLD =
      shape(
          RuleValues::threshold,
          field("op", EDGE, RuleValues::edge),
          field("share", SHARE, Share::of));

  public static final Words<Base> BASE =
      Words.of(Base.class)
          .word(Base.SEATS, "seats")
          .word(Base.MEMBERS, "members")
          .word(Base.PRESENT, "present")
          .word(Base.CAST, "cast")
          .word(Base.VALID, "valid")
          .word(Base.FOR_AGAINST, "for_against");

  public static final Words<BodyKind> BODY_KIND =
      Words.of(BodyKind.class)
          .word(BodyKind.PLENARY, "plenary")
          .word(BodyKind.PRESIDIUM, "presidium")
          .word(BodyKind.DELEGATION, "delegation");

  public static final Words<Channel> CHANNEL =
      Words.of(Channel.class).word(Channel.DEVICE, "device").word(Channel.HANDS, "hands");

  public static final Words<Secrecy> SECRECY =
      Words.of(Secrecy.class).word(Secrecy.RECORDED, "recorded").word(Secrecy.SECRET, "secret");

  public static final Words<Press> PRESS =
      Words.of(Press.class).word(Press.FIRST, "first").word(Press.LAST, "last");

  public static final Words<Moment> MOMENT =
      Words.of(Moment.class).word(Moment.OPEN, "open").word(Moment.DECIDE, "decide");

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

  /** A version's first day, {@code 2022-03-12}. A source not yet in force has none. */
  private static final Codec<String> DAY = Values.DAY.as(LocalDate::toString, LocalDate::parse);

  public static final Codec<Source> SOURCE =
      shape(
          Source::new,
          field("id", WORDS, Source::id),
          field("title", TEXT, Source::title),
          field("cited", TEXT, Source::cited),
          absentIf("", "in-force", DAY, Source::inForce),
          field("verified", YES, Source::verified));

  private static final Codec<Requirement> REQUIREMENT =
      shape(
          Requirement::new,
          field("base", BASE, Requirement::base),
          field("threshold", THRESHOLD, Requirement::threshold),
          list("cites", CITATION, Requirement::cites));

  private static final Codec<Quorum> QUORUM =
      shape(
          Quorum::new,
          field("moment", MOMENT, Quorum::moment),
          field("requirement", REQUIREMENT, Quorum::requirement),
          field("on-loss", ON_LOSS, Quorum::onLoss));

  private static final Codec<BodyRule> BODY =
      shape(
          BodyRule::new,
          field("kind", BODY_KIND, BodyRule::kind),
          field("members", TEXT, BodyRule::members),
          list("quorums", QUORUM, BodyRule::quorums),
          list("decisions", WORDS, BodyRule::decisions));

  private static final Codec<DecisionRule> DECISION =
      shape(
          DecisionRule::new,
          field("id", WORDS, DecisionRule::id),
          field("title", TEXT, DecisionRule::title),
          list("pass", REQUIREMENT, DecisionRule::pass),
          list("channels", CHANNEL, DecisionRule::channels),
          list("secrecy", SECRECY, DecisionRule::secrecy),
          field("press", PRESS, DecisionRule::press));

  /** A whole rulebook. */
  public static final Shape<Rulebook> RULEBOOK =
      shape(
          Rulebook::new,
          field("id", WORDS, Rulebook::id),
          field("title", TEXT, Rulebook::title),
          list("sources", SOURCE, Rulebook::sources),
          list("bodies", BODY, Rulebook::bodies),
          list("decisions", DECISION, Rulebook::decisions),
          Field.map("articles", MATTER.to(CITATION), Rulebook::articles),
          list("publications", PUBLICATION, Rulebook::publications));

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

  /** A threshold from its two halves. */
  public static Threshold threshold(Edge edge, Share share) {
    return switch (edge) {
      case MORE_THAN -> new MoreThan(share.top(), share.bottom());
      case AT_LEAST -> new AtLeast(share.top(), share.bottom());
    };
  }

  /** The edge of a threshold, without its share. */
  public static Edge edge(Threshold threshold) {
    return switch (threshold) {
      case MoreThan _ -> Edge.MORE_THAN;
      case AtLeast _ -> Edge.AT_LEAST;
    };
  }
}
