package plenary.app.sheet;

import plenary.base.Text;

/**
 * A place in a sheet.
 *
 * @param row from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole row is meant
 */
public record Place(int row, int column) {
  private static final int LETTERS = 26;

  /** The whole file. */
  public static final Place FILE = new Place(0, 0);

  /** A column as a spreadsheet names it: A, B, … Z, AA. */
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  /** As it is said: 第3行B列, row 3 column B. */
  public Text said() {
    if (row == 0) return new Text("文件", "the file");
    if (column == 0) return new Text("第" + row + "行", "row " + row);
    var letters = letters(column);
    return new Text("第" + row + "行" + letters + "列", "row " + row + " column " + letters);
  }
}
