package plenary.app.chair;

import java.util.List;
import java.util.Optional;
import plenary.act.CountSheet;
import plenary.app.page.Clock;
import plenary.base.Text;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * How far a count by two people has come. What one of them entered is not shown to the other: only
 * once both have, and only where they differ is it asked again.
 */
public record CountTable(List<Row> rows) {
  private static final Text HALL = new Text("全场", "The whole hall");
  private static final int SHOWN_DIGITS = 8;

  public CountTable {
    rows = List.copyOf(rows);
  }

  /** How far a part of the hall is. */
  public enum Standing {
    NOBODY_YET,
    ONE_SO_FAR,
    DISPUTED,
    AGREED
  }

  /**
   * A part of the hall.
   *
   * @param present how many may vote there
   * @param counters who has entered, by account
   * @param figures what each entered, in the same order; empty until two have
   */
  public record Row(
      Text section, int present, Standing standing, List<String> counters, List<Text> figures) {
    public Row {
      counters = List.copyOf(counters);
      figures = List.copyOf(figures);
    }
  }

  /** The count of a vote that people count and have not agreed on; empty for any other. */
  static Optional<CountTable> of(Session session, Vote vote) {
    boolean due = vote.onPaper() ? vote.state() == Vote.State.CLOSED : vote.unsettled();
    boolean counting = vote.countedByPeople() && !vote.figuresKnown() && !vote.uncounted();
    if (!due || !counting) return Optional.empty();
    var rows = vote.counting().sections().stream().map(each -> row(session, vote, each)).toList();
    return Optional.of(new CountTable(rows));
  }

  private static Row row(Session session, Vote vote, int section) {
    var name = section == 0 ? HALL : vote.sections().name(section);
    var sheets = vote.counting().sheets(section);
    var standing = standing(vote, section);
    boolean told = standing == Standing.DISPUTED || standing == Standing.AGREED;
    return new Row(
        name,
        vote.present(section),
        standing,
        List.copyOf(sheets.keySet()),
        told ? sheets.values().stream().map(each -> words(session, each)).toList() : List.of());
  }

  private static Standing standing(Vote vote, int section) {
    var counting = vote.counting();
    if (counting.agreed(section).isPresent()) return Standing.AGREED;
    if (counting.disputed(section)) return Standing.DISPUTED;
    return counting.sheets(section).isEmpty() ? Standing.NOBODY_YET : Standing.ONE_SO_FAR;
  }

  private static Text words(Session session, CountSheet sheet) {
    var tally = sheet.tally();
    var zh = new StringBuilder();
    var en = new StringBuilder();
    sheet
        .papers()
        .ifPresent(
            papers -> {
              zh.append("发出").append(papers.issued()).append(" 收回").append(papers.collected());
              zh.append(" 无效").append(sheet.invalid()).append(" ");
              en.append("issued ").append(papers.issued());
              en.append(", collected ").append(papers.collected());
              en.append(", invalid ").append(sheet.invalid()).append(", ");
            });
    zh.append("赞成").append(tally.inFavour()).append(" 反对").append(tally.against());
    zh.append(" 弃权").append(tally.abstain());
    en.append("for ").append(tally.inFavour()).append(", against ").append(tally.against());
    en.append(", abstaining ").append(tally.abstain());
    sheet
        .slip()
        .ifPresent(
            slip -> {
              var said =
                  slip.device()
                      + " "
                      + new Clock(slip.printed(), session.zone()).time()
                      + " "
                      + slip.digest().hex().substring(0, SHOWN_DIGITS);
              zh.append("；").append(said);
              en.append("; ").append(said);
            });
    return new Text(zh.toString(), en.toString());
  }
}
