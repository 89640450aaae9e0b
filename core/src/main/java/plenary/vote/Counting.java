package plenary.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plenary.act.CountSheet;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.VoteOpened;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.rules.Channel;

/**
 * What counters entered of one vote. Each part of the hall is counted by two; where their latest
 * sheets are equal, it is agreed.
 */
public final class Counting {
  private final List<Integer> sections;
  private final Map<Integer, Map<String, CountSheet>> entered = new TreeMap<>();

  /** A count of these parts of the hall; of 0 alone where it is counted as a whole. */
  Counting(List<Integer> sections) {
    this.sections = List.copyOf(sections);
  }

  /** The count of a vote: where hands are counted by section, of those where somebody may vote. */
  static Counting of(VoteOpened opened, Sections sections, Collection<MemberId> roll) {
    boolean bySection = sections.counted() && opened.channel() == Channel.HANDS;
    if (!bySection) return new Counting(List.of(0));
    return new Counting(
        roll.stream().map(sections::of).filter(each -> each > 0).distinct().sorted().toList());
  }

  void enter(CountEntered entry) {
    var sheets = entered.computeIfAbsent(entry.section(), _ -> new TreeMap<>());
    sheets.put(entry.counter(), entry.sheet());
  }

  /** The parts that are to be counted. */
  public List<Integer> sections() {
    return sections;
  }

  /** The latest sheet of each counter of a part, by counter. */
  public Map<String, CountSheet> sheets(int section) {
    return entered.getOrDefault(section, Map.of());
  }

  /** The sheet that two counters of a part agree on. */
  public Optional<CountSheet> agreed(int section) {
    var seen = new ArrayList<CountSheet>();
    for (var sheet : sheets(section).values()) {
      if (seen.contains(sheet)) return Optional.of(sheet);
      seen.add(sheet);
    }
    return Optional.empty();
  }

  /** Whether two counters of a part have entered different sheets, and none that agree. */
  public boolean disputed(int section) {
    return sheets(section).size() > 1 && agreed(section).isEmpty();
  }

  /** The whole, once every part is agreed. */
  public Optional<CountSheet> total() {
    int inFavour = 0;
    int against = 0;
    int abstain = 0;
    int invalid = 0;
    for (int section : sections) {
      var agreed = agreed(section);
      if (agreed.isEmpty()) return Optional.empty();
      inFavour += agreed.get().tally().inFavour();
      against += agreed.get().tally().against();
      abstain += agreed.get().tally().abstain();
      invalid += agreed.get().invalid();
    }
    var tally = new Tally(inFavour, against, abstain);
    return Optional.of(new CountSheet(tally, invalid, Optional.empty(), Optional.empty()));
  }

  /** What the whole would be with one more sheet. */
  public Optional<CountSheet> totalWith(CountEntered entry) {
    var tried = new Counting(sections);
    entered.forEach((section, sheets) -> tried.entered.put(section, new TreeMap<>(sheets)));
    tried.enter(entry);
    return tried.total();
  }

  Object snapshot() {
    return new TreeMap<>(entered);
  }
}
