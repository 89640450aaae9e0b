package plenary.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.act.AgendaEvent.ItemBegun;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.Correction;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.SessionConvened;
import plenary.act.VoteEvent.HandCountCorrected;
import plenary.act.VoteEvent.HandsCounted;
import plenary.act.VoteEvent.ResultAnnounced;
import plenary.act.VoteEvent.SecretTotalsTaken;
import plenary.act.VoteEvent.UncountedDeclared;
import plenary.act.VoteEvent.VoteCast;
import plenary.act.VoteEvent.VoteClosed;
import plenary.act.VoteEvent.VoteOpened;
import plenary.base.Choice;
import plenary.base.Digest;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;

/** Records that are well sealed and rightly signed, and say what was not so. */
class ForgeryTest {
  @TempDir Path temp;

  /** The record fails, and a line of this kind says so with all of these words. */
  private void fails(Forgery forgery, Kind kind, String... words) {
    var record = Written.record(Scratch.fresh(temp).resolve("record"), forgery.entries());
    var said =
        Verification.of(record, null, null).claims().stream()
            .filter(claim -> claim.kind() == kind && claim.verdict() == Verdict.FAILED)
            .map(claim -> claim.words().zh() + "  " + claim.words().en())
            .filter(line -> List.of(words).stream().allMatch(line::contains))
            .findFirst();
    var ran = Ran.verify(record);
    assertTrue(said.isPresent(), ran::out);
    assertTrue(ran.out().contains("FAILED    " + said.get()), ran::out);
    assertTrue(ran.out().strip().endsWith("claims failed"), ran::out);
    assertEquals(1, ran.status());
  }

  private static Forgery everything() {
    return new Forgery(Example.everything());
  }

  @Test
  @DisplayName("a result announced with a vote more than was cast")
  void a_result_with_other_figures() {
    var forged =
        everything()
            .change(
                ResultAnnounced.class,
                2,
                said -> result(said, new Tally(8, 1, 1), said.notVoted(), said.carried()));
    fails(forged, Kind.RESULT, "result of vote 3", "for is 8, should be 7", "need 7, got 7");
  }

  @Test
  @DisplayName("组织法25: 280 of 561 announced as carried")
  void carried_with_280_of_561() {
    var tally = new Tally(280, 118, 3);
    var forged =
        new Forgery(Example.qingdao())
            .change(SecretTotalsTaken.class, taken -> new SecretTotalsTaken(taken.vote(), tally))
            .change(ResultAnnounced.class, said -> result(said, tally, said.notVoted(), true));
    fails(
        forged,
        Kind.RESULT,
        "carried is true, should be false",
        "need 281, got 280, not met",
        "过1/2须281，得280，未达到（地方组织法第二十五条）");
  }

  private static ResultAnnounced result(
      ResultAnnounced said, Tally tally, int notVoted, boolean carried) {
    return new ResultAnnounced(
        said.vote(), said.members(), said.present(), tally, notVoted, carried, said.words());
  }

  @Test
  @DisplayName("a vote by somebody who was absent, though the figures announced agree with it")
  void a_vote_by_somebody_absent() {
    var forged = everything();
    int at = forged.find(VoteCast.class, 19) + 1;
    forged.insert(at, new VoteCast(new VoteId(4), new MemberId(11), Choice.FOR));
    fails(forged, Kind.LAWFUL, "entry " + at, "votes cast", "Deputy 011");
  }

  @Test
  @DisplayName("a vote after the vote was closed")
  void a_vote_after_closing() {
    var forged = everything();
    int at = forged.find(VoteClosed.class, 2) + 1;
    forged.insert(at, new VoteCast(new VoteId(3), new MemberId(10), Choice.FOR));
    fails(forged, Kind.LAWFUL, "entry " + at, "votes cast", "would have been refused");
  }

  @Test
  @DisplayName("a closed vote that closes again, and a result without a closed vote")
  void a_vote_out_of_its_course() {
    var twice = everything();
    int at = twice.find(VoteClosed.class, 2) + 1;
    fails(twice.insert(at, new VoteClosed(new VoteId(3))), Kind.LAWFUL, "entry " + at);
    var open = everything();
    open.without(entry -> entry.event().equals(new VoteClosed(new VoteId(3))));
    fails(open, Kind.RESULT, "result of vote 3", "would have been refused");
  }

  @Test
  @DisplayName("the choice of a deputy in a secret vote written into the record")
  void a_secret_choice_written_down() {
    var forged = everything();
    int at = forged.find(VoteOpened.class, 1) + 1;
    forged.insert(at, new VoteCast(new VoteId(1), new MemberId(1), Choice.FOR));
    fails(forged, Kind.LAWFUL, "entry " + at, "a choice in a secret vote is never written");
  }

  @Test
  @DisplayName("more votes in a secret vote, and more hands, than deputies who might vote")
  void more_votes_than_deputies() {
    fails(
        everything()
            .change(
                SecretTotalsTaken.class,
                taken -> new SecretTotalsTaken(taken.vote(), new Tally(10, 1, 0))),
        Kind.LAWFUL,
        "11 votes by 10 who might vote");
    fails(
        everything()
            .change(
                HandsCounted.class, hands -> new HandsCounted(hands.vote(), new Tally(8, 0, 0))),
        Kind.LAWFUL,
        "hands counted",
        "would have been refused");
  }

  @Test
  @DisplayName("an attendance announced one too high")
  void attendance_announced_too_high() {
    var forged =
        everything()
            .change(
                AttendanceAnnounced.class,
                said ->
                    new AttendanceAnnounced(
                        said.sitting(),
                        said.asOf(),
                        said.due(),
                        said.present() + 1,
                        said.need(),
                        said.words()));
    fails(
        forged,
        Kind.ATTENDANCE,
        "attendance of sitting 1",
        "present is 11, should be 10",
        "实到记为11，应为10");
  }

  @Test
  @DisplayName("组织法14: a sitting opened with 373 of 561")
  void opened_without_quorum() {
    var forged = new Forgery(Example.qingdao());
    int[] left = {402 - 373};
    forged.without(
        entry ->
            entry.event() instanceof MemberArrived arrived
                && arrived.member().number()
                    > 7 // the presiding chair and those on the rostrum stay
                && left[0]-- > 0);
    fails(forged, Kind.QUORUM, "opening of sitting 1", "present 373, need 374, quorum not met");
    fails(forged, Kind.ATTENDANCE, "present is 402, should be 373");
  }

  @Test
  @DisplayName("a sitting opened whose release was left out, and a release of nothing")
  void a_release_left_out_or_too_many() {
    var forged = everything();
    int opened = forged.find(SittingOpened.class);
    forged.without(entry -> entry.seq() == opened + 1);
    fails(forged, Kind.LAWFUL, "entry " + opened, "the same command leaves released too");
    var twice = everything();
    int at = twice.find(Released.class, 1) + 1;
    fails(twice.insert(at, twice.entries().get(at - 1).event()), Kind.LAWFUL, "entry " + at);
  }

  @Test
  @DisplayName("a paper with another hash, Chinese or English")
  void a_wrong_paper_hash() {
    var other = Digest.ofText("another text");
    fails(
        everything()
            .change(
                PaperIssued.class,
                4,
                paper ->
                    new PaperIssued(
                        paper.kind(), paper.sitting(), paper.wording(), other, paper.en())),
        Kind.PAPER,
        "vote report of sitting 1",
        "another hash: Chinese");
    fails(
        everything()
            .change(
                PaperIssued.class,
                5,
                paper ->
                    new PaperIssued(
                        paper.kind(), paper.sitting(), paper.wording(), paper.zh(), other)),
        Kind.PAPER,
        "minutes of sitting 1",
        "another hash: English");
  }

  @Test
  @DisplayName("a vote under other rules than those in force")
  void a_vote_under_other_rules() {
    fails(
        everything()
            .change(
                VoteOpened.class,
                vote ->
                    new VoteOpened(
                        vote.vote(),
                        vote.item(),
                        vote.secrecy(),
                        vote.channel(),
                        Digest.ofText("other rules"),
                        vote.seconds())),
        Kind.LAWFUL,
        "votes opened",
        "rulebook is");
  }

  @Test
  @DisplayName("an item out of order, and somebody unknown on a list")
  void an_item_out_of_order_and_a_name_of_nobody() {
    fails(
        everything().change(ItemBegun.class, 2, _ -> new ItemBegun(ItemId.of(1, 3))),
        Kind.LAWFUL,
        "items begun",
        "Item 2 comes next");
    fails(
        everything()
            .change(
                StandingChairsNamed.class,
                named -> new StandingChairsNamed(List.of(new MemberId(99)))),
        Kind.LAWFUL,
        "standing chairs named",
        "099");
  }

  @Test
  @DisplayName("a correction that supersedes another entry than the one it corrects")
  void a_correction_of_another_entry() {
    fails(
        everything()
            .change(
                NameCorrected.class,
                name ->
                    new NameCorrected(
                        name.person(), name.name(), new Correction(3, "录入有误", "大会秘书长"))),
        Kind.LAWFUL,
        "names corrected",
        "the entry superseded is 3");
    fails(
        everything()
            .change(
                HandCountCorrected.class,
                count ->
                    new HandCountCorrected(
                        count.vote(), count.tally(), new Correction(5, "数错", "执行主席"))),
        Kind.LAWFUL,
        "hand counts corrected",
        "the entry superseded is 5");
  }

  @Test
  @DisplayName("the words of an announcement changed, between papers made with the same words")
  void words_that_were_changed() {
    var forged =
        everything()
            .change(
                AttendanceAnnounced.class,
                said ->
                    new AttendanceAnnounced(
                        said.sitting(),
                        said.asOf(),
                        said.due(),
                        said.present(),
                        said.need(),
                        Text.same("全体代表都到了。")));
    fails(forged, Kind.WORDS, "全体代表都到了。", "10 are present");
  }

  @Test
  @DisplayName("a record that names another signer in its first entry, and one that names none")
  void another_signer_named() {
    var forged = everything();
    var convened = (SessionConvened) forged.entries().getFirst().event();
    forged.change(
        SessionConvened.class,
        _ ->
            new SessionConvened(
                convened.assembly(),
                convened.term(),
                convened.title(),
                convened.shortTitle(),
                convened.number(),
                convened.zone(),
                Example.key("example-only.plenary/other", 'o').verifier().text()));
    fails(forged, Kind.SIGNER, "the first entry names example-only.plenary/other");
    fails(
        everything().without(entry -> entry.seq() == 0), Kind.SIGNER, "the first entry names none");
  }

  @Test
  @DisplayName(
      "time that goes back cannot even be sealed; an arrival later than its entry is found")
  void time_that_goes_wrong() {
    var forged = everything();
    int at = forged.find(MemberArrived.class, 9);
    forged.change(
        MemberArrived.class,
        9,
        arrived ->
            new MemberArrived(
                arrived.sitting(),
                arrived.member(),
                forged.entries().get(at).at().plusSeconds(60)));
    fails(forged, Kind.LAWFUL, "arrivals", "lies in the future");
  }

  @Test
  @DisplayName("the same press written twice, and entries of two commands under one id")
  void what_no_command_leaves() {
    var twice = everything();
    int at = twice.find(VoteCast.class, 3) + 1;
    fails(
        twice.insert(at, twice.entries().get(at - 1).event()),
        Kind.LAWFUL,
        "entry " + at,
        "it would have changed nothing");
    var joined = everything();
    int item = joined.find(ItemBegun.class, 2);
    fails(joined.joined(item), Kind.LAWFUL, "it bears the command of entry " + (item - 1));
  }

  @Test
  @DisplayName("announcements about a sitting and a vote that are not there")
  void announcements_of_nothing() {
    fails(
        everything()
            .change(
                AttendanceAnnounced.class,
                said ->
                    new AttendanceAnnounced(
                        new SittingId(9),
                        said.asOf(),
                        said.due(),
                        said.present(),
                        said.need(),
                        said.words())),
        Kind.ATTENDANCE,
        "sitting 9",
        "There is no such sitting");
    var forged = everything();
    var said = (ResultAnnounced) forged.entries().get(forged.find(ResultAnnounced.class)).event();
    forged.change(
        ResultAnnounced.class,
        _ ->
            new ResultAnnounced(
                new VoteId(99),
                said.members(),
                said.present(),
                said.tally(),
                said.notVoted(),
                said.carried(),
                said.words()));
    fails(forged, Kind.RESULT, "result of vote 99", "There is no such vote");
    fails(forged, Kind.REPLAY, "cannot be replayed: no vote 99");
    fails(forged, Kind.REPLAY, "what comes after it was not checked");
  }

  @Test
  @DisplayName("an outcome declared twice, rules changed in a sitting, a paper of no sitting")
  void what_was_not_to_be_had() {
    var twice = everything();
    int at = twice.find(UncountedDeclared.class);
    fails(
        twice.insert(at + 1, twice.entries().get(at).event()),
        Kind.RESULT,
        "result of vote 6 (entry " + (at + 1) + ")");
    var rules = everything();
    int opened = rules.find(SittingOpened.class) + 2;
    fails(
        rules.insert(opened, rules.entries().get(1).event()),
        Kind.RULEBOOK,
        "rulebook: entry " + opened,
        "is under way");
    fails(
        everything()
            .change(
                PaperIssued.class,
                paper ->
                    new PaperIssued(
                        paper.kind(), new SittingId(9), paper.wording(), paper.zh(), paper.en())),
        Kind.PAPER,
        "agenda of sitting 9",
        "There is no such sitting");
  }
}
