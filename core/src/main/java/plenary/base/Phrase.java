package plenary.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence with every place filled but its figures, which are filled again and again: what is the
 * same each time is put together once.
 */
public final class Phrase {
  /** Stands for the first open place while the rest is filled; no text holds it. */
  private static final char MARK = '\uFDD0';

  private static final int MOST = 16;

  private final Pieces zh;
  private final Pieces en;

  /**
   * Words between figures.
   *
   * @param words one more than there are places
   * @param places which figure follows each
   */
  private record Pieces(List<byte[]> words, List<Integer> places) {
    static Pieces of(String filled, UnaryOperator<String> written) {
      var words = new ArrayList<byte[]>();
      var places = new ArrayList<Integer>();
      int from = 0;
      for (int i = 0; i < filled.length(); i++) {
        int place = filled.charAt(i) - MARK;
        if (place < 0 || place >= MOST) continue;
        words.add(written.apply(filled.substring(from, i)).getBytes(UTF_8));
        places.add(place);
        from = i + 1;
      }
      words.add(written.apply(filled.substring(from)).getBytes(UTF_8));
      return new Pieces(List.copyOf(words), List.copyOf(places));
    }

    void say(Utf8 out, long... figures) {
      for (int i = 0; i < places.size(); i++) {
        out.append(words.get(i)).append(figures[places.get(i)]);
      }
      out.append(words.getLast());
    }
  }

  private Phrase(Pieces zh, Pieces en) {
    this.zh = zh;
    this.en = en;
  }

  /** What to put into a place of a sentence that the figure of this number goes to, from 0. */
  public static Text figure(int number) {
    if (number < 0 || number >= MOST) throw new IllegalArgumentException("figure " + number);
    return Text.same(String.valueOf((char) (MARK + number)));
  }

  /**
   * A sentence in which {@link #figure} stands in the places left open.
   *
   * @param written how words are written where they go: as they are, or with what must be escaped
   */
  public static Phrase of(Wording wording, Sentence sentence, UnaryOperator<String> written) {
    var filled = wording.say(sentence, ZoneOffset.UTC);
    return new Phrase(Pieces.of(filled.zh(), written), Pieces.of(filled.en(), written));
  }

  /** Adds the phrase in one language with its figures to {@code out}. */
  public void say(Language language, Utf8 out, long... figures) {
    switch (language) {
      case ZH -> zh.say(out, figures);
      case EN -> en.say(out, figures);
    }
  }
}
