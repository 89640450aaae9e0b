package plenary.paper;

import java.util.List;
import java.util.stream.Collectors;
import plenary.base.Language;
import plenary.base.Numbers;
import plenary.base.Sentence;
import plenary.paper.Paper.Block;
import plenary.paper.Paper.Heading;
import plenary.paper.Paper.Note;
import plenary.paper.Paper.Numbered;
import plenary.paper.Paper.Paragraph;
import plenary.paper.Paper.Table;
import plenary.session.Session;

/** A paper as plain text: UTF-8, lines ended by LF, a blank line between blocks. */
public final class PlainText {
  private final Session session;
  private final Language language;

  private PlainText(Session session, Language language) {
    this.session = session;
    this.language = language;
  }

  /** The text of {@code paper} in one language. */
  public static String of(Paper paper, Session session, Language language) {
    var text = new PlainText(session, language);
    var blocks = paper.blocks().stream().map(text::block).collect(Collectors.joining("\n\n"));
    return text.say(paper.title()) + "\n\n" + blocks + "\n";
  }

  private String block(Block block) {
    return switch (block) {
      case Heading(var words) -> say(words);
      case Paragraph(var words) -> indent() + say(words);
      case Numbered(var lines) -> numbered(lines);
      case Table table -> table(table);
      case Note(var words) ->
          language == Language.ZH ? "【" + say(words) + "】" : "[" + say(words) + "]";
    };
  }

  private String indent() {
    return language == Language.ZH ? "　　" : "";
  }

  private String numbered(List<Sentence> lines) {
    var out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) out.append('\n');
      out.append(indent()).append(number(i + 1)).append(say(lines.get(i)));
    }
    return out.toString();
  }

  private String number(int number) {
    return language == Language.ZH ? Numbers.chinese(number) + "、" : number + ". ";
  }

  private String table(Table table) {
    var rows = table.rows().stream().map(this::row).collect(Collectors.joining("\n"));
    return rows.isEmpty() ? row(table.head()) : row(table.head()) + "\n" + rows;
  }

  private String row(List<Sentence> cells) {
    return cells.stream().map(this::say).collect(Collectors.joining("\t"));
  }

  private String say(Sentence sentence) {
    return session.wording().say(sentence, session.zone(), language);
  }
}
