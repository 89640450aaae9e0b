package plenary.app.names;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/**
 * How characters sound. ICU knows the usual reading; as surnames some sound otherwise (单 Shàn, not
 * dān), and then a character of that sound stands in for them.
 */
final class Pinyin {
  private static final Pinyin INSTANCE = new Pinyin();

  /** A surname, and characters that are always read as it is. */
  private static final String SURNAMES =
      "单善 曾增 解谢 仇求 区欧 查渣 覃秦 朴嫖 翟宅 盖舸 缪妙 任人 华化 燕烟 乐月 冼显 洗显 秘必 员运 过锅"
          + " 召邵 纪己 折蛇 种虫 盛圣 逄旁 么腰 晟成 谌晨 祭债 郇旬 阚看 阙缺 郗西 莘申 柏百 贲奔 薄博 晁潮"
          + " 钭抖 句勾 妫归 呙锅 炅贵 撒洒 相向 叶夜 应英 於迂 俞鱼 占沾 訾资 曲屈 郄怯 乜聂 尉玉 繁婆 佴耐 宓密"
          + " 牟谋 隗伟 逯录 蒙盟";

  /** Compound surnames whose characters sound otherwise together. */
  private static final String COMPOUNDS = "尉迟玉持 万俟末其 单于蝉于 长孙掌孙 澹台谈台 令狐灵狐";

  private final Map<String, String> surnames = new HashMap<>();
  private final Collator order =
      Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

  private Pinyin() {
    for (var pair : (SURNAMES + " " + COMPOUNDS).split(" ")) {
      surnames.put(pair.substring(0, pair.length() / 2), pair.substring(pair.length() / 2));
    }
  }

  static Pinyin get() {
    return INSTANCE;
  }

  /** The name with its surname as it sounds. */
  String sounding(String name) {
    int two = name.length() > 2 ? 2 : 0;
    var compound = surnames.get(name.substring(0, two));
    if (compound != null) return compound + name.substring(2);
    if (name.isEmpty()) return name;
    int one = Character.charCount(name.codePointAt(0));
    return surnames.getOrDefault(name.substring(0, one), name.substring(0, one))
        + name.substring(one);
  }

  /** Compares two pieces of names by sound, and characters of one sound by ICU. */
  int compare(String one, String other) {
    return order.compare(one, other);
  }
}
