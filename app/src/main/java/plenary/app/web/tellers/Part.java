package plenary.app.web.tellers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.CountSheet.Slip;
import plenary.base.Text;
import plenary.vote.Vote;

/**
 * A part of the hall that is counted, as every counter may see it.
 *
 * @param section its number, from 1; 0 for the hall as a whole
 * @param present how many may vote there
 * @param counters who has entered a sheet
 * @param agreed what two of them agree on
 * @param differing what their sheets differ in, where no two agree
 */
public record Part(
    int section,
    Text name,
    int present,
    List<String> counters,
    Optional<CountSheet> agreed,
    List<Text> differing) {
  private static final Text WHOLE = new Text("全场", "The whole hall");

  /** What a sheet says, line by line, as the form calls it. */
  private enum Line {
    FOR(new Text("赞成", "for"), sheet -> sheet.tally().inFavour()),
    AGAINST(new Text("反对", "against"), sheet -> sheet.tally().against()),
    ABSTAIN(new Text("弃权", "abstaining"), sheet -> sheet.tally().abstain()),
    INVALID(new Text("无效", "invalid"), CountSheet::invalid),
    ISSUED(new Text("发出", "issued"), sheet -> sheet.papers().map(Papers::issued)),
    COLLECTED(new Text("收回", "collected"), sheet -> sheet.papers().map(Papers::collected)),
    DEVICE(new Text("设备", "device"), sheet -> sheet.slip().map(Slip::device)),
    PRINTED(new Text("打印时间", "time printed"), sheet -> sheet.slip().map(Slip::printed)),
    SLIP(new Text("打印单", "slip"), sheet -> sheet.slip().map(Slip::digest));

    private final Text name;
    private final Function<CountSheet, Object> value;

    Line(Text name, Function<CountSheet, Object> value) {
      this.name = name;
      this.value = value;
    }
  }

  public Part {
    counters = List.copyOf(counters);
    differing = List.copyOf(differing);
  }

  /** Whether two have entered it, and no two say the same. */
  public boolean disputed() {
    return !differing.isEmpty();
  }

  static List<Part> all(Vote vote) {
    return vote.counting().sections().stream().map(section -> of(vote, section)).toList();
  }

  private static Part of(Vote vote, int section) {
    var counting = vote.counting();
    var sheets = counting.sheets(section);
    return new Part(
        section,
        section == 0 ? WHOLE : vote.sections().name(section),
        vote.present(section),
        List.copyOf(sheets.keySet()),
        counting.agreed(section),
        counting.disputed(section) ? differing(sheets.values()) : List.of());
  }

  /** The lines in which not all sheets are the same. */
  private static List<Text> differing(Collection<CountSheet> sheets) {
    var lines = new ArrayList<Text>();
    for (var line : Line.values()) {
      var values = new HashSet<Object>();
      for (var sheet : sheets) values.add(line.value.apply(sheet));
      if (values.size() > 1) lines.add(line.name);
    }
    return lines;
  }
}
