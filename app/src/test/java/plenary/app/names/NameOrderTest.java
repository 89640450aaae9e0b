package plenary.app.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plenary.app.names.NameOrder.PINYIN;
import static plenary.app.names.NameOrder.STROKES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {
  private static final long SEED = 20_221_229;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // by count: 2, 3, 3, 4, 4, 5 … strokes; of one count by the first stroke that differs
        "丁一 于一 万一 马一 王一 毛一 方一 邓一 石一 田一 白一 冯一 吉一 吕一 朱一 刘一 许一 孙一",
        // nine strokes: 一 before 丨 before 丿 before 丶 before 乙
        "赵一 胡一 钟一 段一 侯一 俞一 姜一 洪一 姚一 贺一",
        "杜一 李一 杨一 吴一 何一 余一 谷一 汪一 沈一 宋一 张一 陈一",
        // one surname: a single given name first, whatever its strokes, then character by character
        "王毅 王霞 王一飞 王小丁 王小兵 王子一",
        // one surname in one character before the surnames in two that begin with it
        "欧霞 欧一飞 欧阳霞 欧阳一飞",
        "司明远 司马光 司马相如 司徒一"
      })
  @DisplayName("names stand by the strokes of the surname, and then as printed lists have them")
  void strokes(String list) {
    assertSorted(STROKES, List.of(list.split(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "安一 白一 陈一 丁一 冯一",
        "山一 单一 尚一 邵一", // 单 is Shàn
        "曾一 查一 张一", // Zēng, Zhā
        "谢一 解一 徐一", // Xiè
        "秦一 覃一 仇一 曲一", // Qín, Qín, Qiú, Qū
        "宁一 牛一 区一 欧一 潘一", // Ōu
        "于一 尉迟一 袁一", // Yùchí
        "孟一 万俟一 莫一", // Mòqí
        "王毅飞 王毅飞龙"
      })
  @DisplayName("names stand by pinyin, surnames as surnames are read")
  void pinyin(String list) {
    assertSorted(PINYIN, List.of(list.split(" ")));
  }

  private static void assertSorted(NameOrder order, List<String> expected) {
    var names = new ArrayList<>(expected);
    Collections.shuffle(names, new Random(SEED));
    names.sort(order);
    assertEquals(expected, names);
  }

  @Test
  @DisplayName("赵 stands before 段: both have nine strokes, and 一 comes before 丿")
  void zhao_before_duan() {
    assertTrue(STROKES.compare("赵铁军", "段连才") < 0);
    assertEquals(Strokes.get().count('赵'), Strokes.get().count('段'));
  }

  @Test
  @DisplayName("padding, dots and the forms of a character do not change where a name stands")
  void folding() {
    assertTrue(STROKES.compare("李　明", "李军") > 0);
    assertTrue(STROKES.compare("李　明", "李亮生") < 0, "padded, it is still a single given name");
    assertEquals(NameOrder.folded("买买提·吐尔逊"), NameOrder.folded("买买提•吐尔逊"));
    assertEquals(NameOrder.folded("买买提·吐尔逊"), NameOrder.folded("买买提・吐尔逊"));
    assertEquals("葛", NameOrder.folded("葛\uDB40\uDD00"));
    assertTrue(STROKES.compare("李明", "李　明") != 0, "written differently, never equal");
  }

  @Test
  @DisplayName("of one name, the one without a mark stands first and the marks follow their order")
  void marks() {
    record Person(String name, String mark) {}
    var people =
        new ArrayList<>(
            List.of(new Person("王伟", "市南"), new Person("王伟", "女"), new Person("王伟", "")));
    people.sort(STROKES.by(Person::name, Person::mark));
    assertEquals(List.of("", "女", "市南"), people.stream().map(Person::mark).toList());
  }

  @Test
  @DisplayName("every surname in use and every rare character of given names has its strokes")
  void the_table_covers_names() {
    var characters =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛"
            + "叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易"
            + "喆堃甯镕祎骉垚犇燚㵘翀玥昇旸珺赟嵘翯炅䶮𠮷";
    characters
        .codePoints()
        .forEach(each -> assertTrue(Strokes.get().knows(each), Character.toString(each)));
  }

  @Test
  @DisplayName("a character outside the table stands with those of its count, after them")
  void beyond_the_table() {
    int rare = 0x2A6D6; // 64 strokes
    assertTrue(!Strokes.get().knows(rare));
    assertTrue(STROKES.compare("龘一", Character.toString(rare)) < 0);
    assertTrue(STROKES.compare("龘一", "John") < 0, "what is not Chinese stands last");
    assertTrue(PINYIN.compare("赵", "赵一") < 0);
  }

  @Test
  @DisplayName("both orders are total: no name is before itself, and never does a circle arise")
  void total() throws IOException {
    var names = names();
    assertTrue(names.size() > 600);
    var random = new Random(SEED);
    for (var order : NameOrder.values()) {
      for (int i = 0; i < 30_000; i++) {
        var a = names.get(random.nextInt(names.size()));
        var b = names.get(random.nextInt(names.size()));
        var c = names.get(random.nextInt(names.size()));
        assertEquals(Integer.signum(order.compare(a, b)), -Integer.signum(order.compare(b, a)));
        assertEquals(a.equals(b), order.compare(a, b) == 0, a + " " + b);
        if (order.compare(a, b) < 0 && order.compare(b, c) < 0) {
          assertTrue(order.compare(a, c) < 0, () -> a + " " + b + " " + c);
        }
      }
    }
  }

  /** Real surnames with made-up given names, and every hostile name there is. */
  private static List<String> names() throws IOException {
    var names = new ArrayList<>(NastyNames.all());
    var surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗欧单曾解仇区查覃尉万司".codePoints().toArray();
    var given = "一丁小大伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂迟俟马徒".codePoints().toArray();
    var random = new Random(SEED);
    for (int i = 0; i < 700; i++) {
      var name = new StringBuilder();
      name.appendCodePoint(surnames[random.nextInt(surnames.length)]);
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        name.appendCodePoint(given[random.nextInt(given.length)]);
      }
      names.add(name.toString());
    }
    return names.stream().distinct().toList();
  }

  @Test
  @DisplayName("a roll of 561 is put in order in less than a second")
  void quick() throws IOException {
    var roll =
        Files.readAllLines(
            Path.of(System.getProperty("plenary.home"), "sessions", "qingdao-2022", "roll.csv"));
    var names = new ArrayList<String>();
    for (var line : roll.subList(1, roll.size())) names.add(line.split(",")[1]);
    names.sort(STROKES); // the table is read
    long began = System.nanoTime();
    Collections.shuffle(names, new Random(SEED));
    names.sort(STROKES);
    assertTrue(System.nanoTime() - began < 1_000_000_000L);
    assertEquals(561, names.size());
    assertTrue(names.indexOf("王鲁明") < names.indexOf("李红兵"));
    assertTrue(names.indexOf("张建刚") < names.indexOf("陆治原"));
    assertTrue(names.indexOf("陆治原") < names.indexOf("陈金国"));
    assertTrue(names.indexOf("陈金国") < names.indexOf("栾新"));
    assertTrue(names.indexOf("栾新") < names.indexOf("韩守信"));
  }
}
