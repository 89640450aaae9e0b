package plenary.app.decide;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plenary.base.Limits;
import plenary.record.json.Json;
import plenary.rules.Case;
import plenary.rules.Counts;
import plenary.rules.Quantity;
import plenary.rules.Quorum.Moment;

/** One line as it was given: what is asked, and what was counted. */
final class Asked {
  /** The greatest weight of the votes for, or against. */
  static final long MOST_WEIGHT = 9_000_000_000_000_000L;

  /** What signatures may be a share of. */
  private static final EnumSet<Quantity> OF_INITIATIVES =
      EnumSet.of(Quantity.SEATS, Quantity.MEMBERS, Quantity.PRESENT, Quantity.ABSENT);

  private static final Map<String, Quantity> QUANTITIES =
      Arrays.stream(Quantity.values()).collect(Collectors.toUnmodifiableMap(Asked::name, it -> it));

  private final EnumMap<Quantity, Long> counts = new EnumMap<>(Quantity.class);
  private final EnumMap<Quantity, Long> weights = new EnumMap<>(Quantity.class);
  private @Nullable String rulebook;
  private @Nullable String decision;
  private @Nullable String initiative;
  private @Nullable String date;
  private @Nullable Quantity castingVote;
  private @Nullable Moment moment;
  private @Nullable List<String> parts;
  private long signatures = -1;
  private long round;

  private Asked() {}

  /**
   * Reads a line.
   *
   * @throws BadCaseException naming the field that is at fault
   */
  static Asked of(Json.Obj line) {
    var asked = new Asked();
    for (var member : line.members().entrySet()) asked.take(member.getKey(), member.getValue());
    asked.check();
    return asked;
  }

  private void take(String name, Json value) {
    switch (name) {
      case "id", "note" -> {}
      case "rulebook" -> rulebook = text(name, value);
      case "decision" -> decision = text(name, value);
      case "initiative" -> initiative = text(name, value);
      case "date" -> date = text(name, value);
      case "moment" -> moment = moment(text(name, value));
      case "castingVote" -> castingVote = side(text(name, value));
      case "round" -> round = number(name, value, 1, 2);
      case "parts" -> parts = parts(value);
      case "signatures" -> signatures = number(name, value, 0, Limits.MEMBERS);
      case "weightFor" -> weights.put(Quantity.FOR, number(name, value, 0, MOST_WEIGHT));
      case "weightAgainst" -> weights.put(Quantity.AGAINST, number(name, value, 0, MOST_WEIGHT));
      default -> counts.put(quantity(name), number(name, value, 0, Limits.MEMBERS));
    }
  }

  private static String text(String name, Json value) {
    if (value instanceof Json.Str(var text)) return text;
    throw new BadCaseException(name + "：应为文字 " + name + " must be a text");
  }

  private static List<String> parts(Json value) {
    if (value instanceof Json.Arr(var items)) {
      return items.stream().map(item -> text("parts", item)).toList();
    }
    throw new BadCaseException("parts：应为文字的列表 parts must be a list of texts");
  }

  private static long number(String name, Json value, long least, long most) {
    if (value instanceof Json.Num(var number) && number >= least && number <= most) return number;
    throw new BadCaseException(
        "%s：应为%d至%d的整数 %s must be a whole number from %d to %d"
            .formatted(name, least, most, name, least, most));
  }

  private static Moment moment(String word) {
    return switch (word) {
      case "open" -> Moment.OPEN;
      case "decide" -> Moment.DECIDE;
      case "vote" -> Moment.VOTE;
      default -> throw oneOf("moment", "open, decide, vote");
    };
  }

  private static Quantity side(String word) {
    return switch (word) {
      case "for" -> Quantity.FOR;
      case "against" -> Quantity.AGAINST;
      default -> throw oneOf("castingVote", "for, against");
    };
  }

  private static BadCaseException oneOf(String name, String words) {
    return new BadCaseException("%s：应为下列之一 %s must be one of: %s".formatted(name, name, words));
  }

  private static Quantity quantity(String name) {
    var quantity = QUANTITIES.get(name);
    if (quantity != null) return quantity;
    throw new BadCaseException("没有这个字段 no such field: " + name + " (decide --help)");
  }

  /** What a count is called in a line. */
  static String name(Quantity quantity) {
    return switch (quantity) {
      case SEATS -> "seats";
      case MEMBERS -> "members";
      case PRESENT -> "present";
      case CAST -> "cast";
      case FOR -> "for";
      case AGAINST -> "against";
      case ABSTAIN -> "abstain";
      case NOT_VOTED -> "notVoted";
      case PRESENT_NOT_VOTING -> "presentNotVoting";
      case ABSENT -> "absent";
      case INVALID -> "invalid";
      case BLANK -> "blank";
    };
  }

  /** Several counts by their names. */
  static String names(List<Quantity> counts) {
    return counts.stream().map(Asked::name).collect(Collectors.joining(" + "));
  }

  private void check() {
    if (rulebook == null) throw BadCaseException.missing("rulebook");
    if (initiative == null) {
      if (decision == null && moment == null) throw BadCaseException.missing("decision");
      if (signatures >= 0) throw misplaced("signatures");
      if (parts != null) throw misplaced("parts");
    } else {
      checkNoVote();
      if (signatures < 0) throw BadCaseException.missing("signatures");
    }
  }

  private void checkNoVote() {
    if (decision != null) throw misplaced("decision");
    if (moment != null) throw misplaced("moment");
    if (castingVote != null) throw misplaced("castingVote");
    if (round != 0) throw misplaced("round");
    if (!weights.isEmpty()) {
      throw misplaced(weights.containsKey(Quantity.FOR) ? "weightFor" : "weightAgainst");
    }
    for (var counted : counts.keySet()) {
      if (!OF_INITIATIVES.contains(counted)) throw misplaced(name(counted));
    }
  }

  private static BadCaseException misplaced(String name) {
    return new BadCaseException(
        "%s：表决与联名不能在同一行里问 %s: a vote and signatures are asked about in lines of their own"
            .formatted(name, name));
  }

  String rulebook() {
    return rulebook == null ? "" : rulebook;
  }

  /** The decision voted on; empty where attendance alone is asked about. */
  String decision() {
    return decision == null ? "" : decision;
  }

  Optional<String> initiative() {
    return Optional.ofNullable(initiative);
  }

  /** The day whose rules are asked for; empty for those that hold for good. */
  String date() {
    return date == null ? "" : date;
  }

  Counts counts() {
    return new Counts(counts);
  }

  /** The parts that the paper has; empty where nobody asks whether it is in form. */
  Optional<List<String>> parts() {
    return Optional.ofNullable(parts);
  }

  long signatures() {
    return signatures;
  }

  /** The case to judge. */
  Case vote() {
    return new Case(
        counts(),
        weights.isEmpty() ? Optional.empty() : Optional.of(new Counts(weights)),
        Optional.ofNullable(castingVote),
        round == 2,
        Optional.ofNullable(moment));
  }
}
