package plenary.app.roll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.Particulars;
import plenary.act.RosterEvent.AttendeeClass;
import plenary.app.names.NameOrder;
import plenary.app.sheet.Columned;
import plenary.app.sheet.Fault;
import plenary.app.sheet.Headed;
import plenary.app.sheet.Row;
import plenary.app.sheet.Sheets;
import plenary.app.sheet.Table;
import plenary.base.Text;

/**
 * A roster as a file has it: every row read, every fault at its place.
 *
 * @param places which column of the file holds what, in its order
 * @param ignored the heads of those that are not
 * @param faults what must be mended before anything is taken in
 * @param remarks what should be looked at
 */
public record RosterSheet(
    Map<Column, Integer> places,
    List<String> ignored,
    List<Entry> entries,
    List<Fault> faults,
    List<Fault> remarks)
    implements Columned<Column> {
  public RosterSheet {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    ignored = List.copyOf(ignored);
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  @Override
  public List<Entry> lines() {
    return entries;
  }

  /** Reads a table as a roster. */
  public static RosterSheet of(Table table) {
    return Headed.of(table, Column::of, columns -> columns.containsKey(Column.NAME))
        .map(headed -> new Reader(headed, table.remarks()).read())
        .orElseGet(() -> without(table));
  }

  private static RosterSheet without(Table table) {
    var said =
        new Text(
            "前十行中没有“姓名”这一列名，无法辨认各列。请在表格第一行写上列名（证号、姓名、代表团等）；如果列名是乱码，请另存为“CSV UTF-8”。",
            "None of the first ten rows has the head 姓名 or name, so the columns cannot be told apart."
                + " Put heads above them (number, name, delegation …); if they are garbled, save the"
                + " file as CSV UTF-8.");
    var faults = Headed.without(table, said);
    return new RosterSheet(Map.of(), List.of(), List.of(), faults, table.remarks());
  }

  /** Reads the rows one by one. */
  private static final class Reader {
    private final Headed<Column> headed;
    private final List<Fault> faults;
    private final List<Fault> remarks;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Entry> names = new HashMap<>();
    private final Optional<Column> numbering;

    Reader(Headed<Column> headed, List<Fault> remarks) {
      this.headed = headed;
      this.faults = new ArrayList<>(headed.faults());
      this.remarks = new ArrayList<>(remarks);
      this.numbering =
          headed.has(Column.NUMBER)
              ? Optional.of(Column.NUMBER)
              : Optional.of(Column.SERIAL).filter(headed::has);
    }

    RosterSheet read() {
      if (headed.rows().isEmpty()) {
        fault(
            headed.head(), 0, "列名下面没有内容。请填写后再选。", "There is nothing below the heads. Fill it in.");
      }
      for (var row : headed.rows()) {
        read(row);
        if (faults.size() >= Sheets.FAULTS) break; // whoever mends these sees the next
      }
      return new RosterSheet(headed.columns(), headed.ignored(), entries, faults, remarks);
    }

    private void read(Row row) {
      var words = new EnumMap<Column, String>(Column.class);
      for (var column : headed.columns().keySet()) {
        var cell = headed.cell(row, column);
        var word = column == Column.NAME || column == Column.NAME_EN ? cell : cell.strip();
        if (!word.isEmpty()) words.put(column, word);
        if (column != Column.NAME) checkWord(row, column, word);
      }
      var capacity = capacity(row, words);
      int number = number(row, words, capacity);
      var entry = new Entry(row.number(), capacity, number, words);
      checkName(row, entry);
      if (entry.isDeputy()) checkDeputy(row, entry);
      entries.add(entry);
    }

    private void checkWord(Row row, Column column, String word) {
      NameCheck.unwritable(word).ifPresent(why -> fault(row, column, why));
      if (word.length() > Particulars.LONGEST) {
        fault(
            row, column, new Text("超过500个字。请改短。", "It is longer than 500 characters. Shorten it."));
      }
      if (column == Column.DELEGATION || column == Column.NAME_EN) {
        NameCheck.lost(word).ifPresent(why -> fault(row, column, why));
      }
    }

    private Optional<AttendeeClass> capacity(Row row, Map<Column, String> words) {
      var word = words.getOrDefault(Column.CLASS, "");
      if (Words.isDeputy(word)) return Optional.empty();
      var capacity = Words.capacity(word);
      if (capacity.isEmpty()) {
        fault(
            row,
            Column.CLASS,
            new Text(
                "身份只能是出席（代表）、列席、旁听、工作人员、记者。请改正。",
                "The class is deputy, non-voting, visitor, staff or press. Correct it."));
      }
      return capacity;
    }

    private int number(Row row, Map<Column, String> words, Optional<AttendeeClass> capacity) {
      boolean deputy = capacity.isEmpty();
      if (numbering.isEmpty()) {
        if (deputy && entries.isEmpty()) {
          fault(
              headed.head(),
              0,
              "没有“证号”或“序号”一列。请加上，每位代表一个号（1至99999）。",
              "There is no column of numbers. Add one: a number for each deputy (1 to 99999).");
        }
        return 0;
      }
      var column = numbering.get();
      var word = words.getOrDefault(column, "");
      if (!deputy && (word.isEmpty() || column == Column.SERIAL)) return 0;
      int number = Words.number(deputy ? word : word.replaceFirst("^[gG]", ""));
      if (number == 0) {
        fault(
            row,
            column,
            new Text(
                word.isEmpty() ? "缺少号码。请填写1至99999之间的号码。" : "号码应为1至99999之间的整数。请改正。",
                word.isEmpty()
                    ? "The number is missing. Fill in one from 1 to 99999."
                    : "A number is a whole one from 1 to 99999. Correct it."));
        return 0;
      }
      var first = numbers.putIfAbsent((deputy ? "m" : "g") + number, row.number());
      if (first != null) {
        fault(
            row,
            column,
            new Text(
                "号码" + number + "与第" + first + "行重复。请改正其中一个。",
                "The number " + number + " stands in row " + first + " too. Correct one of them."));
      }
      return number;
    }

    private void checkName(Row row, Entry entry) {
      var name = entry.name();
      NameCheck.fault(name).ifPresent(why -> fault(row, Column.NAME, why));
      NameCheck.remark(name).ifPresent(what -> remark(row, Column.NAME, what));
      var english = entry.word(Column.NAME_EN);
      if (!english.isBlank()) {
        NameCheck.fault(english).ifPresent(why -> fault(row, Column.NAME_EN, why));
      }
      if (name.isBlank()) return;
      var key = NameOrder.folded(name) + "\n" + entry.word(Column.MARK);
      var first = names.putIfAbsent(key, entry);
      if (first != null) {
        remark(
            row,
            Column.NAME,
            new Text(
                "与第" + first.row() + "行同名，标注也相同。如果是两个人，请在“同名标注”一列加以区别。",
                "The same name as in row "
                    + first.row()
                    + ", with the same mark. If they are two"
                    + " people, tell them apart in the column of marks."));
      }
    }

    private void checkDeputy(Row row, Entry entry) {
      if (entry.word(Column.DELEGATION).isEmpty()) {
        fault(
            row,
            Column.DELEGATION,
            new Text(
                "缺少代表团。请填写；合并的单元格请取消合并并填满。",
                "The delegation is missing. Fill it in; unmerge merged cells and fill them all."));
      }
      if (!entry.word(Column.SEX).isEmpty() && Words.sex(entry.word(Column.SEX)).isEmpty()) {
        fault(row, Column.SEX, new Text("性别只能是男或女。请改正。", "The sex is 男 or 女, M or F. Correct it."));
      }
      for (var column : List.of(Column.INCOMPATIBLE, Column.PRESIDIUM)) {
        if (Words.yes(entry.word(column)).isEmpty()) {
          fault(row, column, new Text("只能填是或否。请改正。", "It says 是 or 否, yes or no. Correct it."));
        }
      }
      if (Words.lead(entry.word(Column.LEADS)).isEmpty()) {
        fault(
            row,
            Column.LEADS,
            new Text("只能填团长、副团长，或者空着。请改正。", "It says head, deputy head or nothing. Correct it."));
      }
      var order = entry.word(Column.CHAIR_ORDER);
      if (!order.isEmpty() && Words.number(order) == 0) {
        fault(
            row,
            Column.CHAIR_ORDER,
            new Text(
                "常务主席填排序号（1、2、3……），不是的空着。请改正。",
                "It says the order (1, 2, 3 …) or nothing. Correct it."));
      }
    }

    private void fault(Row row, Column column, Text why) {
      faults.add(new Fault(headed.place(row, column), why));
    }

    private void fault(Row row, int column, String zh, String en) {
      faults.add(Fault.at(row.number(), column, zh, en));
    }

    private void remark(Row row, Column column, Text what) {
      remarks.add(new Fault(headed.place(row, column), what));
    }
  }
}
