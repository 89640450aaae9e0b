package plenary.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import plenary.base.Text;
import plenary.record.json.Json;

/** Findings for programs: one object on one line. */
final class AsJson {
  private AsJson() {}

  static String of(Findings findings) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("verified", new Json.Bool(findings.verified()));
    members.put("pinned", new Json.Bool(findings.pinned()));
    members.put("failed", new Json.Num(findings.failed()));
    members.put("not-shown", new Json.Num(findings.hidden()));
    findings.signer().ifPresent(signer -> members.put("signer", new Json.Str(signer)));
    findings
        .head()
        .ifPresent(
            head -> {
              members.put("entries", new Json.Num(head.size()));
              members.put("root", new Json.Str(head.root().base64()));
            });
    members.put("claims", new Json.Arr(findings.claims().stream().map(AsJson::claim).toList()));
    members.put("summary", text(findings.summary()));
    return new Json.Obj(members).canonicalText();
  }

  private static Json claim(Claim claim) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("claim", new Json.Str(claim.kind().id()));
    members.put("verdict", new Json.Str(claim.verdict().word()));
    claim.entry().ifPresent(entry -> members.put("entry", new Json.Num(entry)));
    Map<String, Json> figures = new LinkedHashMap<>();
    claim.figures().forEach((name, figure) -> figures.put(name, new Json.Num(figure)));
    if (!figures.isEmpty()) members.put("figures", new Json.Obj(figures));
    members.put("words", text(claim.words()));
    return new Json.Obj(members);
  }

  private static Json text(Text text) {
    return new Json.Obj(Map.of("zh", new Json.Str(text.zh()), "en", new Json.Str(text.en())));
  }
}
