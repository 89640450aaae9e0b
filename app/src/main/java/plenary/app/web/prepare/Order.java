package plenary.app.web.prepare;

import java.util.ArrayList;
import java.util.List;
import plenary.app.web.edge.Problem;
import plenary.base.Digest;
import plenary.base.Text;

/**
 * A list whose lines are moved and left out by their place, from 1. The form holds a mark of the
 * list as it was shown: if it is another by now, no line of it is touched.
 */
public final class Order {
  /** The field that holds the mark. */
  public static final String SEEN = "seen";

  private static final Text MOVE = new Text("移动", "Move");
  private static final Text REMOVE = new Text("移出", "Leave out");

  private Order() {}

  /**
   * A line as it is shown.
   *
   * @param address where it leads; blank if nowhere
   */
  public record Line(String number, Text words, Text note, String address) {
    /** A line that leads nowhere. */
    public static Line of(String number, Text words) {
      return new Line(number, words, new Text("—", "—"), "");
    }

    /** Whether there is something to say beside it. */
    public boolean noted() {
      return !note.zh().equals("—");
    }
  }

  /** The mark of a list as it stands. */
  public static String seen(List<?> list) {
    return Digest.ofText(list.toString()).hex().substring(0, 16);
  }

  /** Whether the form moves a line or leaves one out. */
  public static boolean asked(Fields fields) {
    return fields.has("move") || fields.has("remove");
  }

  /**
   * The list as a form would have it: {@code move=5-2} puts the fifth in the second place, {@code
   * remove=3} leaves the third out.
   *
   * @throws Problem if it is not the list that was shown, or has no such place
   */
  public static <T> List<T> changed(List<T> list, Fields fields) {
    if (!fields.words(SEEN, MOVE).equals(seen(list))) {
      throw Problem.refused(
          new Text(
              "这份名单或者议程刚被别人改动，没有移动。请看过现在的内容后再试。",
              "Somebody else has just changed this list, and nothing was moved. Look at it as it"
                  + " is now, and try again."));
    }
    var changed = new ArrayList<>(list);
    if (fields.has("move")) {
      var places = fields.words("move", MOVE).split("-", 2);
      if (places.length < 2) throw Fields.unreadable(MOVE);
      changed.add(place(places[1], list, MOVE), changed.remove(place(places[0], list, MOVE)));
    } else {
      changed.remove(place(fields.words("remove", REMOVE), list, REMOVE));
    }
    return changed;
  }

  private static int place(String word, List<?> list, Text label) {
    int place = word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : 0;
    if (place < 1 || place > list.size()) throw Fields.unreadable(label);
    return place - 1;
  }
}
