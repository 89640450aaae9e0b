package plenary.paper;

import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.Row;
import plenary.act.SessionEvent.Illustration;
import plenary.agenda.Sitting;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.paper.Paper.Draft;
import plenary.paper.Paper.Note;
import plenary.session.Session;

/** Phrases that several papers share. */
final class Phrases {
  private Phrases() {}

  /** A title such as 青岛市第十七届人民代表大会第二次会议开幕会议程. */
  static Sentence title(String key, Session session, Sitting sitting) {
    return Sentence.of(key)
        .with("session", session.convened().title())
        .with("sitting", sitting.plan().title());
  }

  /** Words that are only themselves. */
  static Sentence plain(Text text) {
    return Sentence.of("paper.plain").with("text", text);
  }

  /** A figure that is only itself. */
  static Sentence figure(long number) {
    return Sentence.of("paper.figure").with("number", number);
  }

  /** Adds a note that a kind of data is for illustration, where it is. */
  static void mark(Draft draft, Session session, Illustration what) {
    session
        .illustration(what)
        .ifPresent(
            note -> draft.add(new Note(Sentence.of("paper.illustration").with("note", note))));
  }

  /** The people of a row in printed order, with 等 where there were others too. */
  static Sentence people(Session session, Row row) {
    var names = session.roster().names(row.people());
    return Sentence.of(row.more() ? "paper.names-and-others" : "paper.names").with("names", names);
  }

  /** The presiding chair's name. */
  static Optional<Text> chair(Session session, Sitting sitting) {
    return sitting.chair().map(session.roster()::name);
  }

  static List<Sentence> head(String... keys) {
    return List.of(keys).stream().map(Sentence::of).toList();
  }
}
