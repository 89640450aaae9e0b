package plenary.record.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.act.Actor;
import plenary.act.AttendanceCommand.NoteAbsence;
import plenary.act.Role;
import plenary.act.SessionCommand.AdoptMethod;
import plenary.base.MemberId;
import plenary.base.Tally;
import plenary.base.VoteId;
import plenary.record.input.InputException;

@DisplayName("A session folder")
class SessionFolderTest {
  private static final Map<String, String> SMALL =
      Map.of(
          "rules.yaml",
          """
          id: small
          title: {zh: 例, en: example}
          sources: [{id: 法, title: {zh: 法, en: law}, cited: {zh: 法, en: law}, verified: true}]
          decisions:
            - id: adopt
              title: {zh: 决定, en: decision}
              pass: [{base: members, of: "1/2", op: ">", cite: 法1}]
              channels: [device]
              secrecy: [recorded]
              press: last
          """,
          "session.yaml",
          """
          prepared: {at: "2022-12-28T16:00:00+08:00", by: secretariat desk}
          rulebook: rules.yaml
          session:
            assembly: {zh: 大会, en: congress}
            term: 1
            title: {zh: 会议, en: session}
            short-title: {zh: 会议, en: session}
            number: 1
            zone: Asia/Shanghai
          bodies:
            - {body: plenary, kind: plenary, name: {zh: 全体会议, en: plenary}}
          sittings:
            - {sitting: 1, body: plenary, title: {zh: 会, en: s}, place: {zh: 厅, en: hall},
               scheduled: "2022-12-29T08:00:00+08:00"}
          """,
          "roll.csv",
          "number,name,name-en,delegation\n1,甲,A,d-1\n2,乙,B,d-1\n3,丙,C,d-1\n",
          "attendance.csv",
          """
          sitting,number,at,status
          1,2,07:30,arrived
          1,3,07:58,illness
          1,1,07:58,illness
          1,2,2022-12-29T09:30:00+08:00,left
          """,
          "proceedings.yaml",
          """
          date: 2022-12-29
          by: chair m002
          steps:
            - {at: 07:15, by: secretariat desk, do: open-check-in, sitting: 1}
            - {at: 07:58, do: announce-attendance, sitting: 1, id: said}
            - {at: 09:00:30, do: press, vote: 1, tally: {for: 1, against: 0, abstain: 0}}
            - {at: 10:00, do: issue, paper: minutes, sitting: 1}
          """);

  /** What a vote adopted, over one rulebook, with one share. */
  private static final String METHOD =
      """
      id: own
      title: {zh: 本次会议的办法, en: the session's own method}
      over: %s
      sources:
        - {id: own, title: {zh: 办法, en: method}, cited: {zh: 办法, en: the method}, verified: true}
      decisions:
        - id: adopt
          title: {zh: 决定, en: decision}
          pass: [{base: members, of: "%s", op: ">=", cite: own1}]
          channels: [device]
          secrecy: [recorded]
          press: last
      """;

  private static final String ADOPTED =
      "  - {at: 10:05, by: secretariat desk, do: adopt-method, by-vote: 1, method: method.yaml}\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (var file : SMALL.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  @DisplayName("is preparation first, then doors and proceedings in order of time")
  void steps_are_in_order_of_time() {
    var steps = read().steps();
    assertEquals(
        List.of(
            "ConveneSession 08:00",
            "AdoptRulebook 08:00",
            "FormBody 08:00",
            "EnrolMembers 08:00",
            "PlanSitting 08:00",
            "OpenCheckIn 23:15",
            "CheckIn 23:30",
            "NoteAbsence 23:58",
            "AnnounceAttendance 23:58",
            "Presses 01:00",
            "CheckOut 01:30",
            "Issue 02:00"),
        steps.stream().map(SessionFolderTest::shown).toList());
  }

  @Test
  @DisplayName("says of every step who asks, under which id, and where it is written")
  void steps_have_actor_id_and_origin() {
    var steps = read().steps();
    assertEquals(new Actor(Role.SECRETARIAT, "desk"), steps.get(6).by());
    assertEquals(new Actor(Role.CHAIR, "m002"), steps.get(8).by());
    assertEquals("step-00007", steps.get(6).id());
    assertEquals("said", steps.get(8).id());
    assertEquals(folder.resolve("attendance.csv") + ":2", steps.get(6).origin().toString());
    assertEquals(folder.resolve("proceedings.yaml") + ":5", steps.get(8).origin().toString());
  }

  @Test
  @DisplayName("notes absences of one moment and cause together")
  void absences_are_noted_together() {
    var noted = (NoteAbsence) ((Asked.Once) read().steps().get(7).asked()).command();
    assertEquals(List.of(new MemberId(3), new MemberId(1)), noted.members());
  }

  @Test
  @DisplayName("may end with its preparation: doors and proceedings are then for the hall")
  void preparation_is_enough() throws IOException {
    Files.delete(folder.resolve("attendance.csv"));
    Files.delete(folder.resolve("proceedings.yaml"));
    assertEquals(5, read().steps().size());
  }

  @Test
  @DisplayName("may put in force a method of its own, laid over the rules it runs under")
  void a_method_of_its_own() throws IOException {
    var steps = SMALL.get("proceedings.yaml") + ADOPTED;
    Files.writeString(folder.resolve("proceedings.yaml"), steps);
    Files.writeString(folder.resolve("method.yaml"), METHOD.formatted("small", "2/3"));
    var last = (AdoptMethod) ((Asked.Once) read().steps().getLast().asked()).command();
    assertEquals(new VoteId(1), last.by());
    assertEquals("own", last.rulebook().id());
    assertEquals(
        2, last.rulebook().decision("adopt").orElseThrow().pass().getFirst().threshold().need(3));

    Files.writeString(folder.resolve("method.yaml"), METHOD.formatted("small", "1/3"));
    var looser = assertThrows(InputException.class, this::read);
    assertTrue(looser.getMessage().contains("loosens"), looser.getMessage());

    Files.writeString(folder.resolve("method.yaml"), METHOD.formatted("others", "2/3"));
    var other = assertThrows(InputException.class, this::read);
    assertTrue(other.getMessage().contains("write over: small"), other.getMessage());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("session.yaml", "bodies:", "bodys:", ":11: no section is called \"bodys\""),
        Arguments.of("session.yaml", "prepared: {", "#{", ":2: the section prepared is missing"),
        Arguments.of(
            "session.yaml", "desk", "", ":1: by: \"secretariat\" is not a role and a name"),
        Arguments.of("session.yaml", "secretariat desk", "clerk desk", ":1: by: \"clerk\" is not"),
        Arguments.of(
            "session.yaml", "+08:00\", by", "\", by", ":1: at: \"2022-12-28T16:00:00\" is"),
        Arguments.of("session.yaml", "term: 1", "term: x", ":5: term: should be a whole number"),
        Arguments.of("session.yaml", "term: 1", "signer: k", ":4: the signer is named by whoever"),
        Arguments.of("session.yaml", "/Shanghai", "/Qingdao", ":9: zone: \"Asia/Qingdao\" is not"),
        Arguments.of("session.yaml", "kind: plenary", "kind: x", ":11: kind: \"x\" is not one of"),
        Arguments.of("session.yaml", "rules.yaml", "x.yaml", "x.yaml: there is no such file"),
        Arguments.of("roll.csv", "2,乙", "02,", ":3: column name: no name; write one"),
        Arguments.of("roll.csv", "2,乙", "1,乙", ":3: column number: 001 stands here twice"),
        Arguments.of("roll.csv", "2,乙", "m2,乙", ":3: column number: \"m2\" is not a deputy's"),
        Arguments.of("roll.csv", "B,d-1", "B,第一", ":3: column delegation: body id: 第一"),
        Arguments.of("roll.csv", "C,d-1", "C", ":4: 3 values where the header has 4"),
        Arguments.of("attendance.csv", "1,3", "2,3", ":3: column sitting: session.yaml plans no"),
        Arguments.of(
            "attendance.csv", "illness", "ill", ":3: column status: \"ill\" is not one of"),
        Arguments.of("attendance.csv", "07:30", "7:30", ":2: column at: \"7:30\" is not a time"),
        Arguments.of("proceedings.yaml", "07:58", "07:10", ":5: time goes back; put the steps in"),
        Arguments.of(
            "proceedings.yaml", "07:15", "25:15", ":4: at: \"25:15\" is not a time such as"),
        Arguments.of("proceedings.yaml", "at: 07:15, ", "", ":4: \"at\" is missing"),
        Arguments.of("proceedings.yaml", "open-check-in", "open", ":4: do: no command is called"),
        Arguments.of("proceedings.yaml", "sitting: 1}", "siting: 1}", ":4: no field is called"),
        Arguments.of("proceedings.yaml", "vote: 1,", "vote: 0,", ":6: vote: vote 0 is not within"),
        Arguments.of("proceedings.yaml", "minutes", "notes", ":7: paper: \"notes\" is not one of"),
        Arguments.of("proceedings.yaml", "id: said", "id: step-00001", ":5: the id step-00001"),
        Arguments.of("proceedings.yaml", "id: said", "id: a b", ":5: id: an id has 1 to 64"),
        Arguments.of("proceedings.yaml", "2022-12-29", "2022-12-27", ":4: this is asked before"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName("is refused with file and line of what is wrong in it")
  void fault_has_file_and_line(String file, String right, String wrong, String sentence)
      throws IOException {
    var text = SMALL.get(file);
    assertTrue(text.contains(right), right);
    int at = text.indexOf(right);
    var changed = text.substring(0, at) + wrong + text.substring(at + right.length());
    Files.writeString(folder.resolve(file), changed);
    var error = assertThrows(InputException.class, this::read).getMessage();
    var begins = folder.resolve(sentence.startsWith(":") ? file : "") + "";
    assertTrue(error.startsWith(begins) && error.contains(sentence), error);
  }

  @Test
  @DisplayName("cannot have more presses than deputies who may vote")
  void presses_are_by_those_present() {
    var presses = new Asked.Presses(new VoteId(1), new Tally(1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> presses.by(List.of(new MemberId(1))));
  }

  private SessionFolder read() {
    return SessionFolder.read(folder, "a key");
  }

  private static String shown(Step step) {
    var name =
        step.asked() instanceof Asked.Once(var command)
            ? command.getClass().getSimpleName()
            : step.asked().getClass().getSimpleName();
    return name + " " + step.at().toString().substring(11, 16);
  }
}
