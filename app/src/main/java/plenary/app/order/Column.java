package plenary.app.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.app.sheet.Head;
import plenary.base.Text;

/** What the columns of an agenda may hold. */
public enum Column implements Head {
  SITTING("会次", "sitting", "全体会议", "会议"),
  SERIAL("序号", "serial", "no", "number", "#"),
  TITLE("议题", "item", "事项", "议程", "议程项", "title", "business"),
  TITLE_EN("议题英文", "item in english", "英文", "titleen", "itemen"),
  KIND("类别", "kind", "类型", "type"),
  BY("报告人", "reporter", "by", "speaker", "deliveredby"),
  BEHALF("代表", "on behalf of", "代表机关", "报告机关", "受托机关", "behalf"),
  PAPERS("文件", "papers", "会议文件", "documents"),
  PARTS("部分", "parts", "报告部分", "组成部分"),
  MOTION("表决事项", "motion", "表决内容", "question"),
  DECISION("表决类别", "decision", "表决类型", "表决规则");

  private static final Map<String, Column> BY_HEAD = Head.byHead(values());

  private final Text head;
  private final List<String> others;

  Column(String zh, String en, String... others) {
    this.head = new Text(zh, en);
    this.others = List.of(others);
  }

  @Override
  public Text head() {
    return head;
  }

  @Override
  public List<String> others() {
    return others;
  }

  /** The column that a folded head stands over. */
  public static Optional<Column> of(String head) {
    return Optional.ofNullable(BY_HEAD.get(head));
  }
}
