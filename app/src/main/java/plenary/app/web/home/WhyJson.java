package plenary.app.web.home;

import static plenary.app.web.home.PublicJson.text;

import java.util.LinkedHashMap;
import plenary.app.page.Why;
import plenary.record.json.Json;
import plenary.record.wire.RuleValues;

/** Why something is so, as JSON for programs. */
final class WhyJson {
  private WhyJson() {}

  static Json of(Why why) {
    var members = new LinkedHashMap<String, Json>();
    members.put("whole", new Json.Num(why.test().whole()));
    members.put("need", new Json.Num(why.fewest()));
    members.put("got", new Json.Num(why.test().got()));
    members.put("met", new Json.Bool(why.met()));
    members.put("share", text(why.share()));
    members.put("article", text(why.article()));
    var asked = why.test().requirement();
    members.put("base", RuleValues.BASE.write(asked.base()));
    members.put("exact", new Json.Str(why.exact()));
    why.edge().ifPresent(edge -> members.put("edge", text(edge)));
    members.put("counted", RuleValues.QUANTITY.list().write(why.quantities()));
    members.put("articles", new Json.Arr(why.articles().stream().map(WhyJson::of).toList()));
    return new Json.Obj(members);
  }

  private static Json of(Why.Article article) {
    var members = new LinkedHashMap<String, Json>();
    members.put("said", text(article.said()));
    members.put("source", text(article.source()));
    members.put("address", new Json.Str(article.address()));
    article.inForce().ifPresent(day -> members.put("in-force", new Json.Str(day)));
    article.quote().ifPresent(quote -> members.put("quote", text(quote)));
    members.put("verified", new Json.Bool(article.verified()));
    return new Json.Obj(members);
  }
}
