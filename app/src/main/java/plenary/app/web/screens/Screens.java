package plenary.app.web.screens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plenary.app.hall.Screen;
import plenary.app.hall.View;
import plenary.app.side.SideStore;
import plenary.app.web.edge.Problem;
import plenary.app.web.live.Live;
import plenary.base.Text;

/** Which screens there are, the main one first, and what each is set to. For many threads. */
public final class Screens {
  /** More could not be told apart on a page. */
  static final int MOST = 24;

  private final SideStore side;
  private final Live live;
  private volatile List<Screen> all;

  /** The screens as they are kept in a side store. */
  public Screens(SideStore side, Live live) {
    this.side = side;
    this.live = live;
    this.all = read();
  }

  private List<Screen> read() {
    var kept = side.all(Screens::screen, "SELECT * FROM screen ORDER BY rowid");
    var read = new ArrayList<Screen>();
    read.add(kept.stream().filter(Screen::isMain).findFirst().orElseGet(Screen::main));
    kept.stream().filter(screen -> !screen.isMain()).forEach(read::add);
    return List.copyOf(read);
  }

  private static Screen screen(ResultSet row) throws SQLException {
    var zh = row.getString("notice_zh");
    return new Screen(
        row.getString("key"),
        new Text(row.getString("zh"), row.getString("en")),
        Screen.Kind.valueOf(row.getString("kind")),
        row.getInt("dark") == 1,
        View.of(row.getString("view")),
        zh.isEmpty() ? Optional.empty() : Optional.of(new Text(zh, row.getString("notice_en"))));
  }

  public List<Screen> all() {
    return all;
  }

  public Optional<Screen> find(String key) {
    return all.stream().filter(screen -> screen.key().equals(key)).findFirst();
  }

  /**
   * A screen that is there.
   *
   * @throws Problem if there is none of this key
   */
  Screen get(String key) {
    return find(key)
        .orElseThrow(
            () ->
                Problem.notFound(
                    new Text(
                        "没有这块屏幕。请向大会秘书处询问它的地址。",
                        "There is no such screen. Ask the secretariat for its address.")));
  }

  /**
   * Makes a screen.
   *
   * @throws Problem if its address is taken, or there are too many
   */
  synchronized void make(Screen screen) {
    if (find(screen.key()).isPresent()) {
      throw Problem.refused(
          new Text(
              "地址“" + screen.key() + "”已经有一块屏幕。请换一个地址。",
              "There is a screen at \"" + screen.key() + "\" already. Choose another address."));
    }
    if (all.size() >= MOST) {
      throw Problem.refused(
          new Text(
              "屏幕最多" + MOST + "块。请先移除不用的。",
              "There are " + MOST + " screens, and no more fit. Remove one first."));
    }
    keep(screen);
  }

  /** Changes a screen that is there. */
  synchronized void change(String key, UnaryOperator<Screen> change) {
    keep(change.apply(get(key)));
  }

  /** Sets every screen to follow the sitting. */
  synchronized void followAll() {
    side.change("UPDATE screen SET view = ?", View.FOLLOW.word());
    told();
  }

  /** Removes a screen; the main one stays. */
  synchronized void remove(String key) {
    if (get(key).isMain()) {
      throw Problem.refused(
          new Text("主屏幕不能移除。可以把它设为空白。", "The main screen stays. It can be set blank."));
    }
    side.change("DELETE FROM screen WHERE key = ?", key);
    told();
  }

  private void keep(Screen screen) {
    side.change(
        "INSERT INTO screen (key, zh, en, kind, dark, view, notice_zh, notice_en)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET zh = excluded.zh,"
            + " en = excluded.en, kind = excluded.kind, dark = excluded.dark,"
            + " view = excluded.view, notice_zh = excluded.notice_zh,"
            + " notice_en = excluded.notice_en",
        screen.key(),
        screen.name().zh(),
        screen.name().en(),
        screen.kind().name(),
        screen.dark() ? 1 : 0,
        screen.view().word(),
        screen.notice().map(Text::zh).orElse(""),
        screen.notice().map(Text::en).orElse(""));
    told();
  }

  private void told() {
    all = read();
    live.changed();
  }

  /** What the screens show that do not follow the sitting, in a line; empty if all do. */
  public Optional<Text> setApart() {
    var apart = all.stream().filter(screen -> screen.view() != View.FOLLOW).toList();
    if (apart.isEmpty()) return Optional.empty();
    return Optional.of(
        new Text(
            apart.stream()
                .map(screen -> screen.name().zh() + "：" + screen.view().title().zh())
                .collect(Collectors.joining("；")),
            apart.stream()
                .map(screen -> screen.name().en() + ": " + screen.view().title().en())
                .collect(Collectors.joining("; "))));
  }
}
