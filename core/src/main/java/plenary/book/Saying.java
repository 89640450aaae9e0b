package plenary.book;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.base.Sentence;
import plenary.base.Sentence.Moment;
import plenary.base.Text;
import plenary.base.Wording;
import plenary.book.RulebookPage.Article;
import plenary.book.RulebookPage.Line;
import plenary.rules.Citation;
import plenary.rules.Period;
import plenary.rules.Rulebook;

/** Puts the values of one rulebook into words. */
record Saying(Rulebook book, Wording wording) {

  Text say(Sentence sentence) {
    return wording.say(sentence, ZoneOffset.UTC);
  }

  Text say(String key) {
    return say(Sentence.of("rulebook." + key));
  }

  /** The word for one of a closed list of things: {@code rulebook.quantity.not-voted}. */
  Text word(String list, Enum<?> thing) {
    return say(list + "." + code(thing));
  }

  /** A thing's name as it stands in keys and anchors: {@code not-voted}. */
  String code(Enum<?> thing) {
    var code = new StringBuilder();
    for (char c : thing.name().toCharArray()) code.append(c == '_' ? '-' : (char) (c | 0x20));
    return code.toString();
  }

  Text words(String list, List<? extends Enum<?>> things) {
    return list(things.stream().map(each -> word(list, each)).toList());
  }

  Text list(List<Text> texts) {
    return say(Sentence.of("rulebook.list").with("texts", texts));
  }

  /** Each article once, in order. */
  List<Article> articles(List<Citation> cites) {
    return cites.stream().distinct().map(this::article).toList();
  }

  private Article article(Citation cite) {
    return new Article(cite, book.cite(cite), book.quote(cite), book.source(cite).verified());
  }

  /** The days on which something holds, where they are limited. */
  Optional<Text> period(Period period) {
    if (period.equals(Period.ALWAYS)) return Optional.empty();
    if (period.until().isEmpty()) {
      return Optional.of(day("from", period.from().orElseThrow()));
    }
    var until = moment(period.until().get());
    return Optional.of(
        period.from().isEmpty()
            ? day("until", period.until().get())
            : say(
                Sentence.of("rulebook.from-until")
                    .with("from", moment(period.from().get()))
                    .with("until", until)));
  }

  Text day(String key, LocalDate day) {
    return say(Sentence.of("rulebook." + key).with("day", moment(day)));
  }

  private static Moment moment(LocalDate day) {
    return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  Lines lines() {
    return new Lines(this, new ArrayList<>());
  }

  /** The lines of an entry in the making. */
  record Lines(Saying saying, List<Line> made) {
    Lines add(Line line) {
      made.add(line);
      return this;
    }

    Lines add(String label, Text words, List<Citation> cites) {
      return add(saying.say("label." + label), words, cites);
    }

    Lines add(Text label, Text words, List<Citation> cites) {
      return add(new Line(label, words, saying.articles(cites), false));
    }

    Lines add(String label, Text words) {
      return add(label, words, List.of());
    }

    Lines add(String label, Optional<Text> words) {
      words.ifPresent(each -> add(label, each));
      return this;
    }

    Lines addAll(String label, List<Text> words) {
      return words.isEmpty() ? this : add(label, saying.list(words));
    }

    Lines period(Period period) {
      return add("period", saying.period(period));
    }
  }
}
