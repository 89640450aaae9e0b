package plenary.app.names;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The orders in which names are printed. */
public enum NameOrder implements Comparator<String> {
  /**
   * 按姓氏笔画: fewer strokes in the surname first; of the same number, by the first stroke that differs
   * (横 竖 撇 点 折); within a surname, a given name of one character before longer ones, and then
   * character by character in the same way.
   */
  STROKES {
    @Override
    public int compare(String one, String other) {
      return settled(byStrokes(folded(one), folded(other)), one, other);
    }
  },

  /** By pinyin, character by character with its tone; surnames as they are read as surnames. */
  PINYIN {
    @Override
    public int compare(String one, String other) {
      return settled(byPinyin(folded(one), folded(other)), one, other);
    }
  };

  /** Surnames of two characters, of those that are met. */
  private static final List<String> COMPOUNDS =
      List.of(
          "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "司空", "澹台",
          "万俟", "单于", "东方", "南宫", "端木", "独孤", "轩辕", "呼延", "西门", "赫连", "闻人", "淳于", "太史", "申屠", "仲孙",
          "钟离", "鲜于", "闾丘", "亓官", "司寇", "拓跋", "百里", "东郭", "公冶", "宗政", "濮阳", "太叔", "第五", "左丘", "公羊",
          "拓拔", "纳兰", "完颜", "巫马", "漆雕");

  private static final String DOTS = "·•・･．‧∙⋅●．.";

  /** Orders whatever has a name, and of those with the same name the marked ones by their mark. */
  public <T> Comparator<T> by(Function<T, String> name, Function<T, String> mark) {
    return (one, other) -> {
      int byName = compare(name.apply(one), name.apply(other));
      return byName != 0 ? byName : compare(mark.apply(one), mark.apply(other));
    };
  }

  /**
   * A name as it is compared: without padding and what cannot be seen, with one form for every
   * character and one kind of dot.
   */
  public static String folded(String name) {
    var folded = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .filter(NameOrder::counts)
        .map(each -> DOTS.indexOf(each) >= 0 ? '·' : each)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean counts(int character) {
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && Character.getType(character) != Character.FORMAT
        && !Character.isISOControl(character)
        && !(character >= 0xFE00 && character <= 0xFE0F)
        && !(character >= 0xE0100 && character <= 0xE01EF)
        && character != 0x180E;
  }

  /** Names that compare as equal and are written differently stand in the order of code points. */
  private static int settled(int compared, String one, String other) {
    if (compared != 0) return compared;
    int[] first = one.codePoints().toArray();
    int[] second = other.codePoints().toArray();
    return java.util.Arrays.compare(first, second);
  }

  /** How many UTF-16 code units the surname takes. */
  static int surname(String folded) {
    if (folded.length() > 2 && COMPOUNDS.contains(folded.substring(0, 2))) return 2;
    return folded.isEmpty() ? 0 : Character.charCount(folded.codePointAt(0));
  }

  private static int byStrokes(String one, String other) {
    int first = surname(one);
    int second = surname(other);
    int bySurname = eachByStrokes(one.substring(0, first), other.substring(0, second));
    if (bySurname != 0) return bySurname;
    var given = one.substring(first);
    var otherGiven = other.substring(second);
    int bySingle = Boolean.compare(length(given) > 1, length(otherGiven) > 1);
    return bySingle != 0 ? bySingle : eachByStrokes(given, otherGiven);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int eachByStrokes(String one, String other) {
    int[] first = one.codePoints().toArray();
    int[] second = other.codePoints().toArray();
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      int compared = Strokes.get().compare(first[i], second[i]);
      if (compared != 0) return compared;
    }
    return Integer.compare(first.length, second.length);
  }

  private static int byPinyin(String one, String other) {
    int first = surname(one);
    int second = surname(other);
    var pinyin = Pinyin.get();
    var sounding = pinyin.sounding(one);
    var otherSounding = pinyin.sounding(other);
    int bySurname =
        pinyin.compare(sounding.substring(0, first), otherSounding.substring(0, second));
    if (bySurname != 0) return bySurname;
    int byCharacter = eachByStrokes(one.substring(0, first), other.substring(0, second));
    if (byCharacter != 0) return byCharacter;
    return pinyin.compare(one.substring(first), other.substring(second));
  }
}
