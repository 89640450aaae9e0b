package plenary.app.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plenary.act.Particulars;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.roster.Roster;
import plenary.rules.BodyKind;

/**
 * The roll as rows of a sheet, such that reading them in again changes nothing. Personal data is
 * not among them.
 */
public final class RosterExport {
  private static final List<Column> COLUMNS =
      List.of(
          Column.NUMBER,
          Column.NAME,
          Column.NAME_EN,
          Column.CLASS,
          Column.DELEGATION,
          Column.LEADS,
          Column.SEX,
          Column.ETHNIC,
          Column.UNIT,
          Column.CREDENTIAL,
          Column.MARK,
          Column.POST,
          Column.INCOMPATIBLE,
          Column.PRESIDIUM,
          Column.CHAIR_ORDER);

  private final Roster roster;
  private final Delegations delegations;

  private RosterExport(Roster roster) {
    this.roster = roster;
    this.delegations = new Delegations(roster);
  }

  /** The heads, deputies in office by number, then guests by number. */
  public static List<List<String>> rows(Roster roster) {
    return new RosterExport(roster).rows();
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS.stream().map(column -> column.head().zh()).toList());
    roster.members().stream()
        .filter(member -> roster.inOffice(member.id()))
        .sorted(Comparator.comparing(Roster.Member::id))
        .forEach(member -> rows.add(row(member)));
    roster.guests().stream()
        .sorted(Comparator.comparing(Roster.Guest::id))
        .forEach(guest -> rows.add(row(guest)));
    return rows;
  }

  private List<String> row(Roster.Member member) {
    var noted = roster.particulars(member.id());
    return List.of(
        member.id().digits(),
        member.name().zh(),
        english(member.name()),
        "出席",
        delegation(member),
        lead(member),
        noted.sex().map(Words::of).orElse(""),
        noted.ethnicGroup(),
        noted.electingUnit(),
        noted.credential(),
        noted.mark(),
        noted.post(),
        incompatible(noted),
        roster.sitsOn(BodyKind.PRESIDIUM, member.id()) ? "是" : "",
        order(member.id()));
  }

  private static List<String> row(Roster.Guest guest, String post) {
    return List.of(
        code(guest.id()),
        guest.name().zh(),
        english(guest.name()),
        Words.of(guest.capacity()).zh(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        post);
  }

  private List<String> row(Roster.Guest guest) {
    return row(guest, roster.post(guest.id()).map(Text::zh).orElse(""));
  }

  private static String code(PersonId person) {
    return person.code().toUpperCase(java.util.Locale.ROOT);
  }

  private static String english(Text name) {
    return name.en().equals(name.zh()) ? "" : name.en();
  }

  /** Its name, or its id where another delegation is called the same. */
  private String delegation(Roster.Member member) {
    var body = roster.body(member.delegation()).orElseThrow();
    var found = delegations.of(body.name().zh());
    return found.equals(body.id()) ? body.name().zh() : body.id().name();
  }

  private String lead(Roster.Member member) {
    var heads = roster.heads(member.delegation());
    if (heads.isEmpty()) return "";
    if (heads.get().head().equals(member.id())) return "团长";
    return heads.get().deputies().contains(member.id()) ? "副团长" : "";
  }

  private static String incompatible(Particulars noted) {
    return noted.incompatible() ? "是" : "";
  }

  private String order(MemberId member) {
    int at = roster.standingChairs().indexOf(member);
    return at < 0 ? "" : Integer.toString(at + 1);
  }
}
