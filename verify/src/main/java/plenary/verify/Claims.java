package plenary.verify;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import plenary.base.Sentence;
import plenary.base.Sentence.Figure;
import plenary.base.Sentence.Moment;
import plenary.base.Sentence.Said;
import plenary.base.Sentence.Several;
import plenary.base.Sentence.Words;
import plenary.base.Text;

/**
 * Collects claims. Of one kind and verdict only so many are kept; the rest is counted, so that a
 * record that is wrong a million times does not fill the memory, or the screen.
 */
final class Claims {
  private static final int MOST_FAILED = 20;
  private static final int MOST_OTHERS = 10_000;
  private static final long NONE = -1;

  /** The places in sentences whose inner figures are the claim's own. */
  private static final Set<String> RECOMPUTED = Set.of("check", "count", "tests", "share");

  private final Phrasebook phrasebook;
  private final Map<Kind, Map<Verdict, Group>> groups = new EnumMap<>(Kind.class);
  private ZoneId zone = ZoneOffset.UTC;
  private long failed;
  private long hidden;

  private static final class Group {
    final List<Claim> kept = new ArrayList<>();
    long more;
  }

  Claims(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  /** Where the assembly's clock stands, for sentences that tell a time. */
  void clock(ZoneId zone) {
    this.zone = zone;
  }

  Phrasebook phrasebook() {
    return phrasebook;
  }

  void ok(Kind kind, Sentence words) {
    add(kind, Verdict.OK, NONE, words);
  }

  void ok(Kind kind, long entry, Sentence words) {
    add(kind, Verdict.OK, entry, words.with("entry", entry));
  }

  void failed(Kind kind, Sentence words) {
    add(kind, Verdict.FAILED, NONE, words);
  }

  void failed(Kind kind, long entry, Sentence words) {
    add(kind, Verdict.FAILED, entry, words.with("entry", entry));
  }

  void hidden(Kind kind, Sentence words) {
    add(kind, Verdict.NOT_SHOWN, NONE, words);
  }

  void hidden(Kind kind, long entry, Sentence words) {
    add(kind, Verdict.NOT_SHOWN, entry, words.with("entry", entry));
  }

  private void add(Kind kind, Verdict verdict, long entry, Sentence words) {
    if (verdict == Verdict.FAILED) failed++;
    if (verdict == Verdict.NOT_SHOWN) hidden++;
    var group =
        groups
            .computeIfAbsent(kind, _ -> new EnumMap<>(Verdict.class))
            .computeIfAbsent(verdict, _ -> new Group());
    if (group.kept.size() >= (verdict == Verdict.FAILED ? MOST_FAILED : MOST_OTHERS)) {
      group.more++;
      return;
    }
    var where = entry == NONE ? OptionalLong.empty() : OptionalLong.of(entry);
    group.kept.add(new Claim(kind, verdict, where, say(words), figures(words)));
  }

  Text say(Sentence words) {
    return phrasebook.say(words, zone);
  }

  private static SortedMap<String, Long> figures(Sentence words) {
    var figures = new TreeMap<String, Long>();
    collect(words, figures);
    figures.remove("entry"); // which is told beside them
    return figures;
  }

  /** A name that is taken, as by a second test of the same vote, gets a number. */
  private static void collect(Sentence words, SortedMap<String, Long> into) {
    words
        .args()
        .forEach(
            (name, arg) -> {
              switch (arg) {
                case Figure(var number) -> into.put(free(name, into), number);
                case Said(var inner) when RECOMPUTED.contains(name) -> collect(inner, into);
                case Several(var args) when RECOMPUTED.contains(name) ->
                    args.stream()
                        .filter(Said.class::isInstance)
                        .forEach(each -> collect(((Said) each).sentence(), into));
                case Said _, Several _, Words _, Moment _ -> {}
              }
            });
  }

  private static String free(String name, SortedMap<String, Long> taken) {
    var free = name;
    for (int i = 2; taken.containsKey(free); i++) free = name + "-" + i;
    return free;
  }

  /** How many failed, those not kept among them. */
  long failed() {
    return failed;
  }

  /** How many could not be checked. */
  long hidden() {
    return hidden;
  }

  boolean hasFailed(Kind kind) {
    return groups.getOrDefault(kind, Map.of()).containsKey(Verdict.FAILED);
  }

  /**
   * Every claim that was kept: by kind, what holds first, then what is not shown, then the rest.
   */
  List<Claim> inOrder() {
    var all = new ArrayList<Claim>();
    groups.forEach(
        (kind, verdicts) ->
            verdicts.forEach(
                (verdict, group) -> {
                  all.addAll(group.kept);
                  if (group.more > 0) all.add(more(kind, verdict, group.more));
                }));
    return all;
  }

  private Claim more(Kind kind, Verdict verdict, long count) {
    var key =
        switch (verdict) {
          case OK -> "more.held";
          case FAILED -> "more.failed";
          case NOT_SHOWN -> "more.hidden";
        };
    var words = Sentence.of(key).with("count", count);
    return new Claim(kind, verdict, OptionalLong.empty(), say(words), figures(words));
  }
}
