package plenary.app.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.act.Particulars.Sex;
import plenary.act.RosterCommand.CorrectName;
import plenary.act.RosterCommand.ImportRoll;
import plenary.act.RosterEvent;
import plenary.app.names.NastyNames;
import plenary.app.sheet.CsvWriter;
import plenary.app.sheet.Reading;
import plenary.app.sheet.Sheets;
import plenary.app.sheet.XlsxWriter;
import plenary.base.BodyId;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.roster.Roster;

class RosterImportTest {
  private static final Correcting TYPED = new Correcting("录入错误", "大会秘书处");

  private static RosterSheet sheet(String csv) {
    return sheet(csv.getBytes(UTF_8));
  }

  private static RosterSheet sheet(byte[] bytes) {
    return RosterSheet.of(
        assertInstanceOf(Reading.Read.class, Sheets.read("roster", bytes)).table());
  }

  /** The roll as it is after a file was taken in. */
  private static RosterChange take(Roster roster, RosterSheet sheet) {
    assertEquals(List.of(), sheet.faults().stream().map(fault -> fault.said().zh()).toList());
    var change = Comparing.of(sheet, roster, TYPED);
    assertEquals(List.of(), change.faults());
    Rolls.apply(roster, change.steps());
    return change;
  }

  private static final String ROLL =
      """
      姓名,证号,代表团,团内职务,性别,民族,选举单位,证件号,同名标注,职务,不得兼任,主席团,常务主席,英文名,身份,电话
      李明,001,甲团,团长,男,汉族,甲区,C-1,,主任,否,是,2,Li Ming,,13800000001
      李　明,002,乙团,副团长,女,回族,乙区,C-2,女,,是,是,1,,出席,
      王㛃,3,乙团,团长,,,,,,,,,,,代表,
      买买提·吐尔逊,99999,甲团,,,,,,,,,√,,,,
      赵铁军,,,,,,,,,市长,,,,Zhao Tiejun,列席,13900000000
      记者甲,G007,,,,,,,,,,,,,记者,
      """;

  @Test
  @DisplayName(
      "a roll of every column becomes one command, and the same file again changes nothing")
  void whole_roll() {
    var roster = new Roster();
    var first = take(roster, sheet(ROLL));
    assertEquals(6, first.count(RosterChange.State.NEW));
    assertEquals("李　明", roster.name(new MemberId(2)).zh());
    assertEquals("Li Ming", roster.name(new MemberId(1)).en());
    var noted = roster.particulars(new MemberId(2));
    assertEquals(Sex.FEMALE, noted.sex().orElseThrow());
    assertTrue(noted.incompatible());
    assertEquals("女", noted.mark());
    assertEquals(List.of(new MemberId(2), new MemberId(1)), roster.standingChairs());
    assertEquals(3, roster.due(new BodyId("presidium")));
    var lead = roster.heads(roster.member(new MemberId(3)).orElseThrow().delegation());
    assertEquals(new MemberId(3), lead.orElseThrow().head());
    assertEquals("市长", roster.post(new GuestId(1)).orElseThrow().zh());
    assertEquals("记者甲", roster.name(new GuestId(7)).zh());
    assertEquals(
        List.of("13800000001", "13900000000"),
        first.contacts().stream().map(Contact::phone).toList());
    assertTrue(!new ImportRoll(first.steps()).toString().contains("13800000001"));

    var again = take(roster, sheet(ROLL));
    assertEquals(List.of(), again.steps());
    assertEquals(6, again.count(RosterChange.State.SAME));
    assertEquals(List.of(), again.missing());
  }

  @Test
  @DisplayName("only what differs is asked: a name is corrected, a member moved, nobody taken away")
  void difference() {
    var roster = new Roster();
    take(roster, sheet("证号,姓名,代表团,职务\n1,李明,甲团,医生\n2,王力,乙团,\n3,赵六,乙团,\n"));
    var change = take(roster, sheet("证号,姓名,代表团\n1,李鸣,甲团\n2,王力,甲团\n4,钱七,丙团\n"));
    assertTrue(change.correctsNames());
    assertEquals(List.of(new MemberId(3)), change.missing());
    assertEquals("李鸣", roster.name(new MemberId(1)).zh());
    assertEquals("医生", roster.particulars(new MemberId(1)).post(), "no column, no change");
    assertEquals(3, roster.due(new BodyId("delegation-01")) + 1);
    assertTrue(roster.inOffice(new MemberId(3)));
    assertEquals(1, change.steps().stream().filter(CorrectName.class::isInstance).count());
    assertEquals(2, change.count(RosterChange.State.CHANGED));
    assertEquals(1, change.count(RosterChange.State.NEW));
  }

  @ParameterizedTest(name = "{1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,,甲团,,,                  | 第2行B列 | 缺少姓名
          0,李明,甲团,,,              | 第2行A列 | 1至99999
          100000,李明,甲团,,,         | 第2行A列 | 1至99999
          一,李明,甲团,,,             | 第2行A列 | 1至99999
          ,李明,甲团,,,               | 第2行A列 | 缺少号码
          1,李明,,,,                  | 第2行C列 | 缺少代表团
          1,李明,甲团,委员,,          | 第2行D列 | 身份只能是
          1,李明,甲团,,中,            | 第2行E列 | 性别
          1,李明,甲团,,,第一          | 第2行F列 | 排序号
          1,李?,甲团,,,               | 第2行B列 | 丢失
          1,@李⏎明@,甲团,,,           | 第2行B列 | U+000A
          1,李␤明,甲团,,,        | 第2行B列 | U+2028
          1,李明,甲团,,,⏎1,王力,乙团 | 第3行A列 | 与第2行重复
          """)
  @DisplayName("what is wrong is told in its cell, with what to do")
  void faults(String rows, String place, String words) {
    var csv = "证号,姓名,代表团,身份,性别,常务主席\n" + rows.strip().replace("@", "\"").replace("⏎", "\n");
    var faults = sheet(csv.replace("␤", "\u2028")).faults();
    assertEquals(1, faults.size(), faults.toString());
    var said = faults.getFirst().said();
    assertTrue(said.zh().startsWith(place + "："), said.zh());
    assertTrue(said.zh().contains(words), said.zh());
    assertTrue(said.zh().contains("请"), said.zh());
    assertTrue(!said.en().isBlank());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,李明,甲团,副团长;2,王力,甲团,         | 没有团长
          1,李明,甲团,团长;2,王力,甲团,团长       | 两位团长
          """)
  @DisplayName("what is wrong only of several rows together is told too")
  void faults_of_several_rows(String rows, String words) {
    var sheet = sheet("证号,姓名,代表团,团内职务\n" + rows.replace(";", "\n"));
    var faults = Comparing.of(sheet, new Roster(), TYPED).faults();
    assertTrue(faults.getFirst().said().zh().contains(words), faults.toString());
  }

  @Test
  @DisplayName("what may be meant is only pointed out, with the code point")
  void remarks() {
    var sheet = sheet("证号,姓名,代表团\n1,李\u200b明,甲\n2,张\ue815,甲\n3,\uf900,甲\n4,李明,甲\n5,李明,甲\n");
    assertEquals(List.of(), sheet.faults());
    var said = sheet.remarks().stream().map(remark -> remark.said().zh()).toList();
    assertEquals(5, said.size(), said.toString()); // 1 and 4 are one name, when nothing is unseen
    assertTrue(said.get(0).contains("U+200B"), said.toString());
    assertTrue(said.get(1).contains("U+E815"), said.toString());
    assertTrue(said.get(2).contains("U+F900"), said.toString());
    assertTrue(said.get(4).contains("同名"), said.toString());
  }

  @Test
  @DisplayName("numbers that a spreadsheet made of them are numbers, and serials stand in for them")
  void numbers() {
    var roster = new Roster();
    take(roster, sheet("序号,姓名,代表团,身份\n１,李明,甲团,\n2,客人,,列席\n0003,王力,甲团,出席\n"));
    assertEquals("王力", roster.name(new MemberId(3)).zh());
    assertEquals("客人", roster.name(new GuestId(1)).zh());
  }

  @Test
  @DisplayName(
      "what is exported changes nothing when it is read in again, as CSV and as a workbook")
  void round_trip() {
    var roster = new Roster();
    take(roster, sheet(ROLL));
    var names = NastyNames.all().stream().filter(name -> NameCheck.fault(name).isEmpty()).toList();
    assertTrue(names.size() > 100);
    var rows = new StringBuilder("证号,姓名,代表团\n");
    int number = 100;
    for (var name : names) {
      rows.append(number++).append(",\"").append(name.replace("\"", "\"\"")).append("\",=1+1团\n");
    }
    take(roster, sheet(rows.toString()));
    for (int i = 0; i < names.size(); i++) {
      assertEquals(names.get(i), roster.name(new MemberId(100 + i)).zh());
    }
    var exported = RosterExport.rows(roster);
    assertEquals(List.of(), take(roster, sheet(CsvWriter.write(exported))).steps());
    assertEquals(List.of(), take(roster, sheet(XlsxWriter.write("名册", exported))).steps());
    var fresh = new Roster();
    take(fresh, sheet(CsvWriter.write(exported)));
    assertEquals(exported, RosterExport.rows(fresh));
  }

  @Test
  @DisplayName("99,999 rows are read and compared in a few seconds")
  void many() {
    var csv = new StringBuilder("证号,姓名,代表团,性别,职务\n");
    for (int i = 1; i <= 99_999; i++) csv.append(i).append(",王").append(i).append(",团,男,职务\n");
    var bytes = csv.toString().getBytes(UTF_8);
    long began = System.nanoTime();
    var sheet = sheet(bytes);
    var change = Comparing.of(sheet, new Roster(), TYPED);
    long seconds = (System.nanoTime() - began) / 1_000_000_000;
    assertEquals(99_999, change.count(RosterChange.State.NEW));
    assertTrue(seconds < 10, seconds + " s");
  }

  /** Takes commands in as the session does. */
  private static final class Rolls {
    static void apply(Roster roster, List<? extends plenary.act.RosterCommand> steps) {
      long seq = 0;
      for (var step : steps) {
        for (var event : events(step)) roster.apply(event, seq++);
      }
    }

    private static List<RosterEvent> events(plenary.act.RosterCommand step) {
      return switch (step) {
        case plenary.act.RosterCommand.FormBody(var body, var kind, var name) ->
            List.of(new RosterEvent.BodyFormed(body, kind, name));
        case plenary.act.RosterCommand.EnrolMembers(var members) ->
            members.stream()
                .<RosterEvent>map(
                    each ->
                        new RosterEvent.MemberEnrolled(
                            each.member(), each.name(), each.delegation()))
                .toList();
        case plenary.act.RosterCommand.ComposeBody(var body, var members) ->
            List.of(new RosterEvent.BodyComposed(body, members));
        case plenary.act.RosterCommand.NameStandingChairs(var members) ->
            List.of(new RosterEvent.StandingChairsNamed(members));
        case plenary.act.RosterCommand.AdmitGuest(var guest, var name, var capacity) ->
            List.of(new RosterEvent.GuestAdmitted(guest, name, capacity));
        case CorrectName(var person, var name, var reason, var by) ->
            List.of(
                new RosterEvent.NameCorrected(
                    person, name, new plenary.act.Correction(0, reason, by)));
        case plenary.act.RosterCommand.NoteParticulars(var member, var noted) ->
            List.of(new RosterEvent.ParticularsNoted(member, noted));
        case plenary.act.RosterCommand.TransferMember(var member, var delegation) ->
            List.of(new RosterEvent.MemberTransferred(member, delegation));
        case plenary.act.RosterCommand.LeadDelegation(var body, var head, var deputies) ->
            List.of(new RosterEvent.DelegationLed(body, head, deputies));
        case plenary.act.RosterCommand.DescribeGuest(var guest, var post) ->
            List.of(new RosterEvent.GuestDescribed(guest, post));
        default -> throw new AssertionError(step);
      };
    }
  }
}
