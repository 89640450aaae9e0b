package plenary.app.roll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.app.sheet.Head;
import plenary.base.Text;

/** What the columns of a roster may hold. The first head of each is the one that is written. */
public enum Column implements Head {
  NUMBER("证号", "number", "代表证号", "编号", "代表编号", "出席证号", "no", "id", "credentialno", "membernumber"),
  SERIAL("序号", "serial", "序", "#", "sn"),
  NAME("姓名", "name", "代表姓名", "名字", "fullname"),
  NAME_EN("英文名", "english name", "英文姓名", "姓名拼音", "拼音", "nameen", "nameinenglish"),
  CLASS("身份", "class", "类别", "人员类别", "参会身份", "capacity", "attendeeclass"),
  DELEGATION("代表团", "delegation", "所在代表团", "所属代表团", "团", "group"),
  LEADS("团内职务", "leads", "代表团职务", "delegationpost", "head"),
  SEX("性别", "sex", "gender"),
  ETHNIC("民族", "ethnic group", "族别", "ethnicity"),
  UNIT("选举单位", "electing unit", "选区", "原选举单位", "electedby", "constituency"),
  CREDENTIAL("证件号", "credential", "证件编号", "资格证号", "credentialnumber"),
  MARK("同名标注", "mark", "同名", "标注", "samename"),
  POST("职务", "post", "单位及职务", "单位职务", "工作单位及职务", "position", "title"),
  INCOMPATIBLE("不得兼任", "incompatible", "是否不得兼任", "incompatiblepost"),
  PRESIDIUM("主席团", "presidium", "主席团成员", "是否主席团成员"),
  CHAIR_ORDER("常务主席", "standing chair", "常务主席排序", "主席团常务主席", "standingchairorder"),
  PHONE("电话", "phone", "手机", "手机号", "手机号码", "联系电话", "电话号码", "mobile", "telephone", "tel"),
  IDENTITY("身份证号", "identity number", "身份证号码", "身份证", "公民身份号码", "idnumber", "idcard");

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

  @Override
  public boolean isName() {
    return this == NAME || this == NAME_EN;
  }

  @Override
  public boolean isPersonal() {
    return this == PHONE || this == IDENTITY;
  }

  /** The column that a folded head stands over. */
  public static Optional<Column> of(String head) {
    return Optional.ofNullable(BY_HEAD.get(head));
  }
}
