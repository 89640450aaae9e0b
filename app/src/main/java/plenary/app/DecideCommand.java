package plenary.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import plenary.app.decide.Cases;
import plenary.app.folder.Home;
import plenary.record.wording.Wordings;

/** {@code ./plenary decide}: a filter of JSON Lines. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description = {
      "逐行判定：从标准输入读取 JSON，一行一案，逐行作答；读不懂的行答以 error，其余照常。",
      "Decides cases: JSON Lines in, JSON Lines out; a bad line is answered by an error.",
      "",
      "{\"id\":\"8\",\"rulebook\":\"cn-municipal\",\"decision\":\"resolution\",",
      " \"members\":100,\"present\":70,\"for\":51,\"against\":0,\"abstain\":0}",
      "{\"id\":9,\"rulebook\":\"cn-municipal\",\"initiative\":\"motion\",\"members\":100,",
      " \"signatures\":20}",
      "",
      "字段 fields:",
      "  id                任意，原样带回  anything, given back",
      "  rulebook          rulebooks/ 里的文件名  a file of rulebooks/",
      "  decision          哪一种决定  which kind of decision",
      "  moment            只问此时的法定人数  only the quorum of: open, decide, vote",
      "  date              依当日有效的条文  the rules of that day: 2022-12-29",
      "  seats members present absent         人数  people",
      "  for against abstain                  票数  votes",
      "  notVoted presentNotVoting            出席而未表决  present, not voting",
      "  cast invalid blank                   收回、无效、空白  papers: all, void, blank",
      "  weightFor weightAgainst              表决权数  the weight of votes",
      "  castingVote       相等时决定性的一票  the casting vote in a tie: for, against",
      "  round             2：相等之后的再次表决  2: the second vote after a tie",
      "  initiative signatures parts          联名提出  signatures for an initiative",
      "  note              不理会  ignored",
      "其他字段一律为误。Any other field is an error.  docs/format/decide.md"
    })
final class DecideCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    var cases = new Cases(Home.folder().resolve("rulebooks"), Wordings.verdicts());
    try (var out = new BufferedOutputStream(System.out, 1 << 16)) {
      cases.filter(System.in, out);
    }
    return ExitCode.OK;
  }
}
