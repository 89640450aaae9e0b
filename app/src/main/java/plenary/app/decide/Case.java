package plenary.app.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import plenary.base.Limits;
import plenary.record.json.Json;

/**
 * One case as it was given.
 *
 * @param id what the answer is to be called; any JSON value
 * @param words the members that are strings
 * @param counts the members that are whole numbers
 */
record Case(Json id, Map<String, String> words, Map<String, Integer> counts) {

  /**
   * Reads a case.
   *
   * @throws BadCaseException naming the member that cannot be
   */
  static Case of(Json line) {
    if (!(line instanceof Json.Obj(var members))) {
      throw new BadCaseException("一行是一个对象 a line is one object: {\"id\": …}");
    }
    var id = members.getOrDefault("id", new Json.Null());
    var words = new LinkedHashMap<String, String>();
    var counts = new LinkedHashMap<String, Integer>();
    members.forEach(
        (name, value) -> {
          switch (value) {
            case Json.Str(var text) -> words.put(name, text);
            case Json.Num(var number) when !name.equals("id") ->
                counts.put(name, count(name, number));
            case Json.Num _, Json.Null _ -> {}
            case Json.Obj _, Json.Arr _, Json.Bool _ -> {
              if (!name.equals("id"))
                throw new BadCaseException(name + "：应为数或文字 a number or a text");
            }
          }
        });
    return new Case(id, words, counts);
  }

  private static int count(String name, long number) {
    if (number < 0 || number > Limits.MEMBERS) {
      throw new BadCaseException(
          name + "：应在0至" + Limits.MEMBERS + "之间 must be 0 to " + Limits.MEMBERS);
    }
    return (int) number;
  }

  String word(String name) {
    var word = words.get(name);
    if (word == null) throw missing(name);
    return word;
  }

  OptionalInt count(String name) {
    var count = counts.get(name);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /** A count that the rule cannot do without. */
  int needed(String name) {
    return count(name).orElseThrow(() -> missing(name));
  }

  private static BadCaseException missing(String name) {
    return new BadCaseException("缺少 " + name + "，规则需要它。 " + name + " is missing, and needed.");
  }
}
