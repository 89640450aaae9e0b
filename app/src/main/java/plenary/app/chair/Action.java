package plenary.app.chair;

import java.util.Optional;
import plenary.base.Text;

/** Something that may be done now, as the page offers it. */
public sealed interface Action {
  Text label();

  /** {@code Enter}, or a capital letter. */
  String key();

  /** This action with its sheet as it was filled in, if the sheet is this action's. */
  default Action filled(Sheet sheet) {
    return this;
  }

  /**
   * Done by one press.
   *
   * @param id the id of the command, so that two presses of one drawing are one
   * @param command the command in its wire form
   * @param article the article that allows or asks it
   * @param grave whether it cannot be taken back, so that a key alone does not do it
   */
  record Ready(
      Text label, String key, String id, String command, Optional<Text> article, boolean grave)
      implements Action {}

  /**
   * Done once a sheet is filled in.
   *
   * @param stamp what the command's id is to be made from
   * @param begun whether the sheet was handed in already and has come back
   */
  record Ask(Text label, String key, String stamp, Sheet sheet, boolean begun) implements Action {
    @Override
    public Action filled(Sheet filled) {
      return sheet.sameAs(filled) ? new Ask(label, key, stamp, sheet.filledAs(filled), true) : this;
    }
  }
}
